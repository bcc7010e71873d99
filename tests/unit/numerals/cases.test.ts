import { describe, expect, test } from 'vitest';
import { readText } from '../../../core/document/reading';
import type { Numeral } from '../../../core/numerals/numeral';
import { scanNumerals } from '../../../core/numerals/scan';
import { readCases } from '../../cases/read-cases';

function written(numeral: Numeral): string {
  const value = numeral.upTo === undefined ? `${numeral.value}` : `${numeral.value}..${numeral.upTo}`;
  return numeral.vague === 'none' ? value : `${value} ${numeral.vague}`;
}

describe('numbers of a reading', () => {
  test.each(readCases('numerals.txt'))('$title: $input', ({ input, expected }) => {
    expect(scanNumerals(readText(input).text).map(written).join(' ; ') || '-').toBe(expected);
  });
});
