import { describe, expect, it } from 'vitest';
import { CHECKS, checkReports } from '../../../core/compare/checks';
import type { CapturedReport } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { figure, report } from './sample';

const found = (...reports: CapturedReport[]): string[] =>
  checkReports(reports).map(({ check, severity, period }) => `${check} ${severity} ${period}`);
const years = (name: string, unit: string, values: Record<number, number>): CapturedReport[] =>
  Object.entries(values).map(([year, value]) =>
    report(`y${year}`, Number(year) + 1, [figure(name, value, unit, { period: year })]),
  );

it('lists every check once', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('reported growth beside implied growth', () => {
  const growth = (value: number, more: Partial<Figure> = {}) =>
    figure('一般公共预算收入', value, '%', { kind: 'growth', base: '上年', period: '2023', ...more });
  const revenue = (value: number, period: string, text: string) =>
    figure('一般公共预算收入', value, '元', { period, text });
  const before = report('before', 2023, [revenue(2_160_000_000, '2022', '21.6亿元')]);

  it('agrees within what rounding leaves open', () => {
    expect(found(before, report('now', 2024, [revenue(2_270_000_000, '2023', '22.7亿元'), growth(5.1)]))).toEqual([]);
  });

  it('notes a gap that prices or scope may explain, and doubts a wide one', () => {
    const now = report('now', 2024, [revenue(2_270_000_000, '2023', '22.7亿元'), growth(8)]);
    expect(found(before, now)).toEqual(['implied-growth note 2023']);
    const far = report('now', 2024, [revenue(3_270_000_000, '2023', '32.7亿元'), growth(5.1)]);
    expect(found(before, far)).toEqual(['implied-growth doubt 2023']);
    const [finding] = checkReports([before, far]);
    expect(finding?.values).toEqual({ reported: 5.1, implied: 51.39, constantPrices: true });
  });

  it('doubts a small gap of what has no prices', () => {
    const patents = (value: number, period: string) => figure('有效发明专利', value, '件', { period });
    const grown = figure('有效发明专利', 30, '%', { kind: 'growth', base: '上年' });
    expect(
      found(report('a', 2023, [patents(1000, '2022')]), report('bb', 2024, [patents(1124, '2023'), grown])),
    ).toEqual(['implied-growth doubt 2023']);
  });

  it('says nothing of growth against another year', () => {
    const now = report('now', 2024, [revenue(2_270_000_000, '2023', '22.7亿元'), growth(40, { base: '2019' })]);
    expect(found(before, now)).toEqual([]);
  });
});

describe('shares', () => {
  it('beyond 100 are doubted; what may pass 100 is not', () => {
    expect(found(report('a', 2024, [figure('森林覆盖率', 103.2, '%')]))).toEqual(['share-over-hundred doubt 2023']);
    expect(found(report('a', 2024, [figure('学前三年毛入园率', 103.2, '%'), figure('绿地率', 28, '%')]))).toEqual([]);
  });
});

describe('magnitudes', () => {
  it.each([
    ['ten times', 5_900_000],
    ['ten thousand times', 5_900_000_000],
    ['a hundredth of', 5900],
  ])('%s its neighbours is doubted', (_, value) => {
    expect(found(...years('常住人口', '人', { 2021: 600_000, 2022: value, 2023: 580_000 }))).toEqual([
      'magnitude doubt 2022',
    ]);
  });

  it('at the end of a series is doubted where the others agree', () => {
    expect(found(...years('常住人口', '人', { 2021: 600_000, 2022: 590_000, 2023: 5_800_000 }))).toEqual([
      'magnitude doubt 2023',
    ]);
  });

  it('of growth that is only fast is not', () => {
    expect(found(...years('国家级高新技术企业', '家', { 2021: 20, 2022: 60, 2023: 200 }))).toEqual([]);
    expect(found(...years('充电桩', '个', { 2022: 20, 2023: 200 }))).toEqual([]);
    expect(found(...years('新增幼儿园学位', '个', { 2021: 4400, 2022: 540, 2023: 5000 }))).toEqual([]);
  });
});

describe('one year told by two reports', () => {
  const parks = (value: number) => [figure('口袋公园', value, '座')];

  it('with two numbers is a finding, by how far apart they are', () => {
    expect(found(report('a', 2024, parks(400)), report('bb', 2025, parks(410)))).toEqual([
      'told-differently note 2023',
    ]);
    expect(found(report('a', 2024, parks(4)), report('bb', 2025, parks(7)))).toEqual(['told-differently doubt 2023']);
    expect(found(report('a', 2024, parks(4)), report('bb', 2025, parks(4)))).toEqual([]);
    const share = (value: number) => [figure('服务业增加值占比', value, '%')];
    expect(found(report('a', 2024, share(46.1)), report('bb', 2025, share(46.9)))).toEqual([
      'told-differently note 2023',
    ]);
  });

  it('does not hold a report against itself, nor two places against each other', () => {
    expect(found(report('a', 2024, [...parks(4), ...parks(7)]))).toEqual([]);
    const other = { place: { name: '天津市南开区', code: '120104' } };
    expect(found(report('a', 2024, parks(4)), report('bb', 2024, parks(7), other))).toEqual([]);
  });

  it('leaves out a report that tells two things under one name', () => {
    expect(found(report('a', 2024, [...parks(4), ...parks(90)]), report('bb', 2025, parks(7)))).toEqual([]);
  });
});

describe('copies of one report', () => {
  const parks = (value: number) => [figure('口袋公园', value, '座')];

  it('that tell another number than the original are altered', () => {
    expect(found(report('a', 2024, parks(4)), report('bb', 2024, parks(7), { copy: 'repost' }))).toEqual([
      'altered-copy altered 2023',
    ]);
    const [finding] = checkReports([report('bb', 2024, parks(7), { copy: 'repost' }), report('a', 2024, parks(4))]);
    expect(finding?.observations.map(({ value }) => value)).toEqual([4, 7]);
  });

  it('that were altered are named before everything else that is found', () => {
    const people = years('常住人口', '人', { 2021: 600_000, 2022: 5_900_000, 2023: 580_000 });
    const share = report('share', 2021, [figure('森林覆盖率', 103.2, '%', { period: '2020' })]);
    const copy = report('copy', 2024, [figure('常住人口', 850_000, '人')], { copy: 'repost' });
    const last = { ...copy, capturedAt: '2026-01-01T00:00:00.000Z' };
    expect(found(...people, share, last)[0]).toBe('altered-copy altered 2023');
    expect(found(last, share, ...people.reverse())[0]).toBe('altered-copy altered 2023');
  });

  it('that are both originals are in doubt', () => {
    expect(found(report('a', 2024, parks(4)), report('bb', 2024, parks(7)))).toEqual(['altered-copy doubt 2023']);
  });

  it('that both tell two things under one name agree', () => {
    const both = () => [...parks(4), ...parks(90)];
    expect(found(report('a', 2024, both()), report('bb', 2024, both(), { copy: 'repost' }))).toEqual([]);
  });
});

describe('parts of a whole', () => {
  const firms = figure('企业', 210, '家');
  const part = (value: number, more: Partial<Figure> = {}) =>
    figure('民营企业', value, '家', { whole: firms.id, ...more });

  it('told after 其中 are doubted where they are larger', () => {
    const [finding] = checkReports([report('a', 2024, [firms, part(217)])]);
    expect(finding).toMatchObject({ check: 'part-over-whole', severity: 'doubt', values: { whole: '企业' } });
    expect(finding?.observations.map(({ value }) => value)).toEqual([217, 210]);
    expect(found(report('a', 2024, [firms, part(210)]))).toEqual([]);
  });

  it('are not doubted for what rounding or a bound leaves open', () => {
    const output = figure('工业投资额', 22_700_000_000, '元', { text: '227亿元' });
    const rounded = figure('技改投资额', 22_740_000_000, '元', { text: '227.4亿元', whole: output.id });
    expect(found(report('a', 2024, [output, rounded]))).toEqual([]);
    expect(found(report('a', 2024, [{ ...firms, bound: 'min' }, part(217)]))).toEqual([]);
    expect(found(report('a', 2024, [firms, part(217, { bound: 'max' })]))).toEqual([]);
  });

  it('known to the registry are held against the whole of the same year, from whatever report', () => {
    const money = (name: string, value: number, more: Partial<Figure> = {}) => figure(name, value, '元', more);
    const whole = report('a', 2024, [money('地区生产总值', 65_000_000_000)]);
    const over = report('bb', 2024, [money('第三产业增加值', 75_000_000_000)], { kind: 'statistical-bulletin' });
    expect(found(whole, over)).toEqual(['part-over-whole doubt 2023']);
    expect(found(whole, report('bb', 2024, [money('第三产业增加值', 75_000_000_000, { period: '2022' })]))).toEqual([]);
    expect(found(whole, report('bb', 2024, [money('第三产业增加值', 55_000_000_000)]))).toEqual([]);
  });
});
