import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { correctionOf, figure, report } from './sample';

const target = (period: string) => ({ period, status: 'target' as const });

/** `period status value` of every preferred mention. */
const told = (series: Series | undefined): string[] =>
  (series?.points ?? []).flatMap((point) =>
    [point.actual, point.estimate, point.target].flatMap((cell) =>
      cell === undefined ? [] : [`${point.period} ${cell.status} ${cell.preferred.value}`],
    ),
  );
const named = (all: Series[], name: string): Series[] => all.filter((one) => one.name === name);

describe('series of one place over its reports', () => {
  const plan = report(
    'plan',
    2021,
    [
      figure('国家级高新技术企业', 100, '家', { period: '2020' }),
      figure('国家级高新技术企业', 150, '家', target('2025')),
      figure('国家科技型中小企业入库', 219, '家', { period: '2020' }),
      figure('入库国家科技型中小企业', 260, '家', target('2025')),
    ],
    { kind: 'plan-outline', reviews: '2016/2020', plans: '2021/2025' },
  );
  const account = report('account', 2022, [figure('规划建设算力', 300, 'P', target('2022'))], { kind: 'news-account' });
  const year2024 = report('year2024', 2024, [
    figure('国家级高新技术企业', 123, '家'),
    figure('国家科技型中小企业评价入库', 260, '家'),
    figure('智能算力规模', 200, 'P'),
    figure('国家级高新技术企业', 130, '家', target('2024')),
    figure('国家级科技型中小企业', 270, '家', target('2024')),
    figure('算力', 300, 'P', target('2024')),
  ]);
  const reports = [year2024, plan, account];

  it('joins the same thing told in other words, with actual and target side by side', () => {
    const all = buildSeries(reports);
    expect(told(named(all, '国家级高新技术企业')[0])).toEqual([
      '2020 actual 100',
      '2023 actual 123',
      '2024 target 130',
      '2025 target 150',
    ]);
    expect(told(named(all, '国家科技型中小企业')[0])).toEqual([
      '2020 actual 219',
      '2023 actual 260',
      '2024 target 270',
      '2025 target 260',
    ]);
    expect(told(named(all, '智能算力规模')[0])).toEqual(['2022 target 300', '2023 actual 200', '2024 target 300']);
    expect(all).toHaveLength(3);
  });

  it('names the years that nobody told, and fills none', () => {
    const [firms] = named(buildSeries(reports), '国家级高新技术企业');
    expect(firms?.gaps).toEqual([2021, 2022]);
  });

  it('is the same whatever the order of capture', () => {
    const expected = JSON.stringify(buildSeries(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(buildSeries(shuffled))).toBe(expected);
      }),
    );
  });
});

describe('what keeps values apart', () => {
  const keysOf = (...figures: Parameters<typeof report>[2]): number => buildSeries([report('a', 2024, figures)]).length;

  it('units of different families, kinds, periods and places', () => {
    expect(keysOf(figure('老旧小区改造', 13, '个'), figure('老旧小区改造', 116300, '平方米'))).toBe(2);
    expect(keysOf(figure('地区生产总值', 4.5, '%', { kind: 'growth' }), figure('地区生产总值', 5e10, '元'))).toBe(2);
    expect(
      keysOf(figure('地区生产总值', 4e10, '元', { period: '2023-01/2023-09' }), figure('地区生产总值', 5e10, '元')),
    ).toBe(2);
    expect(
      keysOf(figure('固定资产投资', 6e10, '元', { period: '2016/2020' }), figure('固定资产投资', 1e10, '元')),
    ).toBe(2);
    expect(keysOf(figure('地区生产总值', 5e10, '元'), figure('地区生产总值', 1.6e12, '元', { place: '全市' }))).toBe(2);
    expect(keysOf(figure('棚户区改造', 22, '个'), figure('棚户区改造', 11000, '户'))).toBe(2);
  });

  it('growth against different bases', () => {
    const growth = (value: number, base?: string) =>
      figure('旅游总收入', value, '%', { kind: 'growth', ...(base === undefined ? {} : { base }) });
    expect(keysOf(growth(20), growth(20, '上年'), growth(247, '2019'))).toBe(2);
  });

  it('but not the classifier of what is only counted, nor a whole year by its months', () => {
    expect(keysOf(figure('市场主体', 6e4, '户'), figure('经营主体', 6.2e4, '家', target('2024')))).toBe(1);
    expect(
      keysOf(figure('口袋公园', 4, '座', { period: '2023-01/2023-12' }), figure('口袋公园', 1, '个', target('2024'))),
    ).toBe(1);
    expect(keysOf(figure('绿道', 3, '公里'), figure('绿道', 1200, '米', { period: '2022' }))).toBe(1);
  });

  it('names what is added to a known thing', () => {
    const all = buildSeries([
      report('a', 2024, [figure('新增国家高新技术企业', 17, '家'), figure('新增托位', 300, '个')]),
    ]);
    expect(all.map((one) => one.name).sort()).toEqual(['新增国家级高新技术企业', '新增托位']);
  });

  it('opens no series for words that are too general, or without a period', () => {
    expect(keysOf(figure('企业', 58, '家'), figure('口袋公园', 4, '座', { period: null }))).toBe(0);
  });

  it('keeps a plan without a year beside the years, on none of them', () => {
    const account = report('n', 2022, [figure('规划建设算力', 300, 'P', { period: null, status: 'target' })], {
      kind: 'news-account',
    });
    const [series, ...others] = buildSeries([account, report('a', 2024, [figure('智能算力规模', 200, 'P')])]);
    expect(others).toEqual([]);
    expect(told(series)).toEqual(['2023 actual 200']);
    expect(series?.undated.map(({ value, report: { recognition } }) => [recognition.year, value])).toEqual([
      [2022, 300],
    ]);
    expect(series?.gaps).toEqual([]);
  });

  it('puts 全市 of a district with the city itself', () => {
    const district = report('d', 2024, [figure('地区生产总值', 1.6e12, '元', { place: '全市' })]);
    const city = report('c', 2024, [figure('地区生产总值', 1.6e12, '元')], {
      place: { name: '天津市', code: '120000' },
    });
    const all = buildSeries([district, city]);
    expect(all.map((one) => one.identity.place.code)).toEqual(['120000']);
    expect(all[0]?.points[0]?.actual?.others).toHaveLength(1);
  });

  it('joins no two reports whose place is unknown', () => {
    const unknown = { place: null };
    const all = buildSeries([
      report('a', 2024, [figure('常住人口', 6e5, '人')], unknown),
      report('bb', 2024, [figure('常住人口', 7e5, '人')], unknown),
    ]);
    expect(all).toHaveLength(2);
  });
});

describe('the preferred of several mentions', () => {
  const parks = (value: number, more = {}) => [figure('口袋公园', value, '座', more)];
  const preferred = (...reports: ReturnType<typeof report>[]): unknown =>
    buildSeries(reports)[0]?.points[0]?.actual?.preferred.value;

  it('is the original before the repost, even of a later report', () => {
    expect(preferred(report('copy', 2025, parks(7), { copy: 'repost' }), report('orig', 2024, parks(4)))).toBe(4);
  });

  it('is the later report before the earlier', () => {
    expect(preferred(report('early', 2024, parks(4)), report('late', 2025, parks(5)))).toBe(5);
  });

  it('is the exact number before the about one of the same report', () => {
    expect(preferred(report('one', 2024, [...parks(5, { bound: 'about' }), ...parks(4)]))).toBe(4);
  });

  it('is the whole of a stock, of which the same report tells a part first', () => {
    const firms = (value: number) => figure('国家高新技术企业', value, '家');
    expect(preferred(report('one', 2024, [firms(17), firms(123)]))).toBe(123);
    expect(preferred(report('one', 2024, [...parks(4), ...parks(9)]))).toBe(4);
  });

  it('is what an address now says', () => {
    const early = report('same', 2024, parks(4));
    const late = { ...report('other', 2024, parks(5)), url: early.url, capturedAt: '2025-06-01T00:00:00.000Z' };
    expect(preferred(late, early)).toBe(5);
    expect(preferred(early, late)).toBe(5);
  });

  it("is the reader's correction before all", () => {
    const [wrong] = parks(40);
    const corrected = report('copy', 2020, [wrong!], { copy: 'repost' }, [
      { ...correctionOf(wrong!, { value: 6 }), madeAt: '2025-02-01T00:00:00Z' },
      correctionOf(wrong!, { value: 9 }),
    ]);
    const cell = buildSeries([corrected, report('orig', 2024, parks(4))])[0]?.points[0]?.actual;
    expect(cell?.preferred.value).toBe(6);
    expect(cell?.others.map(({ value }) => value)).toEqual([4]);
    expect(cell?.disagreement).toBe('other-report');
  });

  it('keeps what the original tells where a repost was altered, and says so', () => {
    const told = (id: string, value: number, copy: 'original' | 'repost' | 'unknown') =>
      report(id, 2024, [figure('地区生产总值', value, '亿元')], { copy });
    const cellOf = (...reports: CapturedReport[]) => buildSeries(reports)[0]?.points[0]?.actual;
    const altered = cellOf(told('official', 5043, 'original'), told('forum', 5403, 'repost'));
    expect(altered?.disagreement).toBe('repost');
    expect(altered?.preferred.figure.value).toBe(5043);
    // Of two copies alike nobody knows which was altered
    expect(cellOf(told('one', 5043, 'unknown'), told('two', 5403, 'repost'))?.disagreement).toBe('same-report');
  });

  it('does not call a rounder number a disagreement', () => {
    const revenue = (value: number, text: string) => [figure('一般公共预算收入', value, '元', { text })];
    const cell = buildSeries([
      report('a', 2024, revenue(2_270_000_000, '22.7亿元')),
      report('bb', 2025, revenue(2_268_000_000, '22.68亿元')),
    ])[0]?.points[0]?.actual;
    expect(cell?.disagreement).toBeNull();
  });
});
