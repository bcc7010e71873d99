import { type Period, yearSpan, yearsOf } from '../time/period';
import { mentionsOf, type SeriesCell } from './cell';
import { differenceOf, type WrittenDifference } from './difference';
import type { Pair, Standing } from './guards/guard';
import { growthGap } from './guards/implied';
import { standingOf } from './guards/index';
import { isSureObservation, type Observation } from './observation';
import { lastYear, plainPeriod } from './period-kind';
import { type Series, type SeriesPoint, seriesKey } from './series';

/** All series that are at hand, by their keys. */
export type SeriesByKey = ReadonlyMap<string, Series>;

/** What lies between two places leans on no other series. */
const NO_SERIES: SeriesByKey = new Map();

export const byKeyOf = (series: readonly Series[]): SeriesByKey => new Map(series.map((one) => [one.key, one]));

/** Two values that are looked at side by side: the difference where it means something, else why it does not. */
export interface Change {
  from: Observation;
  to: Observation;
  standing: Standing;
  /** Null where it does not stand. */
  difference: WrittenDifference | null;
}

/** The result of a point that is sure, an estimate where nothing firmer was told; null for none. */
export function resultCell({ actual, estimate }: SeriesPoint): SeriesCell | null {
  return [actual, estimate].find((cell) => cell !== undefined && isSureObservation(cell.preferred)) ?? null;
}

/** The cell of a series that an observation is told in; null where the series has none. */
function cellWith(series: Series, one: Observation): SeriesCell | null {
  const period = one.figure.period === null ? null : plainPeriod(one.figure.period);
  const cell = series.points.find((point) => point.period === period)?.[one.figure.status];
  return cell !== undefined && mentionsOf(cell).includes(one) ? cell : null;
}

/**
 * The growth against the year before that is told of a series' level for a period; null where it is not told, unsure or with a bound. Of
 * two that contradict each other it is the one farther from what the levels say: a percentage that one of them speaks against is none.
 */
function growthOf({ identity }: Series, from: Observation, to: Observation, byKey: SeriesByKey): Observation | null {
  if (identity.kind !== 'level' || to.figure.period === null) return null;
  const growth = byKey.get(seriesKey({ ...identity, kind: 'growth', family: 'ratio', unit: '%', base: null }));
  const point = growth?.points.find(({ period }) => period === plainPeriod(to.figure.period!));
  const cell = point === undefined ? null : resultCell(point);
  if (cell === null) return null;
  const told = cell.disagreement === 'same-report' ? mentionsOf(cell).filter(isSureObservation) : [cell.preferred];
  const gap = (growth: Observation) => Math.abs(growthGap(from, to, growth)?.points ?? 0);
  const [farthest] = told.filter(({ figure }) => figure.bound === 'exact').sort((a, b) => gap(b) - gap(a));
  return farthest ?? null;
}

/** The last point before a year that tells a sure result. */
export function resultBefore({ points }: Series, year: number): SeriesCell | null {
  const earlier = points.filter(({ period }) => lastYear(period) < year);
  return earlier.map(resultCell).findLast((cell) => cell !== null) ?? null;
}

/** The sure result of as many years right before a span: 2016 to 2020 before 2021 to 2025, whatever is told of other spans between. */
function asManyYearsBefore({ points }: Series, period: Period): SeriesCell | null {
  const [first, last] = yearsOf(period) ?? [0, 0];
  if (last === first) return null;
  const before = yearSpan(first - (last - first + 1), first - 1);
  const point = points.find((one) => one.period === before);
  return point === undefined ? null : resultCell(point);
}

/** Sets two values of one series, or of two places' same series, side by side. */
export function setAside(pair: Omit<Pair, 'growth' | 'before'>, series: Series, byKey: SeriesByKey): Change {
  const { use, from, to } = pair;
  const growth = use === 'change' ? growthOf(series, from, to, byKey) : null;
  const year = to.figure.period === null ? null : lastYear(to.figure.period);
  const before = use === 'change' ? from : year === null ? null : (resultBefore(series, year)?.preferred ?? null);
  const standing = standingOf({ ...pair, growth, before });
  return { from, to, standing, difference: standing.stands ? differenceOf(from, to) : null };
}

/**
 * What changed until `to`, a result of the series, since the last result before it that is sure; null where none is told or `to` itself is no
 * sure result of a time.
 */
export function changeUntil(series: Series, to: Observation, byKey: SeriesByKey): Change | null {
  const { period, status } = to.figure;
  if (period === null || status === 'target' || !isSureObservation(to)) return null;
  const fromCell = asManyYearsBefore(series, period) ?? resultBefore(series, lastYear(period));
  if (fromCell === null) return null;
  const toCell = cellWith(series, to);
  return setAside({ use: 'change', from: fromCell.preferred, to, fromCell, toCell }, series, byKey);
}

/** What lies between two places' results of one period, from the second to the first; null where one of them tells none. */
export function betweenPlaces({ here, there }: { here: Series; there: Series }, period: string): Change | null {
  const [toCell, fromCell] = [here, there].map(({ points }) => points.find((one) => one.period === period)?.actual);
  if (toCell === undefined || fromCell === undefined) return null;
  const pair = { use: 'places', from: fromCell.preferred, to: toCell.preferred, fromCell, toCell } as const;
  return setAside(pair, here, NO_SERIES);
}
