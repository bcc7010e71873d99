import { differenceOrGrowth } from '../../document/table-arithmetic';
import { decimalNumber } from '../../numerals/decimal';
import type { ColumnHeading } from './column-heading';
import type { DataCell } from './data-cell';
import { unitOfWords } from './unit-note';

/** A heading that may mean a difference or a rate: `比上年增减` without 额 or %. */
const OPEN = /(?:增减|增加|增长|升降|±)[）)]?$/;
const FIRM = /增[加减]?(?:额|量|值|数)|[%‰]|率|幅|速/;
/** 增长 alone is a rate; 增减 and 增加 may be either. */
const EITHER = /(?:增减|增加|升降|±)[）)]?$/;
/** No growth is told in per cent beyond this by the middle of a column. */
const LARGEST_GROWTH = 2000;

/**
 * Decides columns of 增减 without a unit by the two columns of amounts before them, and finds those whose numbers cannot be what
 * their heading says. Returns the reason why a column is not read, by its heading; headings that are decided are changed in place.
 */
export function settleOpenColumns(cells: readonly DataCell[]): Map<ColumnHeading, string> {
  const reasons = new Map<ColumnHeading, string>();
  const rows = new Map<DataCell['row'], DataCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const signed = cells.some(writesPercent);
  const headings = new Set(cells.map(({ heading }) => heading));
  for (const heading of headings) {
    const own = cells.filter((cell) => cell.heading === heading);
    const values = own.map(numberOf);
    if (heading.manner === 'growth' && values.length > 2 && middle(values) > LARGEST_GROWTH) {
      reasons.set(heading, 'a column of growth holds amounts');
    }
    if (wordsOnly(heading) && signed && !own.some(writesPercent))
      reasons.set(heading, 'amounts under a heading of rates');
    const isOpen =
      (heading.manner === 'change' || heading.manner === 'growth') &&
      heading.unit === null &&
      OPEN.test(heading.words) &&
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
    const decided = differenceOrGrowth(triples);
    if (decided === 'growth') {
      heading.manner = 'growth';
      heading.unit = unitOfWords('%');
    } else if (decided === 'difference') heading.manner = 'change';
    else if (EITHER.test(heading.words) && middle(values) < 200 && middle(amounts) > middle(values) * 50) {
      reasons.set(heading, 'a difference or a rate: the heading does not say which');
    }
  }
  return reasons;
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
