import type { Span } from './folded-text';

/** A year or a part of one where it stands; equal names are equal times, however they were spelt. */
export interface TimeWord extends Span {
  sort: 'year' | 'plan' | 'part';
  name: string;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const RANGE = '[—\\-～至到/]{1,2}';
const ARABIC_YEAR = `(?<![\\d.])(?:19|20)\\d\\d(?=年|学年|财年|${RANGE}(?:19|20)\\d\\d(?!\\d)|${RANGE}\\d\\d年)`;
const RANGE_END = `(?<=(?:19|20)\\d\\d年?${RANGE})(?:19|20)\\d\\d(?![\\d.])`;
const CHINESE_YEAR = '[一二][〇零○九][〇零○一二三四五六七八九]{2}(?=年)';
/** The heading of a column: a year and nothing else. */
const ALONE = '^(?:19|20)\\d\\d$';
/** `十四五` turned `十五五` is another five years, as much as another year is. */
const PLAN = '十[一二三四五六七八九]?五(?=["”]|时期|规划|期间|以来|末|开局|收官)';
/** `1—6月` turned `1—9月` is the next bulletin of the same year. */
const PART = `(?<![\\d.])\\d{1,2}(?:${RANGE}\\d{1,2})?月|前?[一二三四]季度|[上下]半年`;
const TIME = new RegExp(`(${ARABIC_YEAR}|${RANGE_END}|${CHINESE_YEAR}|${ALONE})|(${PLAN})|${PART}`, 'g');

/** The years, five-year plans and parts of years of a folded text, in order. */
export function findTimes(text: string): TimeWord[] {
  return [...text.matchAll(TIME)].map((match) => {
    const [words, year, plan] = match;
    const span = { start: match.index, end: match.index + words.length };
    if (year !== undefined) return { ...span, sort: 'year', name: arabic(year) };
    if (plan !== undefined) return { ...span, sort: 'plan', name: plan };
    return { ...span, sort: 'part', name: words.replace(/[—～至到/-]+/, '-') };
  });
}

const arabic = (year: string): string =>
  year.replace(/[^\d]/g, (c) => String('零○'.includes(c) ? 0 : CHINESE_DIGITS.indexOf(c)));
