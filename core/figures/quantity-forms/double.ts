import type { Numeral } from '../../numerals/numeral';
import type { Quantity, Taken } from '../quantity';

/** 翻四番 is the boldest plan; beyond ten the number before 番 is something else, and 2^n would leave every measure. */
const MOST_DOUBLINGS = 10;

/** 翻一番 and 翻两番 are growth of 100 and 300 %. */
export function readDouble(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  if (text[n.end] !== '番' || n.value > MOST_DOUBLINGS) return null;
  const verb = /翻(?:了|近|超|约|接近|超过|将近)*$/.exec(text.slice(Math.max(0, n.start - 4), n.start));
  if (!verb) return null;
  // 翻一番 is written as one; in 翻了近一番 the number stands apart
  const start = verb[0] === '翻' ? n.start - 1 : n.start;
  // 翻一番半: 183 % to one reader, 150 % to another; more than 翻一番 to both
  const half = text[n.end + 1] === '半';
  const quantity = doubling(start, n.end + (half ? 2 : 1), n.value, n, text.slice(n.start, n.end));
  return { taken: 1, quantity: half ? { ...quantity, vague: 'over' } : quantity };
}

/** Names of plans and slogans: 翻番计划, 两个翻番, “双翻番”. */
const NAME_BEFORE = /[个“双大]$/;
const NAME_BEHIND = /^(?:计划|行动|工程|目标|战略|”|任务|方案)/;

/** 翻番 and 翻倍 without a number: one doubling each, in the order of the text. */
export function bareDoublings(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = text.indexOf('翻'); at >= 0; at = text.indexOf('翻', at + 1)) {
    if (text[at + 1] !== '番' && text[at + 1] !== '倍') continue;
    if (NAME_BEFORE.test(text.slice(Math.max(0, at - 1), at)) || NAME_BEHIND.test(text.slice(at + 2, at + 4))) continue;
    found.push(doubling(at, at + 2, 1, { vague: 'none', form: 'chinese' }, text.slice(at, at + 2)));
  }
  return found;
}

function doubling(
  start: number,
  end: number,
  times: number,
  n: Pick<Numeral, 'vague' | 'form'>,
  numeral: string,
): Quantity {
  return {
    start,
    end,
    value: (2 ** times - 1) * 100,
    unit: '%',
    family: 'share',
    vague: n.vague,
    form: n.form,
    shape: 'double',
    numeral,
  };
}
