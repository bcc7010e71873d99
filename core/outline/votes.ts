import { RulesByEdge } from '../rules/edge';
import { HEADING_CUES, TARGET_SENTENCE } from './cues';
import { withoutHail } from './lines';
import { OPENER_CUES } from './opener-cues';
import type { OutlineYears } from './question';
import { TENSE_WORDS } from './tense-words';
import { absoluteTimes, monthsNamed } from './times';

/** One cue's say in a unit: for the plan where positive, for the review where negative. */
export interface Vote {
  cue: string;
  weight: number;
  /** The words it saw. */
  words: string;
}

export const sumOf = (votes: readonly Vote[]): number => votes.reduce((sum, { weight }) => sum + weight, 0);

/** What parts the two heads of a heading that both looks back and plans: 成就和任务. */
const JOINT = /[和与及、，；]|暨/;

/**
 * What a heading's words and times say. The last noun is its head: 重点工作落实情况 looks back. A heading that looks back and
 * plans, parted by 和, says each by half.
 */
export function headingVotes(title: string, years: OutlineYears): Vote[] {
  const votes: (Vote & { at: number })[] = [];
  for (const cue of HEADING_CUES) {
    const found = lastMatch(cue.pattern, title);
    if (found) votes.push({ cue: cue.id, weight: cue.weight, words: found.words, at: found.at });
  }
  const back = votes.find(({ cue }) => cue === 'heading-looks-back');
  const ahead = votes.find(({ cue }) => cue === 'heading-plans');
  if (back && ahead) {
    const [first, head] = back.at < ahead.at ? [back, ahead] : [ahead, back];
    if (JOINT.test(title.slice(first.at, head.at))) for (const vote of [first, head]) vote.weight /= 2;
    else first.weight = 0;
  }
  const said: Vote[] = votes.filter(({ weight }) => weight !== 0).map(({ at: _, ...vote }) => vote);
  const time = yearsVote(title, years);
  return time.weight === 0 ? said : [...said, time];
}

function lastMatch(pattern: RegExp, text: string): { at: number; words: string } | null {
  // Most headings hold none of a cue's words
  if (!pattern.test(text)) return null;
  let last: { at: number; words: string } | null = null;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) last = { at: match.index, words: match[0] };
  return last;
}

/**
 * What the years and plans named say: all before the report's year, or none of them. In a report within a year its months say it,
 * and the year alone says nothing.
 */
export function yearsVote(text: string, years: OutlineYears): Vote {
  const { reviewed, planned } = years;
  let weight = 0;
  const words: string[] = [];
  const months = monthsNamed(text, years);
  if (months.length > 0 && months.every(({ ahead }) => ahead === months[0]!.ahead)) {
    weight += months[0]!.ahead ? 3 : -3;
    words.push(...months.map((month) => month.words));
  }
  const times = absoluteTimes(text);
  const isBothModes = (year: number) => reviewed === planned && year === reviewed;
  const singles = times
    .filter(({ first, last }) => first === last && last <= planned && !isBothModes(last))
    .map(({ last }) => last);
  const before = singles.length > 0 && Math.max(...singles) <= reviewed;
  const ahead = singles.length > 0 && Math.min(...singles) >= planned;
  if (before || ahead) {
    weight += before ? -3 : 3;
    words.push(...singles.map(String));
  }
  for (const span of times.filter(({ first, last }) => first < last)) {
    if (span.last <= reviewed) weight -= 2;
    else if (span.first >= planned) weight += 2;
    else continue;
    words.push(span.words);
  }
  return { cue: 'heading-time', weight, words: words.join('、') };
}

/** A year at the front of a paragraph: `2023年，`, `全市的2023年工作`; the date of a speech, `2012年3月5日在…`, opens nothing. */
const STARTS_WITH_YEAR =
  /^(?:[^，。]{2,6}的)?((?:19|20)\d\d)年(?!\d{1,2}月\d{1,2}日)(?:是|，|来|以来|年?[初底末]|[上下]半年|工作|全?[市县区省国]|经济社会发展的|[^一-龥])/;
/** 2004年，我们要重点抓好: a year to come and what is to be done in it. */
const WILL_OPENS = /^[^。；]{5,20}?(?:要(?![求素点闻])|将|力争|重点抓)/;
/** The plan whose years a paragraph opens with. */
const PLAN_AS_TIME = /^.{2,8}(?:时期|期间|以来)/;
const OPENING_TIME = 16;
const YEAR_WEIGHT = 2.5;

const OPENERS = new RulesByEdge(OPENER_CUES, ({ pattern }) => pattern, 'first');

/** What the opening of a paragraph says; the sum is 0 where it says nothing. */
export function openerVotes(paragraph: string, years: OutlineYears): Vote[] {
  const text = withoutHail(paragraph);
  const { reviewed, planned, now } = years;
  const votes: Vote[] = [];
  const nowIsReviewed = now === reviewed && text.startsWith('今年');
  for (const cue of OPENERS.of(text)) {
    const words = nowIsReviewed ? undefined : cue.pattern.exec(text)?.[0];
    if (words !== undefined) votes.push({ cue: cue.id, weight: cue.weight, words });
  }
  const said = nowIsReviewed ? /^今年(?:是|以来|，)/.exec(text) : null;
  if (said) votes.push({ cue: 'opener-year', weight: -YEAR_WEIGHT, words: said[0] });
  const [months] = monthsNamed(text.slice(0, OPENING_TIME), years);
  if (months !== undefined && months.index <= 1) {
    votes.push({ cue: 'opener-year', weight: months.ahead ? YEAR_WEIGHT : -YEAR_WEIGHT, words: months.words });
  }
  const year = STARTS_WITH_YEAR.exec(text);
  if (year && planned > 0 && !(planned === reviewed && Number(year[1]) === reviewed)) {
    votes.push({
      cue: 'opener-year',
      weight: Number(year[1]) <= reviewed ? -YEAR_WEIGHT : YEAR_WEIGHT + (WILL_OPENS.test(text) ? 1 : 0),
      words: year[0],
    });
  }
  const opening = text.slice(0, OPENING_TIME);
  const [plan] = PLAN_AS_TIME.test(opening) ? absoluteTimes(opening) : [];
  if (plan !== undefined && plan.index <= 1 && plan.first < plan.last) {
    if (plan.last <= reviewed) votes.push({ cue: 'opener-plan', weight: -YEAR_WEIGHT, words: plan.words });
    else if (plan.first >= planned) votes.push({ cue: 'opener-plan', weight: YEAR_WEIGHT, words: plan.words });
  }
  return votes;
}

/** How far into a part its list of targets stands. */
const TARGETS_WITHIN = 2500;
const MOST_TENSE = 4;
/** Balance −1 (all told) to 1 (all planned), as a vote. */
const TENSE_SCALE = 6;
/** Weighted words from which the balance counts in full. */
const ENOUGH_WORDS = 40;

/** The balance of told and planned words in a text from −1 to 1, and how many weighted words it has. */
export function tenseOf(text: string): { balance: number; amount: number } {
  let plan = 0;
  let review = 0;
  for (const { pattern, weight } of TENSE_WORDS) {
    const count = text.match(pattern)?.length ?? 0;
    if (weight > 0) plan += weight * count;
    else review -= weight * count;
  }
  const amount = plan + review;
  return { balance: amount === 0 ? 0 : (plan - review) / amount, amount };
}

/** A sentence of aims, and what a budget sets: its 同比增长7% tells of nothing that was. */
const AIMS =
  /(?:预期|奋斗|主要|发展|总体|具体)目标(?:[^。完成实现]{0,14})(?:是|为|：)[^。]{0,400}|(?:拟安排|拟定为|预算(?:数|安排)为?)[^。；]{0,160}/g;

/** What a body's target sentence and tense say. */
export function bodyVotes(text: string): Vote[] {
  const votes: Vote[] = [];
  const targets = TARGET_SENTENCE.pattern.exec(text.slice(0, TARGETS_WITHIN));
  if (targets) {
    votes.push({ cue: TARGET_SENTENCE.id, weight: TARGET_SENTENCE.weight, words: targets[0].slice(0, 20) });
  }
  const { balance, amount } = tenseOf(text.replace(AIMS, ''));
  if (amount > 0) {
    const weight =
      Math.max(-MOST_TENSE, Math.min(MOST_TENSE, TENSE_SCALE * balance)) * Math.min(1, amount / ENOUGH_WORDS);
    votes.push({ cue: 'tense', weight, words: `${balance.toFixed(2)} (${amount})` });
  }
  return votes;
}
