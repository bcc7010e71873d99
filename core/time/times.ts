import { findWords } from './find-words';
import { type Period, yearsOf } from './period';
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
  const found: Time[] = [];
  for (const word of words) {
    const { start, end } = word;
    if (start - namedAt > LEANS_BACK) [namedYear, namedYears] = [null, null];
    const period = resolve(word.sense, anchor, namedYear, namedYears);
    if (period === null && word.sense.sort !== 'present' && word.sense.sort !== 'undated') continue;
    const { role, rule: roleRule } = roleAt(sentence, word, period, anchor);
    const years = yearsOf(period);
    // 上半年, 全年, 当年 lean on a year that dates something, not on one that is compared with or is yet to come
    if (years !== null && role === 'at') {
      namedAt = end;
      if (years[0] === years[1]) namedYear = years[0];
      else namedYears = years;
    }
    found.push({
      start: floor + start,
      end: floor + end,
      words: word.words,
      period,
      sense: word.sense.sort,
      role,
      rule: word.rule,
      roleRule,
      absolute: word.is === 'year' || word.is === 'years' || word.is === 'plan',
    });
  }
  return found;
}

/** A time whose period is known. */
export type DatedTime = Time & { period: Period };

/** The times of a short text, a heading or a label, that have a period. */
export const datedTimesIn = (text: string, anchor: TimeAnchor): DatedTime[] =>
  timesIn(text, 0, text.length, anchor).filter((time): time is DatedTime => time.period !== null);

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
  // 2025年底前建成: a year that lies ahead is when it is due, a past one how old something is
  if (found.rule === 'limit of age' && liesAhead(period, anchor)) return { role: 'due', rule: 'limit ahead' };
  return found;
}

function liesAhead(period: Period | null, { frameYear, plansFrom }: TimeAnchor): boolean {
  const years = period === null || period.includes('-') ? null : yearsOf(period);
  if (years === null || frameYear === null) return false;
  return typeof plansFrom === 'number' ? years[1] >= plansFrom : years[1] > frameYear;
}
