import { unitScale } from '../units/scale';
import { scaled } from './arithmetic';
import type { Observation } from './observation';
import { writtenNumber } from './rounding';

/** Powers of ten of the scales that a row is told in: 1, 万 and 亿. */
export type ScalePower = 0 | 4 | 8;

/** The one unit of a row: `亿元` is 元 by 8, `公顷` is itself by 0. */
export interface RowScale {
  /** As figures carry it. */
  unit: string;
  power: ScalePower;
  /** From one of the scaled unit to the base unit of observations, as a power of ten. */
  exponent: number;
}

/** A number with more signs than these is easier read in the next scale. */
const LONGEST = 9;
/** A number below this is easier read in the scale beneath. */
const LEAST = 0.01;

const UP: Record<ScalePower, ScalePower> = { 0: 4, 4: 8, 8: 8 };
const DOWN: Record<ScalePower, ScalePower> = { 0: 0, 4: 0, 8: 4 };

const powerOf = (exponent: number): ScalePower => (exponent >= 8 ? 8 : exponent >= 4 ? 4 : 0);

/** The value that comes most often; of several the one that comes last. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  let best: Value | undefined;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (best === undefined || count >= counts.get(best)!) best = value;
  }
  return best;
}

/** The scale next to `power` in which numbers of these sizes, in the base unit, are neither too long nor next to nothing. */
function readable(sizes: readonly number[], exponent: number, power: ScalePower): ScalePower {
  if (sizes.length === 0) return power;
  const least = (at: ScalePower) => scaled(Math.min(...sizes), -(exponent + at));
  const longest = (at: ScalePower) => Math.max(...sizes.map((size) => String(scaled(size, -(exponent + at))).length));
  let fit = power;
  while (fit > 0 && least(fit) < LEAST) fit = DOWN[fit];
  const up = UP[fit];
  return longest(fit) > LONGEST && longest(up) < longest(fit) && least(up) >= LEAST ? up : fit;
}

/**
 * The unit that all values of a row are told in: the one that most mentions are written in, of the scales the same; larger where numbers
 * would be too long to read, smaller where they would be next to nothing.
 * @param observations of one series, in order of time; one at least
 * @param money the scale that sums of money are asked for in; what would be next to nothing in it keeps its own. Null for none
 */
export function rowScale(observations: readonly Observation[], money: ScalePower | null = null): RowScale {
  const unit = commonest(observations.map(({ figure }) => figure.unit))!;
  const { exponent, family } = unitScale(unit);
  if (family === 'ratio' || family === 'rank' || family === 'index') {
    return { unit, power: 0, exponent };
  }
  const written = observations.flatMap((one) => {
    const number = writtenNumber(one);
    return number === null ? [] : [powerOf(Math.round(Math.log10(number.scale)) - exponent)];
  });
  const sizes = observations
    .flatMap(({ value }) => value)
    .map(Math.abs)
    .filter((size) => size > 0);
  const isMoney = family === 'money' || family === 'foreign-money';
  if (money !== null && isMoney && sizes.every((size) => scaled(size, -(exponent + money)) >= LEAST)) {
    return { unit, power: money, exponent: exponent + money };
  }
  const power = readable(sizes, exponent, commonest(written) ?? 0);
  return { unit, power, exponent: exponent + power };
}

/** An amount in the base unit of observations, in a row's unit. */
export const inScale = (amount: number, { exponent }: RowScale): number => scaled(amount, -exponent);
