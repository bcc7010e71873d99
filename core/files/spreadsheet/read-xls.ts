import type { Streams } from '../compound/compound-file';
import { Refusal } from '../refusal';
import { RecordReader, sharedStringsOf } from './biff-strings';
import { builtInFormat, shownNumber } from './number-format';
import { MOST_CELLS, type Sheet } from './sheet';

/** One record of a workbook (MS-XLS); what continues it is joined to it. */
interface BiffRecord {
  id: number;
  at: number;
  blocks: Uint8Array[];
}

const ID = {
  ...{ bof: 0x809, eof: 0x0a, continued: 0x3c, password: 0x2f, dates: 0x22, format: 0x41e, style: 0xe0, sheet: 0x85 },
  ...{ strings: 0xfc, row: 0x208, columns: 0x7d, shared: 0xfd, rk: 0x27e, rks: 0xbd, number: 0x203, formula: 0x06 },
  ...{ text: 0x207, label: 0x204, richLabel: 0xd6, boolean: 0x205, merged: 0xe5 },
} as const;
const BIFF8 = 0x600;

/** True for a compound file that is an Excel workbook. */
export const isXls = (streams: Streams): boolean => streams.has('Workbook') || streams.has('Book');

/**
 * Reads the sheets of an Excel 97–2003 workbook, cells as they are shown.
 * @throws Refusal where it opens with a password only, is older, or does not hold together
 */
export function readXls(streams: Streams): Sheet[] {
  const stream = streams.get('Workbook');
  if (stream === undefined) throw new Refusal('unsupported', { detail: 'old-excel' });
  const records = recordsOf(stream);
  if (records[0]?.id !== ID.bof) throw new Refusal('damaged');
  if (new RecordReader(records[0].blocks).short() !== BIFF8) throw new Refusal('unsupported', { detail: 'old-excel' });
  const book = new XlsBook(records);
  const byPlace = new Map(records.map((record, index) => [record.at, index]));
  const counted = { cells: 0 };
  return book.listed.map(({ name, hidden, at }) => {
    const first = byPlace.get(at);
    if (first === undefined) throw new Refusal('damaged', { place: name });
    return { name, hidden, ...sheetOf(records, first, book, counted) };
  });
}

function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    const block = stream.subarray(at + 4, end);
    if (id === ID.continued && records.length > 0) records[records.length - 1]!.blocks.push(block);
    else records.push({ id, at, blocks: [block] });
    at = end;
  }
  return records;
}

/** What stands before the sheets. */
class XlsBook {
  readonly listed: { name: string; hidden: boolean; at: number }[] = [];
  strings: string[] = [];
  from1904 = false;
  private readonly formats = new Map<number, string>();
  private readonly styles: number[] = [];

  constructor(records: readonly BiffRecord[]) {
    for (const { id, blocks } of records) {
      if (id === ID.eof) break;
      const reader = new RecordReader(blocks);
      if (id === ID.password) throw new Refusal('encrypted');
      if (id === ID.dates) this.from1904 = reader.short() === 1;
      else if (id === ID.format) this.formats.set(reader.short(), reader.text(reader.short()));
      else if (id === ID.style) {
        reader.skip(2);
        this.styles.push(reader.short());
      } else if (id === ID.strings) this.strings = sharedStringsOf(blocks);
      else if (id === ID.sheet) {
        const at = reader.long();
        const hidden = (reader.byte() & 3) !== 0;
        // Charts and macros are listed as well
        if (reader.byte() === 0) this.listed.push({ name: reader.text(reader.byte()), hidden, at });
      }
    }
  }

  formatOf(style: number): string {
    const id = this.styles[style] ?? 0;
    return this.formats.get(id) ?? builtInFormat(id);
  }
}

function sheetOf(
  records: readonly BiffRecord[],
  first: number,
  book: XlsBook,
  counted: { cells: number },
): Pick<Sheet, 'rows' | 'merges'> {
  const sheet: Pick<Sheet, 'rows' | 'merges'> = { rows: new Map(), merges: [] };
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const put = (row: number, column: number, text: string): void => {
    if (text === '') return;
    if (++counted.cells > MOST_CELLS) throw new Refusal('too-large', { detail: `${MOST_CELLS}` });
    const cells = sheet.rows.get(row);
    if (cells === undefined) sheet.rows.set(row, new Map([[column, text]]));
    else cells.set(column, text);
  };
  const number = (row: number, column: number, style: number, value: number, computed: boolean): void =>
    put(row, column, shownNumber({ value, computed, from1904: book.from1904 }, book.formatOf(style)));
  for (let index = first + 1; index < records.length; index++) {
    const { id, blocks } = records[index]!;
    if (id === ID.eof) break;
    const reader = new RecordReader(blocks);
    if (id === ID.row) {
      const row = reader.short();
      reader.skip(10);
      if ((reader.short() & 0x20) !== 0) hiddenRows.add(row);
    } else if (id === ID.columns) {
      const range: [number, number] = [reader.short(), reader.short()];
      reader.skip(4);
      if ((reader.short() & 1) !== 0) hiddenColumns.push(range);
    } else if (id === ID.merged) {
      for (let left = reader.short(); left > 0 && reader.left; left--) {
        const [top, bottom, from, to] = [reader.short(), reader.short(), reader.short(), reader.short()];
        sheet.merges.push({ top, left: from, bottom, right: to });
      }
    } else {
      const [row, column] = [reader.short(), reader.short()];
      if (id === ID.rks) {
        for (let c = column, left = (blocks[0]!.length - 6) / 6; left >= 1; left--, c++)
          number(row, c, reader.short(), rkNumber(reader.long()), false);
        continue;
      }
      const style = reader.short();
      if (id === ID.shared) put(row, column, book.strings[reader.long()] ?? '');
      else if (id === ID.rk) number(row, column, style, rkNumber(reader.long()), false);
      else if (id === ID.number) number(row, column, style, double(blocks[0]!, 6), false);
      else if (id === ID.label || id === ID.richLabel) put(row, column, reader.text(reader.short()).trim());
      else if (id === ID.formula) {
        const result = blocks[0]!.subarray(6, 14);
        if (result[6] !== 0xff || result[7] !== 0xff) number(row, column, style, double(blocks[0]!, 6), true);
        // A text that was worked out stands in a record of its own
        else if (result[0] === 0) put(row, column, textBehind(records, index));
      }
    }
  }
  return withoutHidden(sheet, hiddenRows, hiddenColumns);
}

function textBehind(records: readonly BiffRecord[], index: number): string {
  const next = records.slice(index + 1, index + 3).find(({ id }) => id === ID.text);
  if (next === undefined) return '';
  const reader = new RecordReader(next.blocks);
  return reader.text(reader.short()).trim();
}

/** A number in four bytes: the upper half of a double or a whole number, either perhaps times 100. */
function rkNumber(value: number): number {
  let number = value >> 2;
  if ((value & 2) === 0) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, value & ~3, true);
    number = view.getFloat64(0, true);
  }
  return (value & 1) === 0 ? number : number / 100;
}

function double(bytes: Uint8Array, at: number): number {
  if (at + 8 > bytes.length) return Number.NaN;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, true);
}

function withoutHidden(
  { rows, merges }: Pick<Sheet, 'rows' | 'merges'>,
  hiddenRows: ReadonlySet<number>,
  hiddenColumns: readonly [number, number][],
): Pick<Sheet, 'rows' | 'merges'> {
  for (const row of hiddenRows) rows.delete(row);
  for (const [row, cells] of rows) {
    for (const column of [...cells.keys()])
      if (hiddenColumns.some(([from, to]) => column >= from && column <= to)) cells.delete(column);
    if (cells.size === 0) rows.delete(row);
  }
  return { rows, merges };
}
