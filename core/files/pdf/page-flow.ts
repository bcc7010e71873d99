import { isNumberText, isValueText } from '../../document/table-grid';
import { type FlowRow, inReadingOrder } from './columns';
import { type DraftTable, draftOfRuled } from './draft-table';
import type { Fragment, Frame } from './fragment';
import type { TagCell } from './page-content';
import { joined, linesOfRow, type PrintedLine, rowsOfFragments, textOf } from './printed-line';
import { ruledTables } from './ruled-table';
import { type Piece, pieceOf, spacedTable } from './spaced-table';

/** What a page holds, in reading order. */
export type FlowItem =
  | { table: DraftTable; frame: Frame }
  | { table?: undefined; line: PrintedLine; frame: Frame; column: FlowColumn };

/** The stretch of a page that lines are set in; lines of one column share the object. */
export interface FlowColumn {
  left: number;
  right: number;
}

/** Rows of figures that stand under each other, at the least, to be a table without lines. */
const LEAST_ROWS = 3;
const MOST_HEAD_ROWS = 6;
const LONGEST_PIECE = 40;

/** The lines and tables of one direction of a page, as they are read. */
export function pageFlow(frame: Frame, tags: ReadonlyMap<string, TagCell>): FlowItem[] {
  const tables: DraftTable[] = [];
  const taken = new Set<Fragment>();
  for (const ruled of ruledTables(frame.rulings, frame.fragments)) {
    const draft = draftOfRuled(ruled);
    if (draft === null) continue;
    tables.push(draft);
    const { x, y, width, height } = draft.box;
    for (const one of frame.fragments) {
      const [cx, cy] = [(one.x + one.right) / 2, one.y - one.size * 0.36];
      if (cx > x && cx < x + width && cy > y && cy < y + height) taken.add(one);
    }
  }
  for (const { table, fragments } of taggedTables(frame.fragments, taken, tags)) {
    tables.push(table);
    for (const one of fragments) taken.add(one);
  }
  const rows: FlowRow[] = rowsOfFragments(frame.fragments.filter((one) => !taken.has(one))).map((fragments) => ({
    y: fragments[0]!.y,
    fragments,
  }));
  for (const table of tables) rows.push({ y: table.box.y + 1, fragments: [], table });
  rows.sort((a, b) => a.y - b.y);
  const items: FlowItem[] = [];
  const page: FlowColumn = { left: Number.NaN, right: Number.NaN };
  for (const part of inReadingOrder(rows)) {
    const column: FlowColumn = part.column === null ? page : { left: Number.NaN, right: Number.NaN };
    items.push(...itemsOf(part.rows, frame, column));
  }
  settleColumns(items);
  return items;
}

function itemsOf(rows: readonly FlowRow[], frame: Frame, column: FlowColumn): FlowItem[] {
  const items: FlowItem[] = [];
  const pieces = rows.map(({ fragments }) => linesOfRow(fragments));
  for (let at = 0; at < rows.length; at++) {
    const { table } = rows[at]!;
    if (table !== undefined) {
      items.push({ table, frame });
      continue;
    }
    const run = spacedRun(rows, pieces, at);
    if (run !== null) {
      items.push({ table: run.table, frame });
      at = run.to - 1;
      continue;
    }
    items.push({ line: joined(pieces[at]!), frame, column });
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

/** A table without lines that begins with the heading at row `from`. */
function spacedRun(
  rows: readonly FlowRow[],
  pieces: readonly PrintedLine[][],
  from: number,
): { to: number; table: DraftTable } | null {
  let first = from;
  const isHead = (at: number): boolean =>
    rows[at]?.table === undefined && pieces[at] !== undefined && pieces[at].length > 1 && pieces[at].every(isShort);
  if (!isHead(from)) return null;
  while (first < rows.length && first - from < MOST_HEAD_ROWS && isHead(first) && !isFigures(pieces[first]!)) first++;
  let figures = 0;
  let to = first;
  let end = first;
  // A label of several lines, or one without figures, stands between
  for (let lone = 0; to < rows.length && rows[to]!.table === undefined; to++) {
    if (isFigures(pieces[to]!)) {
      figures++;
      lone = 0;
      end = to + 1;
    } else if (pieces[to]!.every(isShort) && !isValueText(textOf(pieces[to]![0]!.fragments)) && lone < 2) lone++;
    else break;
  }
  if (figures < LEAST_ROWS) return null;
  const last = rows[end - 1]!;
  const size = pieces[from]![0]!.size;
  const table = spacedTable(
    pieces.slice(from, end).map((row) => row.map(pieceOf)),
    rows[from]!.y - size,
    last.y + size * 0.3,
  );
  return table === null ? null : { to: end, table };
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
    if (pieces.flat().some(({ text }) => text.length > 200)) continue;
    const top = Math.min(...all.map(({ y, size }) => y - size));
    const bottom = Math.max(...all.map(({ y, size }) => y + size * 0.3));
    const table = spacedTable(pieces, top, bottom);
    if (table !== null) found.push({ table, fragments: all });
  }
  return found;
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
