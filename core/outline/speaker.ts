import type { Document } from '../document/document';
import type { Rule, RuleTable } from '../rules/rule';
import { DAY, MONTH, smallNumber } from '../time/dates';
import { isPartOfYear } from '../time/period';
import type { Line } from './lines';
import type { OutlineQuestion } from './question';
import { absoluteTimes } from './times';

/** Words by which a speaker says that 今年 is the year reviewed (`by` above 0), as in December, or the one after it. */
interface SpeakerRule extends Rule {
  by: number;
  /** What all matches together may add at most. */
  most: number;
}

export const SPEAKER_TABLE: RuleTable<SpeakerRule> = {
  name: 'outline/speaker',
  rules: [
    {
      id: 'next year set',
      by: 1.5,
      most: 3,
      pattern: /(?:明年|(?<![未年以间])来年)(?!同期)/g,
      examples: ['明年，我局将', '明年经济工作', '为来年打基础'],
      counterExamples: ['未来年均', '近年来年均', '今年，要', '明年同期'],
    },
    {
      id: 'this year told',
      by: 1,
      most: 3,
      pattern: /今年(?:以来|累计|，?(?:(?!力争|确保)[^，。；]){0,6}(?:预计|已|遭遇|荣获))/g,
      examples: [
        '今年以来，完成',
        '今年累计',
        '今年，预计完成',
        '今年全县预计',
        '今年已经',
        '今年已建成',
        '今年我县遭遇',
        '今年荣获',
      ],
      counterExamples: ['今年将', '今年要完成', '今年上半年', '今年，力争已签约', '今年确保已开工'],
    },
    {
      id: 'this year set',
      by: -1,
      most: 3,
      pattern:
        /(?:做好|部署|安排|完成|实现)今年|提出，今年|今年[^，。；]{0,10}(?:要|将|力争|确保|计划|拟)|今年[^。；]{0,16}(?:目标|怎么|如何|这[样么]干)|新的一年|今年是[^，。；]{0,16}开局/g,
      examples: [
        '做好今年工作',
        '部署今年任务',
        '安排今年工作',
        '完成今年任务',
        '实现今年增长',
        '提出，今年增长6%',
        '今年要',
        '今年将',
        '今年力争',
        '今年确保',
        '今年计划',
        '今年拟建',
        '今年的预期目标',
        '今年怎么安排',
        '今年如何发力',
        '今年，该县这样干',
        '今年这么干',
        '新的一年，该县',
        '今年是“十五五”开局之年',
      ],
      counterExamples: ['今年以来', '去年要'],
    },
    {
      id: 'last year told',
      by: -1,
      most: 3,
      pattern: /(?:^|[，。；：])(?:去年|过去的?一年)(?!同期|[年底末初]|[^，。；]{0,4}(?:基础|水平))/gm,
      examples: ['去年，完成', '报告显示，去年全县', '过去一年，', '过去的一年，'],
      counterExamples: ['比去年增长', '，去年同期', '，去年底', '，去年的基础上', '，去年水平'],
    },
    {
      id: 'a congress sits',
      by: -1,
      most: 3,
      pattern: /代表大会[^。]{0,20}(?:开幕|召开|闭幕)|作政府工作报告/g,
      examples: ['代表大会第四次会议开幕', '代表大会召开', '代表大会闭幕', '县长作政府工作报告'],
      counterExamples: ['现场会召开', '代表大会第四次会议上'],
    },
  ],
};

/** Who speaks in a kind's usual season: a report to a congress in the year after; of other texts little is known, of news nothing. */
const USUAL = { speech: -2.5, text: -1.5, news: 0 } as const;
/** A speech's own date says it. */
const DATED = 4;
const APPEARED = 3;
/** A page may appear some weeks after the words were spoken; news does not. */
const APPEARED_LATER = 1.5;
/** Congresses sit, and tell of the year before, up to spring. */
const LAST_MONTH_OF_SESSIONS = 4;
/** How much the years that news names by their number may say. */
const MOST_OF_YEARS = 4;

/** A line that is a date, with or without the meeting, as a speech bears it above its first words or below its last. */
const DATE_LINE = new RegExp(
  `^[ \\t\\u3000]*[（(—-]*((?:19|20)\\d\\d)年(${MONTH})月${DAY}日(?:在[^，。；\\n]{2,50}上)?[）)]?[ \\t\\u3000]*$`,
  'm',
);
const AT_HEAD = 600;
const AT_TAIL = 200;

/** A year that a clause opens with, and the words behind it; or a part of this year, which a speech of its middle may tell of too. */
const YEAR_TOLD =
  /(?:(?<![\u4e00-\u9fff\d—–～~\-至到])((?:19|20)\d\d)年(?!\d{1,2}月\d{1,2}日)|今年(?=[上下]半年|前|[一二三四]季度|1[至—-]))([^，。；]{0,14})/g;
/** 2024年同期 is what something is held against. */
const SAME_PERIOD = /^(?:同期|相比)/;
/** 2026年怎么干, 2026年主要目标: the year is still to come. */
const IS_SET =
  /^[^，。；]{0,8}(?:怎么|如何|这[样么]干|目标|安排|任务|打算|计划|将|力争|要(?![求素点闻]))|^政府工作报告/;
/** 2026年上半年: the year is being told of. */
const IS_UNDER_WAY = /^(?:以来|[上下]半年|前|[一二三四]季度|\d|累计|已)/;

/** The two ways to read a document: 今年 is the year reviewed, or the one after it. */
interface Readings {
  late: OutlineQuestion;
  early: OutlineQuestion;
}

/**
 * The question with whose year 今年 is, where its kind leaves that to the season: a conference of December says 今年 of the year
 * that it reviews and 明年 of the one it plans, a congress of January says 去年 and 今年. Of a speech the year reviewed is known and
 * the speaker's is asked for; of news the speaker's is known, and it may review that or the one before. Dates, words and how well the
 * parts fit (`fitOf`) are weighed together.
 */
export function askedOfSpeaker(
  document: Document,
  lines: readonly Line[],
  question: OutlineQuestion,
  fitOf: (question: OutlineQuestion) => number,
): OutlineQuestion {
  const readings = readingsOf(question);
  if (readings === null) return question;
  const { late, early } = readings;
  const text = lines.map((line) => line.text).join('\n');
  const isNews = early.reviewedYear !== late.reviewedYear;
  let sum = isNews ? USUAL.news : question.form === 'speech' ? USUAL.speech : USUAL.text;
  sum += dateSays(document, readings);
  for (const { pattern, by, most } of SPEAKER_TABLE.rules) {
    const said = Math.abs(by) * [...text.matchAll(pattern)].length;
    sum += Math.sign(by) * Math.min(most, said);
  }
  if (isNews) sum += saidByYears(lines, late.reviewedYear!) + fitOf(late) - fitOf(early);
  return sum < 0 ? early : late;
}

/** Null where nothing is open: of outlines and bulletins, and where the kind itself says it. */
function readingsOf(question: OutlineQuestion): Readings | null {
  const { form, reviewedYear, reviews, speaksInReviewedYear } = question;
  if (reviewedYear === null || (form !== 'speech' && form !== 'account')) return null;
  if (!speaksInReviewedYear) return { late: { ...question, speaksInReviewedYear: true }, early: question };
  if (form === 'speech' || isPartOfYear(reviews)) return null;
  return { late: question, early: { ...question, reviewedYear: reviewedYear - 1, speaksInReviewedYear: false } };
}

function dateSays({ text }: Document, readings: Readings): number {
  const { spokenOn, publishedOn } = readings.late;
  const line = DATE_LINE.exec(text.slice(0, AT_HEAD)) ?? DATE_LINE.exec(text.slice(-AT_TAIL));
  const said = season(line ? [Number(line[1]), smallNumber(line[2]!)!] : yearAndMonth(spokenOn), readings);
  if (said) return said * DATED;
  const appeared = season(yearAndMonth(publishedOn), readings);
  const isLater = appeared < 0 && readings.early.reviewedYear === readings.late.reviewedYear;
  return appeared * (isLater ? APPEARED_LATER : APPEARED);
}

/** 1 for a date in the year reviewed, −1 for one in the next; where both readings have the same 今年 the month says it; else 0. */
function season(date: readonly [number, number] | null, { late, early }: Readings): number {
  if (date === null) return 0;
  const [year, month] = date;
  const isLate = year === late.reviewedYear && month > LAST_MONTH_OF_SESSIONS;
  return isLate ? 1 : year === early.reviewedYear! + 1 ? -1 : 0;
}

const yearAndMonth = (date: string | null): [number, number] | null =>
  date === null ? null : [Number(date.slice(0, 4)), Number(date.slice(5, 7))];

/** What years say by their number in news of a year: what the one before brought, what its own is to bring or has brought. */
function saidByYears(lines: readonly Line[], year: number): number {
  let said = 0;
  for (const { text } of lines) {
    for (const { 1: named, 2: behind } of text.matchAll(YEAR_TOLD)) {
      if (Number(named ?? year) === year - 1) said -= SAME_PERIOD.test(behind!) ? 0 : 1;
      else if (Number(named ?? year) === year) said -= IS_SET.test(behind!) ? 1 : IS_UNDER_WAY.test(behind!) ? -1 : 0;
    }
    // 回望“十四五”, 展望“十五五”: told where the one has ended and the other begins
    for (const { first, last } of absoluteTimes(text))
      if (last === year - 1 || first === year) said -= first < last ? 1 : 0;
  }
  return Math.max(-MOST_OF_YEARS, Math.min(MOST_OF_YEARS, said));
}
