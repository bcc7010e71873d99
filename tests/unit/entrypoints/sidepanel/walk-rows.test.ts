import { expect, test } from 'vitest';
import { rowAfter } from '../../../../entrypoints/sidepanel/walk-rows';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, -1],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, null],
])('%s on row %i of five', (key, at, next) => {
  expect(rowAfter(key, at, 5)).toBe(next);
});
