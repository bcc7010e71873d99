import { describe, expect, test } from 'vitest';
import type { PageCorrection } from '../../../../core/compare/apply-corrections';
import { keepCorrection } from '../../../../entrypoints/shared/page/card/keep-correction';

const correctionOf = (figureId: string, madeAt = '2026-01-02T03:04:05.000Z') =>
  ({ correction: { figureId, madeAt, action: 'dismiss' }, said: null }) as unknown as PageCorrection;

/** A worker that is stopped during some of its turns, before or after its commit. */
function worker(stops: ('before' | 'after' | 'never')[]) {
  const kept: PageCorrection[] = [];
  const answer = () => ({ corrections: [...kept], canUndo: kept.length > 0, canRedo: false });
  return {
    kept,
    async correct(correction: PageCorrection) {
      const stop = stops.shift() ?? 'never';
      if (stop === 'before') throw new Error('Could not establish connection.');
      kept.push(correction);
      if (stop === 'after') throw new Error('The message port closed before a response was received.');
      return answer();
    },
    corrections: async () => answer(),
  };
}

describe('a correction', () => {
  test.each([[[]], [['before' as const]], [['after' as const]]])(
    'is kept once where the worker stops %s',
    async (stops) => {
      const keeper = worker([...stops]);
      const { corrections } = await keepCorrection(keeper, correctionOf('1-2'));
      expect(corrections).toEqual([correctionOf('1-2')]);
      expect(keeper.kept).toHaveLength(1);
    },
  );

  test('beside another of the same figure is another', async () => {
    const keeper = worker(['never', 'before']);
    await keepCorrection(keeper, correctionOf('1-2'));
    await keepCorrection(keeper, correctionOf('1-2', '2026-01-02T03:04:06.000Z'));
    expect(keeper.kept).toHaveLength(2);
  });

  test('fails where the worker is stopped again and again', async () => {
    await expect(keepCorrection(worker(['before', 'before']), correctionOf('1-2'))).rejects.toThrow('connection');
  });
});
