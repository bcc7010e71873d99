import { expect, it } from 'vitest';
import type { Figure } from '../../../../core/figures/figure';
import { differingValues } from '../../../../entrypoints/library/import/differing-values';
import { importAddress, importedName } from '../../../../entrypoints/shared/reading/import-address';

const figure = (key: string, value: number, period = '2031'): Figure =>
  ({
    indicator: { key, name: key },
    value,
    bound: 'exact',
    period,
    status: 'actual',
    kind: 'level',
    unit: '元',
  }) as Figure;

it('two captures differ in what both tell and no value of which stands in both', () => {
  const before = [figure('gdp', 1), figure('tax', 2), figure('tax', 3), figure('old', 9)];
  expect(differingValues(before, [figure('gdp', 1), figure('tax', 3), figure('new', 5)])).toBe(0);
  expect(differingValues(before, [figure('gdp', 4), figure('tax', 3)])).toBe(1);
  expect(differingValues(before, [figure('gdp', 4, '2030')])).toBe(0);
});

it('an imported file’s address gives its name back, whatever stands in it', () => {
  for (const name of ['深圳/2031 报告.docx', 'a#b?c%.txt', '100%.txt', "javascript:alert('x')"]) {
    expect(importedName(importAddress(name))).toBe(name);
    expect(new URL(importAddress(name)).protocol).toBe('import:');
  }
  expect(importedName('https://example.org/')).toBeNull();
});
