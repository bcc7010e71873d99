import { expect, test } from 'vitest';
import { chineseYear, planOrdinal, planYears, readDate } from '../../../core/recognise/dates';

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

test('plans by their number', () => {
  expect(planOrdinal('十四')).toBe(14);
  expect(planOrdinal('十')).toBe(10);
  expect(planOrdinal('九')).toBe(9);
  expect(planOrdinal('廿')).toBeNull();
  expect(planYears(14)).toEqual([2021, 2025]);
  expect(planYears(9)).toEqual([1996, 2000]);
  expect(chineseYear('二〇二四')).toBe(2024);
});
