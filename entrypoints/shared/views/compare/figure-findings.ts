import { runCheck } from '../../../../core/compare/checks';
import { toldDifferently } from '../../../../core/compare/checks/told-differently';
import { compareCopies } from '../../../../core/compare/copies';
import { isSureObservation } from '../../../../core/compare/observation';
import { type Outcome, promiseResults } from '../../../../core/compare/promises';
import type { CapturedReport } from '../../../../core/compare/report';
import { isSameReport } from '../../../../core/compare/report-identity';
import { sameWithinRounding } from '../../../../core/compare/rounding';
import { buildSeries, type Series } from '../../../../core/compare/series';
import type { Figure } from '../../../../core/figures/figure';
import { FINDINGS, type FigureFinding, type FindingName } from '../../messages/schemas';

/** What falls short of a target, whether or not more of it is known to be better. */
const SHORT: readonly Outcome[] = ['missed', 'below'];

/** Numbers of the page that an earlier capture of it, or of another copy of its report, tells otherwise. */
function alteredSince(page: CapturedReport, earlier: readonly CapturedReport[]): string[] {
  return earlier
    .filter((capture) => (page.url !== null && capture.url === page.url) || isSameReport(page, capture))
    .flatMap((capture) => compareCopies(page, capture))
    .flatMap(({ kind, first, second }) =>
      kind === 'altered' && !sameWithinRounding(first!, second!) ? [first!.figure.id] : [],
    );
}

/** The page's mentions in one cell of a series that say the same as `figure`. */
function mentionsInCell(page: CapturedReport, series: Series, { period, status, value, bound }: Figure): string[] {
  const cell = series.points.find((point) => point.period === period)?.[status];
  return (cell === undefined ? [] : [cell.preferred, ...cell.others])
    .filter(isSureObservation)
    .filter(
      ({ report, figure }) => report.id === page.id && String(figure.value) === String(value) && figure.bound === bound,
    )
    .map(({ figure }) => figure.id);
}

/**
 * What comparing finds of a page's figures: those that an earlier capture or another report tells otherwise, and results that
 * fall short of what was promised. In the order of the page.
 * @param page the reading as a report whose `id` no other has
 * @param earlier whole captures of the same page or report
 * @param others what the library holds of the page's series
 */
export function figureFindings(
  page: CapturedReport,
  earlier: readonly CapturedReport[],
  others: readonly CapturedReport[],
): FigureFinding[] {
  const reports = [page, ...others];
  const series = buildSeries(reports);
  const byKey = new Map(series.map((one) => [one.key, one]));
  const found: Record<FindingName, Set<string>> = { differs: new Set(alteredSince(page, earlier)), missed: new Set() };
  for (const { series: key, severity, observations } of runCheck(toldDifferently, { reports, series, byKey })) {
    if (severity === 'reading') continue;
    for (const { report, figure } of observations) {
      if (report.id !== page.id) continue;
      for (const id of mentionsInCell(page, byKey.get(key)!, figure)) found.differs.add(id);
    }
  }
  for (const { series: promised, outcome, result } of promiseResults(series, reports)) {
    if (result === null || !SHORT.includes(outcome)) continue;
    for (const id of mentionsInCell(page, promised, result.figure)) found.missed.add(id);
  }
  return page.figures.flatMap(({ id }) =>
    FINDINGS.filter((finding) => found[finding].has(id)).map((finding) => ({ id, finding })),
  );
}
