import type { Document } from '../../document/document';
import { keptDocument } from '../../exchange/document-schema';
import type { Allowance } from '../archive';
import type { FileDocument } from '../contract';
import { Refusal } from '../refusal';

const MARK = [0x50, 0x41, 0x52, 0x31]; // PAR1

/** True for a file of Apache Parquet. */
export const isParquet = (bytes: Uint8Array): boolean =>
  bytes.length > 12 &&
  [bytes.subarray(0, 4), bytes.subarray(-4)].every((end) => MARK.every((byte, at) => end[at] === byte));

/** What is read of a row: the name of the document and the document itself, as an archive's table of texts has them. */
const COLUMNS = ['report_id', 'document'];

/**
 * Reads the documents of an archive's table of texts, or of what was asked of it: their texts with blocks and tables, to be read as any
 * file's. What the archive had made of them is read anew.
 * @throws Refusal where the file is another table, does not hold together or holds too much
 */
export async function readTexts(name: string, bytes: Uint8Array, allowance: Allowance): Promise<FileDocument[]> {
  // Loaded with the first such file
  const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
  // A copy with a buffer of its own: what is given may be a stretch of another
  const file = new Uint8Array(bytes).buffer;
  const metadata = held(() => parquetMetadata(file));
  const columns = new Set(metadata.schema.map((one) => one.name));
  if (!COLUMNS.every((column) => columns.has(column))) throw new Refusal('unsupported', { detail: 'figures-table' });
  allowance.bytes -= metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (allowance.bytes < 0) throw new Refusal('too-large');
  const rows = await parquetReadObjects({ file, metadata, columns: COLUMNS }).catch(() => {
    throw new Refusal('damaged');
  });
  return rows.map((row) => ({ name: `${name}/${row.report_id}`, format: 'parquet', document: documentOf(row) }));
}

function held<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new Refusal('damaged'); // Whatever of its structure does not hold together
  }
}

/** A page's own address alone is one: a file's path is another machine's affair, and what runs as a script is none. */
const isAddress = (url: string | null): boolean => url !== null && /^https?:\/\//i.test(url);

function documentOf({ report_id: place, document: json }: Record<string, unknown>): Document {
  const parsed = keptDocument.safeParse(held(() => JSON.parse(String(json))));
  if (!parsed.success) throw new Refusal('damaged', { place: String(place) });
  const document = parsed.data as unknown as Document;
  let behind = 0;
  for (const { start, end } of document.blocks) {
    if (start < behind || end < start || end > document.text.length)
      throw new Refusal('damaged', { place: String(place) });
    behind = end;
  }
  return isAddress(document.url) ? document : { ...document, url: null };
}
