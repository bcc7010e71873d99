import { differenceOrGrowth } from '../../document/table-arithmetic';
import { decimalNumber } from '../../numerals/decimal';
import { type ColumnHeading, isComparedOnly } from './column-heading';
import type { DataCell } from './data-cell';
import { unitOfWords } from './unit-note';

/** A heading that may mean a difference or a rate: `比上年增减` without 额 or %. */
const OPEN = /(?:增减|增加|增长|升降|±)[）)]?$/;
const FIRM = /增[加减]?(?:额|量|值|数)|[%‰]|率|幅|速/;
/** 增长 alone is a rate; 增减 and 增加 may be either. */
const EITHER = /(?:增减|增加|升降|±)[）)]?$/;
/** No growth is told in per cent beyond this by the middle of a column. */
const LARGEST_GROWTH = 2000;

/** Why a column is not read, but for cells that write their unit. */
const UNDECIDED = 'a difference or a rate: the heading does not say which';

/** Why a cell's column is not read, by what `settleOpenColumns` found; a cell that writes its unit, `增加12件`, says itself what it is. */
export function whyOpen({ heading, number }: DataCell, reasons: ReadonlyMap<ColumnHeading, string>): string | null {
  const reason = reasons.get(heading) ?? null;
  return reason === UNDECIDED && number.unit !== null ? null : reason;
}

/** Rows that must agree for differences to be told by the growth beside them. */
const ENOUGH = 3;
const AGREE = 0.6;

/** `比年初增加` beside an amount and `同比增长（%）`: by so much it grew, where the two agree in most rows. */
function areDifferences(own: readonly DataCell[], rows: ReadonlyMap<DataCell['row'], DataCell[]>): boolean {
  const told = own.flatMap((cell) => {
    const row = rows.get(cell.row)!;
    const at = row.indexOf(cell);
    const level = row.slice(0, at).findLast(({ heading }) => heading.manner === 'level');
    const growth = row[at + 1];
    if (level === undefined || growth?.heading.manner !== 'growth' || growth.heading.unit?.unit !== '%') return [];
    const before = numberOf(level) - numberOf(cell);
    return [Math.abs((numberOf(cell) / before) * 100 - numberOf(growth)) < 0.15];
  });
  return told.length >= ENOUGH && told.filter(Boolean).length >= told.length * AGREE;
}

/**
 * Decides columns of 增减 without a unit by the two columns of amounts before them, and finds those whose numbers cannot be what
 * their heading says. Returns the reason why a column is not read, by its heading; headings that are decided are changed in place.
 */
export function settleOpenColumns(cells: readonly DataCell[]): Map<ColumnHeading, string> {
  const reasons = new Map<ColumnHeading, string>();
  const rows = rowsOf(cells);
  const signed = cells.some(writesPercent);
  const headings = new Set(cells.map(({ heading }) => heading));
  for (const heading of headings) {
    const own = cells.filter((cell) => cell.heading === heading);
    const values = own.map(numberOf);
    if (heading.manner === 'growth' && values.length > 2 && middle(values) > LARGEST_GROWTH) {
      reasons.set(heading, 'a column of growth holds amounts');
    }
    const isAmount = wordsOnly(heading) && signed && !own.some(writesPercent);
    if (isAmount) reasons.set(heading, 'amounts under a heading of rates');
    const isOpen =
      (heading.manner === 'change' || heading.manner === 'growth') &&
      heading.unit === null &&
      (OPEN.test(heading.words) || isComparedOnly(heading)) &&
      !FIRM.test(heading.words.replace(/^.*，/, ''));
    if (!isOpen) continue;
    const triples: [number, number, number][] = [];
    const amounts: number[] = [];
    for (const cell of own) {
      const row = rows.get(cell.row)!;
      const before = row
        .slice(0, row.indexOf(cell))
        .filter((one) => one.heading.manner === 'level' && one.heading.unit?.family !== 'share');
      amounts.push(...before.slice(-1).map(numberOf));
      if (before.length < 2) continue;
      const [a, b] = before.slice(-2).map(numberOf);
      triples.push([a!, b!, numberOf(cell)]);
    }
    // The year before may stand first or second
    const decided =
      differenceOrGrowth(triples) ??
      differenceOrGrowth(triples.map(([a, b, x]) => [b, a, x])) ??
      (areDifferences(own, rows) ? 'difference' : null);
    if (decided === 'growth') {
      heading.manner = 'growth';
      heading.unit = unitOfWords('%');
    } else if (decided === 'difference') {
      heading.manner = 'change';
      if (isAmount) reasons.delete(heading);
    } else if (isComparedOnly(heading)) reasons.set(heading, UNDECIDED);
    else if (EITHER.test(heading.words) && middle(values) < 200 && middle(amounts) > middle(values) * 50) {
      reasons.set(heading, UNDECIDED);
    }
  }
  return reasons;
}

/**
 * Numbers in round brackets under a heading of more and less, `(123)`: less by so much, where the amounts before them say so as they do
 * for the column's other numbers; such a number is changed in place. Returns the cells for which nothing says it.
 */
export function settleBrackets(cells: readonly DataCell[]): Set<DataCell> {
  const open = new Set<DataCell>();
  const rows = rowsOf(cells);
  for (const heading of new Set(cells.map((cell) => cell.heading))) {
    if ((heading.manner !== 'change' && heading.manner !== 'growth') || /累计|年均/.test(heading.words)) continue;
    const own = cells.filter((cell) => cell.heading === heading);
    const asked = own.filter(({ number }) => number.rounded && number.unit === null);
    if (asked.length === 0) continue;
    const plain = own.filter((cell) => !asked.includes(cell));
    const isLess = (cell: DataCell, pair: Pair, sign: 1 | -1): boolean =>
      agreesWith(cell, rows.get(cell.row)!, pair, sign, -1) === true;
    const held = HELD.map((pair) => ({
      pair,
      signs: ([1, -1] as const).filter((sign) =>
        plain.every((cell) => agreesWith(cell, rows.get(cell.row)!, pair, sign, 1) !== false),
      ),
    })).find(({ pair, signs: [sign, more] }) => {
      return sign !== undefined && more === undefined && asked.some((cell) => isLess(cell, pair, sign));
    });
    for (const cell of asked) {
      if (held === undefined || !isLess(cell, held.pair, held.signs[0]!)) open.add(cell);
      else {
        cell.number.down = true;
        cell.number.bracketed = false;
        cell.number.rounded = false;
      }
    }
  }
  return open;
}

/**
 * Marks sums over years in brackets that are differences: `[-3]` beside 31 and 28, `[4.6]` beside 21.4 and 26. A sum of what came in
 * each year, `[25]` beside 5 and 5.2, is none.
 */
export function settleSums(cells: readonly DataCell[]): void {
  const rows = rowsOf(cells);
  for (const cell of cells) {
    if (cell.heading.manner !== 'annual' || !cell.number.bracketed) continue;
    const levels = rows.get(cell.row)!.filter(({ heading }) => heading.manner === 'level');
    const told = numberOf(cell);
    const near = Math.max(0.06, Math.abs(told) * 0.02);
    cell.difference =
      told < 0 ||
      levels.some((from, i) => levels.slice(i + 1).some((to) => Math.abs(numberOf(to) - numberOf(from) - told) < near));
  }
}

type Pair = (amounts: readonly number[]) => [number, number];

/** What a difference is of: of the last two amounts, or of the first and of the parts of a sum behind it. */
const HELD: readonly Pair[] = [
  (amounts) => [amounts[amounts.length - 2]!, amounts[amounts.length - 1]!],
  ([first, ...parts]) => [first!, parts.reduce((sum, part) => sum + part, 0)],
];

/** Whether a number is the difference, or growth, of two amounts before it; null where there are none. */
function agreesWith(cell: DataCell, row: readonly DataCell[], pair: Pair, sign: 1 | -1, times: 1 | -1): boolean | null {
  const before = row
    .slice(0, row.indexOf(cell))
    .filter((one) => one.heading.manner === 'level' && one.heading.unit?.family !== 'share');
  if (before.length < 2) return null;
  const [a, b] = pair(before.map(numberOf));
  const [from, to] = sign === 1 ? [a, b] : [b, a];
  const told = numberOf(cell) * times;
  if (cell.heading.manner === 'change') return Math.abs(to - from - told) <= Math.max(0.06, Math.abs(told) * 0.02);
  return from === 0 ? null : Math.abs((to / from - 1) * 100 - told) < 0.6;
}

function rowsOf(cells: readonly DataCell[]): Map<DataCell['row'], DataCell[]> {
  const rows = new Map<DataCell['row'], DataCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

/** Where other columns write their % in the cells, one that does not holds no rates, unless its heading has the %. */
const writesPercent = ({ number }: DataCell): boolean => number.unit?.unit === '%';
const wordsOnly = ({ manner, unit }: ColumnHeading): boolean =>
  unit === null && (manner === 'share' || manner === 'completion' || manner === 'growth');

function numberOf({ number }: DataCell): number {
  return decimalNumber(number.low);
}

function middle(values: readonly number[]): number {
  return values.map(Math.abs).sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
