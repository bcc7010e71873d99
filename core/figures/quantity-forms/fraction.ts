import type { Numeral } from '../../numerals/numeral';
import { parseNumeral } from '../../numerals/parse';
import type { Quantity, Taken } from '../quantity';
import { rangeMark } from './range';

/** 百分之, 千分之, 万分之 by what they divide: the unit they are given in. */
const UNITS: Readonly<Record<number, string>> = { 100: '%', 1000: '‰', 10000: '‱' };
const SLASH_NEIGHBOUR = /[A-Za-z0-9/.:-]/;

/** 百分之五, 百分之三至百分之五, 千分之三, 百分百, 三分之一, 1/3, 一半. */
export function readFraction(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  return (
    readParts(text, numerals, index) ??
    readWhole(text, n) ??
    readSlash(text, n, numerals[index + 1]) ??
    readHalf(text, n)
  );
}

function readParts(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  const next = withinHundred(text, n, numerals[index + 1]);
  if (!next || next.start !== n.end + 2 || n.value === 0 || !text.startsWith('分之', n.end)) return null;
  const unit = n.form === 'chinese' ? UNITS[n.value] : undefined;
  if (unit === undefined) {
    // 三分之一; 三分之十二 is none, and neither is 5分之后
    if (next.value > n.value) return null;
    return { taken: 2, quantity: fraction(text, n, next, percentOf(next.value, n.value)) };
  }
  const quantity: Quantity = {
    ...fraction(text, n, next, next.value),
    unit,
    shape: 'percent',
    ...(next.upTo === undefined ? {} : { value: [next.value, next.upTo], shape: 'range' }),
  };
  // 百分之三至五, 百分之三至百分之五
  const mark = rangeMark(text, next.end);
  const third = numerals[index + 2];
  if (mark === 0 || !third || third.start !== next.end + mark) return { taken: 2, quantity };
  const fourth = numerals[index + 3];
  const whole = third.value === n.value && fourth !== undefined && text.slice(third.end, fourth.start) === '分之';
  const high = whole ? fourth : third;
  if (high.value <= next.value) return { taken: 2, quantity };
  return {
    taken: whole ? 4 : 3,
    quantity: {
      ...quantity,
      end: high.end,
      value: [next.value, high.value],
      shape: 'range',
      numeral: text.slice(n.start, high.end),
    },
  };
}

const WHOLE = '百分百';

/** 满意率达到百分百; 百分百放心 is a word of degree. */
function readWhole(text: string, n: Numeral): Taken | null {
  if (
    !text.startsWith(WHOLE, n.start) ||
    !/(?:率|度|比例|占比)[\u4e00-\u9fff]{0,3}$/.test(text.slice(Math.max(0, n.start - 6), n.start))
  )
    return null;
  const end = n.start + WHOLE.length;
  return { taken: 2, quantity: { ...fraction(text, n, n, 100), end, shape: 'percent', numeral: WHOLE } };
}

/** 百分之九十六万户: no share is so large, and the 万 belongs to the words behind it. */
function withinHundred(text: string, n: Numeral, next: Numeral | undefined): Numeral | undefined {
  if (next === undefined || n.value !== 100 || next.scale < 4) return next;
  // The copy reaches only as far as a number may
  const shorter = text.slice(next.start, next.end - 1);
  const numeral = shorter === '' ? null : parseNumeral(shorter, 0);
  return numeral === null
    ? undefined
    : { ...numeral, exact: numeral.exact, start: next.start, end: next.start + numeral.end };
}

/** 占全国1/3, 减少2/3以上; dates (`4/9`), pages (`1/5页`), addresses of the web and item marks at a line's head are none. */
function readSlash(text: string, n: Numeral, next: Numeral | undefined): Taken | null {
  if (!next || text[n.end] !== '/' || next.start !== n.end + 1) return null;
  if (n.form !== 'arabic' || next.form !== 'arabic' || n.scale > 0 || next.scale > 0) return null;
  if (!(n.value > 0 && n.value < next.value && next.value <= 20) || !Number.isInteger(n.value)) return null;
  if (!/[\u4e00-\u9fff]/.test(text[n.start - 1] ?? '') || SLASH_NEIGHBOUR.test(text[next.end] ?? '')) return null;
  if (/[页月]/.test(text[next.end] ?? '')) return null;
  return { taken: 2, quantity: fraction(text, n, next, percentOf(n.value, next.value)) };
}

/** 占全市一半, 压缩一半以上; 一半山水一半城 and 一半用于… divide nothing. */
function readHalf(text: string, n: Numeral): Taken | null {
  if (n.form !== 'chinese' || n.value !== 1 || n.end !== n.start + 1 || text[n.end] !== '半') return null;
  const end = n.end + 1;
  const bounded = /^(?:以上|左右|多)/.test(text.slice(end, end + 2));
  const measured = /(?:占|超过|过|近|超|约|的|到|至|少|缩|减|短|总量|降低?)$/.test(
    text.slice(Math.max(0, n.start - 3), n.start),
  );
  const closed = /[，。；、）]/.test(text[end] ?? '，');
  if (!bounded && !(measured && closed) && !/(?:占|超过|近|超|约)$/.test(text.slice(Math.max(0, n.start - 2), n.start)))
    return null;
  return { taken: 1, quantity: { ...fraction(text, n, n, 50), end, numeral: '一半' } };
}

function fraction(text: string, from: Numeral, to: Numeral, value: number): Quantity {
  return {
    start: from.start,
    end: to.end,
    value,
    unit: '%',
    family: 'share',
    vague: to.vague,
    form: to.form,
    shape: 'fraction',
    numeral: text.slice(from.start, to.end),
  };
}

function percentOf(part: number, whole: number): number {
  return Number(((part / whole) * 100).toPrecision(4));
}
