import { entryOfKey } from '../../indicators/key';
import { scaled } from '../arithmetic';
import type { Check, Finding, Severity } from '../finding';
import { isSureObservation, type Observation } from '../observation';
import type { Series } from '../series';

/** Powers of ten that misprints make: a shifted point, 万 left out, 亿 for 万. */
const POWERS = [1, 2, 3, 4, 8];
/** How much a year may have changed what is left when the power is taken out. */
const LEAST = 0.75;
const MOST = 1.35;

/** The power of ten by which `value` seems too large (positive) or too small (negative) beside a neighbour; 0 where by none. */
function shiftOf(value: number, neighbour: number): number {
  for (const power of POWERS) {
    for (const sign of [1, -1]) {
      const left = value / neighbour / 10 ** (power * sign);
      if (left >= LEAST && left <= MOST) return power * sign;
    }
  }
  return 0;
}

interface YearValue {
  year: number;
  observation: Observation;
  value: number;
}

function yearValues(series: Series): YearValue[] {
  return series.points.flatMap((point) => {
    const observation = point.actual?.preferred;
    if (observation === undefined || !isSureObservation(observation)) return [];
    if (Array.isArray(observation.value) || observation.value <= 0) return [];
    return [{ year: Number(point.period), observation, value: observation.value }];
  });
}

/**
 * How near to each other the other values must be for the odd one to be a misprint; null where the thing may well change
 * tenfold in a year: new places at school, metres of new pipes.
 */
function steadiness({ identity }: Series): { spread: number; others: number } | null {
  const entry = entryOfKey(identity.indicator);
  if (entry === null) return { spread: 1.5, others: 3 };
  if (identity.indicator !== `i:${entry.id}`) return null;
  const steady = entry.nature === 'stock' || ['money', 'foreign-money', 'mass', 'energy'].includes(identity.family);
  return steady ? { spread: 5, others: 1 } : null;
}

/** By which power of ten the value at `at` is off, and how sure that is; null where nothing speaks for a misprint. */
function suspicion(
  values: YearValue[],
  at: number,
  steady: { spread: number; others: number },
): { power: number; severity: Severity; around: YearValue[] } | null {
  const { year, value } = values[at]!;
  const others = values.filter((_, index) => index !== at);
  if (others.length < steady.others) return null;
  const around = [values[at - 1], values[at + 1]]
    .filter((one) => one !== undefined)
    .filter((one) => Math.abs(one.year - year) <= 2);
  const shifts = around.map((one) => shiftOf(value, one.value));
  const power = shifts[0] ?? 0;
  if (power === 0 || shifts.some((one) => one !== power)) return null;
  if (others.length > 1) {
    const amounts = others.map((one) => one.value);
    return Math.max(...amounts) / Math.min(...amounts) < steady.spread ? { power, severity: 'doubt', around } : null;
  }
  // Of two values alone either may be the wrong one: said once, of the later; small counts do grow tenfold in a year
  if (at === 0 || (Math.abs(power) === 1 && value < 1000)) return null;
  return { power, severity: Math.abs(power) === 1 ? 'note' : 'doubt', around };
}

function findingsOf(series: Series): Finding[] {
  const { kind, periodKind, family } = series.identity;
  if (kind !== 'level' || periodKind !== 'year' || family === 'ratio' || family === 'index') return [];
  const steady = steadiness(series);
  if (steady === null) return [];
  const values = yearValues(series);
  return values.flatMap(({ year, observation, value }, at) => {
    const suspect = suspicion(values, at, steady);
    if (suspect === null) return [];
    return [
      {
        check: 'magnitude',
        severity: suspect.severity,
        series: series.key,
        name: series.name,
        period: String(year),
        observations: [observation, ...suspect.around.map((one) => one.observation)],
        values: { value, factor: scaled(1, suspect.power) },
      },
    ];
  });
}

/** A level that is ten, a hundred, a thousand, ten thousand times its neighbours' size, or that part of it. */
export const magnitude: Check = {
  id: 'magnitude',
  run: ({ series }) => series.flatMap(findingsOf),
};
