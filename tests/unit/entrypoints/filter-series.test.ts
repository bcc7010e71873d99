import { describe, expect, test } from 'vitest';
import { buildSeries } from '../../../core/compare/series';
import { filterSeries, yearsOf } from '../../../entrypoints/library/indicators/filter-series';
import { pairSeries, yearsInCommon } from '../../../entrypoints/library/indicators/pair-series';
import { ALL_YEARS, type LibraryPage } from '../../../entrypoints/shared/page/library-view';
import { figure, report } from '../compare/sample';

const target = { status: 'target' as const };

describe('the series of a place', () => {
  const series = buildSeries([
    report('a', 2024, [
      figure('老舍戏剧节场次', 3, '场'),
      figure('口袋公园', 4, '座'),
      figure('一般公共预算收入', 2.27e9, '元'),
      figure('一般公共预算收入', 3, '%', { ...target, kind: 'growth', period: '2024' }),
      figure('固定资产投资', 6e10, '元', { period: '2016/2020' }),
    ]),
    report('bb', 2022, [figure('口袋公园', 2, '座', { period: '2021' })]),
  ]);
  const names = (view: Partial<LibraryPage<'years'>>) =>
    filterSeries(series, { ...ALL_YEARS, ...view }).map(({ name, identity }) => `${name} ${identity.kind}`);

  test('stand in the order of the registry, other words after them, spans of years nowhere', () => {
    expect(names({})).toEqual([
      '一般公共预算收入 level',
      '一般公共预算收入 growth',
      '口袋公园 level',
      '老舍戏剧节场次 level',
    ]);
  });

  test('are narrowed by group, status, words and initials', () => {
    expect(names({ group: '财政' })).toEqual(['一般公共预算收入 level', '一般公共预算收入 growth']);
    expect(names({ status: 'target' })).toEqual(['一般公共预算收入 growth']);
    expect(names({ text: 'kdgy' })).toEqual(['口袋公园 level']);
    expect(names({ text: '戏剧' })).toEqual(['老舍戏剧节场次 level']);
    expect(names({ group: '财政', text: 'kdgy' })).toEqual([]);
  });

  test('have a column for every year that one of them tells of, and none for another', () => {
    expect(yearsOf(filterSeries(series, ALL_YEARS))).toEqual(['2021', '2023', '2024']);
  });
});

describe('two places', () => {
  const other = { place: { name: '天津市和平区', code: '120101' } };
  const left = buildSeries([
    report('a', 2024, [
      figure('口袋公园', 4, '座'),
      figure('绿道', 3, '公里'),
      figure('常住人口', 6e5, '人', { period: '2022' }),
    ]),
  ]);
  const right = buildSeries([
    report(
      'b',
      2025,
      [
        figure('口袋公园', 9, '座', { period: '2023' }),
        figure('口袋公园', 12, '座', { ...target, period: '2025' }),
        figure('常住人口', 7e5, '人', { period: '2021' }),
      ],
      other,
    ),
  ]);

  test('pair what both tell in the same way', () => {
    expect(pairSeries(left, right).map((pair) => pair.left.name)).toEqual(['常住人口', '口袋公园']);
  });

  test('begin with the last year of which both have a result; another year never stands in', () => {
    expect(yearsInCommon(pairSeries(left, right))).toEqual({ years: ['2023'], last: '2023' });
  });
});
