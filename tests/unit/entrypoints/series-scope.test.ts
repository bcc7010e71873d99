import { expect, test } from 'vitest';
import { buildSeries } from '../../../core/compare/series';
import { figuresOfSeries } from '../../../entrypoints/library/shell/series-scope';
import { figure, report } from '../compare/sample';

test('a row is told by its own figures alone, whatever capture they stand in', () => {
  const [now, before] = [figure('口袋公园', 4, '座'), figure('口袋公园', 2, '座', { period: '2022' })];
  const series = buildSeries([report('7', 2024, [now, figure('石桥', 3, '座')]), report('12', 2023, [before])]);
  const parks = series.filter(({ name }) => name === '口袋公园');
  expect(parks).toHaveLength(1);
  expect([...figuresOfSeries(parks)].sort(([a], [b]) => a - b)).toEqual([
    [7, new Set([now.id])],
    [12, new Set([before.id])],
  ]);
});
