import { givenBy } from '../../../../core/recognise/given';
import { isRecognised, type Recognition } from '../../../../core/recognise/recognition';

/** What a reader is asked of a report's year: which one it is, or whether the one given stands. */
export type YearQuestion = { state: 'open'; candidates: number[] } | { state: 'given'; year: number };

/** The question that a recognition leaves; null where its year is told, and for a text that is no report. */
export function yearQuestion(recognition: Recognition): YearQuestion | null {
  if (!isRecognised(recognition)) return null;
  const { year } = givenBy(recognition);
  if (year !== undefined) return { state: 'given', year };
  if (recognition.year !== null) return null;
  return { state: 'open', candidates: [...recognition.yearCandidates].sort((a, b) => a - b) };
}

/** Reports are younger than the People's Republic; plans are made a few years ahead. */
const FIRST_YEAR = 1949;
const YEARS_AHEAD = 10;

/** The years that a reader may give. */
export const yearsToGive = (now = new Date()): { min: number; max: number } => ({
  min: FIRST_YEAR,
  max: now.getFullYear() + YEARS_AHEAD,
});

/** The year in what a reader wrote (`2024`, `2024年`, full-width digits as well); null where it is none. */
export function readYear(written: string, now = new Date()): number | null {
  const digits = /^(\d{4})年?$/.exec(written.normalize('NFKC').trim())?.[1];
  const { min, max } = yearsToGive(now);
  const year = Number(digits ?? Number.NaN);
  return year >= min && year <= max ? year : null;
}
