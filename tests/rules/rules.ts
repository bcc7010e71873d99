/**
 * `npm run rules [-- TABLE…] [--list] [--lower]`: takes each alternative of each rule's pattern away, and each rule as a whole, and
 * counts what neither the table's own examples nor the cases notice: it does nothing, or nothing shows that it does. Ends with 1
 * where a table is above its ceiling in ceilings.json. `--list` lists what goes unnoticed, `--lower` lowers the ceilings to what
 * was measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { percent, tableText } from '../eval/table';
import { figureSuite } from './case-suite';
import { aboveCeilings, type Ceiling, lowered, type Measured } from './ceilings';
import { countByExamples, isSeenByCases, unmissedByCases } from './missed';
import { TABLES } from './tables';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CEILINGS = path.join(ROOT, 'tests/rules/ceilings.json');

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = [
  ...args.filter((arg) => arg.startsWith('--') && !['--list', '--lower'].includes(arg)),
  ...asked.filter((name) => !TABLES.some((table) => table.name === name)),
];
if (unknown.length > 0) {
  const names = TABLES.map(({ name }) => name).join(', ');
  console.error(`There is no «${unknown.join(' ')}»; tables: ${names}; options: --list, --lower`);
  process.exit(2);
}
const tables = TABLES.filter(({ name }) => asked.length === 0 || asked.includes(name));

const suite = figureSuite(ROOT);
suite.learn();
if (!suite.hasAll) console.log(`There is no ${ROOT}/../shared/cases: what cases notice is not held.`);

const measured: Measured[] = [];
const rows = [['table', 'rules', 'taken away', 'unnoticed by examples', '%', 'by cases too', '%']];
const listed: string[] = [];
for (const table of tables) {
  const count = countByExamples(table);
  const seen = isSeenByCases(table, suite);
  const left = seen ? unmissedByCases(count.unmissed, suite) : count.unmissed;
  measured.push({ name: table.name, count, cases: suite.hasAll && seen ? left.length : null });
  const share = (part: number): string => (count.takenAway > 0 ? percent(part / count.takenAway) : '—');
  const [byExamples, byCases] = [count.unmissed.length, left.length];
  const counts = [count.rules, count.takenAway, byExamples].map(String);
  rows.push([
    table.name,
    ...counts,
    share(byExamples),
    ...(seen ? [String(byCases), share(byCases)] : ['not seen', '—']),
  ]);
  for (const one of count.unmissed) {
    const what = one.whole ? 'the whole pattern' : `«${one.alternative}»`;
    listed.push(`${table.name}, ${one.rule.id}: ${what}${left.includes(one) ? '' : ' (cases notice)'}`);
  }
}
if (args.includes('--list')) for (const line of listed) console.log(line);
console.log(tableText(rows));

const ceilings = JSON.parse(readFileSync(CEILINGS, 'utf8')) as Record<string, Ceiling>;
const own =
  asked.length === 0 ? ceilings : Object.fromEntries(Object.entries(ceilings).filter(([name]) => asked.includes(name)));
if (rows.some((row) => row.includes('not seen'))) {
  console.log(
    'Not seen: no case misses any of the rules; the core may work with copies of the patterns, or no case needs them.',
  );
}
const lower = args.includes('--lower');
const held = lower ? lowered(measured, own) : own;
if (lower) {
  const others = asked.length === 0 ? {} : ceilings;
  writeFileSync(CEILINGS, `${JSON.stringify({ ...others, ...held }, null, 2)}\n`);
}
const above = aboveCeilings(measured, held);
if (above.length > 0) {
  console.error(`Above the ceilings of tests/rules/ceilings.json:\n${above.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
