import type { Finding, Severity } from '../../../core/compare/finding';
import { type FoundOf, findingKey } from '../../../core/compare/finding-key';
import type { Observation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { PromiseResult } from '../../../core/compare/promises';
import { isCoreKey, shownRank } from '../../../core/indicators/core-order';

/** Something that a reader may want to look at; `key` is what a tick is kept under. */
export type Notable = { key: string; observations: readonly Observation[] } & (
  | { of: 'finding'; finding: Finding }
  | { of: 'missed' | 'silent'; promise: PromiseResult }
);

export const notableFinding = (finding: Finding): Notable => ({
  of: 'finding',
  key: findingKey(finding),
  observations: finding.observations,
  finding,
});

function notablePromise(of: 'missed' | 'silent', promise: PromiseResult): Notable {
  const { series, period, target, result } = promise;
  const observations = result === null ? [target] : [result, target];
  const found: FoundOf = { check: of, series: series.key, period, observations };
  return { of, key: findingKey(found), observations, promise };
}

const RANK: Record<Severity | 'missed' | 'silent', number> = {
  altered: 0,
  missed: 1,
  doubt: 2,
  silent: 3,
  note: 4,
  reading: 5,
};

/**
 * What is notable of a place: altered copies, targets of the newest decided year that were missed, what may be wrong, targets of the core that
 * the report after them passes over; last what may only be prices or misread. What is told by one thing alone is told once.
 */
export function notableOf(findings: readonly Finding[], promises: readonly PromiseResult[]): Notable[] {
  const decided = promises.filter(({ outcome }) => outcome === 'met' || outcome === 'missed');
  const newest = Math.max(...decided.map(({ period }) => lastYear(period)));
  const ofNewest = promises
    .filter(({ period }) => lastYear(period) === newest)
    .sort((a, b) => shownRank(a.series.identity.indicator) - shownRank(b.series.identity.indicator));
  const missed = ofNewest.filter(({ outcome }) => outcome === 'missed').map((one) => notablePromise('missed', one));
  const silent = ofNewest
    .filter(({ outcome, series }) => outcome === 'not-reported' && isCoreKey(series.identity.indicator))
    .map((one) => notablePromise('silent', one));
  const rank = (one: Notable) => RANK[one.of === 'finding' ? one.finding.severity : one.of];
  const all = [...missed, ...silent, ...findings.map(notableFinding)];
  const byKey = new Map(all.map((one) => [one.key, one]));
  return [...byKey.values()].sort((a, b) => rank(a) - rank(b));
}
