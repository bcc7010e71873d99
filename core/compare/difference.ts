import type { FigureKind } from '../figures/figure';
import { comparableFamily } from '../units/scale';
import { rounded, subtract } from './arithmetic';
import { isSureObservation, type Observation } from './observation';

/** Why there is no relative difference. */
export type NoRelative = 'zero-base' | 'negative-base' | 'percentage' | 'rank';

/** What lies between two values of one series. */
export interface Difference {
  /** `later - earlier`, exact. */
  absolute: number;
  /** Unit of `absolute`: 百分点 for percentages, the series' own else. */
  unit: string;
  /** In percent of the earlier value, to two decimals; null where none is to be told. */
  relative: number | null;
  whyNoRelative?: NoRelative;
}

/**
 * The difference from `earlier` to `later`, both in `unit`; null where one of them is a range.
 * Percentages differ by 百分点 and have no percentage of their own; a base of zero or below gives none either.
 */
export function difference(
  earlier: number | [number, number],
  later: number | [number, number],
  unit: string,
  kind: FigureKind = 'level',
): Difference | null {
  if (Array.isArray(earlier) || Array.isArray(later)) return null;
  const absolute = subtract(later, earlier);
  if (kind === 'rank') return { absolute, unit, relative: null, whyNoRelative: 'rank' };
  if (comparableFamily(unit) === 'ratio') {
    return { absolute, unit: unit === '‰' ? unit : '百分点', relative: null, whyNoRelative: 'percentage' };
  }
  if (earlier === 0) return { absolute, unit, relative: null, whyNoRelative: 'zero-base' };
  if (earlier < 0) return { absolute, unit, relative: null, whyNoRelative: 'negative-base' };
  return { absolute, unit, relative: rounded((absolute / earlier) * 100, 2) };
}

/** The difference between two values of one series; null where one of them is a range or not sure. */
export function differenceOf(earlier: Observation, later: Observation): Difference | null {
  if (!isSureObservation(earlier) || !isSureObservation(later)) return null;
  return difference(earlier.value, later.value, later.unit, later.figure.kind);
}
