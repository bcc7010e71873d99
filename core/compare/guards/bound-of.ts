import type { Figure } from '../../figures/figure';
import type { Observation } from '../observation';
import { type Refusal, refused } from './guard';

const REFUSED: Record<Figure['bound'], Refusal | null> = {
  exact: null,
  range: refused('range'),
  min: refused('least'),
  max: refused('most'),
  about: refused('approximate'),
};

/** The refusal of a bound; a verdict reads bounds itself, since 超5000件 does meet a target of 4800. */
export const refusesBounds =
  (...bounds: Figure['bound'][]) =>
  ({ from, to }: { from: Observation; to: Observation }): Refusal | null =>
    [to, from].map(({ figure }) => (bounds.includes(figure.bound) ? REFUSED[figure.bound] : null)).find(Boolean) ??
    null;
