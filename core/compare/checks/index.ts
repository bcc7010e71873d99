import type { Check, CheckContext, Finding } from '../finding';
import type { CapturedReport } from '../report';
import { buildSeries, type Series } from '../series';
import { alteredCopy } from './altered-copy';
import { impliedGrowth } from './implied-growth';
import { magnitude } from './magnitude';
import { shareOverHundred } from './share-over-hundred';
import { toldDifferently } from './told-differently';

/** All checks, in the order in which their findings are shown: what may be wrong before what may only be prices. */
export const CHECKS: readonly Check[] = [alteredCopy, toldDifferently, magnitude, shareOverHundred, impliedGrowth];

/** What all checks see in the reports given; the order of the reports changes nothing. */
export function checkReports(
  reports: readonly CapturedReport[],
  series: readonly Series[] = buildSeries(reports),
): Finding[] {
  const context: CheckContext = { reports, series, byKey: new Map(series.map((one) => [one.key, one])) };
  return CHECKS.flatMap((check) => check.run(context));
}
