import { type Edit, replaceAll } from './edit-text';

/** A year with 年 behind it, the first of a span, or in a date of digits. A quantity (`2024公里`) is none. */
const YEAR =
  /(?<![\d.])(?:19[4-9]\d|20[0-4]\d)(?=[ \t\u3000]*年|[-—－–~～至到]{1,2}(?:19|20)\d\d(?!\d)|[-./]\d{1,2}[-./]\d{1,2}(?!\d))/g;
/** The same in full-width digits; only with 年 behind it. */
const WIDE_YEAR = /(?<![０-９])(?:１９[４-９][０-９]|２０[０-４][０-９])(?=[ \t\u3000]*年)/g;
const CHINESE_YEAR = /[一二][九〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
/** A five-year plan by its ordinal, in marks or before a word that follows plans only (`十五` alone may be a number). */
const PLAN =
  /(?:(?<=[“"「])(?:二?十)?[一二三四五六七八九]?五(?=[”"」])|十[一二三四五]?五(?=时期|期间|规划|计划|纲要|以来))/g;

const DIGITS = '〇一二三四五六七八九';
const COUNTS = '零一二三四五六七八九十';

/** How many the Chinese plan ordinals are: 八五 8, 十五 10, 十三五 13. */
function planNumber(words: string): number {
  const ordinal = words.slice(0, -1);
  if (!ordinal.includes('十')) return COUNTS.indexOf(ordinal);
  const [tens = '', ones = ''] = ordinal.split('十');
  return 10 * (tens ? COUNTS.indexOf(tens) : 1) + Math.max(0, COUNTS.indexOf(ones || '零'));
}

function planWords(number: number): string {
  if (number <= 10) return `${COUNTS[number]}五`;
  return `${number >= 20 ? '二' : ''}十${number % 10 ? COUNTS[number % 10] : ''}五`;
}

const digitOf = (character: string): number => Math.max(0, DIGITS.indexOf(character));

const WIDE_DIGITS = '０１２３４５６７８９';
const inWideDigits = (year: number): string => [...String(year)].map((digit) => WIDE_DIGITS[Number(digit)]).join('');

/** True where a text names a five-year plan by its ordinal. */
export const namesPlan = (text: string): boolean => text.match(PLAN) !== null;

/**
 * Moves every year of a text by `years`, and the ordinals of five-year plans with them. Null where plans are named and `years` is
 * no multiple of five, or where there is no such plan (the one before the first).
 */
export function shiftYears(text: string, years: number): Edit[] | null {
  const plans = years / 5;
  const named = [...text.matchAll(PLAN)];
  const isKnown = ([words]: RegExpMatchArray): boolean => {
    const number = planNumber(words) + plans;
    return Number.isInteger(number) && number >= 1 && number <= 29;
  };
  if (!named.every(isKnown)) return null;
  return [
    ...replaceAll(text, YEAR, ([year]) => String(Number(year) + years)),
    ...replaceAll(text, WIDE_YEAR, ([year]) => inWideDigits(Number(year.normalize('NFKC')) + years)),
    ...replaceAll(text, CHINESE_YEAR, ([year]) =>
      [...String(Number([...year].map(digitOf).join('')) + years)].map((digit) => DIGITS[Number(digit)]).join(''),
    ),
    ...replaceAll(text, PLAN, ([words]) => planWords(planNumber(words) + plans)),
  ];
}

/** Moves the years of a period (`2016/2020`, `2023-01/2023-09`). */
export const shiftPeriod = (period: string | null, years: number): string | null =>
  period?.replace(/\d{4}/g, (year) => String(Number(year) + years)) ?? null;
