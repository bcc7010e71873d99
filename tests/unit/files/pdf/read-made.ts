import { readPdfFile } from '../../../../core/cli/pdf';
import type { FileResult } from '../../../../core/files/contract';
import { type MadePage, makePdf } from './make-pdf';

/** Reads a made PDF; throws the trouble's code. */
export const read = async (pages: readonly MadePage[], name = '样.pdf'): Promise<Extract<FileResult, { ok: true }>> => {
  const result = await readPdfFile({ name, bytes: makePdf(pages) });
  if (!result.ok) throw new Error(result.trouble.code);
  return result;
};

/** Kinds and words of the blocks, line breaks shown as bars. */
export const blocksOf = async (pages: readonly MadePage[]): Promise<string[]> => {
  const [{ document }] = (await read(pages)).documents as [Extract<FileResult, { ok: true }>['documents'][0]];
  return document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).replace(/\n/g, '|')}`,
  );
};

/** Cells of figures with the labels beside and above them. */
export const cellsOf = async (pages: readonly MadePage[]): Promise<string[]> => {
  const [{ document }] = (await read(pages)).documents as [Extract<FileResult, { ok: true }>['documents'][0]];
  return document.blocks.flatMap(({ start, end, table }) =>
    table === undefined || table.header
      ? []
      : [`${table.rowHeader.join('/')} × ${table.columnHeader.join('/')} = ${document.text.slice(start, end)}`],
  );
};
