import { formatPeriod, type Period, parsePeriod } from '../../time/period';

/** 比上年 and 为上年的 date nothing, though they name a year. */
export function comparedWith(words: string, start: number): boolean {
  return /[比较为占与同]$/.test(words.slice(Math.max(0, start - 1), start));
}

/** `12月末` is the year's end: a stock of that day has the year. */
export function atYearsEnd(words: string, period: Period | null): Period | null {
  return period !== null && /-12$/.test(period) && !period.includes('/') && /12月(?:末|底|31)/.test(words)
    ? period.slice(0, 4)
    : period;
}

/** Words for the months that a caption tells of, for those of them that come last, and for the month before that. */
const SO_FAR = /(?:本年|今年|当年)(?:累计|完成|实际|实绩|实现)|本期|累计/;
/** A budget is of a year whatever months a table tells of, and so is what is planned for all of it. */
const OF_THE_YEAR = /(?:全年|年度|年初|本年|当年)[^，]{0,2}(?:计划|目标|任务)|预算[数额]?$/;
const THIS_MONTH = /[本当]月/;
const LAST_MONTH = /上月(?!=|[^，]{0,2}为100)/;
const COMPARED = /[比较与同为占][^，]{0,2}上月|环比/;
const YEAR_BEFORE = /(?:上年|去年)(?:同期|累计|同月)|^同[期月]|，同[期月]/;

/**
 * The months that a heading means where its caption tells of some (`2030年1-9月…完成情况`) and it names none itself: 本年累计 is those
 * months, 上年同期 those of the year before, 本月 the last of them. Null where the words lean on nothing of the kind.
 */
export function monthsMeant(words: string, isDated: boolean, captioned: Period | null): Period | null {
  const bounds = captioned === null ? null : parsePeriod(captioned);
  if (bounds === null || bounds.to.month === null || isDated || /\d月|季度|半年/.test(words)) return null;
  const { from, to } = bounds;
  if (OF_THE_YEAR.test(words) && !/[占为%％]|完成/.test(words)) return String(to.year);
  if (YEAR_BEFORE.test(words) && !/[比较与为占]上年|[比较与为占]去年/.test(words)) {
    const before = yearBefore(captioned!);
    return /累计/.test(words) ? sinceJanuary(before) : before;
  }
  if (COMPARED.test(words)) return null;
  if (LAST_MONTH.test(words)) {
    const month = to.month! === 1 ? { year: to.year - 1, month: 12 } : { year: to.year, month: to.month! - 1 };
    return formatPeriod({ from: month, to: month });
  }
  if (THIS_MONTH.test(words)) return formatPeriod({ from: to, to });
  if (!SO_FAR.test(words)) return null;
  // 累计 in the table of one month has those before it too
  return from.month === to.month && /累计/.test(words) ? sinceJanuary(captioned!) : captioned;
}

/** An index against 上年同期 is of the months since January, one against 上月 or 上年同月 of the month that a caption tells of. */
export function monthsOfIndex(hundred: string, captioned: Period | null): Period | null {
  const bounds = captioned === null ? null : parsePeriod(captioned);
  if (bounds === null || bounds.to.month === null) return null;
  return /同期/.test(hundred) ? sinceJanuary(captioned!) : formatPeriod({ from: bounds.to, to: bounds.to });
}

/** The same months, or years, one year earlier. */
export function yearBefore(period: Period): Period {
  const bounds = parsePeriod(period);
  if (bounds === null) return period;
  const earlier = ({ year, month }: { year: number; month: number | null }) => ({ year: year - 1, month });
  return formatPeriod({ from: earlier(bounds.from), to: earlier(bounds.to) });
}

function sinceJanuary(period: Period): Period {
  const { to } = parsePeriod(period)!;
  return formatPeriod({ from: { year: to.year, month: 1 }, to });
}
