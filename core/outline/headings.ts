import { framedWords } from '../document/heading';
import { parseNumeral } from '../numerals/parse';
import { headOf, RulesByEdge } from '../rules/edge';
import { isClosed, type Line } from './lines';

/** How a heading is numbered, outermost first; `alone` by a line above it, `plain` has no number and says by section and time what stands below it. */
export type HeadingStyle = 'part' | 'chapter' | 'alone' | 'han' | 'hanBracket' | 'digit' | 'digitBracket' | 'plain';

export interface OutlineHeading {
  /** Index of its line. */
  line: number;
  style: HeadingStyle;
  /** The number it bears; 0 for a plain one. */
  ordinal: number;
  /** Its words, without the number. */
  title: string;
}

/** The headings of a document; `outer` are those that divide it as a whole. */
export interface HeadingTree {
  byLine: ReadonlyMap<number, OutlineHeading>;
  outer: readonly OutlineHeading[];
  /** The lines of `outer`. */
  outerLines: ReadonlySet<number>;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const NUMBERS: readonly [HeadingStyle, RegExp][] = [
  ['part', new RegExp(`^第(${HAN}|\\d{1,2})(?:篇|编|部分)`)],
  ['chapter', new RegExp(`^第(${HAN}|\\d{1,2})章`)],
  ['han', new RegExp(`^(${HAN})[、.]`)],
  ['hanBracket', new RegExp(`^（(${HAN})）`)],
  ['digit', /^(\d{1,2})[.、](?!\d)/],
  ['digitBracket', /^（(\d{1,2})）/],
];
const NUMBERS_BY_HEAD = new RulesByEdge(NUMBERS, ([, pattern]) => pattern, 'first');
/** Styles that can divide a whole document, the outermost first. */
const OUTER_STYLES = ['part', 'chapter', 'alone', 'han'] as const;

/** Words for a section of a report. */
export const SECTION =
  /回[顾眸望]|亮点|总结|成就|成绩|工作|安排|任务|目标|部署|草案|执行情况|完成情况|收支情况|思路|规划|展望|打算|建议|实事|怎么(?:干|看|做|样|安排)|这[样么]干|干[了得]?(?:什么|怎样)/;
/** Words that place a section in time. */
export const TIMED =
  /(?:19|20)\d\d年|[过近]去|[一二三四五六七八九十]年|今后|未来|今年|明年|[上下]半年|下一?步|“?十[一二三四五六七八九]?五”?|“[一二三四五六七八九]五”/;
/** 2016年：埋头拉车走稳路 */
const YEAR_AND_SLOGAN = /^(?:19|20)\d\d年：[^，。；：、]{2,24}(?:，[^，。；：]{2,12})?$/;
/** 2026年主要目标, 今年怎么干？: a year and its section alone, which no line that was broken goes on with. */
const YEAR_AND_SECTION =
  /^(?:(?:19|20)\d\d年|今年|去年|[“"]?十[一二三四]?五[”"]?(?:时期|期间)?|(?:过去)?五年来?)，?[\u4e00-\u9fff]{1,12}(?<=回顾|总结|成[就绩]|成绩单|安排|任务|目标|部署|打算|实事|怎么(?:干|看|做|样)|这[样么]干|什么|怎样|答卷|新变化)[？]?$/;
/** The report's own title, who is greeted, and what somebody asks (记者：下一步有什么打算？): they divide nothing. */
const NO_SECTION = /^[^，。；：]{1,20}：.*？$|(?:报告|公报|纲要|意见|决定)(?:（[^）]{1,12}）)?$|^关于|代表大会|^各位/;
const LONGEST_TITLE = 60;
const LONGEST_PLAIN = 34;

/** 01 or PART 02 alone on a line, as posts of accounts number what stands below it. */
const NUMBER_ALONE = headOf(/^(?:PART|Part)?[ .．·]{0,2}(0[1-9]|1[0-9])$/);
/** 今年目标，这样定！: a cry that names section and time is a heading as well. */
const LONGEST_CRY = 16;

/** 【2026预期目标】, 【回眸2025】: section and time in a frame of their own, where a year may lack its 年. */
function framedTitle(text: string): string | null {
  const inner = framedWords(text);
  if (inner === null) return null;
  const title = inner.replace(/(?<!\d)(20[0-4]\d)(?![\d年])/, '$1年');
  return SECTION.test(title) && TIMED.test(title) ? title : null;
}

/** The heading that a line is or opens with; of a numbered line that goes on, its first sentence is the title. Null for none. */
function headingOf(line: Line, index: number, previous: Line | undefined): OutlineHeading | null {
  const { text } = line;
  const framed = framedTitle(text);
  if (framed !== null) return { line: index, style: 'plain', ordinal: 0, title: framed };
  for (const [style, pattern] of NUMBERS_BY_HEAD.of(text)) {
    const number = pattern.exec(text);
    if (!number) continue;
    const title = text.slice(number[0].length).split(/[。；！]/, 1)[0]!;
    const ordinal = /^\d/.test(number[1]!) ? Number(number[1]) : (parseNumeral(number[1]!, 0)?.value ?? 0);
    return { line: index, style, ordinal, title: ownWords(apart(title.slice(0, LONGEST_TITLE))) };
  }
  const number = NUMBER_ALONE.exec(previous?.text ?? '');
  if (number !== null && text.length <= LONGEST_PLAIN && !/[。；]/.test(text))
    return { line: index, style: 'alone', ordinal: Number(number[1]), title: ownWords(text) };
  const plain =
    text.length >= 5 &&
    text.length <= LONGEST_PLAIN &&
    !/[。；，：、]$|[。；]/.test(text) &&
    (!text.endsWith('！') || text.length <= LONGEST_CRY) &&
    ((SECTION.test(text) && TIMED.test(text)) || YEAR_AND_SLOGAN.test(text)) &&
    (previous === undefined || isClosed(previous.text) || previous.text.length < 12 || YEAR_AND_SECTION.test(text)) &&
    !NO_SECTION.test(text);
  return plain ? { line: index, style: 'plain', ordinal: 0, title: ownWords(text) } : null;
}

/** A title that its first sentence is glued to: 2013年工作回顾一年来，全县…… */
const GLUED = /^.{0,24}?(?:回顾|总结|安排|任务|部署|打算|草案|情况|建议|问题)(?=[^和与及、，的暨]{1,12}，)/;

const apart = (title: string): string => GLUED.exec(title)?.[0] ?? title;

/** A heading's words without the names of documents: 关于《…规划纲要（草案）》的说明 plans nothing. */
const ownWords = (title: string): string => title.replace(/《[^》]*(?:》|$)/g, '');

/**
 * The headings of lines. The outermost style is the first of part, chapter, 01 and 一、 whose numbers rise by one; plain headings
 * always stand beside it, and over it where 一、 begins anew below each of them.
 */
export function headingTree(lines: readonly Line[]): HeadingTree {
  const headings: OutlineHeading[] = [];
  lines.forEach((line, index) => {
    const heading = line.block.kind === 'caption' ? null : headingOf(line, index, lines[index - 1]);
    if (heading) headings.push(heading);
  });
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const outer = outermost(headings);
  return { byLine, outer, outerLines: new Set(outer.map(({ line }) => line)) };
}

function outermost(headings: readonly OutlineHeading[]): OutlineHeading[] {
  const plain = headings.filter(({ style }) => style === 'plain');
  for (const style of OUTER_STYLES) {
    const ofStyle = headings.filter((heading) => heading.style === style);
    const run = risingRun(ofStyle);
    if (run.length === 0) continue;
    // One 第一章 above a report numbered 一、 二、 is the name of something
    if (style !== 'han' && run.length < 2 && headings.some((heading) => heading.style === 'han')) continue;
    const restarts = ofStyle.filter(({ ordinal }) => ordinal === 1).length > 1;
    const firstPlain = plain[0]?.line ?? Number.POSITIVE_INFINITY;
    if (style === 'han' && firstPlain <= run[0]!.line && (restarts || firstPlain < run[0]!.line)) return plain;
    return [...run, ...plain].sort((a, b) => a.line - b.line);
  }
  return plain;
}

/**
 * Headings whose numbers rise by one, from the first that bears 1, 2 or 3. A later 1 that names section and time begins anew: a
 * gazette prints one report behind another.
 */
function risingRun(headings: readonly OutlineHeading[]): OutlineHeading[] {
  const run: OutlineHeading[] = [];
  let next: number | null = null;
  for (const heading of headings) {
    const opens = heading.ordinal === 1 && SECTION.test(heading.title) && TIMED.test(heading.title);
    const fits: boolean =
      next === null ? heading.ordinal >= 1 && heading.ordinal <= 3 : heading.ordinal === next || opens;
    if (!fits) continue;
    run.push(heading);
    next = heading.ordinal + 1;
  }
  return run;
}
