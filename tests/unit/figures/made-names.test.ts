import { describe, expect, test } from 'vitest';
import { madeClause, readPatterns } from '../../made-names/clauses';
import { halfOf } from '../../made-names/pools';
import { scoreClause } from '../../made-names/score';
import { Draw } from '../../made-tables/draw';

/** Numbers of made clauses that are named right with their owner, in per cent, for each half of nouns and patterns. A share may rise, never fall. */
const RIGHT: readonly (readonly [half: 0 | 1, least: number])[] = [
  [0, 95],
  [1, 87],
];
const SEED = 11;
const EACH = 2;

describe.each(RIGHT)('made clauses of half %i', (half, least) => {
  test('are named right no less often than they were', () => {
    const draw = new Draw(SEED);
    const outcomes = readPatterns()
      .filter(({ clause }) => halfOf(clause) === half)
      .flatMap((pattern) => Array.from({ length: EACH }, () => madeClause(pattern, half, draw)).flatMap(scoreClause));
    const wrong = outcomes.filter(({ outcome }) => !outcome.startsWith('right'));
    expect(outcomes.length).toBeGreaterThan(100);
    expect(
      (100 * (outcomes.length - wrong.length)) / outcomes.length,
      half === 0 ? wrong.map(({ told, wanted }) => `${told} is ${wanted}`).join('\n') : '',
    ).toBeGreaterThanOrEqual(least);
  });
});
