import type { FigureKind } from '../figures/figure';
import { comparableFamily } from '../units/scale';
import { rounded, scaled, subtract } from './arithmetic';
import type { Observation } from './observation';
import { writtenNumber } from './rounding';

/** Why there is no relative difference. */
export type NoRelative = 'zero-base' | 'negative-base' | 'sign' | 'percentage' | 'rank' | 'change';

/** What lies between two values of one series. */
export interface Difference {
  /** `later - earlier`, exact; of ranks the places gained, since up is good: from fourth to first is 3. */
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
  if (kind === 'rank') return { absolute: subtract(earlier, later), unit, relative: null, whyNoRelative: 'rank' };
  const absolute = subtract(later, earlier);
  // 增产42亿斤 after 增产12亿斤 is no harvest that grew by 250 %
  if (kind === 'change') return { absolute, unit, relative: null, whyNoRelative: 'change' };
  if (comparableFamily(unit) === 'ratio') {
    return { absolute, unit: unit === '‰' ? unit : '百分点', relative: null, whyNoRelative: 'percentage' };
  }
  if (earlier === 0) return { absolute, unit, relative: null, whyNoRelative: 'zero-base' };
  if (earlier < 0) return { absolute, unit, relative: null, whyNoRelative: 'negative-base' };
  // From 1560万元 to −6076万元: a sum that turns into a debt fell by no percentage
  if (later < 0) return { absolute, unit, relative: null, whyNoRelative: 'sign' };
  return { absolute, unit, relative: rounded((absolute / earlier) * 100, 2) };
}

/** A difference with how it is written: in the scale and the words of the later value. */
export interface WrittenDifference extends Difference {
  /** `0.53` and `亿元` beside `22.7亿元`; 百分点 for percentages. */
  shown: { amount: number; unit: string };
}

/** A unit behind a number is short and holds no number of its own. */
const UNIT_BEHIND = /^[^\d\s，。；、（(]{1,8}$/;
/** Scales that a reader expects a number without a unit of its own in, as in a table's cell. */
const SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

/** An amount in the unit in which `like` is written, else in the scale that fits its size. */
function writtenLike(like: Observation, absolute: number, unit: string): WrittenDifference['shown'] {
  if (unit !== like.unit) return { amount: absolute, unit };
  const written = writtenNumber(like);
  const power = written === null ? 0 : Math.round(Math.log10(written.scale));
  const exact = written !== null && Math.abs(written.scale / 10 ** power - 1) < 1e-9;
  if (written !== null && exact && UNIT_BEHIND.test(written.behind)) {
    return { amount: scaled(absolute, -power), unit: written.behind };
  }
  const size = Math.abs(Array.isArray(like.value) ? like.value[1] : like.value);
  const scale = SCALES.find(([of]) => size >= 10 ** of);
  return scale === undefined
    ? { amount: absolute, unit }
    : { amount: scaled(absolute, -scale[0]), unit: scale[1] + unit };
}

/**
 * The difference between two values of one unit and kind; null where one of them is a range. Whether it means anything is for the guards
 * to say (`guards`, `change`), never for this.
 */
export function differenceOf(from: Observation, to: Observation): WrittenDifference | null {
  const by = difference(from.value, to.value, to.unit, to.figure.kind);
  return by && { ...by, shown: writtenLike(to, by.absolute, by.unit) };
}
