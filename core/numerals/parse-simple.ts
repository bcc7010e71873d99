import { arabicRun, isDigit, withoutGroupMarks } from './arabic';
import { beginsUnit, DIGITS, LARGE_SCALES, SMALL_SCALES, TENS } from './characters';
import { type Decimal, decimalOf, scaledNumber, shift } from './decimal';
import type { Numeral } from './numeral';

/** 1 for characters that may carry a number on: Chinese digits and scales, 余, 多, 几, 点. */
const GOES_ON = new Uint8Array(0x10000);
for (const table of [DIGITS, SMALL_SCALES, LARGE_SCALES, TENS])
  for (const c of Object.keys(table)) GOES_ON[c.charCodeAt(0)] = 1;
for (const c of '0123456789余多几幾数數点點') GOES_ON[c.charCodeAt(0)] = 1;

/** The value of a Chinese digit, 255 for other characters. */
const VALUE = new Uint8Array(0x10000).fill(255);
for (const [c, value] of Object.entries(DIGITS)) VALUE[c.charCodeAt(0)] = value;

/**
 * The common cases, read without the machinery of the others: Arabic digits with at most one 万 or 亿 that end there, and one
 * Chinese digit alone, as in most words that hold one (`一批`, `三农`). Null where the number is none of these or goes on.
 */
export function parseSimple(text: string, start: number): Numeral | null {
  return isDigit(text[start]) ? parseArabic(text, start) : parseDigit(text, start);
}

function parseArabic(text: string, start: number): Numeral | null {
  const leading = arabicRun(text, start);
  let end = start + leading.length;
  const scale = text[end] === '万' ? 4 : text[end] === '亿' ? 8 : 0;
  if (scale > 0) {
    if (beginsUnit(text, end)) return null;
    end++;
  }
  if (end < text.length && GOES_ON[text.charCodeAt(end)] === 1) return null;
  const digits = withoutGroupMarks(leading);
  return new SimpleNumeral(start, end, scaledNumber(digits, scale), 'arabic', scale, leading, digits);
}

function parseDigit(text: string, start: number): Numeral | null {
  // No character stands behind the end of a text
  const value = VALUE[text.charCodeAt(start)] ?? 255;
  if (value === 255 || GOES_ON[text.charCodeAt(start + 1)] === 1) return null;
  return new SimpleNumeral(start, start + 1, value, 'chinese', 0, '', String(value));
}

/** Most numerals are never asked for their exact value, so it is made when it is. */
class SimpleNumeral implements Numeral {
  readonly vague = 'none';

  constructor(
    readonly start: number,
    readonly end: number,
    readonly value: number,
    readonly form: 'arabic' | 'chinese',
    readonly scale: number,
    readonly leading: string,
    private readonly digits: string,
  ) {}

  get exact(): Decimal {
    return shift(decimalOf(this.digits), this.scale);
  }
}
