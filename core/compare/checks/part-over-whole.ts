import { entryOfKey } from '../../indicators/key';
import type { Check, Finding } from '../finding';
import { type Observation, observationsOf } from '../observation';
import { placeOf } from '../place';
import type { CapturedReport } from '../report';
import { roundingHalf } from '../rounding';
import { type Series, type SeriesIdentity, seriesIdentity, seriesKey } from '../series';

const lowest = ({ value }: Observation): number => (Array.isArray(value) ? value[0] : value);
const highest = ({ value }: Observation): number => (Array.isArray(value) ? value[1] : value);

/** True where the part is larger than the whole can be, each rounded as it is written; an open bound leaves room. */
function exceeds(part: Observation, whole: Observation): boolean {
  if (part.figure.bound === 'max' || whole.figure.bound === 'min') return false;
  return lowest(part) - roundingHalf(part) > highest(whole) + roundingHalf(whole);
}

function findingOf(part: Observation, whole: Observation, series: string, name: string): Finding {
  return {
    check: 'part-over-whole',
    severity: 'doubt',
    series,
    name,
    period: part.figure.period ?? '',
    observations: [part, whole],
    values: { whole: whole.figure.indicator.name },
  };
}

/** What a report itself tells as parts of an amount, after 其中. */
function toldAsParts(report: CapturedReport): Finding[] {
  const observations = observationsOf(report);
  const byId = new Map(observations.map((one) => [one.figure.id, one]));
  return observations.flatMap((part) => {
    const whole = part.figure.whole === undefined ? undefined : byId.get(part.figure.whole);
    if (whole === undefined || whole.unit !== part.unit || !exceeds(part, whole)) return [];
    const { key, name } = part.figure.indicator;
    const identity = seriesIdentity(part);
    // Of words too general for a series (`企业`) there is no key of one
    const series = identity === null ? `${key}|${placeOf(report, part.figure).code}` : seriesKey(identity);
    return [findingOf(part, whole, series, name)];
  });
}

/** The key of the series that the registry knows this one to be a part of. */
const keyOfWhole = (identity: SeriesIdentity, id: string): string =>
  seriesKey({ ...identity, indicator: `i:${id}`, base: null });

/** What the registry knows to be a part of something else, told of the same place, period and status. */
function knownParts(series: Series, byKey: ReadonlyMap<string, Series>): Finding[] {
  const { identity } = series;
  const entry = entryOfKey(identity.indicator);
  // 新增 and 累计 are added to by other rules than the whole
  if (entry?.partOf === undefined || identity.kind !== 'level' || identity.indicator !== `i:${entry.id}`) return [];
  return entry.partOf.flatMap((id) => {
    const whole = byKey.get(keyOfWhole(identity, id));
    if (whole === undefined) return [];
    return series.points.flatMap((point) => {
      const beside = whole.points.find(({ period }) => period === point.period);
      return (['actual', 'estimate', 'target'] as const).flatMap((status) => {
        const [part, of] = [point[status]?.preferred, beside?.[status]?.preferred];
        return part === undefined || of === undefined || !exceeds(part, of)
          ? []
          : [findingOf(part, of, series.key, series.name)];
      });
    });
  });
}

/**
 * A part that is larger than its whole: what a report tells after 其中, and what the registry knows to be a part (`partOf`). One
 * of the two numbers, or what they are taken for, is wrong.
 */
export const partOverWhole: Check = {
  id: 'part-over-whole',
  run: ({ reports, series, byKey }) => {
    const told = reports.flatMap(toldAsParts);
    const seen = new Set(told.map(({ observations: [part, whole] }) => pairOf(part!, whole!)));
    const known = series
      .flatMap((one) => knownParts(one, byKey))
      .filter(({ observations: [part, whole] }) => !seen.has(pairOf(part!, whole!)));
    return [...told, ...known];
  },
};

const pairOf = (part: Observation, whole: Observation): string =>
  `${part.report.id} ${part.figure.id} ${whole.report.id} ${whole.figure.id}`;
