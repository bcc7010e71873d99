import { isPartOfYear, type Period } from '../time/period';
import type { SeriesCell } from './cell';
import { isContradicted, mentionsOf } from './cell';
import { byKeyOf, resultCell, type SeriesByKey, setAside } from './change';
import { differenceOf, type WrittenDifference } from './difference';
import { type Refusal, refused } from './guards/guard';
import { isPlacesOwn } from './guards/owner';
import { isSureObservation, type Observation } from './observation';
import { lastYear, periodKind } from './period-kind';
import type { CapturedReport } from './report';
import { isSameReport } from './report-identity';
import { sameWithinRounding } from './rounding';
import { type Series, type SeriesPoint, seriesKey } from './series';
import { type Verdict, verdictOf } from './verdict';

/**
 * What became of a promise: a verdict; `unsure` where target or result is not sure enough for one; `not-reported` where a later report that
 * reviews the time does not mention it; `pending` where no such report is at hand yet. The last two say nothing of the promise.
 */
export type Outcome = Verdict | 'unsure' | 'not-reported' | 'pending';

/** A target beside the result of the same period. */
export interface PromiseResult {
  series: Series;
  /** The time of target and result alike. */
  period: Period;
  target: Observation;
  /** The result as reported, an estimate where nothing firmer was told. */
  result: Observation | null;
  outcome: Outcome;
  /** Why there is no verdict though there is a result; null where there is one or where bounds leave it open. */
  refusal: Refusal | null;
  /** From target to result; null unless both are exact and may be held against each other. */
  by: WrittenDifference | null;
  /** Other targets that other reports told for the same period: the promise was changed. */
  changed: Observation[];
}

/** True where a report of a place looks back on a period, by the year it ends in and its kind. */
export function isReviewed(reports: readonly CapturedReport[], placeCode: string, period: Period): boolean {
  const years = periodKind(period) === 'span' ? 'span' : 'year';
  return reports.some(
    ({ recognition: { place, reviews } }) =>
      reviews !== null &&
      place?.code === placeCode &&
      // A report on the first half of a year does not tell yet what became of the year's targets
      (!isPartOfYear(reviews) || reviews === period) &&
      lastYear(reviews) === lastYear(period) &&
      (years === 'year' || periodKind(reviews) === 'span'),
  );
}

const ofOneReport = (a: CapturedReport, b: CapturedReport): boolean => a.id === b.id || isSameReport(a, b);

/**
 * Other targets of other reports. A report that tells several of one period tells those of several areas or parts: what it says of the
 * whole nobody knows, and nothing was changed by it.
 */
function changedTargets(cell: SeriesCell): Observation[] {
  const { preferred, disagreement } = cell;
  if (!isSureObservation(preferred) || disagreement === 'same-report') return [];
  const others = mentionsOf(cell).filter(
    (one) => isSureObservation(one) && isPlacesOwn(one) && !ofOneReport(one.report, preferred.report),
  );
  return others.filter(
    (one) =>
      !sameWithinRounding(one, preferred) &&
      others.every((other) => !ofOneReport(one.report, other.report) || sameWithinRounding(one, other)),
  );
}

/** The verdict that all sure results of a cell give alike; `unclear` where reports tell results on both sides of the bar. */
function verdictOfCell(series: Series, target: Observation, cell: SeriesCell): Verdict {
  const verdicts = mentionsOf(cell)
    .filter((one) => one === cell.preferred || isSureObservation(one))
    .map((result) => verdictOf(series, target, result));
  return !isContradicted(cell) || verdicts.every((one) => one === verdicts[0]) ? verdicts[0]! : 'unclear';
}

/** True where the same growth by a comparable scope (增长1.7%，同口径增长2.5%) gives another verdict: nobody knows which one was aimed at. */
function comparableSays(
  series: Series,
  period: Period,
  target: Observation,
  byKey: SeriesByKey,
  outcome: Verdict,
): boolean {
  const { identity } = series;
  const point = byKey
    .get(seriesKey({ ...identity, indicator: `${identity.indicator}:comparable` }))
    ?.points.find((one) => one.period === period);
  const cell = point === undefined ? null : resultCell(point);
  return cell !== null && verdictOfCell(series, target, cell) !== outcome;
}

const isExact = ({ figure }: Observation): boolean => figure.bound === 'exact';

function promiseOf(
  series: Series,
  point: SeriesPoint,
  reports: readonly CapturedReport[],
  byKey: SeriesByKey,
): PromiseResult | null {
  const cell = point.target;
  if (cell === undefined || !isPlacesOwn(cell.preferred)) return null;
  const target = cell.preferred;
  const results = resultCell(point) ?? point.actual ?? point.estimate;
  const told = { series, period: point.period, target, changed: changedTargets(cell) };
  if (results === undefined) {
    const silent = isReviewed(reports, series.identity.place.code, point.period);
    const silence = isSureObservation(target) ? 'not-reported' : 'unsure';
    return { ...told, result: null, outcome: silent ? silence : 'pending', refusal: null, by: null };
  }
  const result = results.preferred;
  const pair = { use: 'verdict', from: target, to: result, fromCell: cell, toCell: results } as const;
  const { standing } = setAside(pair, series, byKey);
  if (!standing.stands) {
    const outcome = standing.because === 'unsure' ? 'unsure' : 'unclear';
    return { ...told, result, outcome, refusal: standing, by: null };
  }
  const outcome = verdictOfCell(series, target, results);
  if (outcome !== 'unclear' && comparableSays(series, point.period, target, byKey, outcome)) {
    return { ...told, result, outcome: 'unclear', refusal: refused('basis'), by: null };
  }
  const refusal = outcome === 'unclear' && isContradicted(results) ? refused('two-values') : null;
  const by = isExact(target) && isExact(result) && refusal === null ? differenceOf(target, result) : null;
  return { ...told, result, outcome, refusal, by };
}

/**
 * Every target of the series given beside its result, in the order of the series and of time. What is told of an area, a park or another
 * place is no promise of the report's own.
 */
export function promiseResults(series: readonly Series[], reports: readonly CapturedReport[]): PromiseResult[] {
  const byKey = byKeyOf(series);
  return series.flatMap((one) =>
    one.points.map((point) => promiseOf(one, point, reports, byKey)).filter((promise) => promise !== null),
  );
}
