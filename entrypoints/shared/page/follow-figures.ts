import type { Figure } from '../../../core/figures/figure';

/** What a figure says and is written as, wherever it stands. */
const sense = ({ indicator, period, status, kind, text }: Figure): string =>
  JSON.stringify([indicator.key, period, status, kind, text]);

/**
 * Finds the figures of one reading in a later reading of the changed page, whose ids differ as soon as a character was put
 * in before them. Figures that say the same are told apart by their order; one that is gone has no entry.
 * @returns by the earlier id
 */
export function followFigures(before: readonly Figure[], after: readonly Figure[]): Map<string, Figure> {
  if (before === after) return new Map(before.map((figure) => [figure.id, figure]));
  const bySense = new Map<string, Figure[]>();
  for (const figure of after) {
    const known = bySense.get(sense(figure));
    if (known === undefined) bySense.set(sense(figure), [figure]);
    else known.push(figure);
  }
  const taken = new Map<string, number>();
  const followed = new Map<string, Figure>();
  for (const figure of before) {
    const key = sense(figure);
    const at = taken.get(key) ?? 0;
    taken.set(key, at + 1);
    const found = bySense.get(key)?.[at];
    if (found !== undefined) followed.set(figure.id, found);
  }
  return followed;
}
