import { expect, test } from 'vitest';
import { CORE_INDICATORS, isCoreKey, shownRank } from '../../../core/indicators/core-order';
import { indicatorById } from '../../../core/indicators/find';

test('the core is of the registry, each indicator once', () => {
  expect(CORE_INDICATORS.filter((id) => indicatorById(id) === null)).toEqual([]);
  expect(new Set(CORE_INDICATORS).size).toBe(CORE_INDICATORS.length);
});

test('the core stands first, then the registry, then what no registry knows; modifiers change nothing', () => {
  const keys = ['w:口袋公园', 'i:tax-revenue', 'i:retail-sales', 'i:gdp:growth'];
  expect(keys.sort((a, b) => shownRank(a) - shownRank(b))).toEqual([
    'i:gdp:growth',
    'i:retail-sales',
    'i:tax-revenue',
    'w:口袋公园',
  ]);
  expect(['i:gdp:new', 'i:tax-revenue', 'w:口袋公园'].map(isCoreKey)).toEqual([true, false, false]);
});
