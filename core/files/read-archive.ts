import { type Allowance, type ArchiveEntry, entriesOf, unpack } from './archive';
import type { FileDocument, FileNotice, FileResult } from './contract';
import { isDocx, readDocx } from './docx/read-docx';
import { isOfd, readOfd } from './ofd/read-ofd';
import { Refusal } from './refusal';
import { isXlsx, readXlsx } from './spreadsheet/read-xlsx';
import { workbookDocument } from './spreadsheet/workbook-document';

/** Archives within archives: one more than anybody packs on purpose. */
const DEEPEST = 3;
/** Files of an archive that are no documents and are not tried. */
const NO_DOCUMENT =
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)|\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|css|js|json|xml|woff2?|ttf|mp[34]|exe|dll|lnk|url)$/i;

/** Reads one file of an archive; `depth` counts the archives around it. */
export type EntryReader = (name: string, bytes: Uint8Array, depth: number) => Promise<FileResult>;

/**
 * Reads a ZIP: a Word document, a workbook, an OFD document, or the files that are packed in it, each by `readEntry`. One that cannot be read is
 * told and the others go on.
 * @throws Refusal where the archive itself cannot be read, or what it is one of is not read
 */
export async function readArchive(
  name: string,
  bytes: Uint8Array,
  allowance: Allowance,
  depth: number,
  readEntry: EntryReader,
): Promise<{ documents: FileDocument[]; notices: FileNotice[] }> {
  const entries = entriesOf(bytes);
  if (isDocx(entries)) {
    const document = readDocx(bytes, entries, allowance);
    return { documents: [{ name, format: 'docx', document }], notices: [] };
  }
  if (isXlsx(entries)) {
    const { document, notices } = workbookDocument(readXlsx(bytes, entries, allowance), name);
    return { documents: [{ name, format: 'xlsx', document }], notices };
  }
  if (isOfd(entries)) {
    const { notices, ...read } = readOfd(name, bytes, entries, allowance);
    return { documents: [{ name, format: 'ofd', ...read }], notices };
  }
  const other = otherDocument(entries);
  if (other !== null) throw new Refusal('unsupported', { detail: other });
  if (depth >= DEEPEST) throw new Refusal('too-deep');
  return await readEntries(name, bytes, entries, allowance, depth, readEntry);
}

async function readEntries(
  name: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  allowance: Allowance,
  depth: number,
  readEntry: EntryReader,
): Promise<{ documents: FileDocument[]; notices: FileNotice[] }> {
  const documents: FileDocument[] = [];
  const notices: FileNotice[] = [];
  for (const entry of entries) {
    const inside = `${name}/${entry.name}`;
    if (NO_DOCUMENT.test(entry.name)) {
      notices.push({ code: 'entry-left-out', file: name, place: entry.name });
      continue;
    }
    const result = await entryResult(inside, () => unpack(bytes, entry, allowance), depth, readEntry);
    if (result.ok) {
      documents.push(...result.documents);
      notices.push(...result.notices);
    } else notices.push({ code: 'entry-not-read', file: name, place: entry.name, trouble: result.trouble });
  }
  return { documents, notices };
}

async function entryResult(
  name: string,
  content: () => Uint8Array,
  depth: number,
  readEntry: EntryReader,
): Promise<FileResult> {
  try {
    return await readEntry(name, content(), depth + 1);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { place: _, ...details } = error.details;
    return { ok: false, trouble: { code: error.code, file: name, ...details } };
  }
}

/** The format of an archive that is a document of a kind that is not read; null for a plain archive. */
function otherDocument(entries: readonly ArchiveEntry[]): string | null {
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  if (has(/^ppt\/presentation\.xml$/i)) return 'slides';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return 'opendocument';
  if (has(/^META-INF\/container\.xml$/)) return 'epub';
  return null;
}
