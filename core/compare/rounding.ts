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
