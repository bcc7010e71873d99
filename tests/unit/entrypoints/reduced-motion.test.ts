import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from '../architecture/source-files';

/** What moves, in a style sheet or by a script. */
const MOTION =
  /\b(?:transition|animation)(?:-\w+)*\s*:|@keyframes|scroll-behavior\s*:\s*smooth|behavior:\s*'smooth'|\.animate\(/;

test('what moves asks first whether the reader wants motion', () => {
  const files = ['entrypoints', 'public'].flatMap((folder) => filesUnder(folder, ['.css', '.ts', '.tsx']));
  expect(files.length).toBeGreaterThan(100);
  const moving = files.filter((file) => MOTION.test(readFileSync(file, 'utf8')));
  expect(moving.filter((file) => !/prefers-reduced-motion/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
