import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../entrypoints/library/search/excerpt';
import { findInText, isForTexts, wordsOf } from '../../../entrypoints/library/search/find-in-text';
import { findIndicators, findReports } from '../../../entrypoints/library/search/find-known';
import { inLanguage } from './in-language';

inLanguage('zh');

const cut = (text: string, word: string) => {
  const start = text.indexOf(word);
  const { before, found, behind, cut: open } = excerptOf(text, start, start + word.length);
  return `${open.before ? '…' : ''}${before}[${found}]${behind}${open.behind ? '…' : ''}`;
};

describe('an excerpt', () => {
  test('is the sentence where that is short', () => {
    expect(cut('前一句说别的。新增学位2.68万个，建成学校3所。后一句。', '学位')).toBe(
      '新增[学位]2.68万个，建成学校3所',
    );
  });

  test('is cut around what was found, never through a number', () => {
    const before = `另有一段很长的说明，${'甲'.repeat(20)}投入1,538.66亿元`;
    const shown = cut(`${before}${'乙'.repeat(22)}学位${'丙'.repeat(57)}12,345.6万个。`, '学位');
    // The edge 28 characters before falls into 1,538.66; that number is kept whole
    expect(shown).toContain('…1,538.66亿元乙');
    expect(shown).toMatch(/12,345\.6万…$/);
  });

  test('goes no further than the sentence, however long the number', () => {
    expect(cut('学位1234567。', '学位')).toBe('[学位]1234567');
  });
});

describe('what a text is searched for', () => {
  const text = '新增学位500个。\n新增床位300张，学位不变；床位紧张。地区生产总值（GDP）增长5%。';
  const found = (words: string) =>
    findInText(text.toLowerCase(), wordsOf(words)).map(({ start, end }) => text.slice(start, end + 4));

  test('is found once a sentence', () => {
    expect(found('床位')).toEqual(['床位300张', '床位紧张。地']);
  });

  test('has all words in one sentence', () => {
    expect(found('学位 床位')).toEqual(['学位不变；床']);
    expect(found('学位 GDP')).toEqual([]);
  });

  test('is found in letters of either size', () => {
    expect(found('gdp')).toEqual(['GDP）增长5']);
  });

  test('is no single letter', () => {
    expect([wordsOf('g'), wordsOf('位'), wordsOf('g d')].map(isForTexts)).toEqual([false, true, false]);
  });
});

describe('indicators and reports', () => {
  const indicators = [
    { key: 'i:gdp-per-capita', renamed: null, names: ['人均地区生产总值', 'GDP per capita'], places: ['440307'] },
    { key: 'i:gdp', renamed: null, names: ['地区生产总值', 'Gross regional product'], places: ['440307'] },
    { key: 'w:社区书屋', renamed: null, names: ['社区书屋'], places: ['440303'] },
  ];
  const report = (id: string, placeCode: string, placeName: string, year: number, url: string) => ({
    report: { id, kind: 'work-report' as const, placeCode, placeName, year, title: '政府工作报告' },
    capture: { id: Number(id), url },
  });
  const reports = [
    report('1', '440307', '深圳市龙岗区', 2024, 'https://www.lg.gov.cn/a.html'),
    report('2', '440303', '深圳市罗湖区', 2023, 'https://example.org/'),
  ];
  const keys = (text: string) => findIndicators(indicators, text).map(({ key }) => key);
  const ids = (text: string) => findReports(reports, text).map(({ report: { id } }) => id);

  test('the indicator of that very name is first', () => {
    expect(keys('地区生产总值')).toEqual(['i:gdp', 'i:gdp-per-capita']);
  });

  test('are found by pinyin initials and in English', () => {
    expect(keys('sqsw')).toEqual(['w:社区书屋']);
    expect(keys('regional product')).toEqual(['i:gdp']);
  });

  test('a report of an unknown place is found by its title, not by what stands for its place', () => {
    const placeless = [report('3', '', '', 2024, 'https://example.org/')];
    expect(findReports(placeless, '地区')).toEqual([]);
    expect(findReports(placeless, '工作报告').length).toBe(1);
  });

  test('reports are found by place, year, kind and site', () => {
    expect([ids('龙岗 2024'), ids('lhq'), ids('lg.gov.cn'), ids('工作报告')]).toEqual([
      ['1'],
      ['2'],
      ['1'],
      ['1', '2'],
    ]);
  });
});
