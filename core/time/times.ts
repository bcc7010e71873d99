import { findWords } from './find-words';
import { formatPeriod, isPartOfYear, type Period, parsePeriod, yearsOf } from './period';
import { resolve, type TimeAnchor } from './resolve';
import { roleOf, type TimeRole } from './roles';
import type { Sense, TimeWord } from './word-rule';

export type { TimeAnchor } from './resolve';

/** A time as a sentence names it, where it stands in its text. */
export interface Time {
  start: number;
  end: number;
  words: string;
  /** Null for now (`sense` present) and for what nobody can date (`undated`). */
  period: Period | null;
  sense: Sense['sort'];
  role: TimeRole;
  /** Ids of the rules: of the words, and of the role. */
  rule: string;
  roleRule: string;
  /** True where the words name a year or plan themselves, false for 今年, 全年, 上半年 that lean on the report's. */
  absolute: boolean;
}

/** 全年 leans on no year that stands further off: a sentence so long is a table run together. */
const LEANS_BACK = 120;

/** All times between `floor` and `ceiling` of a text, in order, but those that lean on a year that is not known; linear in their distance. */
export function timesIn(text: string, floor: number, ceiling: number, anchor: TimeAnchor): Time[] {
  const sentence = text.slice(floor, ceiling);
  return timesOfWords(findWords(sentence), sentence, floor, anchor);
}

/** The times of a sentence that begins at `floor` of its text by the words of time that were found in it. */
export function timesOfWords(words: readonly TimeWord[], sentence: string, floor: number, anchor: TimeAnchor): Time[] {
  let namedYear: number | null = null;
  let namedYears: [number, number] | null = null;
  let namedAt = 0;
  let months = anchor.months ?? null;
  const found: Time[] = [];
  for (const word of words) {
    const { start, end } = word;
    if (start - namedAt > LEANS_BACK) [namedYear, namedYears] = [null, null];
    const resolved = resolve(word.sense, anchor, namedYear, namedYears);
    const period = sentence.startsWith('同期', end) ? samePeriod(resolved, months) : resolved;
    if (period === null && word.sense.sort !== 'present' && word.sense.sort !== 'undated') continue;
    const { role, rule: roleRule } = roleAt(sentence, word, period, anchor);
    if (roleRule === BEFORE_THEN) {
      found.push({ ...placed(word, floor), period: null, sense: 'undated', role, roleRule });
      continue;
    }
    const years = yearsOf(period);
    if (role === 'at' && period !== null && isPartOfYear(period)) months = period;
    // 上半年, 全年, 当年 lean on a year that dates something, not on one that is compared with or is yet to come
    if (years !== null && role === 'at') {
      namedAt = end;
      if (years[0] === years[1]) namedYear = years[0];
      else namedYears = years;
    }
    found.push({ ...placed(word, floor), period, sense: word.sense.sort, role, roleRule });
  }
  return found;
}

/** What a time has of its words alone. */
const placed = ({ start, end, words, rule, is }: TimeWord, floor: number) => ({
  start: floor + start,
  end: floor + end,
  words,
  rule,
  absolute: is === 'year' || is === 'years' || is === 'plan',
});

/** 去年同期 behind 前三季度: the same months of the year that it names; the year where no months were told. */
function samePeriod(named: Period | null, months: Period | null): Period | null {
  const years = yearsOf(named);
  if (years === null || months === null || isPartOfYear(named) || years[0] !== years[1]) return named;
  const { from, to } = parsePeriod(months)!;
  return from.year === to.year
    ? formatPeriod({ from: { ...from, year: years[0] }, to: { ...to, year: years[0] } })
    : named;
}

/** A time whose period is known. */
export type DatedTime = Time & { period: Period };

/** The times of a short text, a heading or a label, that have a period. */
export const datedTimesIn = (text: string, anchor: TimeAnchor): DatedTime[] =>
  timesIn(text, 0, text.length, anchor).filter((time): time is DatedTime => time.period !== null);

/** 2018年以前，种植面积不足5000亩: nobody tells when. Of a year that lies ahead it is when something is due. */
const BEFORE_THEN = 'before then';

/** How far before a time the title that it stands in is looked for. */
const TITLE = 60;

function roleAt(
  sentence: string,
  { start, end }: TimeWord,
  period: Period | null,
  anchor: TimeAnchor,
): { role: TimeRole; rule: string } {
  // 《行动计划（2009—2011年）》: the years of a title
  const before = sentence.slice(Math.max(0, start - TITLE), start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return { role: 'attribute', rule: 'title' };
  const found = roleOf(sentence, start, end);
  if (found.rule === BEFORE_THEN && liesAhead(period, anchor)) return { role: 'due', rule: 'limit ahead' };
  // 2025年底前建成: a year that lies ahead is when it is due, a past one how old something is
  if (found.rule === 'limit of age' && liesAhead(period, anchor)) return { role: 'due', rule: 'limit ahead' };
  return found;
}

function liesAhead(period: Period | null, { frameYear, plansFrom }: TimeAnchor): boolean {
  const years = yearsOf(period);
  if (years === null || frameYear === null) return false;
  // 9月底前交付安置房 in a plan is due then; of a review's own months nobody knows on which side they lie
  if (typeof plansFrom === 'number') return years[1] >= plansFrom;
  return !isPartOfYear(period) && years[1] > frameYear;
}
