import type { Numeral } from '../../numerals/numeral';
import type { Taken } from '../quantity';

/** Behind 前10: nothing more, or 名 and 位. 前10个月, 前三季度 and 前100名企业 are no ranks. */
const TOP = /^[名位]?(?:[，。；、）！]|$|以内|之列|行列)/;

/**
 * 第1, 第3位, 第四名, and 全国前10 (a rank of ten or better). 第二产业, 第三届 and 第一中学 are none and fall with the other
 * ordinals.
 */
export function readRank(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  const mark = text[n.start - 1];
  if (mark !== '第' && !(mark === '前' && TOP.test(text.slice(n.end, n.end + 3)))) return null;
  let end = n.end;
  if (/^[位名](?![录单优校医师])/.test(text.slice(end, end + 2))) end++;
  return {
    taken: 1,
    quantity: {
      start: n.start - 1,
      end,
      value: n.value,
      unit: '位',
      family: 'places',
      vague: n.vague,
      form: n.form,
      shape: 'rank',
      // A rank of ten or better keeps its 前, which bounds it
      numeral: text.slice(mark === '前' ? n.start - 1 : n.start, n.end),
    },
  };
}
