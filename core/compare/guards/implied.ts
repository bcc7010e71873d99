import type { Observation } from '../observation';
import { lastYear } from '../period-kind';
import { roundingHalf } from '../rounding';

/** Growth in percent: as told, as two levels imply it, and the points between them that rounding does not explain. */
export interface GrowthGap {
  told: number;
  implied: number;
  points: number;
}

/** True for an amount that a growth can be held against: no share, no price index, no rank. */
export const isAmount = ({ figure, unit }: Observation): boolean =>
  figure.kind === 'level' && !['%', '‰', '百分点', '倍', '位', ''].includes(unit);

/** The growth that two levels imply beside the growth that is told; null where the levels are not of adjacent years or no plain amounts. */
export function growthGap(from: Observation, to: Observation, growth: Observation): GrowthGap | null {
  const [a, b, told] = [from.value, to.value, growth.value];
  if (typeof a !== 'number' || typeof b !== 'number' || typeof told !== 'number' || a <= 0 || b < 0) return null;
  if (lastYear(to.figure.period!) - lastYear(from.figure.period!) !== 1) return null;
  const implied = (b / a - 1) * 100;
  const slack = ((roundingHalf(to) + (roundingHalf(from) * b) / a) / a) * 100 + roundingHalf(growth);
  const apart = implied - told;
  return { told, implied, points: Math.sign(apart) * Math.max(Math.abs(apart) - slack, 0) };
}
