import { describe, expect, test } from 'vitest';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import { type YearRow, yearRows } from '../../../core/compare/year-row';
import { linesOf, setCounts, setOf, yearsOf } from '../../../entrypoints/library/indicators/find-rows';
import { inUnitOf, placeRows, standingValues, yearsInCommon } from '../../../entrypoints/library/indicators/place-rows';
import { ALL_INDICATORS, type IndicatorsView } from '../../../entrypoints/shared/views/library-view';
import { figure, report } from '../compare/sample';

const rowsOf = (reports: CapturedReport[]): YearRow[] => yearRows(buildSeries(reports), reports);
const target = { status: 'target' as const };

describe('the rows of a place', () => {
  const rows = rowsOf([
    report('a', 2024, [
      figure('老舍戏剧节场次', 3, '场'),
      figure('口袋公园', 4, '座'),
      figure('一般公共预算收入', 2.27e9, '元', { text: '22.7亿元' }),
      figure('一般公共预算收入', 3, '%', { ...target, kind: 'growth', period: '2024' }),
      figure('地区生产总值', 4.2e10, '元', { text: '420亿元' }),
      figure('地区生产总值', 3e9, '元', { text: '30亿元', of: '高新区' }),
    ]),
    report('bb', 2022, [figure('口袋公园', 2, '座', { period: '2021' })]),
  ]);
  const lines = (view: Partial<IndicatorsView> = {}) =>
    linesOf(rows, { ...ALL_INDICATORS, ...view }, view.set || 'all').map((line) =>
      'row' in line
        ? `${line.under ? '– ' : ''}${line.row.series.name} [${line.row.tags}]${line.row.series.identity.of ?? ''}`
        : `= ${line.group}`,
    );

  test('stand in their groups, the core first, what the registry does not know at the end', () => {
    expect(lines()).toEqual([
      '= 经济总量',
      '地区生产总值 []',
      '地区生产总值 []高新区',
      '= 财政',
      '一般公共预算收入 []',
      '– 一般公共预算收入 [growth]',
      '= 生态环境',
      '口袋公园 []',
      '= null',
      '老舍戏剧节场次 []',
    ]);
  });

  test('of the core stand in its order without groups: industry before revenue', () => {
    const core = rowsOf([
      report('a', 2024, [
        figure('一般公共预算收入', 2.27e9, '元', { text: '22.7亿元' }),
        figure('规模以上工业增加值', 1.1e10, '元', { text: '110亿元' }),
      ]),
    ]);
    const names = (set: 'core' | 'all') =>
      linesOf(core, ALL_INDICATORS, set).map((line) => ('row' in line ? line.row.series.name : `= ${line.group}`));
    expect(names('core')).toEqual(['规模以上工业增加值', '一般公共预算收入']);
    expect(names('all')).toEqual(['= 财政', '一般公共预算收入', '= 产业', '规模以上工业增加值']);
  });

  test('are counted and narrowed by set, group, kind, words and initials', () => {
    expect(setCounts(rows)).toEqual({ core: 3, repeated: 1, all: 6 });
    expect(lines({ set: 'core' })).toEqual(['地区生产总值 []', '一般公共预算收入 []', '– 一般公共预算收入 [growth]']);
    expect(lines({ set: 'repeated' })).toEqual(['= 生态环境', '口袋公园 []']);
    expect(lines({ group: '财政', kind: 'growth' })).toEqual(['= 财政', '一般公共预算收入 [growth]']);
    expect(lines({ kind: 'targets' })).toEqual(['= 财政', '一般公共预算收入 [growth]']);
    expect(lines({ text: 'kdgy' })).toEqual(['= 生态环境', '口袋公园 []']);
    expect(lines({ group: '财政', text: 'kdgy' })).toEqual([]);
  });

  test('show the core where none is asked for and there is one; a word is looked for in all', () => {
    const counts = setCounts(rows);
    expect(setOf({ set: '', text: '' }, counts)).toBe('core');
    expect(setOf({ set: '', text: '戏剧' }, counts)).toBe('all');
    expect(setOf({ set: '', text: '' }, { ...counts, core: 0 })).toBe('all');
    expect(setOf({ set: 'repeated', text: '戏剧' }, counts)).toBe('repeated');
  });

  test('have a column for every year that one of them tells of, and none for another', () => {
    expect(yearsOf(linesOf(rows, ALL_INDICATORS, 'all'))).toEqual([2021, 2023, 2024]);
  });
});

describe('places side by side', () => {
  const other = { place: { name: '天津市和平区', code: '120101' } };
  const here = rowsOf([
    report('a', 2024, [
      figure('口袋公园', 4, '座'),
      figure('绿道', 3, '公里'),
      figure('常住人口', 6e5, '人', { text: '60万人', period: '2022' }),
      figure('地区生产总值', 4.2e10, '元', { text: '420亿元' }),
    ]),
  ]);
  const there = rowsOf([
    report(
      'b',
      2025,
      [
        figure('口袋公园', 9, '座', { bound: 'min' }),
        figure('口袋公园', 12, '座', { ...target, period: '2025' }),
        figure('常住人口', 7e5, '人', { text: '70万人', period: '2021' }),
        figure('地区生产总值', 3.1e10, '元', { text: '3100000万元' }),
      ],
      other,
    ),
  ]);
  const rows = placeRows([here, there]);
  const named = (name: string) => rows.find(({ row }) => row.series.name === name)!;

  test('have the rows that both tell in the same way', () => {
    expect(rows.map(({ row }) => row.series.name).sort()).toEqual(['口袋公园', '地区生产总值', '常住人口']);
    expect(named('口袋公园').places.map((place) => place?.series.identity.place.code)).toEqual(['120105', '120101']);
  });

  test('begin with the last year of which both have a result; another year never stands in', () => {
    expect(yearsInCommon(rows)).toEqual({ years: [2023], last: 2023 });
  });

  test('are told in one unit', () => {
    const { row, places } = named('地区生产总值');
    expect(places.map((place) => inUnitOf(row, place!, 2023).result!.value)).toEqual([420, 310]);
    expect(standingValues(named('地区生产总值'), 2023)).toEqual([420, 310]);
  });

  test('stand beside each other only where both numbers are exact', () => {
    expect(standingValues(named('口袋公园'), 2023)).toEqual([4, null]);
    expect(standingValues(named('常住人口'), 2022)).toEqual([60, null]);
  });
});
