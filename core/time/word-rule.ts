import type { Rule } from '../rules/rule';

/**
 * A year that a word means: of the calendar (2024年); of who speaks (今年, 去年); the one under discussion (上年 is the year before
 * it); or the one that the sentence named last, else the one under discussion (上半年, 全年, 当年).
 */
export interface YearMeant {
  of: 'calendar' | 'speaker' | 'discussed' | 'named';
  /** The year itself for `calendar`, else how many years away from the one it leans on. */
  add: number;
}

/** A year, or a month of one (1 to 12). */
export interface Moment {
  year: YearMeant;
  month: number | null;
}

/** What a word says, before it is known who speaks of which year. */
export type Sense =
  /** From the first to the last moment; both the same for a year or month. */
  | { sort: 'stretch'; from: Moment; to: Moment }
  /** From a moment to the year under discussion: 2013年以来. */
  | { sort: 'since'; from: Moment }
  /**
   * So many years: `back` to the last year told (近三年), `ahead` from the year of who speaks (今后五年), or those that the part tells
   * of, back in a review and ahead in a plan (五年间, 三年累计).
   */
  | { sort: 'count'; years: number; way: 'back' | 'ahead' | 'told' }
  /** Now, whatever was told before: 如今, 目前. */
  | { sort: 'present' }
  /** A time that no reader can date: 近年来, 改革开放以来. */
  | { sort: 'undated' };

/** What sort of word it is, for those who keep some of them only. */
export type WordSort = 'year' | 'years' | 'relative' | 'plan' | 'part' | 'edge' | 'count' | 'present' | 'undated';

export interface TimeWordRule extends Rule {
  is: WordSort;
  /** What the words mean, in a phrase. */
  means: string;
  /** The sense of a match by its named groups; null where its numbers are none of a calendar (a month 13). */
  sense(groups: Readonly<Record<string, string | undefined>>): Sense | null;
}

/** A word of time where it stands, `start` inclusive and `end` exclusive. */
export interface TimeWord {
  start: number;
  end: number;
  words: string;
  is: WordSort;
  /** Ids of the rules that read it, one for each word that was joined. */
  rule: string;
  sense: Sense;
}

export const calendar = (year: number): YearMeant => ({ of: 'calendar', add: year });
export const away = (of: 'speaker' | 'discussed' | 'named', add = 0): YearMeant => ({ of, add });

/** One year, or some of its months. */
export function stretch(year: YearMeant, first: number | null = null, last: number | null = first): Sense | null {
  if (first !== null && last !== null && (first < 1 || last > 12 || first > last)) return null;
  return { sort: 'stretch', from: { year, month: first }, to: { year, month: last } };
}

/** From one calendar year to another; null where it ends before it begins. */
export function calendarYears(first: number, last: number): Sense | null {
  if (first > last) return null;
  return {
    sort: 'stretch',
    from: { year: calendar(first), month: null },
    to: { year: calendar(last), month: null },
  };
}
