import { isValueText } from '../../document/table-grid';
import type { DraftTable } from './draft-table';
import type { Fragment } from './fragment';
import { textOf } from './printed-line';

/** A row of a page, or of a column of it: pieces of text at one height, or a table. */
export interface FlowRow {
  y: number;
  fragments: Fragment[];
  table?: DraftTable;
}

/** Rows that are read one under the other: straight over the page, or those of one column. */
export interface FlowPart {
  rows: FlowRow[];
  /** Ends of the column; null for rows that go over the page. */
  column: { left: number; right: number } | null;
}

/** The least room between two columns, in sizes of a character. */
const GUTTER = 0.55;
const LEAST_LINES = 4;
/** Lines of a column of prose reach over most of it, more often than not. */
const REACH = 0.6;
const LEAST_HAN = 7;
const DEEPEST = 3;
/** Pages with more rows are a drawing. */
const MOST_ROWS = 1500;

interface Span {
  left: number;
  right: number;
}

/**
 * The rows of a page in reading order: bands of rows that leave the same room open from top to bottom are columns, if what stands on
 * each side of the room is prose; their rows are read column by column. A table without lines leaves room too, but holds no prose.
 */
export function inReadingOrder(rows: readonly FlowRow[], depth = 0): FlowPart[] {
  const parts: FlowPart[] = [];
  const straight = (row: FlowRow): void => {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.column === null) last.rows.push(row);
    else parts.push({ rows: [row], column: null });
  };
  if (depth >= DEEPEST || rows.length > MOST_ROWS || rows.length < LEAST_LINES)
    return rows.length === 0 ? [] : [{ rows: [...rows], column: null }];
  for (let at = 0; at < rows.length; ) {
    const band = bandFrom(rows, at);
    if (band === null) {
      straight(rows[at]!);
      at++;
      continue;
    }
    for (const column of band.columns) {
      for (const part of inReadingOrder(rowsIn(rows.slice(at, band.to), column), depth + 1))
        parts.push({ rows: part.rows, column: part.column ?? column });
    }
    at = band.to;
  }
  return parts;
}

/** The longest band of columns that begins with row `from`, or null. */
function bandFrom(rows: readonly FlowRow[], from: number): { to: number; columns: Span[] } | null {
  let covered: Span[] = [];
  let to = from;
  for (; to < rows.length; to++) {
    const next = withSpans(covered, spansOf(rows[to]!));
    if (gutters(next, rows[to]!).length === 0 && to > from) break;
    if (gutters(next, rows[to]!).length === 0 && next.length === 1 && rows[to]!.table !== undefined) return null;
    covered = next;
  }
  if (to - from < LEAST_LINES) return null;
  const band = rows.slice(from, to);
  let gaps = gutters(covered, rows[from]!);
  while (gaps.length > 0) {
    const columns = columnsOf(covered, gaps);
    const failed = columns.findIndex((column) => !isProse(rowsIn(band, column), column));
    // What stands alone above the columns is no line of one: a name under the headline
    if (failed < 0)
      return columns.filter((column) => rowsIn([band[0]!], column).length > 0).length > 1 ? { to, columns } : null;
    // What is no column of its own belongs to a neighbour, over the narrower gap
    const beside = [failed - 1, failed].filter((i) => i >= 0 && i < gaps.length);
    const narrow = beside.reduce((a, b) => (width(gaps[a]!) <= width(gaps[b]!) ? a : b));
    gaps = gaps.filter((_, i) => i !== narrow);
  }
  return null;
}

const width = ({ left, right }: Span): number => right - left;

function spansOf({ fragments, table }: FlowRow): Span[] {
  const spans = fragments.map(({ x, right }) => ({ left: x, right }));
  if (table !== undefined) spans.push({ left: table.box.x, right: table.box.x + table.box.width });
  return spans;
}

function withSpans(covered: readonly Span[], spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { left, right } of [...covered, ...spans].sort((a, b) => a.left - b.left)) {
    const last = out[out.length - 1];
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right);
    else out.push({ left, right });
  }
  return out;
}

/** The rooms between covered stretches that are wide enough to part columns. */
function gutters(covered: readonly Span[], { fragments }: FlowRow): Span[] {
  const size = fragments.length === 0 ? 10 : Math.min(...fragments.map((one) => one.size));
  const found: Span[] = [];
  for (let i = 1; i < covered.length; i++) {
    const gap = { left: covered[i - 1]!.right, right: covered[i]!.left };
    if (width(gap) >= size * GUTTER) found.push(gap);
  }
  return found;
}

function columnsOf(covered: readonly Span[], gaps: readonly Span[]): Span[] {
  const lefts = [covered[0]!.left, ...gaps.map(({ right }) => right)];
  const rights = [...gaps.map(({ left }) => left), covered[covered.length - 1]!.right];
  return lefts.map((left, i) => ({ left, right: rights[i]! }));
}

function rowsIn(rows: readonly FlowRow[], { left, right }: Span): FlowRow[] {
  return rows.flatMap((row) => {
    const fragments = row.fragments.filter((one) => {
      const centre = (one.x + one.right) / 2;
      return centre >= left - 1 && centre <= right + 1;
    });
    const box = row.table?.box;
    const table = box !== undefined && box.x >= left - 3 && box.x + box.width <= right + 3 ? row.table : undefined;
    if (fragments.length === 0 && table === undefined) return [];
    return [{ ...row, fragments, table }];
  });
}

function isProse(rows: readonly FlowRow[], { left, right }: Span): boolean {
  const lines = rows.filter(({ fragments }) => fragments.length > 0);
  if (lines.length < LEAST_LINES) return false;
  let wide = 0;
  let han = 0;
  let values = 0;
  for (const { fragments } of lines) {
    const from = Math.min(...fragments.map(({ x }) => x));
    const to = Math.max(...fragments.map((one) => one.right));
    if (to - from >= (right - left) * REACH) wide++;
    const text = textOf(fragments);
    han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (isValueText(text)) values++;
  }
  return wide * 2 >= lines.length && han >= LEAST_HAN * lines.length && values * 5 <= lines.length;
}
