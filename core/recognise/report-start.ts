import type { KindQuestion, KindRule } from './kinds/kind';
import type { Opening } from './opening';
import type { ReportText, TextLine } from './report-text';
import type { TitleCandidate } from './report-title';
import { CLAUSE, PROSE_END } from './running-text';

export const NEAR_TITLE = 1600;
/** A line between a page's title and the report: date, source, views. */
const ABOVE =
  /^(?:[【[(（]?(?:发布|更新|发表|上传)?(?:时间|日期)[:：]|发表于|(?:作者|来源|稿源|文章来源|信息来源|出处)[:：].*\d|阅读(?:量|次数)?[:：]?|评论[:：]?|浏览|点击|访问量|查看[:：]|内容摘要|摘要[:：]|导读[:：]|[【[]?字[号体]|分享|打印|收藏|【?字号|\d{4}-\d{1,2}-\d{1,2}|索引号|发文|原标题[:：]|[^>。]{1,40}>[^>。]{0,40}>)/;
const NUMBER_ONLY = /^[\d:：|/\-\s]{1,20}$/;
const YEAR_OR_PLACE = /\d{4}年|[省市县区州盟旗]/;
const ONLY_NAMES = /^(?:关于)?(?:\d{4}年度?)?[\u4e00-\u9fff]{0,14}(?:\d{4}年度?)?$/;
const LONGEST_HEADLINE = 60;

/** Where the report begins: its title, the line of its speech or its first words, without what the page sets between. */
export function findStart(rule: KindRule, { report, titles, opening, speech }: KindQuestion): number {
  const first = firstWords(report, ownTitles(rule, titles), opening);
  let start: number | null = titleAbove(report, rule, titles, opening)?.start ?? null;
  if (start === null && opening && speech && opening.start - speech.start < 400)
    start = report.reading.toSource(speech.start);
  if (start === null) start = opening ? first : (report.lines[0]?.start ?? 0);
  return behindFurniture(report, lineStart(report, start), first);
}

/** Where a report's own words begin: its opening, or the first running text behind a title. */
export function firstWords(report: ReportText, own: readonly TitleCandidate[], opening: Opening | null): number {
  return opening ? report.reading.toSource(opening.start) : firstProse(report, own);
}

/**
 * The kind's title that stands nearest above the report's first words, or null. Menus and neighbours name other reports of
 * the kind, with other years and places; the nearest is the report's.
 */
export function titleAbove(
  report: ReportText,
  rule: KindRule,
  titles: readonly TitleCandidate[],
  opening: Opening | null,
): TitleCandidate | null {
  const own = ownTitles(rule, titles);
  const first = firstWords(report, own, opening);
  let nearest: TitleCandidate | null = null;
  for (const title of own) {
    if (title.start! > first || (opening && first - title.start! > NEAR_TITLE)) continue;
    // A title in two lines is also found by its second line alone; the whole one comes first in order
    if (nearest && title.start! < nearest.end!) continue;
    if (!nearest || title.start! > nearest.start!) nearest = title;
  }
  return nearest;
}

/** Views, comments and source stand between a page's title and the report: the report begins behind them. */
function behindFurniture(report: ReportText, start: number, first: number): number {
  let begin = start;
  let above = false;
  for (const line of report.lines) {
    if (line.start < start) continue;
    if (line.start >= first) break;
    if (above && !NUMBER_ONLY.test(line.text)) {
      begin = line.start;
      above = false;
    }
    if (ABOVE.test(line.text)) above = true;
  }
  return above ? lineStart(report, first) : begin;
}

/**
 * The titles of a kind that stand in the text. Of those put together from lines, only what is needed counts: 新华社北京3月15日电
 * above 政府工作报告 is no part of it, but 2025年某市 above 国民经济和社会发展统计公报 is.
 */
export function ownTitles(rule: KindRule, titles: readonly TitleCandidate[]): TitleCandidate[] {
  const fitting = titles.filter(
    (title) => title.start !== null && rule.titles.some((pattern) => pattern.test(title.text)),
  );
  const byStart = new Map<number, TitleCandidate[]>();
  for (const title of fitting) byStart.set(title.start!, [...(byStart.get(title.start!) ?? []), title]);
  const needed = fitting.filter((title) => {
    if (!title.joined) return true;
    const parts = title.starts.flatMap((start) => byStart.get(start) ?? []);
    return parts.every((part) => part === title || part.end! > title.end! || saysMore(title.text, part.text));
  });
  return needed.sort((a, b) => a.start! - b.start! || b.end! - a.end!);
}

/** True where a longer title adds the year or the place that a shorter one lacks. */
function saysMore(title: string, part: string): boolean {
  const added = title.slice(0, title.indexOf(part));
  const named = YEAR_OR_PLACE.test(part);
  return !named && YEAR_OR_PLACE.test(added) && ONLY_NAMES.test(added);
}

/**
 * A line of running text, not a headline: 一季度生产总值增长6%，增速列全市第一 has a comma and no end. Where lines are cut as they
 * were printed, none need have an end, and the next ones are like it.
 */
function isRunning(lines: readonly TextLine[], i: number): boolean {
  const { text } = lines[i]!;
  if (!mayRun(text)) return false;
  if (text.length >= LONGEST_HEADLINE || PROSE_END.test(text)) return true;
  return lines.slice(i + 1, i + 3).every((next) => mayRun(next.text));
}

const mayRun = (text: string): boolean => text.length >= 24 && CLAUSE.test(text);

/** Where the first line of running text behind a title begins. */
function firstProse(report: ReportText, own: readonly TitleCandidate[]): number {
  const from = own[0]?.end ?? 0;
  const line = report.lines.find((candidate, i) => candidate.start >= from && isRunning(report.lines, i));
  return line?.start ?? report.document.text.length;
}

export function lineStart(report: ReportText, offset: number): number {
  let low = 0;
  let high = report.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (report.lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return report.lines[low]?.start ?? 0;
}
