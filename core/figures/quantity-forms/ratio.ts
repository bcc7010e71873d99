import type { Numeral } from '../../numerals/parse';
import type { Taken } from '../quantity';

const COLONS = ':∶：';

/** 三次产业比重 `2.1:35.4:62.5`: one quantity of several parts, taken apart by the list stage; `1+3` and `4:30` are not. */
export function readRatio(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  let last = index;
  for (;;) {
    const { end, scale } = numerals[last]!;
    if (scale !== 0 || end >= text.length || !COLONS.includes(text[end]!) || numerals[last + 1]?.start !== end + 1)
      break;
    last++;
  }
  // 轻重工业比例19.8:80.2 divides a whole; 4:30 is a time and 0.9:1 a relation
  if (last === index || (last === index + 1 && Math.abs(numerals[index]!.value + numerals[last]!.value - 100) > 0.5))
    return null;
  const n = numerals[index]!;
  const numeral = text.slice(n.start, numerals[last]!.end);
  return {
    taken: last - index + 1,
    quantity: {
      start: n.start,
      end: numerals[last]!.end,
      value: n.value,
      unit: '%',
      family: 'share',
      vague: 'none',
      form: n.form,
      shape: 'ratio',
      numeral,
    },
  };
}
