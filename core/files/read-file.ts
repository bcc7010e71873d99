import { documentFromText } from '../document/from-text';
import type { Allowance } from './archive';
import { decodeBytes } from './charset';
import type { FileInput, FileNotice, FileResult, FileTools, FileTrouble } from './contract';
import { isPage, isSavedPage, looksBinary, signatureOf } from './format-of';
import { readTexts } from './parquet/read-texts';
import { readArchive } from './read-archive';
import { readCompound } from './read-compound';
import { Refusal } from './refusal';
import { readSavedPage } from './saved-page';

/** What one file may come to when all that is packed in it is unpacked. */
const MOST_BYTES = 600_000_000;

/**
 * Reads a file as the documents that it holds. What it is is told by its first bytes; a name like `.txt` proves nothing.
 * Nothing is thrown for what a file holds: trouble comes back as a code with the file's name.
 */
export async function readFile(input: FileInput, tools: FileTools): Promise<FileResult> {
  return await readAny(input, tools, { bytes: MOST_BYTES }, 0);
}

async function readAny(input: FileInput, tools: FileTools, allowance: Allowance, depth: number): Promise<FileResult> {
  try {
    return await readKnown(input, tools, allowance, depth);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused({ code: error.code, file: input.name, ...error.details });
  }
}

async function readKnown(input: FileInput, tools: FileTools, allowance: Allowance, depth: number): Promise<FileResult> {
  const { name: file, bytes } = input;
  if (bytes.length === 0) return refused({ code: 'empty', file });
  const signature = signatureOf(bytes);
  switch (signature.is) {
    case 'unsupported':
      return refused({ code: 'unsupported', file, detail: signature.name });
    case 'compound':
      return { ok: true, ...readCompound(file, bytes) };
    case 'archive': {
      const readEntry = (name: string, content: Uint8Array, within: number) =>
        readAny({ name, bytes: content }, tools, allowance, within);
      const read = await readArchive(file, bytes, allowance, depth, readEntry);
      return read.documents.length > 0 ? { ok: true, ...read } : refused(nothingRead(file, read.notices));
    }
    case 'parquet':
      return { ok: true, documents: await readTexts(file, bytes, allowance), notices: [] };
    case 'pdf':
      return tools.readPdf === undefined
        ? refused({ code: 'unsupported', file, detail: 'pdf' })
        : await tools.readPdf(input);
    default:
      return await readText(input, tools);
  }
}

async function readText({ name, bytes }: FileInput, tools: FileTools): Promise<FileResult> {
  const { text } = decodeBytes(bytes);
  if (looksBinary(text)) return refused({ code: 'unknown', file: name });
  if (text.replace('\ufeff', '').trim() === '') return refused({ code: 'empty', file: name });
  if (isSavedPage(text)) {
    const document = await readSavedPage(bytes, tools);
    return { ok: true, documents: [{ name, format: 'mhtml', document }], notices: [] };
  }
  const page = isPage(text, name);
  const document = page ? await tools.readHtml(text, null) : documentFromText(text);
  return { ok: true, documents: [{ name, format: page ? 'html' : 'text', document }], notices: [] };
}

/** Why nothing of an archive was read: the first file's trouble where there was any. */
function nothingRead(file: string, notices: readonly FileNotice[]): FileTrouble {
  const notice = notices.find(({ trouble }) => trouble !== undefined);
  if (notice?.trouble === undefined || notice.place === undefined) return { code: 'no-text', file };
  const place = [notice.place, notice.trouble.place].filter((part) => part !== undefined).join(' › ');
  return { ...notice.trouble, file, place };
}

const refused = (trouble: FileTrouble): FileResult => ({ ok: false, trouble });
