import { deniesHeadings, partsOf } from './table-arithmetic';
import { decimalsOf, plainNumber } from './text-table-gaps';
import {
  type ColumnValues,
  cutHeading,
  type HeadingCut,
  isOneMeasure,
  isRelative,
  oneHalf,
  unglued,
  withoutLabelHeads,
} from './text-table-heading';
import type { Token } from './text-table-line';
import { piecedHeadings, type YearOrders } from './text-table-pieces';
import { type RunRow, textOf } from './text-table-run';
import { hasStoreys, hasUnevenStoreys, lineHeading, storeyHeading } from './text-table-storeys';

/** A heading dearer than this for its columns is not believed. */
const DEAREST = (columns: number): number => columns * 1.6 + 3;
/** What heads the columns of a run's figures: the words, none where arithmetic has put them together, and their text. */
export interface Laid {
  headings: { words: Token[]; text: string }[];
}

/** Lays the words of a heading along `width` columns by reading order, place on the line and numbers; a reason where that fails. */
export function layHeading(
  head: readonly Token[],
  rows: readonly RunRow[],
  width: number,
  orders: YearOrders,
): Laid | string {
  const filled = rows.filter((row) => row.cells.length > 0);
  const full = filled.filter((row) => row.cells.length === width);
  const slots = slotsOf(rows);
  const bySlot = slots?.length === width ? slotHeading(head, slots) : null;
  if (bySlot !== null) return { headings: bySlot };
  const byStoreys = storeyHeading(head, width) ?? lineHeading(head, width)?.map((word) => [word]);
  if (byStoreys != null) return { headings: byStoreys.map((words) => ({ words, text: textOf(words) })) };
  const bare = withoutLabelHeads(oneHalf(head));
  if (bare === null) return 'two tables side by side';
  if (bare.length === 0) return 'no heading';
  const words = unglued(bare, width);
  const widths = new Set(filled.map((row) => row.cells.length)).size;
  // Two places that one line names are no heading of one column: where rows differ the widest need not be full
  const oneLine = words.every((word) => word.line === words[0]!.line);
  if (oneLine && words.length > width && filled.some((row) => row.cells.length !== width))
    return 'no row is known to be full';
  if (widths > 3 && full.length < filled.length * 0.3 && words.length !== width) return 'no row is known to be full';
  const numbers = full.map((row) => row.cells.map((cell) => plainNumber(cell.text)));
  const isSigned = (cell: Token): boolean => cell.text.endsWith('%');
  const anySigns = full.some((row) => row.cells.some(isSigned));
  const columns = Array.from({ length: width }, (_, c) => ({
    values: numbers.map((row) => row[c]!).filter((value) => !Number.isNaN(value)),
    decimals: Math.max(0, ...full.map((row) => decimalsOf(row.cells[c]!.text))),
    signed: anySigns ? full.filter((row) => isSigned(row.cells[c]!)).length * 2 > full.length : null,
  }));
  const zeroed = numbers.map((row) => row.map((value) => (Number.isNaN(value) ? 0 : value)));
  const pieced = piecedHeadings(words, zeroed, width, orders);
  if (pieced !== null) return { headings: pieced.map((text) => ({ words: [], text })) };
  if (hasStoreys(head) || hasUnevenStoreys(head, width)) return 'headings of two storeys';
  const cut = bestCut(words, columns);
  if (cut === null) return 'the heading has fewer words than the rows have figures';
  if (cut.cost > DEAREST(width)) return 'the heading does not fit the columns';
  const headings = cut.columns.map((part) => ({ words: part, text: textOf(part) }));
  const amounts = headings.map(({ text }) => text).filter((text) => !isRelative(text));
  const mixed = new Set(amounts).size < amounts.length || !headings.every(({ text }) => isOneMeasure(text));
  if (
    mixed ||
    (words.length > width &&
      deniesHeadings(
        headings.map(({ text }) => text),
        zeroed,
      ))
  )
    return 'pieces of several headings are mixed';
  return { headings: byStorey(headings, zeroed) };
}

/** The cut of all the words, or of those behind the first where that is another name for the labels. */
function bestCut(words: Token[], columns: ColumnValues[]): HeadingCut | null {
  const whole = cutHeading(words, columns);
  if (words.length <= columns.length || !/[名类品项目科别]/.test(words[0]!.text)) return whole;
  const behind = cutHeading(words.slice(1), columns);
  return behind !== null && (whole === null || behind.cost < whole.cost - 1) ? behind : whole;
}

/** The places of the columns of figures on lines that tabs or bars part, from the left; null where spaces do. */
export function slotsOf(rows: readonly RunRow[]): number[] | null {
  const slots = new Set<number>();
  for (const { cells } of rows) {
    for (const { slot } of cells) {
      if (slot === null) return null;
      slots.add(slot);
    }
  }
  return slots.size === 0 ? null : [...slots].sort((a, b) => a - b);
}

/**
 * Where tabs or bars part the lines, a heading's place is its column's: the words over the slots of the figures. A word over several
 * columns stands over the first of them: the columns behind it that have words below have it too.
 */
function slotHeading(head: readonly Token[], slots: readonly number[]): { words: Token[]; text: string }[] | null {
  const parted = head.filter(({ slot }) => slot !== null);
  const lines = [...new Set(parted.map(({ line }) => line))];
  const below = (slot: number, line: number): boolean => parted.some((word) => word.slot === slot && word.line > line);
  const headings = slots.map((slot) =>
    lines.flatMap((line) => {
      const own = parted.filter((word) => word.line === line && word.slot === slot);
      if (own.length > 0 || !below(slot, line)) return own;
      const left = parted.findLast((word) => word.line === line && word.slot! < slot);
      return left !== undefined && slots.includes(left.slot!) && below(left.slot!, line) ? [left] : [];
    }),
  );
  if (headings.some((words) => words.length === 0)) return null;
  return headings.map((words) => ({ words, text: textOf(words) }));
}

/**
 * Headings of two storeys that the text gives storey by storey (`中学 小学`, then `初级中学 普通高中`): where a column is the sum of
 * as many columns behind it as the lower line has words, those words stand there and the rest of the upper line behind them.
 */
function byStorey(
  headings: { words: Token[]; text: string }[],
  rows: readonly number[][],
): { words: Token[]; text: string }[] {
  const lineOf = (c: number): number => headings[c]!.words[0]!.line;
  for (let p = 0; p + 1 < headings.length; p++) {
    const behind = headings.map((_, c) => c).filter((c) => c > p);
    const upper = behind.filter((c) => lineOf(c) === lineOf(p));
    const lower = behind.filter((c) => lineOf(c) > lineOf(p));
    if (upper.length === 0 || lower.length < 2 || !partsOf(rows, p, lower.length)) continue;
    return [...headings.slice(0, p + 1), ...lower.map((c) => headings[c]!), ...upper.map((c) => headings[c]!)];
  }
  return headings;
}
