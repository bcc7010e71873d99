import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../../core/document/from-text';
import { recognise } from '../../../../core/recognise/recognise';
import { yearOf } from './decided';
import { moved, REPORTS } from './reports';

/** Ways to change a report that leave its year, and what may be answered: the year, or that it is open. */
const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ['title and speech line off', (text) => text.slice(text.indexOf('一、'))],
  ['the first part off', (text) => text.slice(text.indexOf('二、'))],
  ['the second half only', (text) => text.slice(text.length >> 1)],
  ['a committee speaks', (text) => text.replaceAll('人民政府', '新区管理委员会').replaceAll('政府', '管委会')],
  ['broken into lines', (text) => text.replace(/\n/g, '').replace(/(.{34})/g, '$1\n')],
  ['years in Chinese numerals', (text) => text.replace(/20\d\d(?=年)/g, chinese)],
];

const chinese = (year: string): string => [...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

describe.each(REPORTS.map((report) => [report.name, report] as const))('%s', (_, { text, results }) => {
  test('as it is', () => expect(yearOf(text)).toBe(results));

  test.each([5, -5] as const)('moved by %i years', (years) => {
    expect(yearOf(moved(text, years))).toBe(results + years);
  });

  test.each(CHANGES)('%s: the same year or none', (_name, change) => {
    const said = yearOf(change(text));
    expect([results, null]).toContain(said);
  });

  test('what keeps the year said', () => {
    const kept = CHANGES.filter(([, change]) => yearOf(change(text)) === results).map(([name]) => name);
    expect(kept).toEqual(
      expect.arrayContaining(['title and speech line off', 'a committee speaks', 'years in Chinese numerals']),
    );
  });
});

describe('a document of no known kind', () => {
  const plain = (text: string) => recognise(documentFromText(text, { title: '' }));

  test('keeps the years it tells of and sets work for', () => {
    const text = REPORTS[0]!.text.replaceAll('政府', '管家').slice(REPORTS[0]!.text.indexOf('一、'));
    expect(plain(`本页讲生产总值\n${text}`)).toMatchObject({
      kind: 'other',
      year: 2018,
      reviews: '2018',
      plans: '2019',
    });
  });

  test('of no years says nothing', () => {
    expect(plain('财政收入稳步增长，群众的日子越过越好。'.repeat(40))).toMatchObject({
      year: null,
      reviews: null,
      plans: null,
      yearCandidates: [],
      warnings: [],
    });
  });
});
