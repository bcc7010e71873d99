import type { Observation } from './observation';

/** The first number of a mention, as digits: `22.7亿元` has one decimal. */
const DIGITS = /\d[\d,，]*(?:\.(\d+))?/;

/** A mention's number as it is written, with what one of it is in the observation's unit; null where it is written in characters. */
export interface WrittenNumber {
  digits: string;
  decimals: number;
  /** `22.7亿元` in 元: 1e8. */
  scale: number;
  /** What stands behind the digits, without spaces: `亿元`. */
  behind: string;
}

/** Reads the number that a mention is written with; null for a range, for characters and for zero. */
export function writtenNumber({ value, figure }: Observation): WrittenNumber | null {
  if (Array.isArray(value)) return null;
  const text = figure.text.normalize('NFKC').replace(/(?<=\d)\s+(?=[\d.])/g, '');
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const digits = match[0].replace(/[,，]/g, '');
  if (!(Number(digits) > 0)) return null;
  return {
    digits,
    decimals: match[1]?.length ?? 0,
    scale: Math.abs(value) / Number(digits),
    behind: text.slice(match.index + match[0].length).replace(/\s+/g, ''),
  };
}

/**
 * Half a step of the last digit that the report wrote, in the unit of the observation: 22.7亿元 stands for anything from
 * 22.65 to 22.75. Zero where the number is written in characters.
 */
export function roundingHalf(observation: Observation): number {
  const written = writtenNumber(observation);
  return written === null ? 0 : (written.scale * 10 ** -written.decimals) / 2;
}

/** What is told as about is seldom farther off than a tenth of it. */
const FARTHEST = 0.1;

/**
 * How far a number told as about may be off: a step of its last digit that is not zero (100 of `约4700家`, 0.1 of `约6.5%`), and of round
 * ones (`约1000亿元`) no more than a tenth.
 */
function aboutBy(observation: Observation): number {
  const written = writtenNumber(observation);
  if (written === null) return 0;
  const zeros = /0*$/.exec(written.digits.replace('.', ''))![0].length;
  const step = written.scale * 10 ** (zeros - written.decimals);
  return Math.min(step, Math.abs(observation.value as number) * FARTHEST);
}

/** True where a bound is one of how far something fell: `下降3%以上` is a fall of 3 or more. */
const isFall = ({ value, figure }: Observation): boolean =>
  (figure.kind === 'growth' || figure.kind === 'change') && (Array.isArray(value) ? value[1] : value) < 0;

/**
 * The least and the most that a number can be by its own bound, in the unit of the observation. An exact one is itself, one told as
 * about lies within a step of its last digit. The bound of a fall is that of its size: at least −3 % is −3 % or lower.
 */
export function rangeOf(observation: Observation): [least: number, most: number] {
  const { value, figure } = observation;
  const [low, high] = Array.isArray(value) ? value : [value, value];
  const { bound } = figure;
  if (bound === 'about') return [low - aboutBy(observation), high + aboutBy(observation)];
  if (bound !== 'min' && bound !== 'max') return [low, high];
  const upwards = (bound === 'min') !== isFall(observation);
  return upwards ? [low, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, high];
}

/** True where two observations can be the same number, each rounded by its own report. */
export function sameWithinRounding(a: Observation, b: Observation): boolean {
  if (Array.isArray(a.value) || Array.isArray(b.value)) return JSON.stringify(a.value) === JSON.stringify(b.value);
  if (a.value === b.value) return true;
  const apart = Math.abs(a.value - b.value);
  return apart <= Math.max(roundingHalf(a), roundingHalf(b)) * (1 + 1e-9);
}

/** How far above `超过1000亿元` the number may lie that it is said of: who says more by far speaks of another thing. */
const FARTHEST_OVER = 1.5;

/** A bound's range as far as it is still said of its number. */
export function saidOf(observation: Observation): [least: number, most: number] {
  const [least, most] = rangeOf(observation);
  const farthest = (bar: number, up: boolean): number => (bar > 0 === up ? bar * FARTHEST_OVER : bar / FARTHEST_OVER);
  if (most === Number.POSITIVE_INFINITY) return [least, farthest(least, true)];
  if (least === Number.NEGATIVE_INFINITY) return [farthest(most, false), most];
  return [least, most];
}

/**
 * True where two observations of one thing can both be told: the same within rounding, a bound and a number that keeps it (`突破5000亿元`,
 * `5043亿元`), an about number and one near it, a range and what lies in it.
 */
export function valuesAgree(a: Observation, b: Observation): boolean {
  if (sameWithinRounding(a, b)) return true;
  const half = Math.max(roundingHalf(a), roundingHalf(b)) * (1 + 1e-9);
  const [[aLeast, aMost], [bLeast, bMost]] = [saidOf(a), saidOf(b)];
  return aLeast <= bMost + half && bLeast <= aMost + half;
}
