/**
 * `npm test`: types, style and unit tests beside both builds and the built extension in Chromium and in Firefox. A stage that fails
 * stops no other; the end tells all that failed. The last line is the count of all tests: `N passed, N failed`, with `, N skipped`
 * where some were.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runLanes } from './lanes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = path.join(root, '.artifacts/test');
const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** A stage is commands that must all end with 0; one with `projects` of Vitest is tests that are counted. */
const LANES = [
  [
    {
      name: 'types',
      commands: [
        [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'],
        [bin('tsc'), '--noEmit', '-p', 'core/tsconfig.json'],
      ],
    },
    { name: 'style', commands: [[bin('biome'), 'check', '.']] },
    { name: 'unit', projects: ['unit-*'] },
  ],
  [
    {
      name: 'builds',
      commands: [
        [bin('wxt'), 'build'],
        [bin('wxt'), 'build', '-b', 'firefox', '--mv3'],
      ],
    },
    {
      name: 'budgets',
      commands: [[process.execPath, 'scripts/run-core.mjs', 'scripts/build/budgets.ts']],
      needs: 'builds',
    },
    { name: 'browsers', projects: ['e2e', 'firefox'], needs: 'builds' },
  ],
];

const WIDTH = Math.max(...LANES.flat().map(({ name }) => name.length));
const print = (name, line) => console.log(`${name.padEnd(WIDTH)} │ ${line}`);

/** Runs one command, each line of what it says under its stage's name; true where it ended with 0. */
function succeeds(name, [command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => print(name, line));
    child.on('error', (error) => print(name, error.message));
    child.on('close', (status) => resolve(status === 0));
  });
}

const NOTHING = { passed: 0, skipped: 0, failed: [], again: [] };
const tallies = new Map();

async function testsPass({ name, projects }) {
  const file = path.join(results, `${name}.json`);
  rmSync(file, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const well = await succeeds(name, [bin('vitest'), 'run', ...chosen], { BAOSHU_TALLY: file });
  const tally = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { ...NOTHING, failed: ['Vitest itself'] };
  tallies.set(name, tally);
  return well;
}

async function runStage(stage) {
  const begun = performance.now();
  print(stage.name, 'begins');
  let well = true;
  if (stage.projects) well = await testsPass(stage);
  else for (const command of stage.commands) well = (await succeeds(stage.name, command)) && well;
  print(stage.name, `${well ? 'done' : 'failed'} after ${Math.round((performance.now() - begun) / 1000)} s`);
  return well;
}

mkdirSync(results, { recursive: true });
// Both lanes read what it writes
if (!(await succeeds('types', [bin('wxt'), 'prepare']))) process.exit(1);
const outcomes = await runLanes(LANES, runStage);

console.log('');
const count = { passed: 0, failed: 0, skipped: 0 };
for (const { stage, state } of outcomes) {
  const { passed, skipped, failed, again } = tallies.get(stage.name) ?? NOTHING;
  count.passed += passed;
  count.skipped += skipped;
  count.failed += state === 'passed' ? failed.length : Math.max(failed.length, 1);
  print(stage.name, state === 'not run' ? `not run, since ${stage.needs} failed` : state);
  for (const test of failed) print(stage.name, `  failed: ${test}`);
  for (const test of again) print(stage.name, `  took a second try: ${test}`);
}
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
