import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../core/figures/figure';
import { firstFilter, type Sheet, sheetOf, standsUnder, takenBy } from '../../../../entrypoints/popup/sheet/sheet';
import { figure, report } from '../../compare/sample';

const firms = (value: number, period: string, more: Partial<Figure> = {}) =>
  figure('国家高新技术企业', value, '家', { period, ...more });
const output = (value: number, period: string) =>
  figure('地区生产总值', value * 1e8, '元', { period, text: `${value}亿元` });
const growth = (value: number, period: string, more: Partial<Figure> = {}) =>
  figure('地区生产总值', value, '%', { kind: 'growth', base: '上年', period, ...more });
const rowOf = ({ rows }: Sheet, indicator: string) =>
  rows.find(({ row }) => row.series.identity.indicator === indicator)!;
const HIGH_TECH = 'i:national-high-tech-enterprises';

describe('the columns of a page', () => {
  test('are the year that it reviews, the one before and the one planned', () => {
    const page = report('page', 2024, [firms(123, '2023'), firms(130, '2024', { status: 'target' })]);
    const sheet = sheetOf(page, [
      report('1', 2023, [firms(110, '2022'), firms(120, '2023', { status: 'target', bound: 'min' })]),
    ]);
    expect(sheet.years).toEqual({ now: 2023, next: 2024 });
    const { before, now, next, change } = rowOf(sheet, HIGH_TECH);
    expect([before!.value, now.result!.value, now.target!.value, next.target!.value]).toEqual([110, 123, 120, 130]);
    expect([change!.refusal, change!.change.difference!.relative, now.promise!.outcome]).toEqual([null, 11.82, 'met']);
    expect(sheet.axis).toEqual({ from: 2022, to: 2024 });
  });

  test('of a page that reviews no year are those that most of its results are of', () => {
    const page = report('page', 2024, [firms(123, '2022'), output(40, '2022'), growth(6, '2021')], {
      reviews: null,
      plans: null,
    });
    expect(sheetOf(page, []).years).toEqual({ now: 2022, next: 2023 });
    const open = report('page', 2024, [{ ...firms(123, ''), period: null }], {
      reviews: null,
      plans: null,
      year: null,
    });
    expect(sheetOf(open, []).years).toBeNull();
  });
});

describe('the rows of a page', () => {
  test('are of the core first, second kinds under their amount, then what no registry knows', () => {
    const page = report('page', 2024, [
      figure('口袋公园', 3, '个'),
      growth(6.2, '2023'),
      firms(123, '2023'),
      output(42, '2023'),
    ]);
    const { rows } = sheetOf(page, []);
    expect(rows.map(({ row }) => `${row.series.identity.indicator.split(':')[1]} ${row.tags}`)).toEqual([
      'gdp ',
      'gdp growth',
      'national-high-tech-enterprises ',
      `${rows.at(-1)!.row.series.identity.indicator.split(':')[1]} `,
    ]);
    expect(rows.map((_, index) => standsUnder(rows, index))).toEqual([false, true, false, false]);
    // Without the amount above it a second kind stands by itself
    expect(standsUnder(rows.slice(1), 0)).toBe(false);
    expect(takenBy('core', rows).map(({ row }) => row.series.name)).toEqual(
      rows.slice(0, 3).map(({ row }) => row.series.name),
    );
    expect(firstFilter(rows)).toBe('all');
  });

  test('hold what only other reports tell of the core, and say that the page does not', () => {
    const page = report('page', 2024, [output(42, '2023')]);
    const before = report('1', 2023, [firms(110, '2022'), figure('口袋公园', 3, '个', { period: '2022' })]);
    const sheet = sheetOf(page, [before]);
    expect(sheet.history).toBe(true);
    const silent = rowOf(sheet, HIGH_TECH);
    expect([silent.own, silent.untold, silent.before!.value, silent.now.result]).toEqual([false, true, 110, null]);
    expect(sheet.rows).toHaveLength(2);
    expect(sheetOf(page, []).history).toBe(false);
  });

  test('of a part or of another place stand behind', () => {
    const page = report('page', 2024, [
      { ...output(20, '2023'), of: '高新区' },
      { ...output(900, '2023'), place: '全市' },
      figure('口袋公园', 3, '个'),
    ]);
    const { rows } = sheetOf(page, []);
    expect(rows.map(({ row: { series } }) => [series.identity.of, series.identity.place.name])).toEqual([
      [null, '天津市河北区'],
      ['高新区', '天津市河北区'],
      [null, '天津市'],
    ]);
    expect(takenBy('core', rows)).toEqual([]);
  });
});

describe('what misleads nobody', () => {
  const unsure = (one: Figure): Figure => ({ ...one, confidence: 0.75 });

  test('what is not sure is no row of the core, no base of a change and no verdict', () => {
    const page = report('page', 2024, [unsure(firms(123, '2023'))]);
    const before = report('1', 2023, [firms(130, '2023', { status: 'target' })]);
    const alone = rowOf(sheetOf(page, []), HIGH_TECH);
    expect([alone.core, alone.now.result!.sure]).toEqual([false, false]);
    expect(rowOf(sheetOf(page, [before]), HIGH_TECH).missed).toBe(false);
    const sure = report('page', 2024, [firms(123, '2023')]);
    const { change } = rowOf(sheetOf(sure, [report('1', 2023, [unsure(firms(110, '2022'))])]), HIGH_TECH);
    expect(change).toBeNull();
  });

  test('of two values that the page tells of one year neither is compared', () => {
    const page = report('page', 2024, [growth(6, '2023'), growth(7, '2023')]);
    const { now, change, changed } = rowOf(sheetOf(page, [report('1', 2023, [growth(5, '2022')])]), 'i:gdp');
    expect([now.result!.disagreement, change!.refusal!.because, changed]).toEqual(['same-report', 'two-values', false]);
  });

  test('a missed target is counted by the year that the page reviews alone', () => {
    const page = report('page', 2024, [firms(123, '2023'), firms(140, '2022')]);
    const before = report('1', 2022, [
      firms(150, '2022', { status: 'target' }),
      firms(120, '2023', { status: 'target' }),
    ]);
    expect(takenBy('missed', sheetOf(page, [before]).rows)).toEqual([]);
  });

  test('a target that names no year is in no column of a year', () => {
    const page = report('page', 2024, [firms(123, '2023'), { ...firms(150, '', { status: 'target' }), period: null }]);
    const { now, next, row } = rowOf(sheetOf(page, []), HIGH_TECH);
    expect([now.target, next.target, row.series.undated.length]).toEqual([null, null, 1]);
  });
});
