/**
 * `npm test`: types, style, unit tests, both builds, then the built extension in Chromium and in Firefox. Stops at the first stage
 * that fails. The last line is the count of all tests: `N passed, N failed`, with `, N skipped` where some were.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, '.artifacts/test');
const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** A stage is commands that must all end with 0; one with `tests` is a Vitest project whose tests are counted. */
const STAGES = [
  {
    name: 'types',
    commands: [
      [bin('wxt'), 'prepare'],
      [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'],
      [bin('tsc'), '--noEmit', '-p', 'core/tsconfig.json'],
    ],
  },
  { name: 'style', commands: [[bin('biome'), 'check', '.']] },
  { name: 'unit tests', tests: 'unit' },
  {
    name: 'builds',
    commands: [
      [bin('wxt'), 'build'],
      [bin('wxt'), 'build', '-b', 'firefox', '--mv3'],
    ],
  },
  { name: 'browser tests', tests: 'e2e' },
  { name: 'Firefox tests', tests: 'firefox' },
];

const count = { passed: 0, failed: 0, skipped: 0 };

/** Runs one command with this terminal's output; true where it ended with 0. */
function succeeds([command, ...args]) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Runs a Vitest project and adds its tests to the count; true where all of it went well. */
function testsPass(project) {
  const report = path.join(results, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const well = succeeds([bin('vitest'), 'run', '--project', project, ...reporters]);
  if (!existsSync(report)) {
    count.failed += 1; // Vitest itself fell over
    return false;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  // A file that does not load, or an error outside any test, fails the run without a failed test
  count.failed += well ? numFailedTests : Math.max(numFailedTests, 1);
  count.skipped += numPendingTests + numTodoTests;
  return well;
}

mkdirSync(results, { recursive: true });
const broken = STAGES.find(({ name, commands, tests }) => {
  console.log(`\n— ${name}`);
  if (tests) return !testsPass(tests);
  const well = commands.every(succeeds);
  if (!well) count.failed += 1;
  return !well;
});
if (broken) console.error(`\nStopped at: ${broken.name}.`);
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = broken ? 1 : 0;
