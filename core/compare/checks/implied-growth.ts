import { entryOfKey } from '../../indicators/key';
import { rounded } from '../arithmetic';
import type { Check, Finding } from '../finding';
import type { Observation } from '../observation';
import { roundingHalf } from '../rounding';
import { type Series, type SeriesPoint, seriesKey } from '../series';

/**
 * Reported growth of amounts is at constant prices or on a changed scope, the levels are at current prices: a gap of a few
 * points is ordinary. Wider than this, prices and scope do not explain it.
 */
const ORDINARY_GAP_OF_MONEY = 10;
/** What is counted has no prices; what rounding leaves open is taken off before. */
const ORDINARY_GAP_OF_COUNTS = 0.5;

/** The least and most growth that two rounded levels imply, in percent. */
function impliedRange(earlier: Observation, later: Observation): [number, number] {
  const [a, b] = [earlier.value as number, later.value as number];
  const [da, db] = [roundingHalf(earlier), roundingHalf(later)];
  return [((b - db) / (a + da) - 1) * 100, ((b + db) / Math.max(a - da, Number.MIN_VALUE) - 1) * 100];
}

/** The one exact number of a point; where reports tell several, that is a finding of its own and nothing follows from them. */
function firm(point: SeriesPoint | undefined): Observation | null {
  if (point?.actual?.disagreement) return null;
  const observation = point?.actual?.preferred;
  if (observation === undefined || Array.isArray(observation.value) || observation.figure.bound !== 'exact')
    return null;
  return observation;
}

function findingOf(levels: Series, growth: Series, point: SeriesPoint): Finding | null {
  const reported = firm(point);
  if (reported === null) return null;
  const year = Number(point.period);
  const later = firm(levels.points.find(({ period }) => period === String(year)));
  const earlier = firm(levels.points.find(({ period }) => period === String(year - 1)));
  if (later === null || earlier === null || (earlier.value as number) <= 0) return null;
  const told = reported.value as number;
  const implied = ((later.value as number) / (earlier.value as number) - 1) * 100;
  const [least, most] = impliedRange(earlier, later);
  const half = roundingHalf(reported);
  const gap = told < least - half ? least - half - told : told > most + half ? told - half - most : 0;
  if (gap === 0) return null;
  const money = levels.identity.family === 'money' || levels.identity.family === 'foreign-money';
  const ordinary = money ? ORDINARY_GAP_OF_MONEY : ORDINARY_GAP_OF_COUNTS;
  if (!money && gap <= ordinary) return null;
  return {
    check: 'implied-growth',
    severity: gap > ordinary ? 'doubt' : 'note',
    series: growth.key,
    name: levels.name,
    period: point.period,
    observations: [reported, later, earlier],
    values: { reported: told, implied: rounded(implied, 2), constantPrices: money },
  };
}

/** Reported growth beside the growth that this year's and last year's levels imply. */
export const impliedGrowth: Check = {
  id: 'implied-growth',
  run({ series, byKey }) {
    return series.flatMap((growth) => {
      const { identity } = growth;
      if (identity.kind !== 'growth' || identity.base !== null || identity.periodKind !== 'year') return [];
      const levels = levelKeys(growth).flatMap((key) => byKey.get(key) ?? []);
      return levels.flatMap((level) =>
        growth.points.map((point) => findingOf(level, growth, point)).filter((one) => one !== null),
      );
    });
  },
};

/** Keys of the series whose levels a growth rate can be held against: those of a known entry, in its own family. */
function levelKeys({ identity }: Series): string[] {
  const entry = entryOfKey(identity.indicator);
  // 新增创新载体增长16% may be the stock that grew by what was added
  if (entry === null || entry.nature === 'rate' || identity.indicator !== `i:${entry.id}`) return [];
  const units: Partial<Record<typeof entry.unitFamily, string>> = {
    money: '元',
    count: '个',
    people: '人',
    visits: '人次',
    mass: '吨',
    containers: '标准箱',
    energy: '千瓦时',
    area: '平方米',
  };
  const unit = units[entry.unitFamily];
  if (unit === undefined) return [];
  return [seriesKey({ ...identity, kind: 'level', family: entry.unitFamily, unit })];
}
