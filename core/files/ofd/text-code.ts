import { mendedGlyphs } from '../../document/glyphs';
import type { Fragment } from '../pdf/fragment';
import { type Matrix, placed } from './geometry';

/** A text of a page with the places of its characters, as it is written. */
export interface TextCode {
  text: string;
  x: number;
  y: number;
  /** Steps from one character to the next: `3.2 3.2`, `g 5 3.2` for five alike. */
  deltaX: string;
  deltaY: string;
  /** Height of a character. */
  size: number;
  /** Its width beside that. */
  wide: number;
  matrix: Matrix;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Room between two characters that parts columns, in characters. */
const APART = 0.6;

/** Steps as numbers, no more than are asked for. */
export function stepsOf(written: string, most: number): number[] {
  const words = written.trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at++) {
    if (words[at] !== 'g') {
      const step = Number(words[at]);
      if (words[at] !== '' && Number.isFinite(step)) steps.push(step);
      continue;
    }
    const [count, step] = [Number(words[at + 1]), Number(words[at + 2])];
    at += 2;
    if (Number.isFinite(step)) for (let i = 0; i < count && steps.length < most; i++) steps.push(step);
  }
  return steps;
}

/** The pieces of a text that stand together; none for text that does not run from left to right. */
export function fragmentsOf({ text, x, y, deltaX, deltaY, size, wide, matrix }: TextCode): Fragment[] {
  const [a, b, c, d] = matrix;
  // A watermark runs askew; text that is turned is not read
  if (a <= 0 || Math.abs(b) > a * 0.1) return [];
  const characters = Array.from(text);
  const [across, down] = [stepsOf(deltaX, characters.length), stepsOf(deltaY, characters.length)];
  const height = size * Math.hypot(c, d);
  const fragments: Fragment[] = [];
  let open: Fragment | null = null;
  let [at, line] = [x, y];
  for (const [i, character] of characters.entries()) {
    const natural = size * wide * (WIDE.test(character) ? 1 : 0.5);
    const [left, baseline] = placed(matrix, at, line);
    at += across[i] ?? (down[i] === undefined ? natural : 0);
    line += down[i] ?? 0;
    if (/\s/.test(character)) {
      open = null;
      continue;
    }
    const isNext =
      open !== null && Math.abs(baseline - open.y) < height * 0.2 && Math.abs(left - open.right) < height * APART;
    if (!isNext) {
      open = { text: '', x: left, right: left, y: baseline, size: height, tag: null };
      fragments.push(open);
    }
    open!.text += character;
    open!.right = left + natural * a;
  }
  return fragments.map((one) => ({ ...one, text: mendedGlyphs(one.text) })).filter(({ text: own }) => own !== '');
}
