import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../../core/numerals/parse';

/** What is read from the beginning of a text, in one line: stretch, value, how qualified, form, power of its last scale word. */
function read(text: string): string | null {
  const numeral = parseNumeral(text, 0);
  if (numeral === null) return null;
  const { end, value, upTo, vague, form, scale } = numeral;
  return [text.slice(0, end), upTo === undefined ? value : `${value}..${upTo}`, vague, form, scale].join(' ');
}

describe('a number from its first character', () => {
  test.each([
    // The power is that of the scale word it ends in, which a range carries back
    ['22.7亿', '22.7亿 2270000000 none arabic 8'],
    ['3百', '3百 300 none arabic 2'],
    ['3千万', '3千万 30000000 none arabic 4'],
    ['5万亿', '5万亿 5000000000000 none arabic 12'],
    ['二十万亿', '二十万亿 20000000000000 none chinese 12'],
    ['2亿3千万', '2亿3千万 230000000 none arabic 4'],
    ['三千', '三千 3000 none chinese 3'],
    ['一百十', '一百十 110 none chinese 1'],
    ['二〇二四', '二〇二四 2024 none chinese 0'],
    // Digits of both scripts
    ['三万4000', '三万4000 34000 none mixed 4'],
    ['3万4000', '3万4000 34000 none arabic 4'],
    ['3万零5', '3万零5 30005 none arabic 4'],
    ['3亿0500', '3亿0500 300000500 none arabic 8'],
    // One digit behind a scale is of the next lower one
    ['1千2', '1千2 1200 none arabic 3'],
    ['三万2', '三万2 32000 none mixed 4'],
    ['五三百', '五三百 5300 none chinese 2'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test.each([
    ['三五百', '三五百 300..500 none chinese 2'],
    ['八九亿', '八九亿 800000000..900000000 none chinese 8'],
    ['七八十', '七八十 70..80 none chinese 1'],
    ['二三十万', '二三十万 200000..300000 none chinese 4'],
  ])('%s is two neighbours in one', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test.each([
    ['几十人', '幾十人', '几十 10 few chinese 1'],
    ['数百人', '數百人', '数百 100 few chinese 2'],
    ['十余', '十餘', '十余 10 over chinese 1'],
    ['二十点六', '二十點六', '二十点六 20.6 none chinese 1'],
  ])('%s reads alike in the other script, %s', (simplified, traditional, said) => {
    expect(read(simplified)).toBe(said);
    expect({ ...parseNumeral(traditional, 0) }).toEqual({ ...parseNumeral(simplified, 0) });
  });

  test.each([
    ['三百多万', '三百多万 3000000 over chinese 4'],
    ['300多', '300多 300 over arabic 0'],
    ['三十几', '三十几 30 few chinese 1'],
  ])('%s is no exact number', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('a number ends', () => {
  test.each([
    ['1,2345', '1 1 none arabic 0'],
    ['1234,567', '1234 1234 none arabic 0'],
    ['1.5.2', '1.5 1.5 none arabic 0'],
    ['12.', '12 12 none arabic 0'],
    ['10点五', '10 10 none arabic 0'],
    ['1兆瓦', '1 1 none arabic 0'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test('a code of many digits in pieces, whose length is bounded', () => {
    expect(parseNumeral('1234567890123456789012345678', 0)).toMatchObject({ start: 0, end: 24 });
  });

  test.each(['几', '，', ''])('«%s» begins none', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('a number is read where it stands, with the digits it leads with', () => {
  expect(parseNumeral('共计1,100.9亿元', 2)).toMatchObject({
    start: 2,
    end: 10,
    leading: '1,100.9',
    value: 110_090_000_000,
  });
  expect(parseNumeral('共计三五百', 2)).toMatchObject({ start: 2, end: 5, leading: '', value: 300, upTo: 500 });
});
