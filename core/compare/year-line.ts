import type { Status } from '../figures/figure';
import { changeUntil, type SeriesByKey } from './change';
import { isSureObservation } from './observation';
import { lastYear } from './period-kind';
import type { Series } from './series';

/** One value of a small line over the years. */
export interface LineDot {
  year: number;
  /** Higher is drawn higher: of ranks the first stands on top, so that theirs are negative. */
  value: number;
  status: Status;
}

/** A line over the years, and the years at which it breaks: what is counted changed since the result before. */
export interface YearLine {
  dots: LineDot[];
  breaks: number[];
}

const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];

/**
 * The preferred values of a series as dots, in order of time, where they are sure and their report does not contradict itself; none for spans,
 * which stand on no year.
 */
export function dotsOf({ identity, points }: Series): LineDot[] {
  if (identity.periodKind === 'span') return [];
  return points.flatMap((point) =>
    STATUSES.flatMap((status) => {
      const cell = point[status];
      if (cell === undefined || cell.disagreement === 'same-report' || !isSureObservation(cell.preferred)) return [];
      const { value } = cell.preferred;
      const height = identity.kind === 'rank' && typeof value === 'number' ? -value : value;
      return typeof height === 'number' ? [{ year: lastYear(point.period), value: height, status }] : [];
    }),
  );
}

/** The line of a series: it breaks where the guards say that the basis may have changed since the result before. */
export function lineOf(series: Series, byKey: SeriesByKey): YearLine {
  const breaks = series.points.flatMap((point) => {
    const cell = point.actual ?? point.estimate;
    if (cell === undefined) return [];
    const change = changeUntil(series, cell.preferred, byKey);
    const broken = change !== null && !change.standing.stands && change.standing.because === 'basis';
    return broken ? [lastYear(point.period)] : [];
  });
  return { dots: dotsOf(series), breaks };
}
