import { parseNumeral } from '../numerals/parse';
import type { Period } from './period';

/** The first plan covered 1953–1957 and the second 1958–1962; three years of readjustment followed, the third began in 1966. */
const FIRST_YEAR_OF_THIRD = 1966;
const YEARS = 5;

/**
 * First and last year of the national five-year plan with this ordinal: 1 is `[1953, 1957]`, 14 `[2021, 2025]`. Null for an
 * ordinal below 1 or above 30 (2101): no text means such a plan.
 */
export function planYears(ordinal: number): [number, number] | null {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 30) return null;
  const first = ordinal < 3 ? 1953 + YEARS * (ordinal - 1) : FIRST_YEAR_OF_THIRD + YEARS * (ordinal - 3);
  return [first, first + YEARS - 1];
}

/** The years of a plan as a period: 14 is `2021/2025`. */
export function planPeriod(ordinal: number): Period | null {
  const years = planYears(ordinal);
  return years && `${years[0]}/${years[1]}`;
}

/** The ordinal that a plan's short name opens with, `十四` of “十四五” or `14`; null for what is no number from 1 to 30. */
export function planOrdinal(written: string): number | null {
  if (!/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/.test(written)) return null;
  const ordinal = /^\d/.test(written) ? Number(written) : parseNumeral(written, 0)?.value;
  return ordinal !== undefined && planYears(ordinal) !== null ? ordinal : null;
}

/** The ordinal of the plan that a year lies in; null before 1953 and in 1963–1965. */
export function planOfYear(year: number): number | null {
  for (let ordinal = 1; ; ordinal++) {
    const years = planYears(ordinal);
    if (years === null || year < years[0]) return null;
    if (year <= years[1]) return ordinal;
  }
}
