import { describe, expect, test } from 'vitest';
import { reportId } from '../../../entrypoints/shared/store/report-id';
import { recognitionOf } from './reading';

describe('reportId', () => {
  test('is the same for a repost and its original', () => {
    const original = reportId(recognitionOf(), 'https://a.example/1');
    const repost = reportId(recognitionOf({ copy: 'repost', title: '转载' }), 'https://b.example/2');
    expect(repost).toBe(original);
  });

  test.each([{ place: null }, { year: null }, { kind: 'other' as const }])(
    'with %o belongs to its page alone',
    (changes) => {
      const one = reportId(recognitionOf(changes), 'https://a.example/1');
      const other = reportId(recognitionOf(changes), 'https://a.example/2');
      expect(one).not.toBe(other);
    },
  );

  test('parts kinds, places and years', () => {
    const ids = [
      recognitionOf(),
      recognitionOf({ year: 2023 }),
      recognitionOf({ kind: 'budget-report' }),
      recognitionOf({ place: { name: '天津市河东区', code: '120102' } }),
    ].map((recognition) => reportId(recognition, ''));
    expect(new Set(ids).size).toBe(4);
  });
});
