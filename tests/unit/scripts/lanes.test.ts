import { expect, test } from 'vitest';
import { runLanes } from '../../../scripts/test/lanes.mjs';

const LANES = [
  [{ name: 'types' }, { name: 'unit' }],
  [{ name: 'builds' }, { name: 'browsers', needs: 'builds' }],
];

/** Runs the lanes where the named stages fail; which began in what order, and how each ended. */
async function runWith(failing: string[]) {
  const begun: string[] = [];
  const outcomes = await runLanes(LANES, async ({ name }) => {
    begun.push(name);
    return !failing.includes(name);
  });
  return { begun, states: Object.fromEntries(outcomes.map(({ stage, state }) => [stage.name, state])) };
}

test('lanes begin side by side, and all stages pass', async () => {
  const { begun, states } = await runWith([]);
  expect(begun.slice(0, 2)).toEqual(['types', 'builds']);
  expect(states).toEqual({ types: 'passed', unit: 'passed', builds: 'passed', browsers: 'passed' });
});

test('a stage that fails stops no other', async () => {
  const { begun, states } = await runWith(['types', 'unit']);
  expect(begun.sort()).toEqual(['browsers', 'builds', 'types', 'unit']);
  expect(states).toMatchObject({ types: 'failed', unit: 'failed', browsers: 'passed' });
});

test('what needs a stage that failed is not run', async () => {
  const { begun, states } = await runWith(['builds']);
  expect(begun).not.toContain('browsers');
  expect(states).toEqual({ types: 'passed', unit: 'passed', builds: 'failed', browsers: 'not run' });
});
