import { describe, expect, test } from 'vitest';
import { followFigures } from '../../../entrypoints/shared/page/follow-figures';
import { figureOf } from '../store/reading';

const ids = (followed: ReturnType<typeof followFigures>) => [...followed].map(([id, figure]) => [id, figure.id]);

describe('followFigures', () => {
  test('finds figures that moved, not one that is gone', () => {
    const before = [figureOf('企业', 12, 0), figureOf('楼宇', 7, 20)];
    const after = [figureOf('学校', 3, 0), figureOf('楼宇', 7, 40)];
    expect(ids(followFigures(before, after))).toEqual([['20-22', '40-42']]);
  });

  test('another number, period or status is another figure', () => {
    const before = [figureOf('企业', 12, 0), figureOf('楼宇', 7, 20), figureOf('学校', 3, 40)];
    const after = [figureOf('企业', 13, 0), figureOf('楼宇', 7, 20, '2022'), figureOf('学校', 3, 40, '2023', 'target')];
    expect(ids(followFigures(before, after))).toEqual([]);
  });

  test('figures that say the same are told apart by their order', () => {
    const before = [figureOf('企业', 12, 0), figureOf('企业', 12, 30)];
    const after = [figureOf('企业', 12, 5), figureOf('企业', 12, 35)];
    expect(ids(followFigures(before, after))).toEqual([
      ['0-3', '5-8'],
      ['30-33', '35-38'],
    ]);
  });
});
