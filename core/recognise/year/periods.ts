import type { Rule, RuleTable } from '../../rules/rule';
import { formatPeriod, isPartOfYear, type Period, parsePeriod, yearSpan } from '../../time/period';
import { yearBesidePart } from './beside-part';
import type { YearText } from './text';
import type { YearEvidence } from './votes';

export { yearBesidePart } from './beside-part';

/** The period looked back on and the one planned. */
export interface ReportPeriods {
  reviews: Period | null;
  plans: Period | null;
}

/** A sign that a report looks back on, or plans, five years (`weight` above 0) or one. */
interface SpanCue extends Rule {
  /** Met with a heading of the first part of the text (`opening`), any heading, or counted in running text. */
  in: 'opening' | 'heading' | 'first' | 'later';
  of: 'reviews' | 'plans';
  weight: number;
  /** What all matches together may add at most; of headings and running text. */
  most: number;
}

const PLAN_NAME = '[“"‘](?:十?[一二三四五六七八九]|十)五["”’]';

/** Five years or one. `R年` is the year whose results the report tells, `N年` the next. */
export const SPAN_CUES: RuleTable<SpanCue> = {
  name: 'recognise/year/periods',
  rules: [
    {
      id: 'reviews:five-years',
      in: 'opening',
      of: 'reviews',
      weight: 2,
      most: 2,
      pattern: new RegExp(`五年(?!规划|计划)|本届政府|${PLAN_NAME}`),
      examples: ['一、过去五年工作回顾', '一、本届政府的工作', '一、“十三五”时期发展成就', '一、“十五”时期发展成就'],
      counterExamples: ['一、第十四个五年规划', '一、第十个五年计划', '一、R年工作回顾'],
    },
    {
      id: 'reviews:one-year',
      in: 'opening',
      of: 'reviews',
      weight: -2.5,
      most: 2.5,
      pattern: /R年|过去的?一年|一年来|去年/,
      examples: ['一、R年工作回顾', '一、过去一年的工作', '一、过去的一年', '一、一年来的工作', '一、去年工作回顾'],
      counterExamples: ['一、过去五年工作回顾'],
    },
    {
      id: 'reviews:five-years-told',
      in: 'first',
      of: 'reviews',
      weight: 0.4,
      most: 1.5,
      pattern: /五年来|过去的?五年|五年[间中]/,
      examples: ['五年来，我们', '过去五年，我们', '过去的五年，我们', '五年间，我们', '五年中，我们'],
      counterExamples: ['今后五年，我们'],
    },
    {
      id: 'reviews:one-year-told',
      in: 'first',
      of: 'reviews',
      weight: -0.5,
      most: 1.5,
      pattern: /(?<![^。；\n])(?:R年|过去的?一年|一年来|去年)/,
      examples: ['R年，我们', '过去一年，我们', '过去的一年，我们', '一年来，我们', '去年，我们'],
      counterExamples: ['比去年增长', '到R年'],
    },
    {
      id: 'plans:five-years',
      in: 'heading',
      of: 'plans',
      weight: 1,
      most: 2,
      pattern: new RegExp(
        `(?:今后|未来)五年|新一届政府|五年.{0,8}(?:目标|思路|任务)|${PLAN_NAME}(?!.*(?:回顾|成就)).*(?:目标|思路|任务|要求|规划|时期)`,
      ),
      examples: [
        '二、今后五年怎么干',
        '二、未来五年怎么干',
        '二、新一届政府的奋斗目标',
        '二、五年奋斗目标',
        '二、五年总体思路',
        '二、五年主要任务',
        '二、“十四五”主要目标',
        '二、“十四五”总体思路',
        '二、“十四五”主要任务',
        '二、“十四五”总体要求',
        '二、“十四五”规划',
        '二、“十四五”时期',
        '二、“十五”时期',
      ],
      counterExamples: ['一、“十三五”时期工作回顾', '一、“十三五”时期成就', '二、N年主要任务'],
    },
    {
      id: 'plans:one-year',
      in: 'heading',
      of: 'plans',
      weight: -2,
      most: 3,
      pattern: /(?:N年|今年|新的一年).{0,20}(?:工作|任务|安排|目标|要求|重点)|做好[N今]年/,
      examples: [
        '三、N年工作',
        '三、今年工作',
        '三、新的一年的工作',
        '三、N年主要任务',
        '三、N年的安排',
        '三、N年主要目标',
        '三、N年总体要求',
        '三、N年重点',
        '三、扎实做好N年各项事情',
        '三、扎实做好今年各项事情',
      ],
      counterExamples: ['二、今后五年的目标'],
    },
    {
      id: 'plans:one-year-told',
      in: 'later',
      of: 'plans',
      weight: -0.3,
      most: 2,
      pattern: /今年(?:的|要|我们|将|政府|全[市省县区])|(?<![^。；\n])今年/,
      examples: [
        '做好今年的工作',
        '我们今年要办',
        '办好今年我们',
        '我市今年将办',
        '关于今年政府的工作',
        '实现今年全市的目标',
        '今年，抓三件事',
      ],
      counterExamples: ['比今年多', '去年'],
    },
  ],
};

/** One year, where nothing speaks for five. */
const PRIOR = -0.5;
/** How much the first session of a term adds to five years, looked back on and planned. */
const FIRST_SESSION = { reviews: 0.7, plans: 0.5 };
/** A plan's last year is a little likelier to be looked back on with the plan. */
const PLAN_ENDS = 0.3;
const FIRST_OF_TERM = /届(?:人民代表大会|人大)(?:第)?一次/;
const OPENING_PART = 0.3;
const FIRST_PART = 0.4;
const LATER_PART = 0.35;
/** What opens a heading that shares its line with what follows. */
const NUMBERED =
  /(?:^|[。！？；\n])((?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、.：]|（[一二三]）)[^。！？；\n]{2,44})/g;
const OPENS_REVIEW = /回顾|总结|五年|本届|成就|成绩|一年/;
const LONGEST_HEADING = 60;

/** The five years or the one that end at `results`, and those that follow it; for a report that may look back and plan as it likes. */
export function spansOf(read: YearText, results: number): { reviews: Period; plans: Period } {
  const headings = headingsOf(read, results);
  const opening = headings.find(({ words, place }) => place < OPENING_PART && OPENS_REVIEW.test(words))?.words ?? '';
  const text = read.text;
  const running = {
    first: marked(text.slice(0, text.length * FIRST_PART), results),
    later: text.slice(text.length * LATER_PART),
  };
  const first = FIRST_OF_TERM.test(text.slice(0, 800));
  const scores = {
    reviews: PRIOR + (first ? FIRST_SESSION.reviews : 0) + (results % 5 === 0 ? PLAN_ENDS : 0),
    plans: PRIOR + (first ? FIRST_SESSION.plans : 0),
  };
  for (const cue of SPAN_CUES.rules) {
    const texts = cue.in === 'opening' ? [opening] : cue.in === 'heading' ? headings.map(({ words }) => words) : null;
    const count = texts
      ? texts.filter((words) => cue.pattern.test(words)).length
      : countIn(running[cue.in as 'first'], cue.pattern);
    scores[cue.of] += Math.sign(cue.weight) * Math.min(cue.most, Math.abs(cue.weight) * count);
  }
  return {
    reviews: yearSpan(scores.reviews > 0 ? results - 4 : results, results),
    plans: yearSpan(results + 1, scores.plans > 0 ? results + 5 : results + 1),
  };
}

function countIn(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(new RegExp(pattern.source, 'g'))) count += 1;
  return count;
}

function headingsOf({ text, lines }: YearText, results: number): { words: string; place: number }[] {
  const headings: { words: string; place: number }[] = [];
  const length = Math.max(1, text.length);
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (line.heading && words.length <= LONGEST_HEADING)
      headings.push({ words: marked(words, results), place: line.start / length });
    else if (words.search(NUMBERED) >= 0)
      for (const match of words.matchAll(NUMBERED))
        headings.push({ words: marked(match[1]!, results), place: (line.start + match.index) / length });
  }
  return headings;
}

const marked = (words: string, results: number): string =>
  words.replaceAll(`${results}年`, 'R年').replaceAll(`${results + 1}年`, 'N年');

/** True where the text sets work for the year after `results`: its title, headings or sentences plan it. */
export function setsWork({ votes }: YearEvidence, results: number): boolean {
  const said = (id: string): number => votes.get(id)?.byYear.get(results) ?? 0;
  const once = [
    'title:plans',
    'line:plans',
    'title:delivered',
    'line:delivered',
    'heading:plans',
    'heading:sets',
    'heading:pair',
    'sets',
  ];
  return once.some((id) => said(id) > 0) || said('phrase:plans') >= LEAST_PLANS;
}
const LEAST_PLANS = 2;

/** 去年，…达1500亿元。今年上半年，…: what tells of the year before first is on no part of its own. */
const LAST_YEAR_TOLD = /(?:^|[，。；：\n])(?:去年|上年)(?!同期)/;

const MONTHS =
  /(?:(\d{4})年)?(?:度)?(?:(上半年|(?<![上下大一两多])半年度?(?=工作|总结|小结))|前([二三])季度|([一二三四])季度|(\d{1,2})(?:月份?)?[—\-至到～](\d{1,2})月|前(\d{1,2})个?月|(\d{1,2})月份)/;
const QUARTER: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/**
 * The part of `year` that a title or first sentence says it is on (`2024年1—9月` is `2024-01/2024-09`), or the whole year; of two that it
 * names in one breath the longer one (三季度和前三季度, 8月份及1—8月).
 */
export function partOfYear(words: readonly (string | null)[], year: number): Period {
  for (const said of words) {
    const part = said === null ? null : MONTHS.exec(said);
    if (said !== null && /全年/.test(said)) return String(year);
    if (part === null || (part[1] !== undefined && Number(part[1]) !== year)) continue;
    if (LAST_YEAR_TOLD.test(said!.slice(0, part.index))) continue;
    const behind = said!.slice(part.index + part[0].length);
    const second = JOINED.test(behind) ? MONTHS.exec(behind.slice(1)) : null;
    const parts = [part, ...(second?.index === 0 ? [second] : [])].map(monthsOf).filter(isPart);
    if (parts.length === 0) continue;
    const [from, to] = parts.reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one));
    return from === to ? monthOf(year, from) : `${monthOf(year, from)}/${monthOf(year, to)}`;
  }
  return String(year);
}

/** 10月我市空气质量状况: in a title a month needs no 份; 10月8日 and 10月，走进青河 name a day of news. */
const BARE_MONTH = /(?<![\d前])(\d{1,2})月(?=[\u4e00-\u9fff])(?![份底末初中上下])/g;

/** A title in which each month that it is on is written as one. */
export const withMonths = (title: string): string => title.replace(BARE_MONTH, '$1月份');

const ANY_YEAR = 2000;

/** The last month of the part of a year that a title says it is on, of whichever year; null where it names none. */
export function lastMonthTold(title: string): number | null {
  if (yearBesidePart(title) !== null) return null;
  const yearless = withMonths(
    title
      .slice(0, 60)
      .replace(/(?:19|20)\d\d年度?(?!\d)/g, '')
      .replace(/\d+月\d+日/g, ''),
  );
  const part = partOfYear([yearless], ANY_YEAR);
  return isPartOfYear(part) ? parsePeriod(part)!.to.month : null;
}

const JOINED = /^[和及与、暨]/;

/** The first and last month that a match of MONTHS names. */
function monthsOf(part: RegExpExecArray): [number, number] {
  const quarter = QUARTER[part[4] ?? ''];
  if (part[2]) return [1, 6];
  if (part[3]) return [1, 3 * QUARTER[part[3]]!];
  if (quarter) return [3 * quarter - 2, 3 * quarter];
  if (part[5]) return [Number(part[5]), Number(part[6])];
  return part[7] ? [1, Number(part[7])] : [Number(part[8]), Number(part[8])];
}

const isPart = ([from, to]: [number, number]): boolean =>
  from >= 1 && to <= 12 && from <= to && !(from === 1 && to === 12);

/** What a text within a year calls what is left of it: 下半年, 四季度, 下一步. */
const WHAT_IS_LEFT = /下半年|后[一二三四五六七八九]个月|[二三四]季度|下一?(?:步|阶段)|后一?阶段/;

/**
 * What a report within a year (上半年, 前三季度) plans where it sets work: the months of the year behind `reviews`, `2023-07/2023-12`
 * behind `2023-01/2023-06`. Null where nothing of the year is left or the text sets nothing for it.
 */
export function restOfYear(reviews: Period, text: string): Period | null {
  const { year, month } = parsePeriod(reviews)!.to;
  if (month === null || month === 12 || !WHAT_IS_LEFT.test(text)) return null;
  return formatPeriod({ from: { year, month: month + 1 }, to: { year, month: 12 } });
}

const monthOf = (year: number, month: number): Period => `${year}-${String(month).padStart(2, '0')}`;
