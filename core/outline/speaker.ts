import type { Document } from '../document/document';
import type { Rule, RuleTable } from '../rules/rule';
import type { Line } from './lines';
import type { OutlineQuestion } from './question';

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
      pattern: /今年(?:以来|，?[^，。；]{0,6}(?:预计|已|遭遇|荣获))/g,
      examples: [
        '今年以来，完成',
        '今年，预计完成',
        '今年全县预计',
        '今年已经',
        '今年已建成',
        '今年我县遭遇',
        '今年荣获',
      ],
      counterExamples: ['今年将', '今年要完成'],
    },
    {
      id: 'this year set',
      by: -1,
      most: 3,
      pattern: /(?:做好|部署|安排|完成|实现)今年|今年[^，。；]{0,10}(?:要|将|力争|确保|计划|拟|目标)/g,
      examples: [
        '做好今年工作',
        '部署今年任务',
        '安排今年工作',
        '完成今年任务',
        '实现今年增长',
        '今年要',
        '今年将',
        '今年力争',
        '今年确保',
        '今年计划',
        '今年拟建',
        '今年的目标',
      ],
      counterExamples: ['今年以来', '去年要'],
    },
    {
      id: 'last year told',
      by: -1,
      most: 3,
      pattern: /(?:^|[，。；：])去年(?!同期|[年底末初]|[^，。；]{0,4}(?:基础|水平))/g,
      examples: ['去年，完成', '报告显示，去年全县'],
      counterExamples: ['比去年增长', '，去年同期', '，去年底', '，去年的基础上', '，去年水平'],
    },
  ],
};

/** Who speaks in a kind's usual season: a report to a congress in the year after; of other texts little is known. */
const USUAL = { speech: -1.5, account: -0.5 } as const;
/** A speech's own date says it. */
const DATED = 4;
/** A page may appear some weeks after the words were spoken. */
const APPEARED = { sameYear: 3, yearAfter: -1.5 } as const;
/** Results of a year are told from its autumn on, and to congresses and offices up to the next summer. */
const FIRST_MONTH_OF_RESULTS = 9;
const LAST_MONTH_OF_SPEECHES = 6;
/** From this sum on the words decide; below it the kind's usual season does. */
const DECIDES = 1;

/** A line that is a date and no more, as a speech bears it above its first words or below its last. */
const DATE_LINE = /^[ \t\u3000]*[（(—-]*((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日[）)]?[ \t\u3000]*$/m;
const AT_HEAD = 600;
const AT_TAIL = 200;

/**
 * The question with whose year 今年 is, where its kind leaves that to the season: a conference of December says 今年 of the year
 * that it reviews and 明年 of the one it plans, a congress of January says 去年 and 今年. Date and words are weighed together.
 */
export function askedOfSpeaker(document: Document, lines: readonly Line[], question: OutlineQuestion): OutlineQuestion {
  const { form, reviewedYear } = question;
  if (reviewedYear === null || (form !== 'speech' && form !== 'account')) return question;
  let sum = USUAL[form] + dateSays(document, question, reviewedYear);
  const text = lines.map((line) => line.text).join('\n');
  for (const { pattern, by, most } of SPEAKER_TABLE.rules) {
    const said = Math.abs(by) * [...text.matchAll(pattern)].length;
    sum += Math.sign(by) * Math.min(most, said);
  }
  return Math.abs(sum) < DECIDES ? question : { ...question, speaksInReviewedYear: sum > 0 };
}

function dateSays({ text }: Document, { spokenOn, publishedOn }: OutlineQuestion, reviewed: number): number {
  const line = DATE_LINE.exec(text.slice(0, AT_HEAD)) ?? DATE_LINE.exec(text.slice(-AT_TAIL));
  const spoken = line ? [Number(line[1]), Number(line[2])] : yearAndMonth(spokenOn);
  const said = spoken && season(spoken, reviewed);
  if (said) return said * DATED;
  const appeared = season(yearAndMonth(publishedOn), reviewed);
  return appeared > 0 ? APPEARED.sameYear : appeared < 0 ? APPEARED.yearAfter : 0;
}

/** 1 late in the year reviewed, −1 early in the next, 0 for other dates. */
function season(date: readonly number[] | null, reviewed: number): number {
  if (date === null) return 0;
  const [year, month] = date as [number, number];
  if (year === reviewed) return month >= FIRST_MONTH_OF_RESULTS ? 1 : 0;
  return year === reviewed + 1 && month <= LAST_MONTH_OF_SPEECHES ? -1 : 0;
}

const yearAndMonth = (date: string | null): [number, number] | null =>
  date === null ? null : [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
