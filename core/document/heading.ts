import { headOf, RulesByEdge } from '../rules/edge';
import { hanIn } from './line';
import { foldedText, readText } from './reading';

/** How a heading is numbered, outermost first: `第一篇`, `第一章`, `第一节`, `一、`, `（一）`, `1.`, `（1）`. */
export const HEADING_RANKS = ['part', 'chapter', 'section', 'han', 'hanBracket', 'digit', 'digitBracket'] as const;
export type HeadingRank = (typeof HEADING_RANKS)[number];

/** A heading found at the front of a line. */
export interface HeadingMatch {
  /** Null for a heading without a number. */
  rank: HeadingRank | null;
  /** Source offset, counted from the line's start, behind the heading; the rest of the line is its first paragraph. */
  end: number;
}

const HAN_NUMBER = '[一二三四五六七八九十百零〇○]{1,5}';
const MARKS: [HeadingRank, RegExp][] = [
  ['part', new RegExp(`^第(?:${HAN_NUMBER}|[0-9]{1,2})(?:篇|编|部分)`)],
  ['chapter', new RegExp(`^第(?:${HAN_NUMBER}|[0-9]{1,2})章`)],
  ['section', new RegExp(`^第(?:${HAN_NUMBER}|[0-9]{1,2})节`)],
  ['han', /^[一二三四五六七八九十]{1,3}[、.]/],
  ['hanBracket', /^（[一二三四五六七八九十]{1,3}）/],
  // `1.5万人` and `3.3岁以下` open with a quantity, not with a number of a heading
  ['digit', /^[0-9]{1,2} ?(?:、|\.(?![0-9]|$)|\.(?=20[0-9]{2}年))/],
  ['digitBracket', /^（[0-9]{1,2}）/],
];

const MARKS_BY_HEAD = new RulesByEdge(MARKS, ([, pattern]) => pattern, 'first');

const LEADER = /…{2}|\.{4}|·{4}/;
const LIST_SIGN = headOf(
  /^(?:[①-⑳●■◆▲•▪·※\-*]|\[[0-9]{1,3}\]|（[0-9]{1,2}）|[0-9]{1,2} ?[)）、]|[0-9]{1,2} ?\.(?:(?![0-9])|(?=20[0-9]{2}年)))/,
);
/** A quantity with its unit: a "heading" that holds one is a sentence with a figure. */
const QUANTITY =
  /[0-9.][万亿]?(?:元|人|%|个百分点|亩|公里|平方米|吨|户|家|件|项|套|张|所|台|辆|美元|倍|千瓦|立方米|公顷|[万亿])/;
const MAX_LENGTH: Record<HeadingRank, number> = {
  part: 60,
  chapter: 60,
  section: 60,
  han: 60,
  hanBracket: 60,
  digit: 40,
  digitBracket: 36,
};
const MAX_UNMARKED = 36;
const LEAST_UNMARKED = 4;

/** The number that a folded line opens with, or null. */
export function headingRank(folded: string): HeadingRank | null {
  for (const [rank, pattern] of MARKS_BY_HEAD.of(folded)) if (pattern.test(folded)) return rank;
  return null;
}

/** True where a folded line opens as an item of a list. */
export function opensListItem(folded: string): boolean {
  return LIST_SIGN.isOf(folded);
}

/**
 * Reads a numbered heading off the front of a line: the whole line (`一、2024年工作回顾`), or its first sentence where the
 * paragraph goes on behind it (`（一）经济运行稳中有进。全年…`). Null where the line opens with no number or where what
 * stands behind the number is a sentence of its own (`（一）全市生产总值增长6%，…`).
 */
export function numberedHeading(line: string): HeadingMatch | null {
  // Most lines open with no number, which a few characters tell
  if (line.length > 40 && headingRank(foldedText(line.trimStart().slice(0, 40))) === null) return null;
  // No heading is longer than this, spaces between characters included; the rest of a long paragraph need not be folded.
  const reading = readText(line, 0, Math.min(line.length, 400));
  const folded = reading.text;
  const rank = headingRank(folded);
  if (rank === null || LEADER.test(folded)) return null;
  // A line of the table of contents: its page stands behind it
  if (line.length < 200 && /[\s\u3000][0-9]{1,3}$/.test(line) && /^第/.test(folded)) return null;
  const spaced = spacedLead(line, rank);
  if (spaced !== null) return { rank, end: spaced };
  const stop = folded.search(/[。！？；]/);
  const whole = stop < 0 || stop === folded.length - 1;
  // `2.数据资产入表：企业把…` explains a term, `牵头单位：…` names one
  if (/：./.test(folded.slice(0, whole ? undefined : stop))) return null;
  if (whole) {
    if (line.length > 400 || folded.length > MAX_LENGTH[rank]) return null;
    if (/[；，、：,]$/.test(folded)) return null;
    if (/[。！？]$/.test(folded) && QUANTITY.test(folded)) return null;
    // `1.本表为快报数，最终以决算为准。` is a note
    if (/。$/.test(folded) && rank.startsWith('digit') && folded.length > 26) return null;
    return { rank, end: line.length };
  }
  if (folded[stop] !== '。' || stop > MAX_LENGTH[rank] || QUANTITY.test(folded.slice(0, stop))) return null;
  // `1.目标。` is a lead; a lead that already runs through several clauses is a sentence
  if ((folded.slice(0, stop).match(/，/g) ?? []).length > 2) return null;
  return { rank, end: reading.toSourceEnd(stop + 1) };
}

const SPACED_LEAD = /^[一二三四五六七八九十]{1,3}[、．.]([\p{Script=Han}、]{2,20})[\s\u3000]+/u;

/** `二、农业 全年粮食总产量…`: words of a heading without a mark, then white space, then prose. Null where it is not so. */
function spacedLead(line: string, rank: HeadingRank): number | null {
  if (rank !== 'han') return null;
  const match = SPACED_LEAD.exec(line);
  if (match === null) return null;
  const rest = line.slice(match[0].length, match[0].length + 200);
  return rest.length >= 40 && /[，,。]/.test(rest) ? match[0].trimEnd().length : null;
}

const FRAMED = /^【(?![^】]*(?:打印|纠错|关闭|收藏|分享|返回|字[体号]))([^【】]+)】$/;

/** `城市功能高地：生产生活更宜居` */
const HEADLINE = /^\p{Script=Han}{5,}(?<!单位|部门|地址|电话|时间|日期|编辑|记者)：\p{Script=Han}{5,}$/u;

/** The words of a line in a frame of its own, `【2026预期目标】`; null for any other, and for a button (`【打印】`). */
export function framedWords(line: string): string | null {
  return line.length > MAX_UNMARKED + 2 ? null : (FRAMED.exec(line.trim())?.[1] ?? null);
}

/** True for a framed line that is a heading, whatever follows it. */
export function isFramedTitle(line: string): boolean {
  const framed = framedWords(line);
  return framed !== null && looksLikeTitle(framed);
}

/**
 * True where a line without a number can be a heading: short, no closing mark, words rather than a date, a credit or a
 * number. Whether it is one is for the caller to see from what follows. `least` is the fewest Han characters it may have.
 */
export function looksLikeTitle(line: string, least = LEAST_UNMARKED): boolean {
  // A sentence is none, which needs no folding
  if (line.length > 200 || line.includes('。')) return false;
  const folded = foldedText(line);
  if (folded.length > MAX_UNMARKED || folded.length < least || LEADER.test(folded)) return false;
  if (/[。！？；：，、,.;:]/.test(folded[folded.length - 1]!) || /[。；]/.test(folded)) return false;
  if (
    /^(?:[（【〔[■●◆▲※*#，、。；”）—-]|各位|附件|下转|上接|注[：:1-9]|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)/.test(folded)
  )
    return false;
  if (/^(?:附?[图表]|图片) ?[0-9一二三四五六七八九十]/.test(folded)) return false;
  // `城市功能高地：生产生活更宜居` is a headline, `牵头单位：教育局` a label and what it holds
  if (folded.includes('：') && !HEADLINE.test(folded)) return false;
  if (/https?\/\/|www\./.test(folded) || opensListItem(folded)) return false;
  // A clause cut off by a line's end has commas; a title has one at most
  if (/，/.test(folded) && folded.length > 24) return false;
  if (/[）”]$/.test(folded) && !/[（“]/.test(folded)) return false;
  // Who signs a report stands above its text too
  if (/(?:局|厅|委|委员会|办公室|政府|调查队)$/.test(folded) && folded.length <= 16) return false;
  const han = hanIn(folded, 0, folded.length);
  if (han < least || han * 2 < folded.length) return false;
  if (/^(?:二[〇○零]|20|19)[〇○零一二三四五六七八九0-9]{2}年.{1,3}月.{1,3}日$/.test(folded)) return false;
  return !QUANTITY.test(folded);
}

/**
 * Levels for the headings of one document, 1 outermost: parts, chapters and sections count as deep as the document uses
 * them, `一、` stands below them, `（一）`, `1.` and `（1）` each one deeper. A heading without a number stands below the
 * numbered one before it, or outermost where there is none.
 */
export function headingLevels(ranks: (HeadingRank | null)[]): number[] {
  const used = new Set(ranks);
  const level = new Map<HeadingRank, number>();
  let depth = 0;
  for (const rank of HEADING_RANKS) {
    const structural = rank === 'part' || rank === 'chapter' || rank === 'section';
    if (structural && !used.has(rank)) continue;
    depth += 1;
    level.set(rank, depth);
  }
  let current = 0;
  return ranks.map((rank) => {
    if (rank === null) return current + 1;
    current = level.get(rank)!;
    return current;
  });
}
