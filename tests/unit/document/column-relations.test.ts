import { describe, expect, it } from 'vitest';
import { columnRelations } from '../../../core/document/column-relations';
import { gapColumns, placeShortRow } from '../../../core/document/text-table-gaps';
import type { Token } from '../../../core/document/text-table-line';

const HEADINGS = ['2029年执行数', '2030年预算数', '2030年执行数', '执行数为预算数的%', '比上年增长%'];
/** Last year's 400, 250, 810, 96; budget; done; done of budget; done over last year. */
const ROWS = [
  ['400', '420', '441', '105.0', '10.3'],
  ['250', '260', '247', '95.0', '-1.2'],
  ['810', '900', '891', '99.0', '10.0'],
  ['96', '100', '103', '103.0', '7.3'],
];

const cells = (texts: readonly string[]): Token[] =>
  texts.map((text, i) => ({ start: i, end: i + 1, text, line: 0, slot: null, from: i, to: i + 1 }));
const values = ROWS.map((row) =>
  row.map((text) => ({ value: Number(text), decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 })),
);
const relations = columnRelations(values);
const place = (...texts: string[]): number[] | null =>
  placeShortRow(cells(texts), gapColumns(HEADINGS, ROWS.map(cells)), relations, false);

describe('columns', () => {
  it('are told to be shares and growth of each other by their numbers', () => {
    expect(relations).toContainEqual({ kind: 'ratio', a: 2, b: 1, c: 3 });
    expect(relations).toContainEqual({ kind: 'growth', a: 2, b: 0, c: 4 });
    expect(relations.some(({ kind }) => kind === 'difference')).toBe(false);
  });

  it('are not where few rows agree', () => {
    expect(columnRelations(values.slice(0, 2))).toEqual([]);
    const off = values.map((row, i) =>
      i % 2 === 0 ? row : row.map((cell, c) => (c < 3 ? cell : { ...cell, value: 50 })),
    );
    expect(columnRelations(off)).toEqual([]);
  });
});

describe('a row with gaps', () => {
  it('stands where its numbers are of each other what those of full rows are', () => {
    // 318 is 106 % of 300, and 6 % more
    expect(place('300', '318', '106.0')).toEqual([1, 2, 3]);
    expect(place('300', '318', '6.0')).toEqual([0, 2, 4]);
    expect(place('290', '300', '318', '106.0')).toEqual([0, 1, 2, 3]);
    expect(place('300', '318', '106.0', '6.0')).toBeNull();
  });

  it('stays open where nothing tells', () => {
    expect(place('300', '318')).toBeNull();
    expect(place('300', '318', '44.0')).toBeNull();
  });
});
