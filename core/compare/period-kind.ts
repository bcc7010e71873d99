import type { Period } from '../time/period';

/** Kinds of periods, which never share a series: January to July is not held against a whole year. */
export type PeriodKind = 'year' | 'span' | `part:${string}`;

/** The kind of a period: `year`, `span` (of years), or `part:01-09` for a part of a year by its months. */
export function periodKind(period: Period): PeriodKind {
  const [from = '', to] = period.split('/');
  if (to === undefined) return from.length === 4 ? 'year' : `part:${from.slice(5)}`;
  if (from.length === 4) return from === to ? 'year' : 'span';
  const whole = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12');
  if (whole) return 'year';
  return from.slice(0, 4) === to.slice(0, 4) ? `part:${from.slice(5)}-${to.slice(5)}` : 'span';
}

/** The year a period ends in. */
export function lastYear(period: Period): number {
  return Number((period.split('/')[1] ?? period).slice(0, 4));
}

/** The same period written one way: `2023/2023` and `2023-01/2023-12` are `2023`. */
export function plainPeriod(period: Period): Period {
  return periodKind(period) === 'year' ? period.slice(0, 4) : period;
}

/** Years between the first and last of the periods given that none of them has; empty for spans, which need not touch. */
export function missingYears(periods: readonly Period[]): number[] {
  const years = new Set(periods.filter((period) => periodKind(period) !== 'span').map(lastYear));
  if (years.size === 0) return [];
  const missing: number[] = [];
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year++) if (!years.has(year)) missing.push(year);
  return missing;
}
