import { beforeAll, describe, expect, test } from 'vitest';
import { jieba } from '../../../core/cli/jieba';
import { figuresOf, readCases, rowOf } from './figure-cases';

/** Marks and 的 may stand in a name or not. */
const bare = (name: string): string => name.replace(/[“”"《》（）的\s]/g, '');

/** The tagger's dictionary takes seconds on a busy machine, more than a test may. */
beforeAll(() => void jieba(), 60_000);

const FILES = [
  'kind',
  'base',
  'status',
  'period',
  'naming',
  'lists',
  'place',
  'bound',
  'accounts',
  'account-times',
  'news',
  'makes',
  'occasions',
];

describe.each(FILES)('%s', (name) => {
  const cases = readCases(name);

  test('has cases enough', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const figures = figuresOf(one);
    expect(figures.map(rowOf)).toEqual(one.expected.map(({ row }) => row));
    for (const [index, { names }] of one.expected.entries()) {
      expect(names.map(bare)).toContain(bare(figures[index]!.indicator.name));
    }
  });
});
