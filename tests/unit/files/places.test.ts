import { expect, test } from 'vitest';
import { pageAt } from '../../../core/document/file-pages';
import type { PageMap } from '../../../core/files/contract';
import { filePagesOf, rectanglesOf } from '../../../core/files/places';

const text = '收入519亿元\n支出12';
const places: PageMap = {
  pages: [
    { width: 595, height: 842 },
    { width: 595, height: 842 },
  ],
  runs: [
    // 收入519亿元: four wide characters and three narrow ones in 110 points, 10 a unit
    { start: 0, end: 7, page: 0, x: 100, y: 50, width: 110, height: 12 },
    { start: 8, end: 10, page: 1, x: 40, y: 60, width: 24, height: 12 },
    // Its digits one by one
    { start: 10, end: 11, page: 1, x: 64, y: 60, width: 6, height: 12 },
    { start: 11, end: 12, page: 1, x: 70, y: 60, width: 6, height: 12 },
  ],
};

test('a stretch inside a run stands where its characters do', () => {
  expect(rectanglesOf(places, text, 2, 5)).toEqual([{ page: 0, x: 140, y: 50, width: 30, height: 12 }]);
});

test('runs of one line that touch are one rectangle; those of two pages are two', () => {
  expect(rectanglesOf(places, text, 10, 12)).toEqual([{ page: 1, x: 64, y: 60, width: 12, height: 12 }]);
  expect(rectanglesOf(places, text, 5, 12)).toEqual([
    { page: 0, x: 170, y: 50, width: 40, height: 12 },
    { page: 1, x: 40, y: 60, width: 36, height: 12 },
  ]);
});

test('of text that is turned sideways the whole run is given', () => {
  const sideways = { ...places, runs: [{ ...places.runs[0]!, width: 12, height: 110 }] };
  expect(rectanglesOf(sideways, text, 2, 5)).toEqual([{ page: 0, x: 100, y: 50, width: 12, height: 110 }]);
});

test('a line break between two runs stands nowhere', () => {
  expect(rectanglesOf(places, text, 7, 8)).toEqual([]);
});

test('what is kept of a file of pages: its sum, where its pages begin, and where its figures stand', () => {
  const figures = [{ id: '2-5', start: 2, end: 5 }];
  const file = filePagesOf(places, text, figures, 'abc');
  expect(file).toEqual({
    sha256: 'abc',
    pages: [
      { start: 0, width: 595, height: 842 },
      { start: 8, width: 595, height: 842 },
    ],
    figures: [{ id: '2-5', rectangles: [{ page: 0, x: 140, y: 50, width: 30, height: 12 }] }],
  });
  expect([0, 7, 8, 12].map((offset) => pageAt(file, offset))).toEqual([0, 0, 1, 1]);
});

test('a page without text begins where the next one does, and one behind the last text at its end', () => {
  const size = { width: 595, height: 842 };
  const runs = places.runs.map((run) => ({ ...run, page: run.page * 2 + 1 }));
  const file = filePagesOf({ pages: [size, size, size, size, size], runs }, text, [], '');
  expect(file.pages.map(({ start }) => start)).toEqual([0, 0, 8, 8, 12]);
  expect([0, 8].map((offset) => pageAt(file, offset))).toEqual([1, 3]);
});
