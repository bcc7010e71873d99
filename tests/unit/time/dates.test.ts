import { expect, test } from 'vitest';
import { chineseYear, readDate, smallNumber } from '../../../core/time/dates';

test.each([
  ['2024年1月10日', '2024-01-10'],
  ['二〇二四年一月十日', '2024-01-10'],
  ['二○一九年十二月二十五日', '2019-12-25'],
  ['2024-4-9', '2024-04-09'],
  ['2024年13月1日', null],
  ['1月10日', null],
  ['二〇二甲年一月一日', null],
  ['2024年甲月1日', null],
  ['2024年1月甲日', null],
])('%s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test('a year in characters', () => {
  expect(chineseYear('二〇二四')).toBe(2024);
});

test.each(['二〇二', '二〇二四年', '二〇甲四'])('%s is no year of four characters', (text) => {
  expect(chineseYear(text)).toBeNull();
});

test.each([
  ['3', 3],
  ['15', 15],
  ['两', 2],
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['百', null],
  ['七八', null],
  ['甲十', null],
  ['十甲', null],
])('%s as a small number', (text, value) => {
  expect(smallNumber(text)).toBe(value);
});
