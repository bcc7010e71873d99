import { type Edit, replaceAll } from './edit-text';
import type { LabelledPart } from './parts';
import { shiftPeriod, shiftYears } from './shift-years';

/** A report's text with its labelled parts; `year` is the report's own. */
export interface ReportText {
  text: string;
  year: number;
  parts: readonly LabelledPart[];
}

/** A change of a report's text that must leave its parts and the times of its figures as they are, or move them along. */
export interface TextChange {
  id: string;
  /** Null where the report has nothing to change. */
  edits(report: ReportText): Edit[] | null;
  /** What a period becomes; without it, what it was. */
  move?(period: string | null, report: ReportText): string | null;
}

/** An outermost heading: 一、 or 第一部分 at the start of a line that no full stop ends. */
const HEADING =
  /^[ \t\u3000]*(?<ordinal>[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|[篇章]))(?<words>[^\n。]{2,40})$/gm;
const TITLE_WORDS = /报告|公报|纲要|草案/;

const someOf = (edits: Edit[]): Edit[] | null => (edits.length > 0 ? edits : null);

const headingEdits = (text: string, by: (match: RegExpExecArray) => string): Edit[] | null =>
  someOf(replaceAll(text, HEADING, by));

/** The start of a line near the middle of the longest part of a mode; of a text without lines, the start of a sentence. */
function middleOf({ text, parts }: ReportText, mode: LabelledPart['mode']): number | null {
  const own = parts
    .map((part, i) => ({ mode: part.mode, start: part.start, end: parts[i + 1]?.start ?? text.length }))
    .filter((part) => part.mode === mode)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!own) return null;
  const middle = Math.floor((own.start + own.end) / 2);
  for (const mark of ['\n', '。']) {
    const at = text.indexOf(mark, middle);
    if (at >= 0 && at + 1 < own.end) return at + 1;
  }
  return null;
}

/** A paragraph of its own put into the middle of the review or the plan. */
const putIn = (id: string, mode: LabelledPart['mode'], sentence: string): TextChange => ({
  id,
  edits: (report) => {
    const at = middleOf(report, mode);
    return at === null
      ? null
      : [{ start: at, end: at, text: report.text[at - 1] === '\n' ? `${sentence}\n` : sentence }];
  },
});

const append = (id: string, words: (year: number) => string): TextChange => ({
  id,
  edits: ({ text, year }) => [{ start: text.length, end: text.length, text: `\n${words(year)}\n` }],
});

/** The first part that counts: everything before it is title, speaker and salutation. */
const headEnd = (parts: readonly LabelledPart[]): number => parts.find(({ mode }) => mode !== 'none')?.start ?? 0;

/** Years move towards the middle of what the corpus knows, so that none leaves the range of years that reports have. */
const shiftOf = (years: number, { year }: ReportText): number => (year > 2015 ? -years : years);

const shift = (years: number): TextChange => ({
  id: `all years ${years === 5 ? 'and plan ordinals ' : ''}moved by ${years}`,
  edits: (report) => shiftYears(report.text, shiftOf(years, report)),
  move: (period, report) => shiftPeriod(period, shiftOf(years, report)),
});

const SLOGANS = ['凝心聚力，砥砺奋进', '蹄疾步稳，勇毅前行', '同心同向，久久为功', '踔厉奋发，笃行不怠'];

function sloganFor(match: RegExpExecArray): string {
  return SLOGANS[match.index % SLOGANS.length]!;
}

const LINE = 38;

/** A break after every 38 characters of a longer line. */
function brokenLines(text: string): Edit[] | null {
  const edits: Edit[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') length = 0;
    else if (length === LINE) {
      edits.push({ start: i, end: i, text: '\n' });
      length = 1;
    } else length++;
  }
  return someOf(edits);
}

const contents = (report: ReportText): Edit[] | null => {
  const headings = [...report.text.matchAll(HEADING)].map(([line], i) => `${line.trim()}……${2 * i + 1}`);
  if (headings.length < 2) return null;
  const firstLine = report.text.indexOf('\n') + 1;
  const at = firstLine > 0 && firstLine < 60 ? firstLine : 0;
  return [{ start: at, end: at, text: `目录\n${headings.join('\n')}\n` }];
};

export const TEXT_CHANGES: readonly TextChange[] = [
  shift(5),
  shift(1),
  {
    id: 'slogans before headings',
    edits: ({ text }) =>
      headingEdits(text, (match) => `${match.groups!.ordinal}${sloganFor(match)}，${match.groups!.words!.trim()}`),
  },
  {
    id: 'slogans for headings',
    edits: ({ text }) => headingEdits(text, (match) => `${match.groups!.ordinal}${sloganFor(match)}`),
  },
  { id: 'headings dropped', edits: ({ text }) => headingEdits(text, () => '') },
  {
    id: 'title taken off',
    edits: ({ text, parts }) => {
      const head = text.slice(0, headEnd(parts));
      return someOf(
        replaceAll(head, /[^\n]{4,60}(?:\n|$)/g, () => '').filter(
          ({ start, end }) => TITLE_WORDS.test(head.slice(start, end)) && !/[，。]/.test(head.slice(start, end)),
        ),
      );
    },
  },
  {
    id: 'all before the first section taken off',
    edits: ({ parts }) => someOf(headEnd(parts) > 0 ? [{ start: 0, end: headEnd(parts), text: '' }] : []),
  },
  {
    id: '政府 → 新区管委会',
    edits: ({ text }) => someOf(replaceAll(text, /(?:人民)?政府/g, () => '新区管委会')),
  },
  { id: 'lines broken every 38 characters', edits: ({ text }) => brokenLines(text) },
  { id: '</p><p> for breaks', edits: ({ text }) => someOf(replaceAll(text, /\n+/g, () => '</p><p>')) },
  { id: 'all breaks gone', edits: ({ text }) => someOf(replaceAll(text, /\n+/g, () => '')) },
  {
    id: '一、 → 第一部分',
    edits: ({ text }) =>
      headingEdits(
        text,
        (match) =>
          `第${match.groups!.ordinal!.replace(/^第|、$|部分$|[篇章]$/g, '')}部分 ${match.groups!.words!.trim()}`,
      ),
  },
  { id: 'a table of contents put in front', edits: contents },
  append(
    'a glossary appended',
    (year) =>
      `名词解释\n1．双环供电：${year - 3}年起推行的供电方式，到${year + 2}年覆盖园区60%。\n2．一码通办：用一个二维码办理236项事项，${year - 1}年在18个镇试行。\n3．四水同治：今后三年治理河道120公里。`,
  ),
  append(
    'another report appended',
    (year) =>
      `关于${year - 1}年预算执行情况和${year}年预算草案的报告\n一、${year - 1}年预算执行情况\n全年一般公共预算收入完成12.6亿元，增长4.5%。\n二、${year}年预算草案\n一般公共预算收入安排13.2亿元，增长5%。`,
  ),
  putIn('a sub-heading of planning in the review', 'review', '（三）工作部署扎实推进，规划任务全面落实'),
  putIn('主要指标是… in the review', 'review', '主要指标是近年来完成得最好的，殊为不易。'),
  putIn('今年是关键之年 in the review', 'review', '今年是关键之年，全区上下把安全摆在首位。'),
  putIn('下一步 in the review', 'review', '下一步，我们将继续补齐短板。'),
  putIn('回顾过去 in the plan', 'plan', '回顾过去，我们取得了来之不易的成绩。'),
];
