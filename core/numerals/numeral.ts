import type { Decimal } from './decimal';

/** How a number is qualified inside itself: `over` for 余 and 多, `few` for 几 and 数 (`十几`, `数百`). */
export type Vagueness = 'none' | 'over' | 'few';

/** One number as it stands in a text. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  exact: Decimal;
  /** The higher of two neighbouring numbers said in one: `三五百` 300 to 500, `八九亿`; absent elsewhere. */
  upTo?: number;
  vague: Vagueness;
  /** Written with Arabic digits alone, Chinese ones alone, or both (`1千零一`); 万 and 亿 after Arabic digits are `arabic`. */
  form: 'arabic' | 'chinese' | 'mixed';
  /** The power of ten of the scale word it ends in (`22.7亿` 8), for ranges that carry it back. */
  scale: number;
  /** Digits of the leading Arabic part as written, for telling years and codes; empty in a Chinese number. */
  leading: string;
}
