import { expect, test } from 'vitest';
import { filesUnder, readSource } from './source-files';

/** These take the time of something to know when to stop it, and assert nothing of it. */
const AIMS = [
  'tests/e2e/backup-killed.test.ts',
  'tests/e2e/team-correcting.test.ts',
  'tests/e2e/worker-stopped.test.ts',
];

test('no test takes the time: on a busy machine it would fail for nothing; the bench does', () => {
  const clocks = /\bperformance\.now\(|\bprocess\.hrtime\b|\bconsole\.time\(/;
  const own = 'tests/unit/architecture/clocks.test.ts';
  const timed = ['tests/unit', 'tests/e2e', 'tests/firefox']
    .flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']))
    .filter((file) => file !== own && clocks.test(readSource(file)));
  expect(timed).toEqual(AIMS);
});
