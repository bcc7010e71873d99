import type { ReportKind } from '../../../core/recognise/recognition';

/** Every place gives these every year. */
export const EVERY_YEAR: readonly ReportKind[] = ['work-report', 'statistical-bulletin', 'budget-report'];
/** News and other pages are no series of reports. */
export const NO_SERIES: readonly ReportKind[] = ['news-account', 'other'];

/** The last year that a place's reports are looked for in: this year where they go up to the last, else that of its newest report. */
export const lastLookedFor = (newest: number, thisYear: number): number =>
  // A report of another year than this and next is misread; it draws no columns
  newest <= thisYear + 1 ? Math.max(newest, Math.min(thisYear, newest + 1)) : newest;

/**
 * True for a year in which a report of a kind would be expected: between the first and the last of its kind and, of the kinds of every year, up
 * to the newest report of the place; work reports up to this year.
 * @param own the years of the kind's reports
 * @param newest the year of the place's newest report of any kind
 */
export function isDue(
  kind: ReportKind,
  year: number,
  { own, newest, thisYear }: { own: readonly number[]; newest: number; thisYear: number },
): boolean {
  if (NO_SERIES.includes(kind)) return false;
  const last =
    kind === 'work-report'
      ? lastLookedFor(newest, thisYear)
      : EVERY_YEAR.includes(kind)
        ? newest
        : Math.max(...own, Number.NEGATIVE_INFINITY);
  return year >= Math.min(...own, newest) && year <= last;
}
