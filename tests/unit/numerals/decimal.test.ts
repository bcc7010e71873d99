import { describe, expect, test } from 'vitest';
import { add, decimalNumber, decimalOf, decimalText, scaledNumber, shift, ZERO } from '../../../core/numerals/decimal';

describe('an exact decimal', () => {
  test.each([
    ['22.7', 8, '2270000000'],
    ['4.58', 0, '4.58'],
    ['6.50', -2, '0.065'],
    ['120', -1, '12'],
    ['0', 4, '0'],
    ['0.30', 1, '3'],
  ])('%s × 10^%i is %s', (text, power, written) => {
    expect(decimalText(shift(decimalOf(text), power))).toBe(written);
  });

  test('keeps its sign', () => {
    expect(decimalText({ digits: -65n, exponent: -1 })).toBe('-6.5');
    expect(decimalNumber({ digits: -65n, exponent: 2 })).toBe(-6500);
  });

  test('adds what stands at other powers, and nothing', () => {
    expect(decimalText(add(decimalOf('3.25'), decimalOf('40')))).toBe('43.25');
    expect(decimalText(add(decimalOf('40'), decimalOf('3.25')))).toBe('43.25');
    expect(add(ZERO, decimalOf('7'))).toEqual(decimalOf('7'));
    expect(add(decimalOf('7'), ZERO)).toEqual(decimalOf('7'));
  });

  test.each(['', '1,234', '-5', '1e3', '三'])('«%s» is none', (text) => {
    expect(() => decimalOf(text)).toThrow(RangeError);
  });
});

describe('a number moved by its point', () => {
  test.each([
    ['22.7', 8, 2_270_000_000],
    ['12', 4, 120_000],
    ['1.5', 0, 1.5],
    ['1.25', 1, 12.5],
    ['3.1415', 2, 314.15],
    ['0.08', 4, 800],
  ])('%s by %i', (text, power, value) => {
    expect(scaledNumber(text, power)).toBe(value);
  });
});
