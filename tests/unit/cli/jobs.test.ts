import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readInputs } from '../../../core/cli/jobs';
import type { InputReading } from '../../../core/cli/reading';

/** Answers every input but one, which it does not outlive. */
const FRAIL = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ at, input: { name } }) => {
      if (name === 'heavy.pdf') throw new Error('out of memory');
      parentPort.postMessage({ at, came: { name, readings: [], notices: ['read'], problems: [] } });
    });`)}`,
);

it.each([1, 2])('a file that brings its thread down is told, and the others are read: %i at a time', async (jobs) => {
  const inputs = ['a.txt', 'heavy.pdf', 'b.txt', 'c.txt'].map((name) => ({ name, path: `/${name}`, place: name }));
  const came: InputReading[] = [];
  for await (const one of readInputs(inputs, { jobs, recogniseOnly: false, program: FRAIL, apart: true }))
    came.push(one);
  expect(came.map(({ name, notices, problems }) => [name, ...notices, ...problems])).toEqual([
    ['a.txt', 'read'],
    ['heavy.pdf', { stage: 'thread', sentence: 'heavy.pdf was given up: Error: out of memory' }],
    ['b.txt', 'read'],
    ['c.txt', 'read'],
  ]);
});

it('holds what came of an input no longer than until it is given: an archive has thousands', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const inputs = Array.from({ length: 6 }, (_, at) => ({ name: `${at}.txt`, path: `/${at}.txt`, place: `${at}` }));
  const given: WeakRef<InputReading>[] = [];
  const reading = readInputs(inputs, { jobs: 1, recogniseOnly: false, program: FRAIL, apart: true });
  for (let i = 0; i < 5; i++) given.push(new WeakRef((await reading.next()).value as InputReading));
  await wait(10);
  collect();
  expect(given.slice(0, 3).map((one) => one.deref())).toEqual([undefined, undefined, undefined]);
  await reading.return(undefined);
});
