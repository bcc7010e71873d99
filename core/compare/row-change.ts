import { yearsOf } from '../time/period';
import { type Change, changeUntil, type SeriesByKey } from './change';
import { type Refusal, refused } from './guards/guard';
import { lastYear } from './period-kind';
import { isReviewed } from './promises';
import type { CapturedReport } from './report';
import { type YearRow, yearOf } from './year-row';

/** What a column of changes shows of a year: the change against the year before, or why there is none. */
export interface RowChange {
  change: Change;
  /** Null where the change stands and is one against the year before. */
  refusal: Refusal | null;
}

/**
 * What changed until a year's result against the year before, by the guards; null where the row tells no result of the year, or none before
 * it. A stock that may be held against an earlier year is no change against the year before: the gap is named.
 */
export function changeAt(row: YearRow, year: number, byKey: SeriesByKey): RowChange | null {
  const { result } = yearOf(row, year);
  if (result === null) return null;
  const change = changeUntil(row.series, result.leads, byKey);
  if (change === null) return null;
  if (!change.standing.stands) return { change, refusal: change.standing };
  const since = lastYear(change.from.figure.period!);
  const [first] = yearsOf(change.to.figure.period)!;
  const years = Array.from({ length: Math.max(first - since - 1, 0) }, (_, at) => since + 1 + at);
  return { change, refusal: years.length === 0 ? null : { ...refused('gap'), years } };
}

/**
 * True where a reader expects the result of a year and a report that reviews the year does not tell it: the year before has one, or a target
 * was set.
 */
export function isUntold(row: YearRow, year: number, reports: readonly CapturedReport[]): boolean {
  const { result, target } = yearOf(row, year);
  if (result !== null) return false;
  if (yearOf(row, year - 1).result === null && target === null) return false;
  return isReviewed(reports, row.series.identity.place.code, String(year));
}
