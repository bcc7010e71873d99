import type { Rulings } from '../pdf/fragment';
import { type Matrix, placed } from './geometry';

/** How many numbers follow each step of a path. */
const NUMBERS: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** A line that rises by less is level. */
const LEVEL = 0.5;

/** Adds the straight lines along the axes that a path draws. */
export function addPathLines(out: Rulings, data: string, matrix: Matrix): void {
  const words = data.trim().split(/\s+/);
  let start: [number, number] = [0, 0];
  let from: [number, number] = [0, 0];
  for (let at = 0; at < words.length; ) {
    const step = words[at]!;
    const count = NUMBERS[step];
    if (count === undefined) {
      at++;
      continue;
    }
    const given = words.slice(at + 1, at + 1 + count).map(Number);
    at += 1 + count;
    if (given.length < count || given.some((one) => !Number.isFinite(one))) continue;
    const to = step === 'C' ? start : placed(matrix, given[count - 2]!, given[count - 1]!);
    if (step === 'L' || step === 'C') addLine(out, from, to);
    if (step === 'S' || step === 'M') start = to;
    from = to;
  }
}

function addLine({ horizontal, vertical }: Rulings, [ax, ay]: [number, number], [bx, by]: [number, number]): void {
  if (Math.abs(ay - by) < LEVEL && ax !== bx)
    horizontal.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  else if (Math.abs(ax - bx) < LEVEL && ay !== by)
    vertical.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
}
