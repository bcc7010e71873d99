import type { SeriesCell } from '../cell';
import { type Difference, difference } from '../difference';
import type { Check, Finding } from '../finding';
import type { Observation } from '../observation';
import { isSameReport } from '../report-identity';
import { sameWithinRounding } from '../rounding';
import type { Series, SeriesPoint } from '../series';

/** A revision by statisticians is seldom larger: in percent of the earlier number, in 百分点 between percentages. */
const ORDINARY_REVISION = { percent: 10, points: 1 };

function isRevision(by: Difference | null): boolean {
  if (by === null) return false;
  if (by.relative !== null) return Math.abs(by.relative) <= ORDINARY_REVISION.percent;
  return by.whyNoRelative === 'percentage' && Math.abs(by.absolute) <= ORDINARY_REVISION.points;
}

/**
 * What each report tells of one cell, the preferred report first. A report that tells two numbers of it speaks of two
 * things that share a name, and is left out.
 */
function tellers(cell: SeriesCell): Observation[] {
  const byReport = new Map<string, Observation[]>();
  for (const observation of [cell.preferred, ...cell.others]) {
    const known = byReport.get(observation.report.id);
    if (known === undefined) byReport.set(observation.report.id, [observation]);
    else known.push(observation);
  }
  return [...byReport.values()]
    .filter((told) => told.every((one) => sameWithinRounding(one, told[0]!)))
    .map((told) => told[0]!);
}

function findingsOf(series: Series, point: SeriesPoint, cell: SeriesCell): Finding[] {
  const [first, ...rest] = tellers(cell);
  if (first === undefined) return [];
  const seen = new Set<unknown>();
  return rest.flatMap((other): Finding[] => {
    if (isSameReport(first.report, other.report) || other.figure.bound !== first.figure.bound) return [];
    if (sameWithinRounding(first, other) || seen.has(other.value)) return [];
    seen.add(other.value);
    const by = difference(other.value, first.value, first.unit, series.identity.kind);
    return [
      {
        check: 'told-differently',
        severity: isRevision(by) ? 'note' : 'doubt',
        series: series.key,
        name: series.name,
        period: point.period,
        observations: [first, other],
        values: { status: cell.status, ...(by === null ? {} : { difference: by.absolute, unit: by.unit }) },
      },
    ];
  });
}

/**
 * The same year of the same thing, told with another number by another report. Changed targets are promises, not this, and
 * copies of one report are held against each other as copies.
 */
export const toldDifferently: Check = {
  id: 'told-differently',
  run: ({ series }) =>
    series.flatMap((one) =>
      one.points.flatMap((point) => (point.actual === undefined ? [] : findingsOf(one, point, point.actual))),
    ),
};
