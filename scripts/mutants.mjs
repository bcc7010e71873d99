/**
 * `npm run mutants [-- numerals time outline fields]`: changes the code of these stages of the core in thousands of small ways, one at a
 * time, and counts the changes that their unit tests notice (Stryker). Prints a score for each file; ends with 1 where a stage has less
 * than 80 %. Minutes for a stage.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGES } from '../tests/mutation/stages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}
// tsconfig.json extends what it writes, which the copy of the project that is mutated needs as well
spawnSync(process.execPath, [wxt, 'prepare'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
for (const stage of asked.length > 0 ? asked : Object.keys(STAGES)) {
  console.log(`\n— ${stage}`);
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/mutation/stryker.config.mjs'], {
    cwd: root,
    env: { ...process.env, BAOSHU_STAGE: stage },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}
