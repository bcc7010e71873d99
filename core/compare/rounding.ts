import type { Observation } from './observation';

/** The first number of a mention, as digits: `22.7亿元` has one decimal. */
const DIGITS = /\d[\d,，]*(?:\.(\d+))?/;

/**
 * Half a step of the last digit that the report wrote, in the unit of the observation: 22.7亿元 stands for anything from
 * 22.65 to 22.75. Zero where the number is written in characters.
 */
export function roundingHalf(observation: Observation): number {
  if (Array.isArray(observation.value)) return 0;
  const match = DIGITS.exec(observation.figure.text.normalize('NFKC').replace(/(?<=\d)\s+(?=[\d.])/g, ''));
  if (match === null) return 0;
  const written = Number(match[0].replace(/[,，]/g, ''));
  if (!(written > 0)) return 0;
  const scale = Math.abs(observation.value) / written;
  return (scale * 10 ** -(match[1]?.length ?? 0)) / 2;
}

/** True where two observations can be the same number, each rounded by its own report. */
export function sameWithinRounding(a: Observation, b: Observation): boolean {
  if (Array.isArray(a.value) || Array.isArray(b.value)) return JSON.stringify(a.value) === JSON.stringify(b.value);
  if (a.value === b.value) return true;
  const apart = Math.abs(a.value - b.value);
  return apart <= Math.max(roundingHalf(a), roundingHalf(b)) * (1 + 1e-9);
}

/** How far above `超过1000亿元` the number may lie that it is said of. */
const FARTHEST_OVER = 1.5;
/** How far 约 may lie from what it is said of. */
const ABOUT = 0.1;

/**
 * True where two observations of one thing can both be told: the same within rounding, a bound and a number that keeps it (`突破万亿元，
 * 达10505亿元`), an about number and one near it. A range holds what lies in it.
 */
export function valuesAgree(a: Observation, b: Observation): boolean {
  if (sameWithinRounding(a, b)) return true;
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high;
}

/** The least and most that a mention can mean. */
function rangeOf(observation: Observation): [number, number] {
  const { value, figure } = observation;
  const half = roundingHalf(observation);
  const [low, high] = Array.isArray(value) ? value : [value - half, value + half];
  if (figure.bound === 'min') return [low, high > 0 ? high * FARTHEST_OVER : high / FARTHEST_OVER];
  if (figure.bound === 'max') return [low > 0 ? low / FARTHEST_OVER : low * FARTHEST_OVER, high];
  if (figure.bound === 'about') return [low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT];
  return [low, high];
}
