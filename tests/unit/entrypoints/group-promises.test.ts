import { describe, expect, test } from 'vitest';
import { promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import { groupPromises } from '../../../entrypoints/library/promises/group-promises';
import { figure, report } from '../compare/sample';

const target = (name: string, value: number, period: string, more: Partial<Figure> = {}) =>
  figure(name, value, '家', { period, status: 'target', ...more });
const result = (name: string, value: number, period: string) => figure(name, value, '家', { period });

const grouped = (...reports: CapturedReport[]) => groupPromises(promiseResults(buildSeries(reports), reports));

const FIRST = report('a', 2023, [
  target('国家级高新技术企业', 130, '2023'),
  target('上市公司', 40, '2023'),
  target('专精特新企业', 9, '2023'),
]);
const SECOND = report('b', 2024, [
  result('国家级高新技术企业', 123, '2023'),
  result('上市公司', 47, '2023'),
  target('国家级高新技术企业', 140, '2024'),
]);
const THIRD = report('c', 2025, [result('国家级高新技术企业', 141, '2024'), target('国家级高新技术企业', 150, '2025')]);

describe('promises by what became of them', () => {
  const { years, counts, decided, undecided } = grouped(FIRST, SECOND, THIRD);

  test('stand by year, the newest first, with the two reports named once', () => {
    expect(years.map(({ year, targetsIn, resultsIn }) => [year, targetsIn.id, resultsIn.id])).toEqual([
      [2024, 'b', 'c'],
      [2023, 'a', 'b'],
    ]);
    expect(years.map(({ counts: { met, missed } }) => [met, missed])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('are counted over all years', () => {
    expect(counts).toMatchObject({ met: 2, missed: 1 });
    expect(decided).toBe(3);
  });

  test('without a verdict stand by the reason, whatever kind of silence it is', () => {
    const names = Object.entries(undecided).map(([why, own]) => [
      why,
      own.map(({ series, period }) => `${series.name} ${period}`),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      pending: ['国家级高新技术企业 2025'],
      'not-reported': ['专精特新企业 2023'],
      open: [],
    });
  });
});

test('where target and result cannot be held against each other there is no verdict, and it is counted nowhere', () => {
  const aimed = report('a', 2023, [target('国家级高新技术企业', 130, '2023', { bound: 'min' })]);
  const told = report('b', 2024, [figure('国家级高新技术企业', 125, '家', { period: '2023', bound: 'min' })]);
  const { decided, undecided } = grouped(aimed, told);
  expect(decided).toBe(0);
  expect(undecided.open).toHaveLength(1);
});

test('of several reports the one that tells most of a year is named', () => {
  const other = report('d', 2024, [result('楼宇', 7, '2023')]);
  const aimed = report('a', 2023, [
    target('国家级高新技术企业', 130, '2023'),
    target('上市公司', 40, '2023'),
    target('楼宇', 5, '2023'),
  ]);
  expect(grouped(other, aimed, SECOND).years[0]?.resultsIn.id).toBe('b');
});

test('nothing promised gives nothing', () => {
  expect(grouped(report('x', 2024, [result('楼宇', 7, '2023')]))).toMatchObject({ years: [], decided: 0 });
});
