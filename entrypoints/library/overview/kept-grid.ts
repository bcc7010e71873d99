import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';
import type { ReportRow } from '../../shared/store/rows';
import { EVERY_YEAR, isDue, lastLookedFor, NO_SERIES } from '../reports/due-years';

/** A report of one kind and year: kept, missing where one would be expected, or neither. */
export type KeptCell = { state: 'kept'; capture: number; figures: number } | { state: 'missing' } | { state: 'none' };

export interface KeptGrid {
  years: number[];
  kinds: { kind: ReportKind; cells: KeptCell[] }[];
}

/** A report with its latest capture. */
export type KeptReport = Pick<ReportRow, 'kind' | 'year'> & { capture: number; figures: number; url: string };

/** What is kept of a place by kind and year, and what is missing. Null where no report has a year. */
export function keptGrid(reports: readonly KeptReport[], thisYear: number): KeptGrid | null {
  const dated = reports.filter(({ kind, year }) => year > 0 && !NO_SERIES.includes(kind));
  if (dated.length === 0) return null;
  const newest = Math.max(...dated.map(({ year }) => year));
  const from = Math.min(...dated.map(({ year }) => year));
  const to = lastLookedFor(newest, thisYear);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const others = REPORT_KINDS.filter((kind) => !EVERY_YEAR.includes(kind));
  const kinds = [...EVERY_YEAR, ...others.filter((kind) => dated.some((report) => report.kind === kind))];
  return {
    years,
    kinds: kinds.map((kind) => {
      const own = dated.filter((report) => report.kind === kind);
      const known = { own: own.map(({ year }) => year), newest, thisYear };
      return { kind, cells: years.map((year): KeptCell => cellOf(own, year, isDue(kind, year, known))) };
    }),
  };
}

function cellOf(own: readonly KeptReport[], year: number, expected: boolean): KeptCell {
  const [report] = own.filter((one) => one.year === year).sort((a, b) => b.capture - a.capture);
  if (report !== undefined) return { state: 'kept', capture: report.capture, figures: report.figures };
  return { state: expected ? 'missing' : 'none' };
}
