import { lastYear } from '../../../core/compare/period-kind';
import type { Outcome, PromiseResult } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';

/** Outcomes that say whether a promise was kept; `above` and `below` where nobody knows which is better. */
export type Decided = 'met' | 'missed' | 'above' | 'below';
export const DECIDED: readonly Decided[] = ['met', 'missed', 'above', 'below'];

/** Why a promise has no verdict. */
export type Undecided = 'pending' | 'not-reported' | 'open';
export const UNDECIDED: readonly Undecided[] = ['pending', 'not-reported', 'open'];

const isDecided = (outcome: Outcome): outcome is Decided => (DECIDED as readonly string[]).includes(outcome);

/** `open`: there is a result, or none that is sure, and nothing can be told by it. */
export const undecidedAs = (outcome: Outcome): Undecided | null =>
  outcome === 'pending' || outcome === 'not-reported' ? outcome : isDecided(outcome) ? null : 'open';

export type Counts = Record<Decided, number>;

/** The decided promises of one year. */
export interface PromiseYear {
  year: number;
  promises: PromiseResult[];
  counts: Counts;
  /** The report that tells most of the targets, and the one that tells most of the results: named once for the year. */
  targetsIn: CapturedReport;
  resultsIn: CapturedReport;
}

export interface GroupedPromises {
  /** Newest first. */
  years: PromiseYear[];
  counts: Counts;
  /** Decided ones in all. */
  decided: number;
  undecided: Record<Undecided, PromiseResult[]>;
}

export function countsOf(promises: readonly PromiseResult[]): Counts {
  const counts: Counts = { met: 0, missed: 0, above: 0, below: 0 };
  for (const { outcome } of promises) if (isDecided(outcome)) counts[outcome]++;
  return counts;
}

/** The report that comes most often; of several the one met first. */
function mostOften(reports: readonly CapturedReport[]): CapturedReport {
  const counts = new Map<string, number>();
  for (const { id } of reports) counts.set(id, (counts.get(id) ?? 0) + 1);
  return reports.reduce((best, one) => (counts.get(one.id)! > counts.get(best.id)! ? one : best));
}

/** Promises by what became of them: the decided ones by year, the others by why they are not; the order within is kept. */
export function groupPromises(promises: readonly PromiseResult[]): GroupedPromises {
  const byYear = new Map<number, PromiseResult[]>();
  const undecided: GroupedPromises['undecided'] = { pending: [], 'not-reported': [], open: [] };
  for (const promise of promises) {
    const open = undecidedAs(promise.outcome);
    if (open !== null) undecided[open].push(promise);
    else {
      const year = lastYear(promise.period);
      byYear.set(year, [...(byYear.get(year) ?? []), promise]);
    }
  }
  const years = [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, own]): PromiseYear => {
      const results = own.flatMap(({ result }) => result?.report ?? []);
      const targetsIn = mostOften(own.map(({ target }) => target.report));
      // What is decided has a result
      return { year, promises: own, counts: countsOf(own), targetsIn, resultsIn: mostOften(results) };
    });
  const decided = years.flatMap((one) => one.promises);
  return { years, counts: countsOf(decided), decided: decided.length, undecided };
}
