import type { Bound, Status } from '../figures/figure';
import { entryOfKey } from '../indicators/key';
import { partKey } from '../indicators/key-name';
import type { Period } from '../time/period';
import { isAddedTo } from './added';
import { type Disagreement, mentionsOf, type SeriesCell } from './cell';
import { resultCell } from './change';
import { isSureObservation, type Observation } from './observation';
import { lastYear } from './period-kind';
import { type PromiseResult, promiseResults } from './promises';
import type { CapturedReport } from './report';
import { inScale, type RowScale, rowScale, type ScalePower } from './row-scale';
import type { Series, SeriesPoint } from './series';

/** What a row's values are, where they are not the plain amount of its indicator: the modifiers of its key, then its kind. */
export const ROW_TAGS = [
  'comparable',
  'real',
  'constant-prices',
  'own-level',
  'adjusted',
  'new',
  'net-new',
  'introduced',
  'cumulative',
  'share',
  'growth',
  'average',
  'change',
  'rank',
] as const;
export type RowTag = (typeof ROW_TAGS)[number];

/** What is told of one year and status, in the scale of its row. */
export interface RowCell {
  status: Status;
  period: Period;
  /** The mention that leads; the cell's value is its value. */
  leads: Observation;
  value: number | [number, number];
  bound: Bound;
  /** All mentions, the leading one first. */
  mentions: Observation[];
  /** Mentions of other numbers, each number once: those that agree within bounds and rounding, and those that contradict. */
  others: Observation[];
  /** Who contradicts the leading mention; null where all agree. What the same report contradicts enters no line. */
  disagreement: Disagreement | null;
  /** False for what nothing is held against. */
  sure: boolean;
}

/** One year of a row: the result (told as done, else estimated), the target, and what became of it. */
export interface RowYear {
  result: RowCell | null;
  target: RowCell | null;
  /** Null without a target of the place's own. */
  promise: PromiseResult | null;
}

/** One series of a place over the years, as a table shows it. */
export interface YearRow {
  series: Series;
  /** Rows of one family are of the same indicator, owner and place; they stand together. */
  family: string;
  /** True for all but the first of a family. */
  under: boolean;
  /** Empty for the plain amount. */
  tags: RowTag[];
  /** What growth or change is measured against where that is neither the year before nor an average; among whom a rank is held. */
  against: string | null;
  /** The one unit of the row. */
  scale: RowScale;
  years: ReadonlyMap<number, RowYear>;
}

const NOTHING: RowYear = { result: null, target: null, promise: null };

/** What a row tells of a year; nothing at all where it tells nothing. */
export const yearOf = ({ years }: YearRow, year: number): RowYear => years.get(year) ?? NOTHING;

/** A key without its modifiers, and those. */
function parted(key: string): { stem: string; modifiers: string[] } {
  const modifiers: string[] = [];
  let stem = key;
  for (let part = partKey(stem); part !== null; part = partKey(stem)) {
    modifiers.unshift(part.modifier);
    stem = part.stem;
  }
  return { stem, modifiers };
}

/** The key of what an indicator is a measure of: `i:gdp` of its growth, its rank and what was added to it. */
export const familyKey = (key: string): string => parted(key).stem;

function tagsOf({ identity: { indicator, kind, base } }: Series): RowTag[] {
  const { modifiers } = parted(indicator);
  const told = new Set<string>(modifiers);
  if (kind === 'growth') told.add(base === '年均' ? 'average' : 'growth');
  if (kind === 'change' || kind === 'rank') told.add(kind);
  return ROW_TAGS.filter((tag) => told.has(tag));
}

/** Mentions of other numbers than the leading one, each number once; what is not sure and what is only some of a stock is none. */
function othersOf({ preferred, others }: SeriesCell): Observation[] {
  const seen = new Set<string>();
  return others.filter((one) => {
    const number = `${one.value} ${one.figure.bound}`;
    if (seen.has(number)) return false;
    seen.add(number);
    return isSureObservation(one) && String(one.value) !== String(preferred.value) && !isAddedTo(preferred, one);
  });
}

function cellIn(scale: RowScale, period: Period, cell: SeriesCell | undefined): RowCell | null {
  if (cell === undefined) return null;
  const { preferred, disagreement, status } = cell;
  const { value } = preferred;
  return {
    status,
    period,
    leads: preferred,
    value: Array.isArray(value) ? [inScale(value[0], scale), inScale(value[1], scale)] : inScale(value, scale),
    bound: preferred.figure.bound,
    mentions: mentionsOf(cell),
    others: othersOf(cell),
    disagreement,
    sure: isSureObservation(preferred),
  };
}

/** All that a series tells, the leading mention of each cell, in order of time; plans without a year last. */
const toldOf = ({ points, undated }: Series): Observation[] => [
  ...points.flatMap(({ actual, estimate, target }) =>
    [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : [cell.preferred])),
  ),
  ...undated,
];

function yearsOfSeries({ points }: Series, scale: RowScale, promises: ReadonlyMap<Period, PromiseResult>) {
  const years = new Map<number, RowYear>();
  // Of two spans that end in one year the later in order, which begins later, stands in the table
  for (const point of points) {
    years.set(lastYear(point.period), {
      result: cellIn(scale, point.period, resultOf(point)),
      target: cellIn(scale, point.period, point.target),
      promise: promises.get(point.period) ?? null,
    });
  }
  return years;
}

/** The result that a table shows: the sure one, else whatever is told. */
const resultOf = (point: SeriesPoint): SeriesCell | undefined => resultCell(point) ?? point.actual ?? point.estimate;

function familyOf({ identity: { indicator, place, of } }: Series): string {
  const stem = familyKey(indicator);
  return JSON.stringify([entryOfKey(stem)?.id ?? stem, place.code, of]);
}

/** The plain amount first, of several units the one that is told most; years before parts of a year and spans. */
function byFamily(a: YearRow, b: YearRow): number {
  const order = ({ tags }: YearRow): number => ROW_TAGS.indexOf(tags[0]!);
  const whole = ({ series }: YearRow): number => Number(series.identity.periodKind !== 'year');
  return (
    whole(a) - whole(b) ||
    Math.min(a.tags.length, 1) - Math.min(b.tags.length, 1) ||
    a.tags.length - b.tags.length ||
    order(a) - order(b) ||
    Number(a.against !== null) - Number(b.against !== null) ||
    b.years.size - a.years.size ||
    (a.series.key < b.series.key ? -1 : 1)
  );
}

/**
 * The rows of series, family by family in the order in which families first come; in each the plain amount first, then its second kinds.
 * @param reports those that the series were built of; they tell what became of targets
 * @param money the scale that sums of money are told in; null for that of each row
 */
export function yearRows(
  series: readonly Series[],
  reports: readonly CapturedReport[],
  money: ScalePower | null = null,
): YearRow[] {
  const promises = new Map<Series, Map<Period, PromiseResult>>();
  for (const promise of promiseResults(series, reports)) {
    const known = promises.get(promise.series);
    if (known === undefined) promises.set(promise.series, new Map([[promise.period, promise]]));
    else known.set(promise.period, promise);
  }
  const families = new Map<string, YearRow[]>();
  for (const one of series) {
    const family = familyOf(one);
    const scale = rowScale(toldOf(one), money);
    const { base } = one.identity;
    const row: YearRow = {
      series: one,
      family,
      under: false,
      tags: tagsOf(one),
      against: base === '年均' ? null : base,
      scale,
      years: yearsOfSeries(one, scale, promises.get(one) ?? new Map()),
    };
    const known = families.get(family);
    if (known === undefined) families.set(family, [row]);
    else known.push(row);
  }
  return [...families.values()].flatMap((rows) =>
    rows.sort(byFamily).map((row, index) => (index === 0 ? row : { ...row, under: true })),
  );
}

/** True for a target that was told before its own year's report: a plan of several years. */
export function isToldEarly({ leads, status, period }: RowCell): boolean {
  const { year } = leads.report.recognition;
  return status === 'target' && year !== null && year < lastYear(period);
}
