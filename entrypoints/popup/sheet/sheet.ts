import { byKeyOf, type SeriesByKey } from '../../../core/compare/change';
import { lastYear } from '../../../core/compare/period-kind';
import { placeOf } from '../../../core/compare/place';
import type { CapturedReport } from '../../../core/compare/report';
import { changeAt, isUntold, type RowChange } from '../../../core/compare/row-change';
import type { ScalePower } from '../../../core/compare/row-scale';
import { buildSeries, type Series } from '../../../core/compare/series';
import { lineOf, type YearLine } from '../../../core/compare/year-line';
import { type RowCell, type RowYear, type YearRow, yearOf, yearRows } from '../../../core/compare/year-row';
import { isCoreKey, shownRank } from '../../../core/indicators/core-order';
import type { Recognition } from '../../../core/recognise/recognition';
import type { YearAxis } from '../../shared/elements/YearLine';

/** The years that the table's columns are of. */
export interface SheetYears {
  /** The year that the page reports. */
  now: number;
  /** The year that it plans. */
  next: number;
}

/** One row of the table with all that its columns show. */
export interface SheetRow {
  row: YearRow;
  /** The result of the year before. */
  before: RowCell | null;
  /** The year that the page reports. */
  now: RowYear;
  /** The target of the year planned. */
  next: RowYear;
  change: RowChange | null;
  /** True where the page does not tell a result that a reader expects. */
  untold: boolean;
  line: YearLine;
  /** The page tells something of it. */
  own: boolean;
  core: boolean;
  missed: boolean;
  changed: boolean;
}

/** A page's rows beside what the library tells of the same. */
export interface Sheet {
  years: SheetYears | null;
  rows: SheetRow[];
  /** The years that all lines share. */
  axis: YearAxis | null;
  /** False where no other report tells anything of the same place. */
  history: boolean;
}

export const SHEET_FILTERS = ['core', 'all', 'changed', 'missed', 'targets'] as const;
export type SheetFilter = (typeof SHEET_FILTERS)[number];

const TAKES: Record<SheetFilter, (row: SheetRow) => boolean> = {
  core: ({ core }) => core,
  all: () => true,
  changed: ({ changed }) => changed,
  missed: ({ missed }) => missed,
  targets: ({ next }) => next.target !== null,
};

export const takenBy = (filter: SheetFilter, rows: readonly SheetRow[]): SheetRow[] => rows.filter(TAKES[filter]);

/** Fewer rows than these leave the table half empty: then all are shown at first. */
const FILLS = 12;

/** What is shown at first. */
export const firstFilter = (rows: readonly SheetRow[]): SheetFilter =>
  takenBy('core', rows).length >= FILLS ? 'core' : 'all';

/** The years of the columns: those that the report reviews and plans, else those that its results are mostly of. */
function yearsOfSheet({ reviews, plans }: Recognition, rows: readonly YearRow[], pageId: string): SheetYears | null {
  const now = reviews === null ? commonestYear(rows, pageId) : lastYear(reviews);
  if (now === null) return null;
  const next = plans === null ? now + 1 : lastYear(plans);
  return { now, next: next > now ? next : now + 1 };
}

function commonestYear(rows: readonly YearRow[], pageId: string): number | null {
  const counts = new Map<number, number>();
  for (const { years } of rows) {
    for (const [year, { result }] of years) {
      if (result?.sure && result.mentions.some(({ report }) => report.id === pageId))
        counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, few], [b, many]) => many - few || b - a)[0]?.[0] ?? null;
}

const isOfPage = (cell: RowCell | null, pageId: string): boolean =>
  cell?.mentions.some(({ report }) => report.id === pageId) ?? false;

/** Where the page first tells of a series; at the end where it does not. */
function firstStart({ points, undated }: Series, pageId: string): number {
  const mentions = [
    ...points.flatMap(({ actual, estimate, target }) =>
      [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : [cell.preferred, ...cell.others])),
    ),
    ...undated,
  ];
  const starts = mentions.filter(({ report }) => report.id === pageId).map(({ figure }) => figure.start);
  return Math.min(Number.MAX_SAFE_INTEGER, ...starts);
}

function sheetRow(
  row: YearRow,
  years: SheetYears | null,
  page: CapturedReport,
  reports: readonly CapturedReport[],
  byKey: SeriesByKey,
  place: string,
): SheetRow {
  const { identity, undated } = row.series;
  const at = (year: number | undefined): RowYear => yearOf(row, year ?? Number.NaN);
  const [now, next] = [at(years?.now), at(years?.next)];
  const before = years === null ? null : yearOf(row, years.now - 1).result;
  const own =
    [...row.years.values()].some(({ result, target }) => isOfPage(result, page.id) || isOfPage(target, page.id)) ||
    undated.some(({ report }) => report.id === page.id);
  const change = years === null ? null : changeAt(row, years.now, byKey);
  // What is not sure leads nowhere
  const shown = [before, now.result, now.target, next.target].some((cell) => cell?.sure);
  return {
    row,
    before,
    now,
    next,
    change,
    untold: years !== null && isUntold(row, years.now, reports),
    line: lineOf(row.series, byKey),
    own,
    core: isCoreKey(identity.indicator) && identity.place.code === place && identity.of === null && shown,
    missed: now.promise?.outcome === 'missed',
    changed: change !== null && change.refusal === null && change.change.difference?.absolute !== 0,
  };
}

/**
 * The rows of a page: what it tells, beside what other reports tell of it, and of the core what only they tell. The core first, then the
 * registry's order, then the order of the text; what is told of a part or of another place stands behind.
 * @param page the reading as a report whose `id` no other has
 * @param others what the library holds of the page's series and of its place's core
 * @param money the scale that sums of money are told in; null for that of each row
 */
export function sheetOf(
  page: CapturedReport,
  others: readonly CapturedReport[],
  money: ScalePower | null = null,
): Sheet {
  const reports = [page, ...others];
  const series = buildSeries(reports);
  const byKey = byKeyOf(series);
  const place = ownPlaceCode(page);
  const rows = yearRows(series, reports, money);
  const years = yearsOfSheet(page.recognition, rows, page.id);
  const families = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const made = sheetRow(row, years, page, reports, byKey, place);
    if (!made.own && !made.core) continue;
    const known = families.get(row.family);
    if (known === undefined) families.set(row.family, [made]);
    else known.push(made);
  }
  const order = [...families.values()].map((family) => {
    const { identity } = family[0]!.row.series;
    return {
      family,
      away: Number(identity.place.code !== place) * 2 + Number(identity.of !== null),
      rank: shownRank(identity.indicator),
      start: Math.min(...family.map(({ row }) => firstStart(row.series, page.id))),
    };
  });
  order.sort((a, b) => a.away - b.away || a.rank - b.rank || a.start - b.start);
  const shown = order.flatMap(({ family }) => family);
  const told = shown.flatMap(({ line: { dots } }) => dots.map(({ year }) => year));
  return {
    years,
    rows: shown,
    axis: told.length === 0 ? null : { from: Math.min(...told), to: Math.max(...told) },
    history: shown.some(({ row }) => [...row.years.values()].some((year) => isOfOther(year, page.id))),
  };
}

const isOfOther = ({ result, target }: RowYear, pageId: string): boolean =>
  [result, target].some((cell) => cell?.mentions.some(({ report }) => report.id !== pageId));

/** The code of the place that a report's own figures hold for. */
export function ownPlaceCode(page: CapturedReport): string {
  return placeOf(page, {}).code;
}

/** True where a row stands under the first of its family in the list that is shown. */
export function standsUnder(rows: readonly SheetRow[], index: number): boolean {
  const { row } = rows[index]!;
  if (!row.under) return false;
  const before = rows[index - 1]?.row;
  return before !== undefined && before.family === row.family && (!before.under || standsUnder(rows, index - 1));
}
