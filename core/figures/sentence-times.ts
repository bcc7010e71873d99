import { entryOfKey } from '../indicators/key';
import { findWords } from '../time/find-words';
import { isPartOfYear, type Period, yearsOf } from '../time/period';
import { type Time, timesOfWords } from '../time/times';
import type { TimeWord } from '../time/word-rule';
import type { Figure, FigureKind } from './figure';
import type { Frame } from './frame';
import type { Passage, Sentence } from './passage';
import type { PeriodReading } from './period-question';

/** The times that a sentence names, as its part lets them be understood. */
export function timesOf({ text }: Passage, sentence: Sentence, frame: Frame, lately: Period | null): readonly Time[] {
  const [firstYear, frameYear] = yearsOf(frame.period) ?? [null, null];
  const { whole, end } = sentence;
  return timesOfWords(wordsOf(text, sentence), text.slice(whole, end), whole, {
    speakerYear: frame.speakerYear,
    aheadFrom: frame.aheadFrom,
    frameYear,
    plansFrom: frame.mode === 'plan' ? firstYear : undefined,
    frameFrom: firstYear,
    isOpen: frame.mode === 'review' && frame.period === null,
    months: lately ?? (isPartOfYear(frame.period) ? frame.period : null),
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

const MONTH = /^\d{4}-\d\d$/;
const MONTHS = /^(\d{4})-\d\d\/\1-\d\d$/;

/**
 * 上半年增长5.9%。分产业看，第一产业增长3.7%: what goes on with a part of a year is of that part. A single month of it (6月当月增长4%)
 * ends nothing.
 */
export function monthsOf(last: Figure | undefined, before: PeriodReading | null): PeriodReading | null {
  if (last?.status !== 'actual' || last.period === null) return null;
  if (MONTHS.test(last.period)) return { period: last.period, rule: 'goes on', by: last.text, over: [] };
  const told = before?.period?.split('/') ?? [];
  const within = MONTH.test(last.period) && told[0]! <= last.period && last.period <= told[1]!;
  return within ? before : null;
}

/**
 * 前10个月进出口317亿元。……一般公共预算收入33亿元: in an account of a year under way what grows and flows is of the months that it told
 * last; no reader knows the whole year yet.
 */
export const flowsInYearUnderWay = (
  { mode, period, speakerYear }: Frame,
  kind: FigureKind,
  key: string,
  lead: string,
): boolean =>
  mode === 'account' &&
  speakerYear !== null &&
  period === String(speakerYear) &&
  !YET_TO_COME.test(lead) &&
  (kind === 'growth' || (kind === 'level' && entryOfKey(key)?.nature === 'flow'));

/** 专家预计，出口将增长5%: what is expected is of the year. */
const YET_TO_COME = /预计|预测|预期|有望|将/;
