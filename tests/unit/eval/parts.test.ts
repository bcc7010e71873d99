import { describe, expect, test } from 'vitest';
import {
  type LabelledPart,
  type ScoredFigure,
  type ScoredPart,
  scoreParts,
  shareOf,
  totalOfParts,
} from '../../eval/parts';

const figure = (
  start: number,
  period: string | null,
  status: ScoredFigure['status'],
  rule = 'frame',
  statusRule = rule,
): ScoredFigure => ({
  start,
  period,
  status,
  trace: [
    { field: 'period', rule, by: '' },
    { field: 'status', rule: statusRule, by: '' },
  ],
});
const part = (start: number, mode: ScoredPart['mode'], period: string | null): ScoredPart => ({ start, mode, period });

const LABELLED: LabelledPart[] = [
  { start: 0, mode: 'none', period: null },
  { start: 10, mode: 'review', period: '2016/2020' },
  { start: 20, mode: 'plan', period: '2021' },
];
const scoreOf = (figures: ScoredFigure[], parts: ScoredPart[] | null = null) =>
  scoreParts('report', LABELLED, { figures, parts });

describe('the default time of a figure', () => {
  test('is right with the part’s period, or the last year of it, and with its status', () => {
    const right = [
      figure(10, '2016/2020', 'actual'),
      figure(11, '2020', 'estimate'),
      figure(20, '2021', 'target', 'part'),
    ];
    expect(scoreOf(right).byDefault).toEqual({ right: 3, all: 3 });
    const wrong = [figure(10, '2019', 'actual'), figure(11, '2020', 'target'), figure(20, '2021', 'actual')];
    expect(scoreOf(wrong).byDefault).toEqual({ right: 0, all: 3 });
    expect(scoreOf([figure(12, null, 'actual')]).byDefault).toEqual({ right: 0, all: 1 });
  });

  test('holds an aim that its own words tell against no part, and a result in a plan against it', () => {
    const own = [figure(10, '2020', 'target', 'part', 'budget'), figure(20, '2021', 'actual', 'part', 'done')];
    expect(scoreOf(own).byDefault).toEqual({ right: 1, all: 2 });
  });

  test('counts only where the part decided, and where it has a time', () => {
    expect(scoreOf([figure(5, '2020', 'actual'), figure(12, '2020', 'actual', 'named')]).byDefault.all).toBe(0);
  });
});

test('parts are held at every figure, whatever decided its own time', () => {
  const figures = [figure(5, '2020', 'actual'), figure(12, '2019', 'actual', 'named'), figure(22, '2021', 'target')];
  const parts = [part(0, 'review', '2020'), part(21, 'plan', '2022')];
  expect(scoreOf(figures, parts).places).toEqual({ right: 1, all: 2 });
  expect(scoreOf(figures).places).toBeNull();
});

test('a report without figures has none right; the mean is over reports', () => {
  const [full, half, empty] = [
    scoreOf([figure(10, '2020', 'actual')]),
    scoreOf([figure(10, '2020', 'actual'), figure(11, '2019', 'actual')]),
    scoreOf([]),
  ];
  expect([full, half, empty].map(shareOf)).toEqual([1, 0.5, 0]);
  expect(totalOfParts([full, half, empty])).toMatchObject({
    reports: 3,
    mean: 0.5,
    under90: 2,
    byDefault: { right: 2, all: 3 },
    places: null,
  });
});
