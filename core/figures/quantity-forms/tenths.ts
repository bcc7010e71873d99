import type { Numeral } from '../../numerals/numeral';
import type { Taken } from '../quantity';
import { rangeMark } from './range';

/** Words that begin with 成: 一成立, 五成员. */
const TENTHS_STOP = /^成[立为功果员本效都长套就熟品交份形绩片因人年语群千倍批]/;

/** What goes on behind a number and counts nothing. */
const JOINS = /[和与及至到或以左的]/;

/** 三成, 近七成, 三到五成, 八九成, 七成五, 一成半: tenths as per cent. */
export function readTenths(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  if (n.value < 1 || n.value > 10) return null;
  const mark = rangeMark(text, n.end);
  const second = mark > 0 ? numerals[index + 1] : undefined;
  if (second?.start === n.end + mark && second.value > n.value && isTenth(text, second)) {
    return {
      taken: 2,
      quantity: quantityOf(n, second.end + 1, [n.value * 10, second.value * 10], text.slice(n.start, second.end)),
    };
  }
  if (!isTenth(text, n)) return null;
  const numeral = text.slice(n.start, n.end);
  if (n.upTo !== undefined)
    return { taken: 1, quantity: quantityOf(n, n.end + 1, [n.value * 10, n.upTo * 10], numeral) };
  // 一成半; 三成半成品 has its own word behind
  if (text[n.end + 1] === '半' && !/[成导]/.test(text[n.end + 2] ?? ''))
    return { taken: 1, quantity: quantityOf(n, n.end + 2, n.value * 10 + 5, numeral) };
  const next = numerals[index + 1];
  const half = next?.start === n.end + 1 && next.value < 10 && next.end === next.start + 1 && next.form === 'chinese';
  // 七成五, 一成二和二成五; 七成一人 has its own number behind
  if (half && !/[\u4e00-\u9fff]/.test((text[next.end] ?? '').replace(JOINS, ''))) {
    return { taken: 2, quantity: quantityOf(n, next.end, n.value * 10 + next.value, numeral) };
  }
  // 六成多; 三成多种经营 has its own word behind
  const more = /^成[多余](?![种个样元数次])/.test(text.slice(n.end, n.end + 3));
  const quantity = quantityOf(n, n.end + (more ? 2 : 1), n.value * 10, numeral);
  return { taken: 1, quantity: more ? { ...quantity, vague: 'over' } : quantity };
}

function isTenth(text: string, n: Numeral): boolean {
  return text[n.end] === '成' && n.value >= 1 && n.value <= 10 && !TENTHS_STOP.test(text.slice(n.end, n.end + 2));
}

function quantityOf(n: Numeral, end: number, value: number | [number, number], numeral: string): Taken['quantity'] {
  return {
    start: n.start,
    end,
    value,
    unit: '%',
    family: 'share',
    vague: n.vague,
    form: n.form,
    shape: Array.isArray(value) ? 'range' : 'tenths',
    numeral,
  };
}
