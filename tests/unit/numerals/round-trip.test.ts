import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../core/document/reading';
import { decimalOf, decimalText } from '../../../core/numerals/decimal';
import { parseNumeral } from '../../../core/numerals/parse';
import { scanNumerals } from '../../../core/numerals/scan';

const DIGITS = '零一二三四五六七八九';
const SCALES = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿'];

/** 1 to 9999 in Chinese, 零 for the zeros inside. */
function section(value: number): string {
  let out = '';
  let zero = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += (zero ? '零' : '') + DIGITS[digit]! + SCALES[power]!;
    zero = false;
  }
  return out;
}

/** 1 to 9999,9999,9999 in Chinese. */
function chinese(value: number): string {
  let out = '';
  for (let power = 2; power >= 0; power--) {
    const part = Math.floor(value / 10 ** (4 * power)) % 10000;
    if (part === 0) continue;
    out += (out !== '' && part < 1000 ? '零' : '') + section(part) + SECTIONS[power]!;
  }
  return out;
}

const thousands = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
const positive = fc.integer({ min: 1, max: 999_999_999_999 });

function readBack(text: string): string {
  const numeral = parseNumeral(text, 0);
  expect(numeral?.end).toBe(text.length);
  return decimalText(numeral!.exact);
}

describe('a number that is written and read again', () => {
  test('in Chinese', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(readBack(chinese(value))).toBe(`${value}`);
      }),
    );
  });

  test('in Arabic digits, with thousands commas', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(readBack(thousands(value))).toBe(`${value}`);
      }),
    );
  });

  test('with decimals and a scale word, exactly', () => {
    const decimals = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(decimals, fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12]), ([whole, part], [word, power]) => {
        const digits = `${part}`.padStart(4, '0');
        const exact = BigInt(`${whole}${digits}`) * 10n ** BigInt((power as number) - 4);
        expect(readBack(`${whole}.${digits}${word}`)).toBe(exact.toString());
      }),
    );
  });

  test('mixed: 3万4000', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }));
    fc.assert(
      fc.property(parts, ([high, low]) => {
        expect(readBack(`${high}万${low}`)).toBe(`${high * 10000 + low}`);
      }),
    );
  });

  test('decimal text is the same again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const text = part === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(3, '0').replace(/0+$/, '')}`;
        expect(decimalText(decimalOf(text))).toBe(text);
      }),
    );
  });
});

const PIECES = [
  '增长',
  '5.1%',
  ' ',
  '　',
  '２２',
  '．',
  '7',
  '亿元',
  '，',
  ',',
  '\n',
  '二',
  '〇',
  '十',
  '几',
  '万',
  '多',
  'PM',
  '\u200b',
  '-',
  '至',
];

describe('any text', () => {
  test('a reading leads back to its source', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const reading = readText(source);
        for (let i = 0; i < reading.text.length; i++) {
          const at = reading.toSource(i);
          expect(reading.toSourceEnd(i + 1)).toBe(at + 1);
          expect(reading.fromSource(at)).toBe(i);
          // Folding keeps the character but for its width: what is no digit did not become one
          expect(/\d/.test(reading.text[i]!)).toBe(/[\d０-９]/.test(source[at]!));
        }
      }),
    );
  });

  test('numbers come in order, apart from one another, inside the text, and are finite', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { text } = readText(pieces.join(''));
        let behind = 0;
        for (const numeral of scanNumerals(text)) {
          expect(numeral.start).toBeGreaterThanOrEqual(behind);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(numeral.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(numeral.value)).toBe(true);
          behind = numeral.end;
        }
      }),
    );
  });
});
