import { describe, expect, it } from 'vitest';
import { deniesHeadings, differenceOrGrowth, partsOf } from '../../../core/document/table-arithmetic';

describe('the numbers of a table', () => {
  it('tell a column that is the sum of those behind it', () => {
    expect(
      partsOf(
        [
          [172, 143, 29, 5],
          [90, 60, 30, 9],
        ],
        0,
        2,
      ),
    ).toBe(true);
    expect(
      partsOf(
        [
          [172, 140, 29, 5],
          [90, 60, 39, 9],
        ],
        0,
        2,
      ),
    ).toBe(false);
    expect(partsOf([[3, 1, 2]], 0, 2)).toBe(false);
  });
  it('deny headings of which none calls the sum of the others one', () => {
    const rows = [
      [60, 10, 20, 30],
      [75, 25, 20, 30],
      [9, 4, 3, 2],
    ];
    expect(deniesHeadings(['转移投入一般预算', '基金', '资本', '专户'], rows)).toBe(true);
    expect(deniesHeadings(['投入小计', '基金', '资本', '专户'], rows)).toBe(false);
    expect(deniesHeadings(['产值', '基金', '资本', '专户'], [...rows, [1, 2, 3, 4], [5, 6, 7, 8], [2, 2, 2, 2]])).toBe(
      false,
    );
  });
  it('tell a difference from growth in per cent', () => {
    expect(
      differenceOrGrowth([
        [100, 110, 10],
        [200, 190, -10],
        [50, 60, 10],
      ]),
    ).toBe('difference');
    expect(
      differenceOrGrowth([
        [1000, 1100, 10],
        [200, 190, -5],
        [50, 60, 20],
      ]),
    ).toBe('growth');
    expect(
      differenceOrGrowth([
        [1000, 1100, 3],
        [200, 190, 8],
        [50, 60, 1],
      ]),
    ).toBeNull();
    expect(differenceOrGrowth([[100, 110, 10]])).toBeNull();
  });
});
