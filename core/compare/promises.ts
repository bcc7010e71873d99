import { entryOfKey } from '../indicators/key';
import type { Period } from '../time/period';
import { type Difference, differenceOf } from './difference';
import { isSureObservation, type Observation } from './observation';
import { lastYear, periodKind } from './period-kind';
import type { CapturedReport } from './report';
import { roundingHalf, sameWithinRounding } from './rounding';
import type { Series, SeriesPoint } from './series';

/**
 * What became of a promise: `met` or `missed` where progress has a direction; `above` and `below` where it has none that we
 * know; `unclear` where bounds leave it open; `unsure` where target or result is not sure enough for a verdict; `not-reported`
 * where a report that reviews the time is silent; `pending` where no such report was captured.
 */
export type Outcome = 'met' | 'missed' | 'above' | 'below' | 'unclear' | 'unsure' | 'not-reported' | 'pending';

/** A target beside the result of the same period. */
export interface PromiseResult {
  series: Series;
  period: Period;
  target: Observation;
  /** The result as reported, an estimate where nothing firmer was told. */
  result: Observation | null;
  outcome: Outcome;
  /** From target to result; null without a result, against a range and where one of them is not sure. */
  by: Difference | null;
  /** Other targets that were told for the same period: the promise was changed. */
  changed: Observation[];
}

const low = (observation: Observation): number =>
  Array.isArray(observation.value) ? observation.value[0] : observation.value;
const high = (observation: Observation): number =>
  Array.isArray(observation.value) ? observation.value[1] : observation.value;

/** The least and the most that a result can be, by its own bound. */
function resultRange(result: Observation): [number, number] {
  if (result.figure.bound === 'min') return [low(result), Number.POSITIVE_INFINITY];
  if (result.figure.bound === 'max') return [Number.NEGATIVE_INFINITY, high(result)];
  return [low(result), high(result)];
}

/** Whether all, none or only part of a range reaches a bar from above (`most` false) or stays under one (`most` true). */
function against([least, most]: [number, number], bar: number, under: boolean): 'yes' | 'no' | 'open' {
  if (under) return most <= bar ? 'yes' : least > bar ? 'no' : 'open';
  return least >= bar ? 'yes' : most < bar ? 'no' : 'open';
}

const asOutcome = (answer: 'yes' | 'no' | 'open'): Outcome =>
  answer === 'yes' ? 'met' : answer === 'no' ? 'missed' : 'unclear';

function outcomeOf(series: Series, target: Observation, result: Observation): Outcome {
  const range = resultRange(result);
  // 约3% is kept by what rounds to it
  const slack = target.figure.bound === 'about' ? roundingHalf(target) : 0;
  if (target.figure.bound === 'min') return asOutcome(against(range, low(target), false));
  if (target.figure.bound === 'max') return asOutcome(against(range, high(target), true));
  if (series.identity.kind === 'rank') return asOutcome(against(range, high(target), true));
  const better = series.better;
  // More of a decrease is what a negative growth target of something unwanted means: both are told with their sign
  if (better === 'more') return asOutcome(against(range, low(target) - slack, false));
  if (better === 'less') return asOutcome(against(range, high(target) + slack, true));
  if (range[0] >= low(target) - slack && range[1] <= high(target) + slack) return 'met';
  if (range[0] > high(target)) return 'above';
  if (range[1] < low(target)) return 'below';
  return 'unclear';
}

/** The periods that the reports of a place look back on, by the years they end in and their kind. */
function reviewed(reports: readonly CapturedReport[], placeCode: string, period: Period): boolean {
  const years = periodKind(period) === 'span' ? 'span' : 'year';
  return reports.some(
    ({ recognition: { place, reviews } }) =>
      reviews !== null &&
      place?.code === placeCode &&
      lastYear(reviews) === lastYear(period) &&
      (years === 'year' || periodKind(reviews) === 'span'),
  );
}

/**
 * `上市企业10家` as a target where 29 stand already is ten more, whatever its words: such a target is held against nothing.
 */
function meansMore(series: Series, period: Period, target: Observation): boolean {
  if (series.identity.kind !== 'level' || entryOfKey(series.identity.indicator)?.nature !== 'stock') return false;
  const before = series.points
    .filter((point) => point.actual !== undefined && lastYear(point.period) < lastYear(period))
    .at(-1);
  return before !== undefined && series.better === 'more' && high(target) < low(before.actual!.preferred) / 2;
}

/** The result told of a point, an estimate where nothing firmer or surer was. */
function resultOf({ actual, estimate }: SeriesPoint): Observation | null {
  const told = [actual, estimate].flatMap((cell) => (cell === undefined ? [] : [cell.preferred]));
  return told.find(isSureObservation) ?? told[0] ?? null;
}

function promiseOf(series: Series, point: SeriesPoint, reports: readonly CapturedReport[]): PromiseResult | null {
  if (point.target === undefined) return null;
  const { preferred: target, others } = point.target;
  const result = resultOf(point);
  const told = others
    .filter(() => isSureObservation(target))
    .filter(isSureObservation)
    .filter((other) => !sameWithinRounding(other, target) || other.figure.bound !== target.figure.bound);
  const base = { series, period: point.period, target, result, changed: told };
  if (result === null) {
    const silent = reviewed(reports, series.identity.place.code, point.period);
    const silence = isSureObservation(target) ? 'not-reported' : 'unsure';
    return { ...base, outcome: silent ? silence : 'pending', by: null };
  }
  if (!isSureObservation(target) || !isSureObservation(result)) return { ...base, outcome: 'unsure', by: null };
  return {
    ...base,
    outcome: meansMore(series, point.period, target) ? 'unclear' : outcomeOf(series, target, result),
    by: differenceOf(target, result),
  };
}

/** Every target of the series given beside its result, in the order of the series and of time. */
export function promiseResults(series: readonly Series[], reports: readonly CapturedReport[]): PromiseResult[] {
  return series.flatMap((one) =>
    one.points.map((point) => promiseOf(one, point, reports)).filter((promise) => promise !== null),
  );
}
