import { dateText, isDateFormat } from './date-format';

/** Formats that a file names by number alone (ECMA-376, 18.8.30); dates as a Chinese Excel shows them. */
const BUILT_IN: Record<number, string> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{
    12: '# ?/?',
    13: '# ??/??',
    14: 'yyyy/m/d',
    15: 'd-mmm-yy',
    16: 'd-mmm',
    17: 'yyyy/m',
    18: 'h:mm',
    19: 'h:mm:ss',
  },
  ...{ 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00' },
  ...{ 41: '#,##0', 42: '#,##0', 43: '#,##0.00', 44: '#,##0.00', 45: 'mm:ss', 46: 'h:mm:ss', 47: 'mm:ss', 49: '@' },
  ...{
    27: 'yyyy"年"m"月"',
    28: 'm"月"d"日"',
    29: 'm"月"d"日"',
    30: 'm/d/yy',
    31: 'yyyy"年"m"月"d"日"',
    32: 'h"时"mm"分"',
  },
  ...{ 33: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"' },
  ...{
    53: 'm"月"d"日"',
    54: 'm"月"d"日"',
    55: 'yyyy"年"m"月"',
    56: 'm"月"d"日"',
    57: 'yyyy"年"m"月"',
    58: 'm"月"d"日"',
  },
};

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

/** A number of a cell and how it came there. */
export interface CellNumber {
  value: number;
  /** Worked out by a formula, not typed. */
  computed: boolean;
  /** Days are counted from 1904. */
  from1904: boolean;
}

/** Decimals that a person may have typed though the sheet shows fewer; a longer tail was worked out. */
const TYPED_DECIMALS = 4;

/**
 * A cell's number as it was typed, in the form that its format gives it: percent, thousands, signs and words around it. What was
 * worked out, or has more decimals than anyone types, is rounded as the sheet shows it; tails of binary fractions are never told.
 */
export function shownNumber({ value, computed, from1904 }: CellNumber, format: string): string {
  if (isDateFormat(format)) return dateText(value, format, from1904);
  const section = sectionFor(format, value);
  const shape = shapeOf(section.text);
  if (shape === null) return plain(value);
  const scaled = (shape.percent ? value * 100 : value / 1000 ** shape.thousandths) / 10 ** shape.shifted;
  const typed = plain(Math.abs(scaled));
  const decimals = decimalsOf(typed);
  const rounds = decimals > shape.decimals && (computed || decimals > TYPED_DECIMALS);
  let digits = rounds ? rounded(Math.abs(scaled), shape.decimals) : typed;
  if (decimals < shape.decimals) digits += `${decimals === 0 ? '.' : ''}${'0'.repeat(shape.decimals - decimals)}`;
  if (shape.thousands) digits = digits.replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ',');
  const minus = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const { before, behind } = minus === '' ? shape : withoutBrackets(shape);
  return `${before}${minus}${digits}${shape.percent ? '%' : ''}${behind}`;
}

/** Brackets around a negative number stand for its sign. */
function withoutBrackets({ before, behind }: Shape): Pick<Shape, 'before' | 'behind'> {
  return /[(（]$/.test(before) && /^[)）]/.test(behind)
    ? { before: before.slice(0, -1), behind: behind.slice(1) }
    : { before, behind };
}

/** A number in digits, without the tail that a binary fraction leaves (`0.30000000000000004`) and without an exponent. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = `${Number(value.toPrecision(15))}`;
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? Number(value.toPrecision(15)).toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}

const decimalsOf = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);

/** Half up on the decimal digits, as Excel does: 2.675 is shown as 2.68 though its binary fraction lies below. */
function rounded(value: number, decimals: number): string {
  const power = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(power) ? Number(`${Math.round(power)}e-${decimals}`).toFixed(decimals) : plain(value);
}

interface Shape {
  decimals: number;
  percent: boolean;
  thousands: boolean;
  /** How many times the format divides by a thousand. */
  thousandths: number;
  /** Digits behind a point that is written as a word: `0\\.0,"万元"` shows 123,456 as 12.3万元, a tenth of its thousands. */
  shifted: number;
  before: string;
  behind: string;
}

/** The part of a format for positive numbers, negative ones or zero; one of its own for negatives says their sign by itself. */
function sectionFor(format: string, value: number): { text: string } {
  const sections = splitUnquoted(format);
  const at = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return { text: sections[at] ?? sections[0] ?? '' };
}

function splitUnquoted(format: string): string[] {
  const sections = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const c = format[at]!;
    if (c === '\\') {
      sections[sections.length - 1] += c + (format[++at] ?? '');
      continue;
    }
    if (c === '"') quoted = !quoted;
    if (c === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += c;
  }
  return sections;
}

const PLACE = /[0#?]/;

function shapeOf(section: string): Shape | null {
  const shape: Shape = {
    ...{ decimals: 0, percent: false, thousands: false, thousandths: 0, shifted: 0, before: '', behind: '' },
  };
  let digits = '';
  let pointed = false;
  const literal = (text: string): void => {
    if (digits === '') shape.before += text;
    else shape.behind += text;
  };
  for (let at = 0; at < section.length; at++) {
    const c = section[at]!;
    if (c === '"') {
      const end = section.indexOf('"', at + 1);
      literal(section.slice(at + 1, end < 0 ? section.length : end));
      at = end < 0 ? section.length : end;
    } else if (c === '\\') literal(section[++at] ?? '');
    // Room as wide as a character, and one that fills the cell
    else if (c === '_' || c === '*') at++;
    else if (c === '[') at = Math.max(at, section.indexOf(']', at));
    else if (PLACE.test(c) && shape.behind !== '') {
      // Words among the digits: a point alone keeps it a number
      if (shape.behind !== '.' || pointed || digits.includes('.')) return null;
      pointed = true;
      shape.behind = '';
      shape.shifted++;
      digits += c;
    } else if (PLACE.test(c) || c === '.' || c === ',') {
      if (pointed && PLACE.test(c)) shape.shifted++;
      digits += c;
    } else if (c === '%') shape.percent = true;
    else if (c === 'E' || c === '/' || c === '@' || c === 'G') return null;
    // The sign is written by ourselves
    else if (!/[-+ ]/.test(c)) literal(c);
  }
  // A dash for zero and the like
  if (!PLACE.test(digits)) return null;
  const last = digits.search(/,*$/);
  shape.thousandths = digits.length - last;
  digits = digits.slice(0, last);
  const point = digits.indexOf('.');
  shape.decimals = pointed ? shape.shifted : point < 0 ? 0 : digits.length - point - 1;
  shape.thousands = (point < 0 ? digits : digits.slice(0, point)).includes(',');
  return shape;
}
