import { describe, expect, test } from 'vitest';
import type { CapturedReport } from '../../../core/compare/report';
import { coreTiles } from '../../../entrypoints/library/overview/core-tiles';
import { type KeptReport, keptGrid } from '../../../entrypoints/library/overview/kept-grid';
import { notableOf } from '../../../entrypoints/library/overview/notable';
import { targetYears } from '../../../entrypoints/library/overview/target-years';
import { findingsOf, placeHistory } from '../../../entrypoints/library/shell/place-history';
import { figure, report } from '../compare/sample';

const gdp = (yi: number, period: string, more = {}) =>
  figure('地区生产总值', yi * 1e8, '元', { text: `${yi}亿元`, period, ...more });
const gdpGrowth = (percent: number, period: string, more = {}) =>
  figure('地区生产总值', percent, '%', { kind: 'growth', base: '上年', period, ...more });
const sales = (yi: number, period: string, more = {}) =>
  figure('社会消费品零售总额', yi * 1e8, '元', { text: `${yi}亿元`, period, ...more });

describe('the tiles of a place', () => {
  const tilesOf = (reports: CapturedReport[]) =>
    coreTiles(placeHistory(reports)).map(({ row, year, result, untold, aim }) => ({
      series: row.series.identity.indicator,
      tags: row.tags.join(' '),
      told: `${year} ${result.value}`,
      untold,
      aim: aim && `${aim.year} ${aim.of.target.value} ${aim.of.promise?.outcome}`,
    }));

  test('stand in the order of the core, each with its last result and the target of its year', () => {
    const reports = [
      report('1', 2024, [sales(100, '2023'), gdp(400, '2023'), gdp(450, '2024', { status: 'target' })]),
      report('2', 2025, [sales(110, '2024'), gdp(430, '2024'), sales(120, '2025', { status: 'target' })]),
    ];
    expect(tilesOf(reports)).toEqual([
      { series: 'i:gdp', tags: '', told: '2024 430', untold: null, aim: '2024 450 missed' },
      { series: 'i:retail-sales', tags: '', told: '2024 110', untold: null, aim: '2025 120 pending' },
    ]);
  });

  test('show the growth where it alone tells the newest year, and say what the newest report leaves out', () => {
    const reports = [
      report('1', 2024, [gdp(400, '2023'), gdpGrowth(5, '2023'), sales(100, '2023')]),
      report('2', 2025, [gdpGrowth(6, '2024')]),
    ];
    expect(tilesOf(reports)).toEqual([
      { series: 'i:gdp', tags: 'growth', told: '2024 6', untold: null, aim: null },
      { series: 'i:retail-sales', tags: '', told: '2023 100', untold: 2024, aim: null },
    ]);
  });

  test('take nothing that is not sure, is told twice or is of a part', () => {
    const reports = [
      report('1', 2024, [
        gdp(400, '2023', { confidence: 0.2 }),
        sales(100, '2023', { of: '高新区' }),
        gdpGrowth(5, '2023'),
        gdpGrowth(7, '2023'),
      ]),
    ];
    expect(tilesOf(reports)).toEqual([]);
  });
});

describe('the reports kept', () => {
  const kept = (kind: KeptReport['kind'], year: number, capture: number): KeptReport => ({
    kind,
    url: '',
    year,
    capture,
    figures: capture * 10,
  });
  const signs = (reports: KeptReport[], thisYear: number) => {
    const grid = keptGrid(reports, thisYear);
    return (
      grid && [
        grid.years.join(' '),
        ...grid.kinds.map(
          ({ kind, cells }) =>
            `${kind} ${cells.map((cell) => (cell.state === 'kept' ? cell.figures : cell.state === 'missing' ? '+' : '·')).join(' ')}`,
        ),
      ]
    );
  };

  test('show what is missing between them, at their end, and this year’s report', () => {
    const reports = [
      kept('work-report', 2022, 1),
      kept('work-report', 2024, 2),
      kept('statistical-bulletin', 2023, 3),
      kept('plan-outline', 2021, 4),
    ];
    expect(signs(reports, 2025)).toEqual([
      '2021 2022 2023 2024 2025',
      'work-report · 10 + 20 +',
      'statistical-bulletin · · 30 + ·',
      'budget-report · · · + ·',
      'plan-outline 40 · · · ·',
    ]);
  });

  test('of two captures of one report show the later', () => {
    expect(signs([kept('work-report', 2024, 7), kept('work-report', 2024, 5)], 2024)).toEqual([
      '2024',
      'work-report 70',
      'statistical-bulletin +',
      'budget-report +',
    ]);
  });

  test('ask for one year behind the last one only, and are none without a year', () => {
    expect(signs([kept('work-report', 2014, 1)], 2026)![0]).toBe('2014 2015');
    expect(signs([kept('work-report', 0, 1), kept('news-account', 2024, 2)], 2026)).toBeNull();
  });
});

describe('targets and what is notable', () => {
  const reports = [
    report('1', 2023, [sales(100, '2023', { status: 'target' }), gdpGrowth(6, '2023', { status: 'target' })]),
    report('2', 2024, [
      sales(90, '2023'),
      gdpGrowth(7, '2023'),
      sales(100, '2024', { status: 'target' }),
      gdpGrowth(6, '2024', { status: 'target' }),
      figure('上市公司', 50, '家', { period: '2024', status: 'target' }),
    ]),
    report('3', 2025, [figure('上市公司', 47, '家', { period: '2024' }), sales(95, '2024')]),
  ];

  test('each decided target is counted in its year', () => {
    expect(targetYears(placeHistory(reports).promises)).toEqual([
      { year: 2023, met: 1, off: 0, missed: 1 },
      { year: 2024, met: 0, off: 0, missed: 2 },
    ]);
  });

  test('the newest year’s missed targets come first, then what it passes over of the core', () => {
    const history = placeHistory(reports);
    const told = notableOf(findingsOf(history), history.promises).map((one) =>
      one.of === 'finding'
        ? `${one.finding.severity} ${one.finding.check}`
        : `${one.of} ${one.promise.series.identity.indicator} ${one.promise.period}`,
    );
    expect(told).toEqual(['missed i:retail-sales 2024', 'missed i:listed-companies 2024', 'silent i:gdp 2024']);
  });

  test('a doubt that rests on what is not sure blames nobody and comes last', () => {
    const unsure = [
      report('1', 2024, [gdp(400, '2023')]),
      report('2', 2025, [gdp(440, '2024'), gdpGrowth(60, '2024', { confidence: 0.2 })]),
      report('3', 2026, [gdp(470, '2025')]),
    ];
    const sure = [unsure[0]!, report('2', 2025, [gdp(440, '2024'), gdpGrowth(60, '2024')]), unsure[2]!];
    const severities = (of: CapturedReport[]) => {
      const history = placeHistory(of);
      return notableOf(findingsOf(history), history.promises).map(
        (one) => one.of === 'finding' && one.finding.severity,
      );
    };
    expect(severities(sure)).toEqual(['doubt']);
    expect(severities(unsure)).toEqual(['reading']);
  });
});
