import { findWords } from '../time/find-words';
import { isPartOfYear, isSpan, type Period, parsePeriod, yearSpan, yearsOf } from '../time/period';
import { type Time, timesIn } from '../time/times';
import type { OutlineYears } from './question';

/** A time that a heading or opener names, as a part's own. */
export interface NamedTime {
  index: number;
  period: Period;
  words: string;
}

/** 创近十年新高: the years that a record holds over are no time of it. */
const RECORD = /^.{0,14}(?:最|首次|第一次|新高|新低)/;
/** A later year dates a plan in a title before these or behind 到: 以2027年运动会为契机 does not. */
const AIMED_AT = /^.{0,12}(?:远景|目标|规划|计划|任务|安排)/;

/**
 * The times named in `text` that a part of this mode can have as its own, in order: reviews reach up to the year reviewed, plans
 * begin with the year planned. `leansOn`: the year of 全年, where it is another than that.
 */
export function timesNamed(
  text: string,
  mode: 'review' | 'plan',
  years: OutlineYears,
  { isTitle = false, leansOn }: { isTitle?: boolean; leansOn?: number | undefined } = {},
): NamedTime[] {
  if (Number.isNaN(years.reviewed)) return [];
  const frame = leansOn ?? (mode === 'review' ? years.reviewed : years.planned);
  const times = timesIn(text, 0, text.length, {
    speakerYear: years.now,
    aheadFrom: years.ahead,
    frameYear: frame,
    frameFrom: frame,
    plansFrom: mode === 'plan' ? years.planned : undefined,
  });
  return times.flatMap((time) => {
    if (mode === 'plan' && isSpan(time.period) && OPENS.test(text.slice(time.end))) return [];
    const period = mode === 'review' ? reviewed(time, text, years, isTitle) : planned(time, text, years, isTitle);
    return period === null ? [] : [{ index: time.start, period, words: time.words.replace(/[“”]/g, '') }];
  });
}

/** 确保“十四五”开好局: what is said of the one year in which a plan opens. */
const OPENS = /^[”"]?(?:规划|时期)?的?(?:良好|顺利|精彩|高质量)?(?:开局|开好局|起步|起好步)/;

const DATES: ReadonlySet<Time['role']> = new Set(['at', 'attribute', 'due', 'to']);

function reviewed(
  { role, period, end, words, absolute }: Time,
  text: string,
  { reviewed: last, term, now, until }: OutlineYears,
  isTitle: boolean,
): Period | null {
  if (words === '本届政府') return yearSpan(last - term + 1, last);
  const named = yearsOf(period);
  // 二、今年上半年预算执行情况 in the accounts of the year before
  if (isTitle && until === null && now > last && isPartOfYear(period) && named?.[0] === now) return period;
  if (!DATES.has(role) || named === null || period!.includes('-')) return null;
  const [from, to] = named;
  if (!absolute && RECORD.test(text.slice(end, end + 18))) return null;
  // 上年 is what growth is held against; a year that is named may be told of beside the one reviewed
  if (from === to) return to === last || (absolute && to === last - 1) ? String(to) : null;
  return Math.abs(to - last) <= 1 ? yearSpan(from, Math.min(to, last)) : null;
}

function planned(
  { role, period, start, end }: Time,
  text: string,
  years: OutlineYears,
  isTitle: boolean,
): Period | null {
  const named = yearsOf(period);
  if (!DATES.has(role) || named === null) return null;
  if (isPartOfYear(period)) return isAhead(period!, years) ? period : null;
  const [from, to] = named;
  if (from !== to) return from >= years.planned - 1 && to > years.planned ? yearSpan(from, to) : null;
  const aimedAt = isTitle && (AIMED_AT.test(text.slice(end)) || text.slice(0, start).endsWith('到'));
  return to === years.planned || (to > years.planned && aimedAt) ? String(to) : null;
}

/** Of a report within a year: the months that it has not told yet. */
function isAhead(period: Period, { reviewed, until }: OutlineYears): boolean {
  const { from } = parsePeriod(period)!;
  return until !== null && from.year === reviewed && from.month !== null && from.month > until;
}

/** The months of a report's own year that a text names. */
export interface NamedMonths {
  index: number;
  end: number;
  words: string;
  /** True for months behind the last one told. */
  ahead: boolean;
}

/** Of a report within a year, the months that a text names, in order: 上半年 is told, 下半年 lies ahead. None of other reports. */
export function monthsNamed(text: string, { reviewed, until }: OutlineYears): NamedMonths[] {
  if (until === null) return [];
  return findWords(text).flatMap(({ sense, start, end, words }) => {
    if (sense.sort !== 'stretch' || sense.from.month === null || sense.to.month === null) return [];
    const { of, add } = sense.from.year;
    if (add !== (of === 'calendar' ? reviewed : 0)) return [];
    if (sense.to.month > until && sense.from.month <= until) return [];
    return [{ index: start, end, words, ahead: sense.from.month > until }];
  });
}

/** A year or plan that a text names itself. */
export interface AbsoluteTime {
  index: number;
  first: number;
  last: number;
  words: string;
}

/** The years and five-year plans that a text names itself, in order; what it is measured against or starts from is none. */
export function absoluteTimes(text: string): AbsoluteTime[] {
  return timesIn(text, 0, text.length, { speakerYear: null, frameYear: null }).flatMap((time) => {
    const named = time.absolute && DATES.has(time.role) ? yearsOf(time.period) : null;
    return named === null ? [] : [{ index: time.start, first: named[0], last: named[1], words: time.words }];
  });
}
