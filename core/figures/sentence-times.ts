import { findWords } from '../time/find-words';
import { yearsOf } from '../time/period';
import { type Time, timesOfWords } from '../time/times';
import type { TimeWord } from '../time/word-rule';
import type { Figure } from './figure';
import type { Frame } from './frame';
import type { Passage, Sentence } from './passage';
import type { PeriodReading } from './period';

/** The times that a sentence names, as its part lets them be understood. */
export function timesOf({ text }: Passage, sentence: Sentence, frame: Frame): readonly Time[] {
  const [firstYear, frameYear] = yearsOf(frame.period) ?? [null, null];
  const { whole, end } = sentence;
  return timesOfWords(wordsOf(text, sentence), text.slice(whole, end), whole, {
    speakerYear: frame.speakerYear,
    aheadFrom: frame.aheadFrom,
    frameYear,
    plansFrom: frame.mode === 'plan' ? firstYear : undefined,
    frameFrom: firstYear,
    isOpen: frame.mode === 'review' && frame.period === null,
  });
}

/** The whole sentence whose words were found last: its members behind semicolons are asked about one after the other. */
let last: { text: string; whole: number; words: readonly TimeWord[] } | null = null;

/** The words of time from the whole sentence's start to the end of a member; those of its last member are found once for all of them. */
function wordsOf(text: string, { whole, start, end, wholeEnd }: Sentence): readonly TimeWord[] {
  if (whole === start && end === wholeEnd) return findWords(text.slice(whole, end));
  if (last === null || last.whole !== whole || last.text !== text)
    last = { text, whole, words: findWords(text.slice(whole, wholeEnd)) };
  return end === wholeEnd ? last.words : last.words.filter((word) => whole + word.end <= end);
}

/** The time that a sentence holds all it tells against, in its first words: 与2010年相比，; null for any other. */
export const heldAgainst = (first: Time, whole: number): Time | null =>
  first.roleRule === 'compared behind' && first.absolute && first.start - whole <= 2 ? first : null;

const MONTHS = /^(\d{4})-\d\d\/\1-\d\d$/;

/** 上半年增长5.9%。分产业看，第一产业增长3.7%: what goes on with a part of a year is of that part. */
export const monthsOf = (last: Figure | undefined): PeriodReading | null =>
  last?.status === 'actual' && MONTHS.test(last.period ?? '')
    ? { period: last.period, rule: 'goes on', by: last.text, over: [] }
    : null;
