import { describe, expect, it } from 'vitest';
import { differenceOrGrowth, isShareOfPlan, partsOf } from '../../../core/document/table-arithmetic';

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
  it('tell a share of the plan in the third of four columns', () => {
    expect(
      isShareOfPlan([
        [200, 210, 105, 3],
        [80, 72, 90, -4],
        [50, 50, 100, 0],
      ]),
    ).toBe(true);
    expect(
      isShareOfPlan([
        [200, 210, 10, 3],
        [80, 72, -8, -4],
        [50, 50, 0, 0],
      ]),
    ).toBe(false);
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
