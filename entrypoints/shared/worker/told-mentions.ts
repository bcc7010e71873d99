import { isSureObservation, type Observation } from '../../../core/compare/observation';
import type { CapturedReport } from '../../../core/compare/report';
import type { Series } from '../../../core/compare/series';
import type { Status } from '../../../core/figures/figure';

const STATUSES: Status[] = ['actual', 'estimate', 'target'];

/**
 * What the reports that `mine` takes tell in each cell: every different value once, the preferred one first; plans without a
 * year before all.
 */
export function mentions({ points, undated }: Series, mine: (report: CapturedReport) => boolean): Observation[] {
  const cells = points.flatMap((point) => STATUSES.flatMap((status) => point[status] ?? []));
  return [undated, ...cells.map(({ preferred, others }) => [preferred, ...others])].flatMap((observations) => {
    const told = observations.filter(({ report }) => mine(report));
    return told.filter((one, index) => told.findIndex((other) => sameValue(one, other)) === index);
  });
}

/** True where two observations tell one number. */
export const sameValue = (a: Observation, b: Observation): boolean => String(a.value) === String(b.value);
/** True where two observations are of one status and time. */
export const sameCell = (a: Observation, b: Observation): boolean =>
  a.figure.status === b.figure.status && a.figure.period === b.figure.period;

const isResult = (one: Observation): boolean =>
  one.figure.status !== 'target' && one.figure.period !== null && isSureObservation(one);

/** The last sure result among observations in order of time; of several values of one period the preferred one. */
export function lastResult(observations: Observation[]): Observation | null {
  const last = observations.findLast(isResult);
  return last === undefined ? null : observations.find((one) => sameCell(one, last))!;
}
