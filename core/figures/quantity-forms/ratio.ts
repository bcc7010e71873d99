import type { Numeral } from '../../numerals/numeral';
import type { Quantity, Taken } from '../quantity';

const COLONS = ':∶：';

/** A relation is told by its name: 收入比2.2∶1, 之比由2.5:1缩小到2.2:1; 以2:1的比分 and 比上年 are none. */
const RELATION =
  /(?:(?<![同环相对])比(?![分赛上去前年]|较)例?值?|差距)(?:[由从][^，。；：、\d]{0,6}[\d.]+[:∶：]1)?[^，。；：、\d]{0,8}$/;
const RELATION_SIGHT = 32;

/**
 * 三次产业比重 `2.1:35.4:62.5`: one quantity of several parts, taken apart by the list stage; `1+3` and `4:30` are not. 收入比 `2.2∶1`
 * is one number, how many times the second the first is.
 */
export function readRatio(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  let last = index;
  for (;;) {
    const { end, scale } = numerals[last]!;
    if (scale !== 0 || end >= text.length || !COLONS.includes(text[end]!) || numerals[last + 1]?.start !== end + 1)
      break;
    last++;
  }
  const single = last === index + 1 ? relation(text, numerals[index]!, numerals[last]!) : null;
  if (single !== null) return { taken: 2, quantity: single };
  // 轻重工业比例19.8:80.2 divides a whole; 4:30 is a time
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

/** The relation of two things of which the second is put as one; null where the words before it name none. */
function relation(text: string, first: Numeral, one: Numeral): Quantity | null {
  if (one.value !== 1 || first.value <= 0) return null;
  if (!RELATION.test(text.slice(Math.max(0, first.start - RELATION_SIGHT), first.start))) return null;
  return {
    start: first.start,
    end: one.end,
    value: first.value,
    unit: '',
    family: 'index',
    vague: first.vague,
    form: first.form,
    shape: 'relation',
    numeral: text.slice(first.start, one.end),
  };
}
