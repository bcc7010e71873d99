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
