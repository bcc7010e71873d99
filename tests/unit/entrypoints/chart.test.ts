import { beforeAll, describe, expect, test } from 'vitest';
import { byKeyOf } from '../../../core/compare/change';
import { buildSeries } from '../../../core/compare/series';
import {
  chartLines,
  indexLines,
  resultsOf,
  withinYears,
  yearsOf,
} from '../../../entrypoints/library/chart/chart-lines';
import { type ChartMode, chartModes } from '../../../entrypoints/library/chart/chart-modes';
import { chartWords, sourceWords } from '../../../entrypoints/library/chart/chart-words';
import { figure, report } from '../compare/sample';
import { inLanguage } from './in-language';

inLanguage('en');

const gdp = (value: number, year: number, more: object = {}) =>
  figure('地区生产总值', value, '元', { text: `${value / 1e8}亿元`, period: String(year), ...more });
const growth = (value: number, year: number) =>
  figure('地区生产总值', value, '%', { period: String(year), kind: 'growth' });
const reports = [
  report('a', 2023, [gdp(3e11, 2022), growth(6, 2022)]),
  report('b', 2024, [gdp(3.3e11, 2023), growth(10, 2023)]),
  report('c', 2025, [gdp(3.63e11, 2024), growth(10, 2024), gdp(4e11, 2025, { status: 'target', bound: 'min' })]),
];
const series = buildSeries(reports);
const byKey = byKeyOf(series);
let modes: ChartMode[] = [];
let level: ChartMode;
beforeAll(() => {
  modes = chartModes(series);
  level = modes[0]!;
});

describe('what a chart can show', () => {
  test('is the amount, its growth and its index', () => {
    expect(modes.map(({ kind }) => kind)).toEqual(['level', 'growth', 'index']);
  });

  test('is drawn in the scale of its row, every mark with what its text says', () => {
    const { scale, lines } = chartLines(level.panel, byKey);
    expect(scale.power).toBe(8);
    expect(lines[0]!.points.map(({ year, value, text }) => [year, value, text])).toEqual([
      [2022, 3000, '3,000'],
      [2023, 3300, '3,300'],
      [2024, 3630, '3,630'],
      [2025, 4000, '≥4,000'],
    ]);
    expect(resultsOf(lines[0]!).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });

  test('is cut to the years that are chosen', () => {
    const { lines } = chartLines(level.panel, byKey);
    expect(yearsOf(withinYears(lines, [2023, 2024]))).toEqual([2023, 2024]);
  });
});

describe('an index', () => {
  const line = (points: [number, number][], breaks: number[] = []) => {
    const [made] = chartLines(level.panel, byKey).lines;
    const like = made!.points[0]!;
    return { ...made!, breaks, points: points.map(([year, value]) => ({ ...like, year, value })) };
  };
  const shown = (...lines: ReturnType<typeof line>[]) =>
    indexLines(lines)?.lines.map(({ points }) => points.map(({ year, value }) => `${year} ${value}`));

  test('has its first year as 100, and no target', () => {
    expect(
      indexLines(chartLines(level.panel, byKey).lines)?.lines.map(({ points }) => points.map(({ value }) => value)),
    ).toEqual([[100, 110, 121]]);
  });

  test('begins where all lines are told', () => {
    expect(
      shown(
        line([
          [2020, 4],
          [2021, 5],
          [2022, 6],
        ]),
        line([
          [2021, 10],
          [2022, 11],
        ]),
      ),
    ).toEqual([
      ['2021 100', '2022 120'],
      ['2021 100', '2022 110'],
    ]);
  });

  test('crosses no change of basis: the longest stretch is drawn', () => {
    expect(
      shown(
        line(
          [
            [2019, 8],
            [2020, 4],
            [2021, 5],
            [2022, 6],
            [2023, 9],
          ],
          [2020, 2023],
        ),
      ),
    ).toEqual([['2020 100', '2021 125', '2022 150']]);
  });

  test('is none of what is told in no year together', () => {
    expect(
      shown(
        line([
          [2020, 4],
          [2021, 5],
        ]),
        line([
          [2022, 10],
          [2023, 11],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('the words around a chart', () => {
  test('say what, in which unit, over which years, and told by what', () => {
    const told = chartLines(level.panel, byKey);
    const words = chartWords(level, told, told.lines, null);
    expect([words.title, words.subtitle]).toEqual(['Gross regional product', '¥100m, 2022–2025']);
    expect(words.source).toBe('Source: Government work report 2023–2025.');
  });

  test('name the kind of number that is no amount', () => {
    const of = modes[1]!;
    const told = chartLines(of.panel, byKey);
    expect(chartWords(of, told, told.lines, null).title).toBe('Gross regional product, Growth');
  });

  test('name years apart where they are', () => {
    const { lines } = chartLines(level.panel, byKey);
    expect(sourceWords(withinYears(lines, [2022, 2022]))).toBe('Source: Government work report 2023.');
  });
});
