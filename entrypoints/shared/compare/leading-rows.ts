import { byKeyOf, type Change, changeUntil } from '../../../core/compare/change';
import { isSureObservation, type Observation } from '../../../core/compare/observation';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import type { Status } from '../../../core/figures/figure';
import { registryRank } from '../../../core/indicators/rank';
import { REGISTRY } from '../../../core/indicators/registry';

/** A series of which the page tells something, beside what other captured reports tell of it. */
export interface LeadingRow {
  series: Series;
  /** What the page tells, in order of time; at least one, and only what is sure. */
  here: Observation[];
  /** What other reports tell, in order of time. */
  elsewhere: Observation[];
  /** From the last result before it to the page's last one; null where there is no such pair. */
  change: Change | null;
  /** What the page's last result of the series was promised to be; null where no target of that time was told. */
  promise: PromiseResult | null;
}

const STATUSES: Status[] = ['actual', 'estimate', 'target'];
/** True for what a zone, a park or a branch tells for itself. */
const isOfPart = ({ identity }: Series): boolean => identity.of !== null;
/** A series of the registry that is the whole place's: what a part tells leads nowhere by itself. */
const isKnown = ({ identity }: Series): boolean => registryRank(identity.indicator) < REGISTRY.length;

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

/**
 * The page's leading series: those that other reports tell of as well, in the registry's order and then of other words;
 * after them the registry's other ones. What is not sure leads nowhere: of the page it opens no row. Years stay years: a period that nobody told has no place holder and nothing is
 * interpolated.
 * @param page the reading as a report whose `id` no other has
 * @param others what the library holds of the page's series
 */
export function leadingRows(page: CapturedReport, others: CapturedReport[]): LeadingRow[] {
  const isPage = ({ id }: CapturedReport) => id === page.id;
  const reports = [page, ...others];
  const all = buildSeries(reports);
  const byKey = byKeyOf(all);
  const promises = promiseResults(all, reports).filter(
    ({ result, outcome }) => result !== null && outcome !== 'unsure' && isPage(result.report),
  );
  return all
    .map((series) => {
      const here = mentions(series, isPage).filter(isSureObservation);
      const others = mentions(series, (report) => !isPage(report));
      // A copy that says the same of the same time adds nothing
      const elsewhere = others.filter((one) => !here.some((own) => sameCell(one, own) && sameValue(one, own)));
      const promise = promises.findLast((one) => one.series === series) ?? null;
      const last = lastResult(here);
      return { series, here, elsewhere, change: last && changeUntil(series, last, byKey), promise };
    })
    .filter(
      ({ series, here, elsewhere }) =>
        here.length > 0 && (elsewhere.length > 0 || (isKnown(series) && !isOfPart(series))),
    )
    .sort(
      (a, b) =>
        Number(isOfPart(a.series)) - Number(isOfPart(b.series)) ||
        Number(b.elsewhere.length > 0) - Number(a.elsewhere.length > 0) ||
        registryRank(a.series.identity.indicator) - registryRank(b.series.identity.indicator) ||
        a.here[0]!.figure.start - b.here[0]!.figure.start,
    );
}
