import { type Conflicts, noConflicts } from '../../shared/store/backup/conflicts';
import type { RestoreOutcome } from '../../shared/store/backup/restore';

/** What came of several files, taken in one after the other, as one: what one of them brought the later ones know. */
export function joined(outcomes: readonly RestoreOutcome[]): Omit<RestoreOutcome, 'settings'> {
  const sum = { added: 0, known: 0, corrections: 0, indicatorEdits: 0, findingMarks: 0, skipped: 0 };
  const conflicts = noConflicts();
  for (const outcome of outcomes) {
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += outcome[key];
    for (const key of Object.keys(conflicts) as (keyof Conflicts)[]) conflicts[key] += outcome.conflicts[key];
  }
  return { ...sum, conflicts };
}
