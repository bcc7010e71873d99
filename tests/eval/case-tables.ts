import { existsSync } from 'node:fs';
import path from 'node:path';
import { readReport } from './extraction';
import { type CaseSet, FURTHER_CASES } from './further';
import { BOUNDS, holdAtLeast } from './limits';
import { percent, tableText } from './table';
import { readTimeCases, scoreTimeCase } from './time-cases';

const TIME_CASES: CaseSet = {
  name: 'time',
  count: async (shared) => {
    const outcomes = readTimeCases(path.join(shared, 'cases/time')).flatMap((one) =>
      scoreTimeCase(one, readReport(one.document).figures),
    );
    const wrong = outcomes.filter((one) => one.wrong !== '');
    return {
      right: outcomes.length - wrong.length,
      all: outcomes.length,
      misses: wrong.map((one) => `${one.id}: ${one.wrong}`),
    };
  },
};

/** Counts the small made-up inputs and prints how many are right. */
export async function evaluateCases(root: string, showMisses: boolean): Promise<void> {
  const shared = path.join(root, '../shared');
  if (!existsSync(path.join(shared, 'cases'))) {
    console.log(`There is no ${shared}/cases: the cases are not measured.\n`);
    return;
  }
  const rows = [['cases', 'all', 'right', '%']];
  for (const { name, count } of [TIME_CASES, ...FURTHER_CASES]) {
    const { right, all, misses } = await count(shared);
    rows.push([name, String(all), String(right), percent(right / all)]);
    holdAtLeast(`cases of ${name}, right`, right, BOUNDS.cases[name]);
    if (showMisses) for (const miss of misses) console.log(miss);
  }
  console.log(`${tableText(rows)}\n`);
}
