import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import { baseValue } from '../../../entrypoints/shared/words/format/base-value';
import { inLanguage } from './in-language';

const written = (text: string, value: Figure['value'], unit: string) =>
  baseValue({ text, value, unit, bound: 'exact', kind: 'level' });

describe('in Chinese', () => {
  inLanguage('zh');

  test.each([
    ['22.7亿元', 2_270_000_000, '元', '2,270,000,000元'],
    ['3.5万亩', 35_000, '亩', '35,000亩'],
    ['100—200亿元', [1e10, 2e10], '元', '10,000,000,000—20,000,000,000元'],
    ['翻一番', 100, '%', '100%'],
    ['减少83万人', -830_000, '人', '−830,000人'],
  ] as const)('%s is %s', (text, value, unit, whole) => {
    expect(written(text, value as Figure['value'], unit)).toBe(whole);
  });

  test.each([
    ['123家', 123, '家'],
    ['100 家', 100, '家'],
    ['1,200公里', 1200, '公里'],
    ['5.1%', 5.1, '%'],
    ['7.6%', -7.6, '%'],
  ] as const)('%s says so itself', (text, value, unit) => {
    expect(written(text, value, unit)).toBeNull();
  });
});

describe('in English', () => {
  inLanguage('en');

  test.each([
    ['22.7亿元', 2_270_000_000, '元', '¥2.27bn'],
    ['3.5万亩', 35_000, '亩', '35,000 mu'],
    ['123家', 123, '家', '123'],
    ['5.1%', 5.1, '%', null],
  ] as const)('%s is %s %s, said as %s', (text, value, unit, said) => {
    expect(written(text, value, unit)).toBe(said);
  });
});
