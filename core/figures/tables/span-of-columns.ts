import type { ColumnHeading } from './column-heading';

/**
 * The years that a column of sums or yearly means is over, by the years of the columns of levels beside it: from the one behind the last
 * that is known to the last that is aimed at (`2030年现状 2035年目标 累计` are 2031 to 2035), or, where nothing is aimed at, between the
 * two that are told. Null where that leaves it open.
 */
export function spanOfColumns(columns: readonly ColumnHeading[]): [number, number] | null {
  const known = new Set<number>();
  const aimed = new Set<number>();
  for (const { role, manner, period, status } of columns) {
    if (role !== 'figures' || manner !== 'level' || period === null || !/^\d{4}$/.test(period)) continue;
    (status === 'target' ? aimed : known).add(Number(period));
  }
  const last = Math.max(...aimed);
  const from = aimed.size > 0 ? Math.max(...known) : known.size === 2 ? Math.min(...known) : Number.NaN;
  const to = aimed.size > 0 ? last : Math.max(...known);
  return Number.isFinite(from) && Number.isFinite(to) && to - from > 1 ? [from + 1, to] : null;
}
