import { describe, expect, test } from 'vitest';
import type { CapturedReport } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { leadingRows } from '../../../entrypoints/shared/compare/leading-rows';
import { figureOf, recognitionOf } from '../store/reading';

const report = (id: string, year: number, figures: Figure[]): CapturedReport => ({
  id,
  recognition: recognitionOf({ year }),
  figures,
  capturedAt: `${year}-02-01T00:00:00.000Z`,
  url: `https://www.example.cn/${id}`,
});
const enterprises = (value: number, start: number, period: string, status: Figure['status'] = 'actual') => ({
  ...figureOf('国家级高新技术企业', value, start, period, status),
  indicator: { name: '国家级高新技术企业', key: 'i:national-high-tech-enterprises' },
});
const percentage = (value: number, start: number, period: string): Figure => ({
  ...figureOf('绿化覆盖率', value, start, period),
  unit: '%',
});
const told = (row: { figure: Figure }[]) =>
  row.map(({ figure }) => `${figure.period} ${figure.status} ${figure.value}`);

describe('leadingRows', () => {
  test('sets what the page tells beside other reports, with the change since their last earlier result', () => {
    const page = report('page', 2024, [enterprises(123, 0, '2023'), enterprises(130, 40, '2024', 'target')]);
    const plan = report('1', 2021, [enterprises(100, 0, '2020'), enterprises(150, 40, '2025', 'target')]);
    const [row] = leadingRows(page, [plan]);
    expect(told(row!.here)).toEqual(['2023 actual 123', '2024 target 130']);
    expect(told(row!.elsewhere)).toEqual(['2020 actual 100', '2025 target 150']);
    expect(row!.change?.difference).toMatchObject({ absolute: 23, relative: 23 });
    expect(row!.change?.from.figure.period).toBe('2020');
  });

  test('percentages differ by 百分点 and have no percentage', () => {
    const [row] = leadingRows(report('page', 2024, [percentage(41.5, 0, '2023')]), [
      report('1', 2023, [percentage(40, 0, '2022')]),
    ]);
    expect(row!.change?.difference).toMatchObject({ absolute: 1.5, unit: '百分点', relative: null });
  });

  test('a plan is no base, nor is a later year', () => {
    const page = report('page', 2024, [enterprises(123, 0, '2023')]);
    const others = [
      report('1', 2022, [enterprises(110, 0, '2022', 'target')]),
      report('2', 2025, [enterprises(140, 0, '2024')]),
    ];
    const [row] = leadingRows(page, others);
    expect(told(row!.elsewhere)).toEqual(['2022 target 110', '2024 actual 140']);
    expect(row!.change).toBeNull();
  });

  test('of two values that the page tells of one year both stay visible, and neither is compared', () => {
    const page = report('page', 2024, [
      { ...enterprises(117, 0, '2023'), bound: 'exact' },
      enterprises(123, 90, '2023'),
    ]);
    const [row] = leadingRows(page, [report('1', 2021, [enterprises(100, 0, '2020')])]);
    expect(told(row!.here)).toEqual(['2023 actual 123', '2023 actual 117']);
    expect([row!.change?.standing, row!.change?.difference]).toEqual([{ stands: false, because: 'two-values' }, null]);
  });

  test('a copy that says the same is left out, one that says another number is not', () => {
    const page = report('page', 2024, [enterprises(123, 0, '2023')]);
    const same = report('1', 2024, [enterprises(123, 0, '2023')]);
    const other = report('2', 2024, [enterprises(132, 0, '2023')]);
    expect(told(leadingRows(page, [same])[0]!.elsewhere)).toEqual([]);
    expect(told(leadingRows(page, [same, other])[0]!.elsewhere)).toEqual(['2023 actual 132']);
  });

  test('what another report had promised of the page’s result stands beside it, met or missed', () => {
    const page = report('page', 2024, [enterprises(123, 0, '2023'), enterprises(130, 40, '2024', 'target')]);
    const before = report('1', 2023, [enterprises(130, 0, '2023', 'target')]);
    const { promise } = leadingRows(page, [before])[0]!;
    expect([promise?.period, promise?.outcome, promise?.by?.absolute]).toEqual(['2023', 'missed', -7]);
    expect(leadingRows(page, [])[0]!.promise).toBeNull();
  });

  test('a plan without a year is told, and is no base of a change', () => {
    const undated = { ...enterprises(150, 40, '', 'target'), period: null };
    const [row] = leadingRows(report('page', 2024, [enterprises(123, 0, '2023'), undated]), [
      report('1', 2021, [{ ...undated, value: 90 }, enterprises(100, 0, '2020')]),
    ]);
    expect(told(row!.here)).toEqual(['null target 150', '2023 actual 123']);
    expect(told(row!.elsewhere)).toEqual(['null target 90', '2020 actual 100']);
    expect(row!.change?.difference?.absolute).toBe(23);
  });

  test('rows beside other years stand first; words that no registry knows stay out without them', () => {
    const page = report('page', 2024, [
      figureOf('口袋公园', 3, 0),
      enterprises(123, 20, '2023'),
      figureOf('百姓大舞台', 7, 60),
    ]);
    const rows = leadingRows(page, [report('1', 2023, [figureOf('百姓大舞台', 5, 0, '2022')])]);
    expect(rows.map(({ series }) => series.identity.indicator)).toEqual([
      '百姓大舞台',
      'i:national-high-tech-enterprises',
    ]);
  });

  describe('what is not sure', () => {
    const unsure = (figure: Figure): Figure => ({ ...figure, confidence: 0.75 });

    test('of the page opens no row', () => {
      expect(leadingRows(report('page', 2024, [unsure(enterprises(123, 0, '2023'))]), [])).toEqual([]);
      const [row, ...more] = leadingRows(
        report('page', 2024, [unsure(enterprises(123, 0, '2023')), enterprises(130, 40, '2024', 'target')]),
        [],
      );
      expect(told(row!.here)).toEqual(['2024 target 130']);
      expect(more).toEqual([]);
    });

    test('of another report stands beside the page’s, and no difference is told from it', () => {
      const page = report('page', 2024, [enterprises(123, 0, '2023')]);
      const others = [
        report('1', 2022, [enterprises(100, 0, '2021')]),
        report('2', 2023, [unsure(enterprises(110, 0, '2022'))]),
      ];
      const [row] = leadingRows(page, others);
      expect(told(row!.elsewhere)).toEqual(['2021 actual 100', '2022 actual 110']);
      expect([row!.change?.from.figure.period, row!.change?.difference?.absolute]).toEqual(['2021', 23]);
    });

    test('gives no verdict, as target or as result', () => {
      const promised = (change: (figure: Figure) => Figure) =>
        report('1', 2023, [change(enterprises(130, 0, '2023', 'target'))]);
      const page = report('page', 2024, [enterprises(123, 0, '2023')]);
      expect(leadingRows(page, [promised((figure) => figure)])[0]!.promise?.outcome).toBe('missed');
      expect(leadingRows(page, [promised(unsure)])[0]!.promise).toBeNull();
    });
  });
});
