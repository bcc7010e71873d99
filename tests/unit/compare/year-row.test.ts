import { describe, expect, test } from 'vitest';
import { byKeyOf } from '../../../core/compare/change';
import type { CapturedReport } from '../../../core/compare/report';
import { changeAt, isUntold } from '../../../core/compare/row-change';
import { buildSeries } from '../../../core/compare/series';
import { lineOf } from '../../../core/compare/year-line';
import { isToldEarly, type YearRow, yearOf, yearRows } from '../../../core/compare/year-row';
import { figure, report } from './sample';

function rowsOf(reports: CapturedReport[]): YearRow[] {
  return yearRows(buildSeries(reports), reports);
}
const only = (reports: CapturedReport[]): YearRow => rowsOf(reports)[0]!;
const keysOf = (reports: CapturedReport[]) => byKeyOf(buildSeries(reports));
const short = ({ series, under, tags, scale }: YearRow) =>
  `${under ? '– ' : ''}${series.identity.indicator} [${tags}] ${scale.unit}·${scale.power}`;

describe('the rows of a place', () => {
  test('stand in families, the plain amount first and its second kinds under it', () => {
    const rows = rowsOf([
      report('1', 2024, [
        figure('地区生产总值', 6.2, '%', { kind: 'growth', base: '上年' }),
        figure('地区生产总值', 6, '%', { kind: 'growth', base: '年均', period: '2021/2025', status: 'target' }),
        figure('地区生产总值', 4.2e11, '元', { text: '4200亿元' }),
        figure('新增国家高新技术企业', 210, '家'),
        figure('国家高新技术企业', 3400, '家'),
      ]),
    ]);
    expect(rows.map(short)).toEqual([
      'i:gdp [] 元·8',
      '– i:gdp [growth] %·0',
      '– i:gdp [average] %·0',
      'i:national-high-tech-enterprises [] 家·0',
      '– i:national-high-tech-enterprises:new [new] 家·0',
    ]);
  });

  test('a second kind that has no amount beside it stands by itself', () => {
    const row = only([report('1', 2024, [figure('规模以上工业增加值', 7.4, '%', { kind: 'growth', base: '上年' })])]);
    expect([row.under, row.tags]).toEqual([false, ['growth']]);
  });

  test('what a park tells for itself is another family', () => {
    const rows = rowsOf([
      report('1', 2024, [
        figure('地区生产总值', 4.2e11, '元', { text: '4200亿元' }),
        figure('地区生产总值', 3e10, '元', { text: '300亿元', of: '高新区' }),
      ]),
    ]);
    expect(rows.map(({ under }) => under)).toEqual([false, false]);
  });
});

describe('the unit of a row', () => {
  const scaleOf = (...told: [value: number, unit: string, text: string][]) => {
    const figures = told.map(([value, unit, text], at) =>
      figure('地块整备', value, unit, { text, period: `20${20 + at}` }),
    );
    const { scale, years } = only([report('1', 2024, figures)]);
    return [`${scale.unit}·${scale.power}`, ...[...years.values()].map(({ result }) => result!.value)];
  };

  test('is the one that most values are written in', () => {
    expect(scaleOf([2.92e10, '元', '292亿元'], [2.632e10, '元', '2632000万元'], [3.428e10, '元', '342.8亿元'])).toEqual(
      ['元·8', 292, 263.2, 342.8],
    );
    expect(scaleOf([412, '公顷', '412公顷'], [345, '公顷', '345公顷'])).toEqual(['公顷·0', 412, 345]);
  });

  test('is never a scale in which a value is next to nothing, nor 万亿', () => {
    expect(scaleOf([5e4, '元', '5万元'], [9e8, '元', '9亿元'], [7e8, '元', '7亿元'])).toEqual([
      '元·4',
      5,
      90000,
      70000,
    ]);
    expect(scaleOf([3.87e12, '元', '3.87万亿元'])).toEqual(['元·8', 38700]);
  });

  test('of a sum in full is the next scale', () => {
    expect(scaleOf([12345678901, '元', '12345678901元'])).toEqual(['元·0', 12345678901]);
    expect(scaleOf([12000000000, '元', '12000000000元'])).toEqual(['元·4', 1200000]);
  });
});

describe('a cell', () => {
  const revenue = (value: number, text: string, more = {}) =>
    figure('一般公共预算收入', value, '元', { text, ...more });

  test('holds one value where two mentions agree, and the other number beside it', () => {
    const { result } = yearOf(
      only([report('1', 2024, [revenue(2.1e10, '210亿元', { bound: 'min' }), revenue(2.134e10, '213.4亿元')])]),
      2023,
    );
    expect([result!.value, result!.others.map(({ figure: { text } }) => text), result!.disagreement]).toEqual([
      213.4,
      ['210亿元'],
      null,
    ]);
  });

  test('says where a report contradicts itself', () => {
    const row = only([report('1', 2024, [revenue(2.1e10, '210亿元'), revenue(1.7e10, '170亿元')])]);
    const { result } = yearOf(row, 2023);
    expect([result!.disagreement, result!.others.length]).toEqual(['same-report', 1]);
    expect(lineOf(row.series, new Map()).dots).toEqual([]);
  });

  test('of a target tells what became of it, and whether it was told early', () => {
    const plan = report('1', 2021, [figure('上市公司', 50, '家', { period: '2023', status: 'target', bound: 'min' })]);
    const row = only([plan, report('2', 2024, [figure('上市公司', 47, '家')])]);
    const { target, promise } = yearOf(row, 2023);
    expect([target!.value, isToldEarly(target!), promise?.outcome]).toEqual([50, true, 'missed']);
  });
});

describe('a scale that the reader asks for', () => {
  const income = [report('1', 2024, [figure('人均可支配收入', 58_000, '元')])];
  const scaleIn = (reports: CapturedReport[], money: 0 | 4 | 8) =>
    yearRows(buildSeries(reports), reports, money).map(({ scale: { unit, power } }) => `${unit}·${power}`);
  const output = [report('1', 2024, [figure('地区生产总值', 4.2e11, '元', { text: '4200亿元' })])];

  test('holds for sums of money, unless they would be next to nothing in it', () => {
    expect([0, 4, 8].map((money) => scaleIn(output, money as 0 | 4 | 8))).toEqual([['元·0'], ['元·4'], ['元·8']]);
    expect([4, 8].map((money) => scaleIn(income, money as 4 | 8))).toEqual([['元·4'], ['元·0']]);
    expect(scaleIn([report('1', 2024, [figure('常住人口', 4e6, '人', { text: '400万人' })])], 8)).toEqual(['人·4']);
  });
});

describe('the change until a year', () => {
  const firms = (id: string, year: number, value: number) =>
    report(id, year, [figure('国家高新技术企业', value, '家', { period: String(year - 1) })]);

  test('is the one against the year before; of a stock over a gap the gap is named', () => {
    const reports = [firms('1', 2021, 100), firms('2', 2023, 120), firms('3', 2024, 123)];
    const [row, byKey] = [only(reports), keysOf(reports)];
    expect(changeAt(row, 2023, byKey)).toMatchObject({ refusal: null, change: { difference: { relative: 2.5 } } });
    expect(changeAt(row, 2022, byKey)?.refusal).toEqual({ stands: false, because: 'gap', years: [2021] });
    expect(changeAt(row, 2020, byKey)).toBeNull();
  });

  test('a year that its report does not tell is said to be untold, one without a report is not', () => {
    const reports = [firms('1', 2023, 120), report('2', 2024, [figure('上市公司', 47, '家')])];
    const row = rowsOf(reports).find(({ family }) => family.includes('high-tech'))!;
    expect([2022, 2023, 2024].map((year) => isUntold(row, year, reports))).toEqual([false, true, false]);
  });
});

describe('a small line', () => {
  test('breaks where the basis may have changed', () => {
    const output = (id: string, year: number, value: number) =>
      report(id, year, [figure('地区生产总值', value * 1e8, '元', { period: String(year - 1), text: `${value}亿元` })]);
    const reports = [
      output('1', 2022, 4496.5),
      output('2', 2023, 4759),
      output('3', 2024, 5043),
      output('4', 2025, 5901),
    ];
    const { dots, breaks } = lineOf(only(reports).series, keysOf(reports));
    expect(dots.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
    // The economic census of 2023 counted anew what stands behind it
    expect(breaks).toEqual([2024]);
  });
});
