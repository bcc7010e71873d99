import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../../core/compare/copies';
import { figure, report } from './sample';

describe('two copies of one report', () => {
  const original = report('original', 2024, [
    figure('口袋公园', 4, '座'),
    figure('一般公共预算收入', 2_270_000_000, '元'),
    figure('入驻企业', 13, '家'),
    figure('入驻企业', 58, '家'),
    figure('健身步道', 2, '条'),
  ]);

  it('that agree differ in nothing, whatever the order of their figures', () => {
    const repost = report('repost', 2024, [...original.figures].reverse(), { copy: 'repost' });
    expect(compareCopies(original, repost)).toEqual([]);
  });

  it('show altered, missing and added numbers in the order of the first', () => {
    const repost = report('repost', 2024, [
      figure('口袋公园', 4, '座'),
      figure('一般公共预算收入', 2_720_000_000, '元'),
      figure('入驻企业', 58, '家'),
      figure('入驻企业', 31, '家'),
      figure('多功能运动场', 4, '座'),
    ]);
    const differences = compareCopies(original, repost).map(
      ({ kind, first, second }) => `${kind} ${first?.value ?? '-'} ${second?.value ?? '-'}`,
    );
    expect(differences).toEqual(['altered 2270000000 2720000000', 'altered 13 31', 'missing 2 -', 'added - 4']);
  });
});
