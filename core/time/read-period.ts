import { foldedText } from '../document/reading';
import { findWords } from './find-words';
import { type Period, type PeriodBounds, parsePeriod } from './period';
import { resolve } from './resolve';

/** Nobody types a year further off. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** A year and the ends of a stretch as they are typed, without 年: 2023, 2016-2020, 2023-01—2023-09. */
const BARE_YEAR = /^\d{4}$/;
/** Relative words lean on a report, which a form does not have. */
const NOBODY = { speakerYear: null, frameYear: null };

/**
 * A period as a person writes it (`2023`, `2016—2020年`, `2023年1—9月`, `2024-07`, `2023年上半年`, `“十四五”`); null where it is none, as
 * with a month 13 or a span that ends before it begins, and for 去年, which leans on who writes.
 */
export function readPeriod(written: string): Period | null {
  const text = foldedText(written).replaceAll(' ', '');
  const typed = BARE_YEAR.test(text) ? `${text}年` : text;
  const [word, ...others] = findWords(typed);
  if (word === undefined || others.length > 0 || word.start !== 0 || word.end !== typed.length) return null;
  const period = resolve(word.sense, NOBODY, null, null);
  const bounds = period === null ? null : parsePeriod(period);
  if (bounds === null || !rises(bounds) || bounds.from.year < FIRST_YEAR || bounds.to.year > LAST_YEAR) return null;
  return period;
}

/** False for a span that ends before it begins, within one year too. */
const rises = ({ from, to }: PeriodBounds): boolean =>
  12 * from.year + (from.month ?? 1) <= 12 * to.year + (to.month ?? 12);
