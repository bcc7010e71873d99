/**
 * How names come out in made clauses: `node scripts/run-core.mjs tests/made-names/measure.ts SEED CLAUSES_PER_PATTERN [HALF] [STYLE]`.
 * HALF 0 is what rules are made on, 1 what is counted once: it has other nouns, and every other pattern is its own. Prints what is wrong.
 */
import { Draw } from '../made-tables/draw';
import { madeClause, readPatterns } from './clauses';
import { halfOf } from './pools';
import { type Outcome, scoreClause } from './score';

const [seed = '1', count = '5', half = '0', only = ''] = process.argv.slice(2);
const side = half === '1' ? 1 : 0;
const draw = new Draw(Number(seed));
const sum = new Map<Outcome, number>();
let all = 0;
for (const pattern of readPatterns()) {
  if (halfOf(pattern.clause) !== side || !pattern.style.includes(only)) continue;
  const faults: string[] = [];
  let own = 0;
  for (let made = 0; made < Number(count); made++) {
    const clause = madeClause(pattern, side, draw);
    for (const { outcome, told, wanted } of scoreClause(clause)) {
      all++;
      own++;
      sum.set(outcome, (sum.get(outcome) ?? 0) + 1);
      if (outcome !== 'right' && outcome !== 'right, open')
        faults.push(`   ${outcome}: ${told} is ${wanted} | ${clause.text}`);
    }
  }
  if (faults.length > 0) console.log(`${faults.length}/${own} ${pattern.clause}\n${faults.join('\n')}`);
}
for (const [outcome, times] of sum)
  console.log(`${outcome.padEnd(12)} ${times} (${((100 * times) / all).toFixed(1)} %)`);
