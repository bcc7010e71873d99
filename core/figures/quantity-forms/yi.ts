import { decimalNumber, shift } from '../../numerals/decimal';
import type { Numeral } from '../../numerals/numeral';
import type { Taken } from '../quantity';

/** 260个亿元以上项目, 3个亿吨级港口 count what the 亿 marks off. */
const MARKS_OFF = /^[元吨级千百万美欧港斤平立]/;

/** 20个亿, 3.2个亿: money in everyday words, the 个 says nothing. */
export function readYi(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  const next = numerals[index + 1];
  if (text[n.end] !== '个' || next?.start !== n.end + 1 || text[next.start] !== '亿' || next.end !== next.start + 1)
    return null;
  if (MARKS_OFF.test(text.slice(next.end, next.end + 1)) || n.upTo !== undefined) return null;
  return {
    taken: 2,
    quantity: {
      start: n.start,
      end: next.end,
      value: decimalNumber(shift(n.exact, 8)),
      unit: '元',
      family: 'money',
      vague: n.vague,
      form: n.form,
      shape: 'plain',
      numeral: text.slice(n.start, next.end),
    },
  };
}
