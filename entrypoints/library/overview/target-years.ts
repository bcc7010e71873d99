import { lastYear } from '../../../core/compare/period-kind';
import type { PromiseResult } from '../../../core/compare/promises';

/** What became of the targets of one year that something became of. */
export interface TargetYear {
  year: number;
  met: number;
  /** Beside the aim, where nobody knows which side is better. */
  off: number;
  missed: number;
}

/** The decided targets by year, in order of the years; those of several years stand in their last. */
export function targetYears(promises: readonly PromiseResult[]): TargetYear[] {
  const years = new Map<number, TargetYear>();
  for (const { period, outcome } of promises) {
    const kind = outcome === 'above' || outcome === 'below' ? 'off' : outcome;
    if (kind !== 'met' && kind !== 'missed' && kind !== 'off') continue;
    const year = lastYear(period);
    const counts = years.get(year) ?? { year, met: 0, off: 0, missed: 0 };
    counts[kind] += 1;
    years.set(year, counts);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
