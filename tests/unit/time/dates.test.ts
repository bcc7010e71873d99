import { expect, test } from 'vitest';
import { chineseYear, readDate } from '../../../core/time/dates';

test.each([
  ['2024年1月10日', '2024-01-10'],
  ['二〇二四年一月十日', '2024-01-10'],
  ['二○一九年十二月二十五日', '2019-12-25'],
  ['2024-4-9', '2024-04-09'],
  ['2024年13月1日', null],
  ['1月10日', null],
])('%s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test('a year in characters', () => {
  expect(chineseYear('二〇二四')).toBe(2024);
});
