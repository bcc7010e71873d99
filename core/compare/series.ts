import type { Figure, FigureKind, Status } from '../figures/figure';
import { readerEdits } from '../indicators/edits';
import type { Better } from '../indicators/indicator';
import { entryOfKey, isGenericKey } from '../indicators/key';
import { registryName } from '../indicators/key-name';
import { type Period, yearBefore } from '../time/period';
import type { ComparableFamily } from '../units/families';
import { comparableFamily } from '../units/scale';
import { cellOf, type SeriesCell } from './cell';
import { byPreference, type Observation, observationsOf } from './observation';
import { missingYears, type PeriodKind, periodKind, plainPeriod } from './period-kind';
import { placeOf, type SeriesPlace } from './place';
import type { CapturedReport } from './report';

/** What makes values belong to one series. */
export interface SeriesIdentity {
  /** Key of the indicator (`indicators/key`). */
  indicator: string;
  place: SeriesPlace;
  /** Whose the values are where they are not the whole place's; series of two owners never meet. */
  of: string | null;
  family: ComparableFamily;
  /** Base unit; counts of another classifier stay apart, as do currencies. */
  unit: string;
  kind: FigureKind;
  /** What growth and change are measured against, where it is not the year before (`2019`, `年均`), and among whom a rank is held. */
  base: string | null;
  periodKind: PeriodKind;
}

/** What is known for one period, the statuses side by side. */
export interface SeriesPoint {
  period: Period;
  actual?: SeriesCell;
  estimate?: SeriesCell;
  target?: SeriesCell;
}

/** One indicator of one place over time. */
export interface Series {
  /** The identity in one string, as `seriesKey` writes it. */
  key: string;
  identity: SeriesIdentity;
  /** The reader's name, else the registry's, else the words of the preferred mention of the latest period. */
  name: string;
  /** True where the reader gave it its name. */
  renamed: boolean;
  better: Better | null;
  /** In order of time; a period that nobody told is not there. */
  points: SeriesPoint[];
  /** Plans that name no year, the preferred one first: they stand beside the years, on none of them. */
  undated: Observation[];
  /** Years inside the series that nothing was told of. */
  gaps: number[];
}

/**
 * The identity of an observation's series; null where it opens none: words too general to meet again, or no period. A plan
 * without a year (`规划建设算力300P`) belongs to the years of what it plans, though to none of them.
 */
export function seriesIdentity({ report, figure, unit }: Observation): SeriesIdentity | null {
  if (isGenericKey(figure.indicator.key) || (figure.period === null && figure.status !== 'target')) return null;
  const kindOfPeriod = figure.period === null ? 'year' : periodKind(figure.period);
  let indicator = figure.indicator.key;
  let kind = figure.kind;
  // A growth rate that a report tells as a level is the growth it names
  if (kind === 'level' && indicator.endsWith(':growth')) {
    indicator = indicator.slice(0, -':growth'.length);
    kind = 'growth';
  }
  // A span adds up by itself: 五年累计完成 and 五年完成 are the same
  if (kindOfPeriod === 'span' && indicator.endsWith(':cumulative'))
    indicator = indicator.slice(0, -':cumulative'.length);
  const place = placeOf(report, figure);
  return {
    indicator,
    place,
    of: figure.of ?? null,
    family: comparableFamily(unit),
    unit: unitOfSeries(indicator, unit),
    kind,
    base: baseOf(kind, figure),
    periodKind: kindOfPeriod,
  };
}

/** `同比`, `上年`, the year before the period's first by its number and no base at all are the year before. */
function baseOf(kind: FigureKind, { base, period, among }: Figure): string | null {
  if (kind === 'rank') return among ?? null;
  if ((kind !== 'growth' && kind !== 'change') || base === undefined) return null;
  return base === yearBefore(period) || /^(?:上年|上年同期|同比)$/.test(base) ? null : base;
}

/**
 * What the registry only counts is the same thing in 家, 户 or 个. What is told in other ways as well keeps its classifier:
 * 棚户区改造 of 22 个 and of 1.1 万户 are different numbers.
 */
function unitOfSeries(indicator: string, unit: string): string {
  const entry = entryOfKey(indicator);
  return comparableFamily(unit) === 'count' && entry?.unitFamily === 'count' && entry.alsoIn === undefined
    ? '个'
    : unit;
}

/** The identity as one string, fit for an index. */
export function seriesKey(identity: SeriesIdentity): string {
  const { indicator, place, of, family, unit, kind, base, periodKind: ofPeriod } = identity;
  return [
    indicator,
    of === null ? place.code : `${place.code}/${of}`,
    `${family}(${unit})`,
    base === null ? kind : `${kind}(${base})`,
    ofPeriod,
  ].join('|');
}

const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];

/** What the texts call a series; of what the reader merged in, the words say least of what it was merged into. */
function toldName(points: SeriesPoint[], undated: Observation[]): string {
  const told = points.flatMap(({ actual, estimate, target }) => actual ?? estimate ?? target ?? []);
  const mentions = [...told].reverse().flatMap(({ preferred, others }) => [preferred, ...others]);
  const own = [...mentions, ...undated].find(({ moved }) => !moved);
  return (own ?? told.at(-1)?.preferred ?? undated[0])!.figure.indicator.name;
}

/** The points of observations of one series, all of them dated. */
function pointsOf(observations: Observation[]): SeriesPoint[] {
  const byPeriod = new Map<Period, Map<Status, Observation[]>>();
  for (const observation of observations) {
    const period = plainPeriod(observation.figure.period!);
    const cells = byPeriod.get(period) ?? new Map<Status, Observation[]>();
    const told = cells.get(observation.figure.status);
    if (told === undefined) cells.set(observation.figure.status, [observation]);
    else told.push(observation);
    byPeriod.set(period, cells);
  }
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, cells]) => {
      const point: SeriesPoint = { period };
      for (const status of STATUSES) {
        const told = cells.get(status);
        if (told !== undefined) point[status] = cellOf(status, told);
      }
      return point;
    });
}

/**
 * All series of the reports given, in the order of their keys. The order of the reports changes nothing. Nothing is
 * interpolated: a year that nobody told is named in `gaps`.
 */
export function buildSeries(reports: readonly CapturedReport[]): Series[] {
  const bySeries = new Map<string, { identity: SeriesIdentity; observations: Observation[] }>();
  for (const report of reports) {
    for (const observation of observationsOf(report)) {
      const identity = seriesIdentity(observation);
      if (identity === null) continue;
      const key = seriesKey(identity);
      const known = bySeries.get(key);
      if (known === undefined) bySeries.set(key, { identity, observations: [observation] });
      else known.observations.push(observation);
    }
  }
  return [...bySeries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { identity, observations }]) => {
      const points = pointsOf(observations.filter(({ figure }) => figure.period !== null));
      const undated = observations.filter(({ figure }) => figure.period === null).sort(byPreference);
      const given = readerEdits(observations[0]!.report.indicatorEdits).nameOf(identity.indicator);
      return {
        key,
        identity,
        name: given ?? registryName(identity.indicator) ?? toldName(points, undated),
        renamed: given !== null,
        better: entryOfKey(identity.indicator)?.better ?? null,
        points,
        undated,
        gaps: missingYears(points.map((point) => point.period)),
      };
    });
}
