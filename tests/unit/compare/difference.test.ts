import { describe, expect, it } from 'vitest';
import { plainNumber, subtract } from '../../../core/compare/arithmetic';
import { difference } from '../../../core/compare/difference';
import { missingYears, periodKind } from '../../../core/compare/period-kind';

describe('a difference', () => {
  it('is exact in decimals, with its percentage', () => {
    expect(subtract(67.1, 61.8)).toBe(5.3);
    expect(difference(100, 123, '家')).toEqual({ absolute: 23, unit: '家', relative: 23 });
    expect(difference(2.27e9, 2.16e9, '元')).toEqual({ absolute: -110_000_000, unit: '元', relative: -4.85 });
  });

  it('of percentages is told in 百分点 and has no percentage', () => {
    expect(difference(61.8, 67, '%')).toEqual({
      absolute: 5.2,
      unit: '百分点',
      relative: null,
      whyNoRelative: 'percentage',
    });
  });

  it('has no percentage on a base of zero or below, nor between ranks', () => {
    expect(difference(0, 5, '家')?.whyNoRelative).toBe('zero-base');
    expect(difference(-3, 5, '元')?.relative).toBeNull();
    expect(difference(-3, 5, '元')?.whyNoRelative).toBe('negative-base');
    expect(difference(3, -5, '元')).toEqual({ absolute: -8, unit: '元', relative: null, whyNoRelative: 'sign' });
    // Up is good: three places gained
    expect(difference(4, 1, '位', 'rank')).toEqual({ absolute: 3, unit: '位', relative: null, whyNoRelative: 'rank' });
  });

  it('is none against a range', () => {
    expect(difference([1, 2], 3, '所')).toBeNull();
  });
});

describe('numbers as text', () => {
  it.each([
    [2_270_000_000, '2270000000'],
    [1.2e21, '1200000000000000000000'],
    [1e-7, '0.0000001'],
    [-0.02, '-0.02'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  it('are refused where there is none', () => {
    expect(() => plainNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('kinds of periods', () => {
  it.each([
    ['2023', 'year'],
    ['2023-01/2023-12', 'year'],
    ['2016/2020', 'span'],
    ['2023-01/2023-09', 'part:01-09'],
    ['2024-07', 'part:07'],
    ['2023-07/2024-06', 'span'],
  ])('%s is %s', (period, kind) => {
    expect(periodKind(period)).toBe(kind);
  });

  it('leave gaps where no year was told', () => {
    expect(missingYears(['2020', '2023'])).toEqual([2021, 2022]);
    expect(missingYears(['2011/2015', '2021/2025'])).toEqual([]);
    expect(missingYears([])).toEqual([]);
  });
});
