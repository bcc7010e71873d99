import type { Status } from '../figure';
import type { ColumnHeading } from './column-heading';

/** Plans are made for so many years. */
const PLAN = 5;

/**
 * The years that a sum or a yearly mean is over, by the years of the columns of levels beside it: from the one behind the year that is
 * its base to `to`, or, where its column names no year, to the last that is aimed at (`2030年现状 2035年目标 累计` are 2031 to 2035) or
 * told. The base is the year five before, else the one year that is told. Null where that leaves it open.
 */
export function spanOfColumns(
  columns: readonly ColumnHeading[],
  to: number | null,
  status: Status | null,
): [number, number] | null {
  const known: number[] = [];
  const aimed: number[] = [];
  for (const column of columns) {
    if (column.role !== 'figures' || column.manner !== 'level' || !/^\d{4}$/.test(column.period ?? '')) continue;
    (column.status === 'target' ? aimed : known).push(Number(column.period));
  }
  const last = to ?? Math.max(...(aimed.length > 0 && status !== 'actual' ? aimed : known));
  const before = [...new Set(known)].filter((year) => year < last);
  const base = before.includes(last - PLAN) ? last - PLAN : before.length === 1 ? before[0]! : null;
  return base === null || !Number.isFinite(last) || last - base < 2 ? null : [base + 1, last];
}
