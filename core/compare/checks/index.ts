import type { Check, CheckContext, Finding, Severity } from '../finding';
import { isSureObservation } from '../observation';
import type { CapturedReport } from '../report';
import { buildSeries, type Series } from '../series';
import { alteredCopy } from './altered-copy';
import { impliedGrowth } from './implied-growth';
import { magnitude } from './magnitude';
import { partOverWhole } from './part-over-whole';
import { shareOverHundred } from './share-over-hundred';
import { toldDifferently } from './told-differently';

/** All checks, in the order in which their findings are shown: what may be wrong before what may only be prices. */
export const CHECKS: readonly Check[] = [
  alteredCopy,
  toldDifferently,
  magnitude,
  shareOverHundred,
  partOverWhole,
  impliedGrowth,
];

const SEVERITIES: readonly Severity[] = ['altered', 'doubt', 'note', 'reading'];

/** Altered copies first, then doubts, then notes, then what may be misread; else as they are given. */
export function inOrderOfSeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What one check sees. What rests on a figure that is not sure blames nobody: the reading may be wrong. */
export function runCheck(check: Check, context: CheckContext): Finding[] {
  return check
    .run(context)
    .map((finding) => (finding.observations.every(isSureObservation) ? finding : { ...finding, severity: 'reading' }));
}

/**
 * What all checks see in the reports given: altered copies first, then doubts, then notes, then what may be misread, each in the order of the
 * checks.
 * The order of the reports changes nothing.
 */
export function checkReports(
  reports: readonly CapturedReport[],
  series: readonly Series[] = buildSeries(reports),
): Finding[] {
  const context: CheckContext = { reports, series, byKey: new Map(series.map((one) => [one.key, one])) };
  return inOrderOfSeverity(CHECKS.flatMap((check) => runCheck(check, context)));
}
