import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CaseSet } from './further';
import { BOUNDS, holdAtLeast } from './limits';
import { percent, tableText } from './table';

/** Counts sets of small made-up inputs and prints how many are right. */
export async function evaluateCases(root: string, sets: readonly CaseSet[], showMisses: boolean): Promise<void> {
  const rows = [['cases', 'all', 'right', '%']];
  for (const { name, folder, count } of sets) {
    const at = path.join(root, '..', folder);
    if (!existsSync(at)) {
      console.log(`There is no ${at}: its cases are not measured.\n`);
      continue;
    }
    const { right, all, misses } = await count(at);
    rows.push([name, String(all), String(right), percent(right / all)]);
    holdAtLeast(`cases of ${name}, right`, right, BOUNDS.cases[name]);
    if (showMisses) for (const miss of misses) console.log(miss);
  }
  if (rows.length > 1) console.log(`${tableText(rows)}\n`);
}
