import { parseNumeral } from '../numerals/parse';
import { type Period, yearSpan } from '../time/period';
import { planOrdinal, planYears } from '../time/plans';
import type { OutlineYears } from './question';

/** A time that a heading or opener names, as a part's own. */
export interface NamedTime {
  index: number;
  period: Period;
  words: string;
}

const HAN = '[一二三四五六七八九十]';
export const YEAR = /((?:19|20)\d\d)年/g;
/** “十四五”, 十四五时期, 十五规划; 百分之十五, 十五个 and 五五购物节 are none. */
export const PLAN_NAME = new RegExp(
  `“?(?<!之)(十?${HAN}五|${HAN}五)”?(?![年个十百千万亿]|大)(?=“|时期|期间|规划|以来|末|发展|收官|开局|计划|目标|的|主要|回顾|工作|开好|、|，|$|和)`,
  'g',
);
const PLAN_FULL = new RegExp(`第(${HAN}{1,3})个五年`, 'g');
const YEARS_BACK = new RegExp(
  `(?:过去|近|这|上届|回[首顾望]|刚刚过去|以来)的?这?(${HAN}|两)年|(?<![第十年])(${HAN}|两)年(?:来|间|的?回顾|工作回顾|奋斗|拼搏|历程)|(本届政府)`,
  'g',
);
/** 创近十年新高: the years that a record holds over are no time of it. */
const RECORD = /^.{0,14}(?:最|首次|第一次|新高|新低)/;
const YEARS_AHEAD = new RegExp(`(?:今后|未来|下)的?(${HAN}|两)年`, 'g');
/** The year just told of. 上年 is what growth is held against. */
const REVIEWED_YEAR = /一年来|这一年|过去的?一年/g;
const THIS_YEAR = /今年|新的一年|本年/g;

/** First and last year of the plan that a match of `PLAN_NAME` names; null for none. */
export function yearsOfPlanName(match: RegExpMatchArray): [number, number] | null {
  const ordinal = planOrdinal(match[1]!.slice(0, -1));
  return ordinal === null ? null : planYears(ordinal);
}

const countOf = (written: string): number => (written === '两' ? 2 : (parseNumeral(written, 0)?.value ?? 0));

/**
 * The times named in `text` that a part of this mode can have as its own, in order: reviews reach up to the year reviewed, plans
 * begin with the year planned. A later year dates a plan only in a title, before 目标 or behind 到: `以2027年运动会为契机` does not.
 */
export function timesNamed(text: string, mode: 'review' | 'plan', years: OutlineYears, isTitle = false): NamedTime[] {
  const found = mode === 'review' ? timesBack(text, years) : timesAhead(text, years, isTitle);
  return found.sort((a, b) => a.index - b.index);
}

function timesBack(text: string, { reviewed, now, term }: OutlineYears): NamedTime[] {
  const found: NamedTime[] = [];
  const add = (match: RegExpMatchArray, period: Period) =>
    found.push({ index: match.index!, period, words: match[0].replace(/[“”]/g, '') });
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1]);
    // 2013年以来 and 2013—2017年 are spans
    if (year < reviewed && /^(?:以来|至|到|—|-)/.test(text.slice(match.index + 5, match.index + 7))) continue;
    if (year === reviewed || year === reviewed - 1) add(match, String(year));
  }
  for (const match of text.matchAll(PLAN_FULL)) {
    const plan = planYears(planOrdinal(match[1]!) ?? 0);
    if (plan && plan[1] <= reviewed) add(match, yearSpan(...plan));
  }
  for (const match of text.matchAll(PLAN_NAME)) {
    const plan = yearsOfPlanName(match);
    if (plan && Math.abs(plan[1] - reviewed) <= 1) add(match, yearSpan(plan[0], Math.min(plan[1], reviewed)));
  }
  for (const match of text.matchAll(YEARS_BACK)) {
    if (RECORD.test(text.slice(match.index + match[0].length, match.index + match[0].length + 18))) continue;
    const count = match[3] ? term : countOf(match[1] ?? match[2]!);
    if (count >= 1 && reviewed > 0) add(match, yearSpan(reviewed - count + 1, reviewed));
  }
  if (reviewed > 0) {
    for (const match of text.matchAll(REVIEWED_YEAR)) add(match, String(reviewed));
    for (const match of text.matchAll(now === reviewed ? /今年/g : /去年/g)) add(match, String(reviewed));
  }
  return found;
}

function timesAhead(text: string, { reviewed, planned, now }: OutlineYears, isTitle: boolean): NamedTime[] {
  const found: NamedTime[] = [];
  const add = (match: RegExpMatchArray, period: Period) =>
    found.push({ index: match.index!, period, words: match[0].replace(/[“”]/g, '') });
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1]);
    const aimedAt =
      isTitle &&
      (/^.{0,12}(?:远景|目标|规划|计划|任务|安排)/.test(text.slice(match.index + 5)) ||
        text.slice(0, match.index).endsWith('到'));
    if (year === planned || (year > planned && aimedAt)) add(match, String(year));
  }
  for (const match of text.matchAll(PLAN_FULL)) {
    const plan = planYears(planOrdinal(match[1]!) ?? 0);
    if (plan && plan[0] >= planned - 1) add(match, yearSpan(...plan));
  }
  for (const match of text.matchAll(PLAN_NAME)) {
    const plan = yearsOfPlanName(match);
    if (plan && plan[0] >= planned - 1 && plan[1] > planned) add(match, yearSpan(...plan));
  }
  for (const match of text.matchAll(YEARS_AHEAD)) {
    const count = countOf(match[1]!);
    if (count >= 1 && planned > 0) add(match, yearSpan(planned, planned + count - 1));
  }
  if (planned > 0) {
    const ownYear = now === reviewed ? /新的一年/g : THIS_YEAR;
    for (const match of text.matchAll(ownYear)) add(match, String(planned));
    for (const match of text.matchAll(/明年/g)) add(match, String(now + 1));
  }
  return found;
}
