import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';
import type { ReportRow } from '../../shared/store/rows';

/** A report of one kind and year: kept, missing where one would be expected, or neither. */
export type KeptCell = { state: 'kept'; capture: number; figures: number } | { state: 'missing' } | { state: 'none' };

export interface KeptGrid {
  years: number[];
  kinds: { kind: ReportKind; cells: KeptCell[] }[];
}

/** A report with its latest capture. */
export type KeptReport = Pick<ReportRow, 'kind' | 'year'> & { capture: number; figures: number };

/** Every place gives these every year. */
const EVERY_YEAR: readonly ReportKind[] = ['work-report', 'statistical-bulletin', 'budget-report'];
/** News and other pages are no series of reports. */
const NO_SERIES: readonly ReportKind[] = ['news-account', 'other'];

/**
 * What is kept of a place by kind and year, and what is missing: between the first and the last of its kind and, of the kinds of every year,
 * up to the newest report's year; work reports up to this year. Null where no report has a year.
 */
export function keptGrid(reports: readonly KeptReport[], thisYear: number): KeptGrid | null {
  const dated = reports.filter(({ kind, year }) => year > 0 && !NO_SERIES.includes(kind));
  if (dated.length === 0) return null;
  const last = Math.max(...dated.map(({ year }) => year));
  const from = Math.min(...dated.map(({ year }) => year));
  // A report of another year than this and next is misread; it draws no columns
  const to = last <= thisYear + 1 ? Math.max(last, Math.min(thisYear, last + 1)) : last;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const others = REPORT_KINDS.filter((kind) => !EVERY_YEAR.includes(kind));
  const kinds = [...EVERY_YEAR, ...others.filter((kind) => dated.some((report) => report.kind === kind))];
  return {
    years,
    kinds: kinds.map((kind) => {
      const own = dated.filter((report) => report.kind === kind);
      const first = Math.min(...own.map(({ year }) => year), last);
      const due =
        kind === 'work-report' ? to : EVERY_YEAR.includes(kind) ? last : Math.max(...own.map((one) => one.year));
      return { kind, cells: years.map((year): KeptCell => cellOf(own, year, year >= first && year <= due)) };
    }),
  };
}

function cellOf(own: readonly KeptReport[], year: number, expected: boolean): KeptCell {
  const [report] = own.filter((one) => one.year === year).sort((a, b) => b.capture - a.capture);
  if (report !== undefined) return { state: 'kept', capture: report.capture, figures: report.figures };
  return { state: expected ? 'missing' : 'none' };
}
