import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../../core/recognise/recognition';
import { nearestPage } from '../../../entrypoints/library/reports/HowToAdd';
import { capturesOfView, countReports, kindsOf, reportGrid } from '../../../entrypoints/library/reports/report-grid';
import type { CaptureRow } from '../../../entrypoints/shared/store/rows';
import { ALL_CAPTURES, ALL_PLACES, NO_PLACE } from '../../../entrypoints/shared/views/library-view';
import { recognitionOf } from '../store/reading';

const capture = (id: number, changes: Partial<Recognition> = {}, tags?: string[]): CaptureRow => ({
  id,
  reportId: `report-${id}`,
  url: `https://www.example.cn/${id}.html`,
  capturedAt: '',
  parserVersion: '',
  hash: '',
  recognition: recognitionOf(changes),
  figureCount: id,
  ...(tags && { tags }),
});
const HEXI = { name: '天津市河西区', code: '120103' };

describe('the captures of a view', () => {
  const captures = [
    capture(1, {}, ['医疗']),
    capture(2, { kind: 'budget-report' }),
    capture(3, { place: null }),
    capture(4, { place: HEXI }, ['医疗', '待核对']),
  ];
  const shown = (view: Partial<typeof ALL_CAPTURES>) =>
    capturesOfView(captures, { ...ALL_CAPTURES, ...view }).map(({ id }) => id);

  test('are narrowed by place, kind and tag', () => {
    expect(shown({})).toEqual([1, 2, 3, 4]);
    expect(shown({ place: ALL_PLACES })).toEqual([1, 2, 3, 4]);
    expect(shown({ place: '120105' })).toEqual([1, 2]);
    expect(shown({ place: NO_PLACE })).toEqual([3]);
    expect(shown({ kind: 'budget-report' })).toEqual([2]);
    expect(shown({ tag: '医疗' })).toEqual([1, 4]);
    expect(shown({ tag: '医疗', place: '120103' })).toEqual([4]);
    expect(shown({ tag: '没有' })).toEqual([]);
  });

  test('are counted by kind, of the kinds that there are', () => {
    expect(kindsOf(captures)).toEqual([
      ['budget-report', 1],
      ['work-report', 3],
    ]);
  });

  test('are as many reports as they are of: a copy of one is none more', () => {
    const copy = { ...capture(5), reportId: 'report-1' };
    expect(countReports([...captures, copy])).toBe(4);
    expect(kindsOf([...captures, copy])).toEqual([
      ['budget-report', 1],
      ['work-report', 3],
    ]);
  });
});

describe('the grid', () => {
  const cellsOf = (captures: CaptureRow[]) =>
    reportGrid(captures, 2024).rows.map(({ placeCode, kind, cells }) => [
      `${placeCode} ${kind}`,
      Object.fromEntries([...cells].map(([year, own]) => [year, own.map(({ id }) => id)])),
    ]);

  test('has a row for each place and kind, those of unknown places last', () => {
    const captures = [
      capture(1, { place: null, year: 2024 }),
      capture(2, { year: 2023 }),
      capture(3, { kind: 'budget-report', year: 2023 }),
      capture(4, { place: HEXI, year: 2025 }),
    ];
    expect(cellsOf(captures)).toEqual([
      ['120103 work-report', { 2025: [4] }],
      ['120105 budget-report', { 2023: [3] }],
      ['120105 work-report', { 2023: [2] }],
      [' work-report', { 2024: [1] }],
    ]);
  });

  test('shows the latest capture of a report first', () => {
    expect(cellsOf([capture(1), capture(9), capture(5)])).toEqual([['120105 work-report', { 2024: [9, 5, 1] }]]);
  });

  test.each([
    ['years between that nothing is kept of', [2021, 2024], [2021, 2022, 2023, 2024]],
    ['no long stretch of nothing', [1990, 2023, 2024], [1990, 2023, 2024]],
    ['what has no year at the end', [2024, null, 2023], [2023, 2024, 0]],
    ['nothing of nothing', [], []],
  ])('has %s', (_, told, years) => {
    expect(
      reportGrid(
        told.map((year, id) => capture(id, { year })),
        2023,
      ).years,
    ).toEqual(years);
  });

  test('knows what is missing between the reports of a place and at their end', () => {
    const captures = [
      capture(1, { year: 2021 }),
      capture(2, { year: 2023 }),
      capture(3, { kind: 'statistical-bulletin', year: 2022 }),
      capture(4, { kind: 'news-account', year: 2021 }),
    ];
    const due = (all: CaptureRow[]) =>
      reportGrid(all, 2024).rows.map(
        ({ placeCode, kind, due: years }) => `${placeCode} ${kind} ${[...years].join(' ')}`,
      );
    expect(due(captures)).toEqual([
      '120105 statistical-bulletin 2023',
      '120105 work-report 2022 2024',
      '120105 news-account ',
    ]);
    // Of several places no year is added for one of them; of an unknown place nothing is expected
    expect(
      due([...captures, capture(5, { place: HEXI, year: 2023 }), capture(6, { place: null, year: 2022 })]),
    ).toEqual([
      '120103 work-report ',
      '120105 statistical-bulletin 2023',
      '120105 work-report 2022',
      '120105 news-account ',
      ' work-report ',
    ]);
  });
});

describe('the page to look for a missing report from', () => {
  test('is that of the nearest year, of two as near of the later; a file or an import is none', () => {
    const reports = [
      { year: 2019, url: 'https://a.example/' },
      { year: 2021, url: 'https://b.example/' },
      { year: 2022, url: 'file:///report.html' },
      { year: 0, url: 'https://c.example/' },
    ];
    expect([2020, 2022, 2015].map((year) => nearestPage(reports, year)?.year)).toEqual([2021, 2021, 2019]);
    expect(nearestPage(reports.slice(2), 2020)).toBeNull();
  });
});
