import { isCaption } from '../../document/table-caption';
import { isNumberText, isValueText } from '../../document/table-grid';
import { inReadingOrder, type PagePart } from './columns';
import { type DraftTable, draftOfRuled } from './draft-table';
import type { Fragment, Frame } from './fragment';
import type { TagCell } from './page-content';
import { type Piece, pieceOf } from './piece';
import { joined, linesOfRow, type PrintedLine, rowsOfFragments, textOf } from './printed-line';
import { ruledTables } from './ruled-table';
import { spacedTable } from './spaced-table';

/**
 * What a page holds, in reading order; `untold` are rows of a table whose columns are not told, `headFrame` is where a heading stands that
 * is on another page than its rows.
 */
export type FlowItem =
  | { table: DraftTable; frame: Frame; column: FlowColumn; headFrame?: Frame }
  | { table?: undefined; line: PrintedLine; frame: Frame; column: FlowColumn; untold?: boolean };

/** The stretch of a page that lines are set in; lines of one column share the object. */
export interface FlowColumn {
  left: number;
  right: number;
}

/** Rows of figures that stand under each other, at the least, to be a table without lines. */
const LEAST_ROWS = 3;
const MOST_HEAD_ROWS = 6;
const LONGEST_PIECE = 40;
/** A tagged cell with more text holds prose. */
const LONGEST_CELL = 200;
/** Prose, of which a program may tag each number apart. */
const CLAUSE = /[，。；]/;

/** A row of a part: pieces of text at one height, or a table. */
interface FlowRow {
  y: number;
  fragments: Fragment[];
  table?: DraftTable;
}

/** The lines and tables of one direction of a page, as they are read. */
export function pageFlow(frame: Frame, tags: ReadonlyMap<string, TagCell>): FlowItem[] {
  const page: FlowColumn = { left: Number.NaN, right: Number.NaN };
  const items = inReadingOrder(frame.fragments, frame.rulings, rowsOfTags(frame.fragments, tags)).flatMap((part) =>
    itemsOf(rowsOf(part, tags), frame, part.isColumn ? { left: Number.NaN, right: Number.NaN } : page),
  );
  settleColumns(items);
  return items;
}

/** The rows of a part, its ruled and its tagged tables among them. */
function rowsOf({ fragments, rulings }: PagePart, tags: ReadonlyMap<string, TagCell>): FlowRow[] {
  const tables: DraftTable[] = [];
  const taken = new Set<Fragment>();
  for (const ruled of ruledTables(rulings, fragments)) {
    const draft = draftOfRuled(ruled);
    if (draft === null) continue;
    tables.push(draft);
    const { x, y, width, height } = draft.box;
    for (const one of fragments) {
      const [cx, cy] = [(one.x + one.right) / 2, one.y - one.size * 0.36];
      if (cx > x && cx < x + width && cy > y && cy < y + height) taken.add(one);
    }
  }
  for (const { table, fragments: own } of taggedTables(fragments, taken, tags)) {
    tables.push(table);
    for (const one of own) taken.add(one);
  }
  const rows: FlowRow[] = rowsOfFragments(fragments.filter((one) => !taken.has(one))).map((row) => ({
    y: row[0]!.y,
    fragments: row,
  }));
  for (const table of tables) rows.push({ y: table.box.y + 1, fragments: [], table });
  return rows.sort((a, b) => a.y - b.y);
}

function itemsOf(rows: readonly FlowRow[], frame: Frame, column: FlowColumn): FlowItem[] {
  const items: FlowItem[] = [];
  const pieces = rows.map(({ fragments }) => linesOfRow(fragments, !CLAUSE.test(textOf(fragments))));
  for (let at = 0; at < rows.length; at++) {
    const { table } = rows[at]!;
    if (table !== undefined) {
      items.push({ table, frame, column });
      continue;
    }
    const run = spacedRun(rows, pieces, at);
    if (run?.table != null) items.push({ table: run.table, frame, column });
    else
      for (const row of pieces.slice(at, run?.to ?? at + 1))
        items.push({ line: joined(row), frame, column, untold: run !== null });
    at = (run?.to ?? at + 1) - 1;
  }
  return items;
}

const isShort = ({ fragments }: PrintedLine): boolean => {
  const text = textOf(fragments);
  return text.length <= LONGEST_PIECE && !/[。；！？]/.test(text);
};

/** A row of a label and figures, or of figures. */
const isFigures = (row: readonly PrintedLine[]): boolean =>
  row.length > 1 && row.every(isShort) && row.some((piece) => isNumberText(textOf(piece.fragments)));

/** A table without lines whose heading begins at row `from`; without a table where its rows stand there but are not told. */
function spacedRun(
  rows: readonly FlowRow[],
  pieces: readonly PrintedLine[][],
  from: number,
): { to: number; table: DraftTable | null } | null {
  const isHead = (at: number): boolean =>
    rows[at]?.table === undefined && pieces[at]!.every(isShort) && !isAbove(pieces[at]!);
  let first = from;
  while (first < rows.length && first - from < MOST_HEAD_ROWS && isHead(first) && !isFigures(pieces[first]!)) first++;
  if (first >= rows.length || !isHead(first) || !isFigures(pieces[first]!)) return null;
  let figures = 0;
  let to = first;
  let end = first;
  // Where figures begin: a row whose label stands in the lines around it has a code alone before them
  let begin = Number.POSITIVE_INFINITY;
  // A label of several lines, or one without figures, stands between
  for (let lone = 0; to < rows.length && rows[to]!.table === undefined; to++) {
    if (isFigures(pieces[to]!)) {
      figures++;
      lone = 0;
      end = to + 1;
      begin = beginOfFigures(pieces[to]!) ?? begin;
    } else if (lone < 2 && isLabel(pieces[to]!, begin)) lone++;
    else break;
  }
  if (figures < LEAST_ROWS || (first > from && !headsFigures(pieces, from, first))) return null;
  // The rest of the last label stands under its figures
  const [last, below] = [rows[end - 1]!, pieces[end]];
  const size = pieces[from]![0]!.size;
  if (below?.length === 1 && end < to && rows[end]!.y - last.y < size * 0.9 && below[0]!.x < pieces[end - 1]![1]!.x)
    end++;
  const table = spacedTable(
    pieces.slice(from, end).map((row) => row.map(pieceOf)),
    'lines',
    rows[from]!.y - size,
    last.y + size * 0.3,
  );
  return { to: end, table };
}

/** A unit note, or a table's title: they stand over the heading. */
function isAbove(row: readonly PrintedLine[]): boolean {
  const words = row.map(({ fragments }) => textOf(fragments).replace(/\s/g, ''));
  return words.some((word) => /单位[:：]/.test(word)) || isCaption(words.join(''), words.length);
}

/** Where the first figure behind the words of a row ends; null where no words stand before one. */
function beginOfFigures(row: readonly PrintedLine[]): number | null {
  const isValue = row.map(({ fragments }) => isValueText(textOf(fragments)));
  const words = isValue.indexOf(false);
  const first = row.find((_, i) => i > words && isValue[i]);
  return words < 0 || first === undefined ? null : first.right;
}

/** Words beside the figures of the rows above, or between two of them; what reaches over figures is a title or another heading. */
function isLabel(row: readonly PrintedLine[], begin: number): boolean {
  return row.every(isShort) && !isAbove(row) && Math.max(...row.map((piece) => piece.right)) <= begin;
}

/** The first row of a heading stands beside the labels: a lone line over them, or over all columns, is a title or a line of text. */
function headsFigures(pieces: readonly PrintedLine[][], from: number, first: number): boolean {
  const [head, row] = [pieces[from]!, pieces[first]!];
  const near = pieces[from + 1]![0]!.y - head[0]!.y < head[0]!.size * 2.6;
  const [left, right] = [row[0]!.x, row[row.length - 1]!.right];
  const offCentre = Math.abs(head[0]!.x + head[0]!.right - left - right) / 2;
  return head.length > 1 || (near && head[0]!.x > row[0]!.right && offCentre > (right - left) * 0.12);
}

/** Tables whose cells are tagged, of text that no ruled table holds. */
function taggedTables(
  fragments: readonly Fragment[],
  taken: ReadonlySet<Fragment>,
  tags: ReadonlyMap<string, TagCell>,
): { table: DraftTable; fragments: Fragment[] }[] {
  if (tags.size === 0) return [];
  const byTable = new Map<number, Map<number, Map<number, { fragments: Fragment[]; header: boolean }>>>();
  for (const one of fragments) {
    const tag = one.tag === null || taken.has(one) ? undefined : tags.get(one.tag);
    if (tag === undefined) continue;
    const rows = upsert(byTable, tag.table, () => new Map());
    const cells = upsert(rows, tag.row, () => new Map());
    upsert(cells, tag.cell, () => ({ fragments: [] as Fragment[], header: tag.header })).fragments.push(one);
  }
  const found: { table: DraftTable; fragments: Fragment[] }[] = [];
  for (const rows of byTable.values()) {
    const pieces: Piece[][] = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([, cells]) => [...cells.values()].map(({ fragments: own, header }) => cellPiece(own, header)));
    const all = [...rows.values()].flatMap((cells) => [...cells.values()].flatMap((cell) => cell.fragments));
    if (pieces.flat().some(({ text }) => text.length > LONGEST_CELL)) continue;
    const top = Math.min(...all.map(({ y, size }) => y - size));
    const bottom = Math.max(...all.map(({ y, size }) => y + size * 0.3));
    const table = spacedTable(pieces, 'rows', top, bottom);
    if (table !== null) found.push({ table, fragments: all });
  }
  return found;
}

/**
 * The rows of tables by the tags of their cells, but for tables that place boxes of prose on the page, and for headings, which come back
 * with the same tags in the next column of print.
 */
function rowsOfTags(fragments: readonly Fragment[], tags: ReadonlyMap<string, TagCell>): Map<string, string> {
  const lengths = new Map<string, number>();
  for (const { tag, text } of fragments)
    if (tag !== null && tags.has(tag)) lengths.set(tag, (lengths.get(tag) ?? 0) + text.length);
  const boxes = new Set([...lengths].flatMap(([tag, length]) => (length > LONGEST_CELL ? [tags.get(tag)!.table] : [])));
  return new Map(
    [...tags].flatMap(([tag, { table, row, header }]) =>
      boxes.has(table) || header ? [] : [[tag, `${table} ${row}`] as const],
    ),
  );
}

function upsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function cellPiece(fragments: Fragment[], header: boolean): Piece {
  const lines = rowsOfFragments(fragments);
  return {
    x: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
    text: lines.map(textOf).join(''),
    header,
    lines,
  };
}

/** The ends of columns by the lines set in them: the outermost that several lines share. */
function settleColumns(items: readonly FlowItem[]): void {
  const byColumn = new Map<FlowColumn, PrintedLine[]>();
  for (const item of items) if (item.table === undefined) upsert(byColumn, item.column, () => []).push(item.line);
  for (const [column, lines] of byColumn) {
    const size = Math.max(...lines.map((line) => line.size));
    column.left = shared(
      lines.map(({ x }) => x),
      size * 0.4,
      1,
    );
    column.right = -shared(
      lines.map(({ right }) => -right),
      size * 0.7,
      1,
    );
  }
}

/** The least value that is near to those of a good part of all. */
function shared(values: readonly number[], near: number, least: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const enough = Math.max(least, Math.ceil(sorted.length * 0.12));
  for (let i = 0; i < sorted.length; i++) {
    let count = 0;
    while (i + count < sorted.length && sorted[i + count]! - sorted[i]! <= near) count++;
    if (count >= enough) return sorted[i]!;
  }
  return sorted[0] ?? 0;
}
