/**
 * What becomes of made tables: `node scripts/run-core.mjs tests/made-tables/measure.ts FIRST_SEED SEEDS [MANNER] [MAKE]`. Prints a table
 * by manner and all that is wrong or lost.
 */
import { MAKES, madeTable } from './makes';
import { MANNERS } from './manners';
import { scoreTable } from './score';

const [first = '1', count = '1', only = '', part = ''] = process.argv.slice(2);
for (const [manner, set] of Object.entries(MANNERS)) {
  if (only !== '' && !manner.startsWith(only)) continue;
  const sum = { cells: 0, right: 0, wrong: 0, told: 0, lost: 0 };
  const faults: string[] = [];
  for (const make of MAKES) {
    if (!part.split(',').some((name) => make.name.includes(name))) continue;
    for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
      const table = madeTable(make, seed);
      const score = scoreTable(table, await set(table));
      sum.cells += score.cells;
      sum.right += score.right;
      sum.wrong += score.wrong.length;
      sum.told += score.told;
      sum.lost += score.lost.length;
      if (score.told > 0) faults.push(`  ${make.name}@${seed} told ${score.told} of ${score.cells}`);
      for (const fault of score.wrong) faults.push(`  ${make.name}@${seed} WRONG ${fault}`);
      for (const fault of score.lost) faults.push(`  ${make.name}@${seed} LOST ${fault}`);
    }
  }
  const share = ((100 * sum.right) / sum.cells).toFixed(1);
  console.log(
    `${manner}: cells ${sum.cells} right ${sum.right} (${share} %) wrong ${sum.wrong} told ${sum.told} lost ${sum.lost}`,
  );
  for (const fault of faults) console.log(fault);
}
