import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../core/document/sentence';
import { compactNumber } from '../../../entrypoints/shared/words/format/compact-number';
import { figureText } from '../../../entrypoints/shared/words/format/figure-text';
import { indicatorName, langOf, shortIndicatorName } from '../../../entrypoints/shared/words/format/indicator-name';
import { inLanguage } from './in-language';

describe('compactNumber', () => {
  test.each([
    [2270000000, '22.7亿'],
    [145600, '14.56万'],
    [1.2e13, '12万亿'],
    [1e8, '1亿'],
    [9999, '9999'],
    [-83000, '-8.3万'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
  ])('%d is written %s', (value, written) => {
    expect(compactNumber(value)).toBe(written);
  });
});

describe('sentenceAround', () => {
  test('goes from full stop to full stop, over commas and decimal points', () => {
    const text = '上一句。全年收入22.7亿元，增长5.1%；另一句。';
    const start = text.indexOf('5.1%');
    expect(sentenceAround(text, start, start + 4)).toBe('全年收入22.7亿元，增长5.1%');
  });

  test('is cut where no full stop comes', () => {
    expect(sentenceAround('字'.repeat(5000), 2500, 2501)).toHaveLength(601);
  });
});

describe('indicatorName', () => {
  inLanguage('zh');

  test('is the shortest of the names where the registry has none', () => {
    expect(indicatorName('w:大舞台', ['百姓大舞台活动', '百姓大舞台'])).toBe('百姓大舞台');
  });

  test('is the registry’s with its modifiers', () => {
    expect(indicatorName('i:childcare-places:new', ['新增托位数'])).toBe('新增托位');
    expect(langOf('新增托位')).toBeUndefined();
  });
});

describe('indicatorName in English', () => {
  inLanguage('en');

  test('is the registry’s with its modifiers, or composed of what it knows', () => {
    expect(indicatorName('i:childcare-places:new', ['新增托位数'])).toBe('Childcare places, newly added');
    expect(indicatorName('w:人均旅游收入', ['人均旅游收入'])).toBe('Tourism income per person');
    expect(shortIndicatorName('i:general-budget-revenue', ['一般公共预算收入'])).toBe('Public budget revenue');
  });

  test('stays Chinese where nothing knows it, and is marked so', () => {
    expect(indicatorName('w:大舞台', ['百姓大舞台'])).toBe('百姓大舞台');
    expect([langOf('百姓大舞台'), langOf('GDP')]).toEqual(['zh-CN', undefined]);
  });
});

describe('figureText', () => {
  inLanguage('zh');
  test.each([
    ['7.6%', -7.6, '−7.6%'],
    ['-2.1%', -2.1, '-2.1%'],
    ['6个位次', 6, '6个位次'],
    ['100 家', 100, '100家'],
    ['3—5%', [-5, -3], '−3—5%'],
  ] as const)('%s with the value %s is shown as %s', (text, value, shown) => {
    const own = typeof value === 'number' ? value : ([...value] as [number, number]);
    expect(figureText({ text, value: own, bound: 'exact' })).toBe(shown);
  });

  test('says that it is a least or a most', () => {
    expect(figureText({ text: '200宗', value: 200, bound: 'min' })).toBe('≥200宗');
    expect(figureText({ text: '3.5%', value: 3.5, bound: 'max' })).toBe('≤3.5%');
  });
});
