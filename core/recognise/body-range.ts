import { findPlaces } from '../places/find-places';
import { countFigures } from './figure-density';
import type { KindQuestion, KindRule } from './kinds/kind';
import { KINDS } from './kinds/registry';
import type { Opening } from './opening';
import { LINE_HEAD, type ReportText, type TextLine } from './report-text';
import type { TitleCandidate } from './report-title';

/** A line that stands behind a report and never in it: editor, pager, neighbours, licence, comment form. */
const BEHIND =
  /^(?:[【[(（]?(?:责任?编辑|责编|编辑|审核|校对|初审|一审|终审|监制|编发|供稿|撰稿)[:：]|[【[(（]?来源[:：]|【?我要纠错|上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|文章|新闻|推荐|资讯|附件|信息|稿件|解读)|延伸阅读|推荐阅读|热门|猜你喜欢|点击排行|扫一扫|扫码|您需要登录|网友评论|我要评论|发表评论|最新评论|留个言|版权所有|版权声明|免责声明|(?:网站|特别)?声明[:：]|分享(?:到|至|[:：])|打印|关闭|返回(?:顶部|首页)|Copyright|©|Poweredby|Powered by|展开全文|主办(?:单位)?[:：]|承办[:：]|网站(?:地图|标识码|首页)|附件下载|附件\d*[:：]?.{0,60}\.(?:pdf|docx?|xlsx?|wps|zip|rar)|阅读\(?\d*|评论[:：]?|标签[:：]|关键词?[:：]|本作品(?:是|在|采用|属)|本文采用.{0,20}许可|最后编辑于|编辑于\s?\d{4}|Re[:：]|赞\s?\d{0,5}\s?(?:回复|评论|分享)|.{0,20}(?:ICP备|公网安备))/;
/** What may stand behind a report's last line where no furniture follows: names of editors, files to download. */
const TRAILING =
  /^(?:编辑|审读|审核人?|责编|记者|附件[:：]|※|展开(?:阅读)?全文|[（(](?:信息|文章|稿件)?来源[:：]|[（(]?原文(?:地址|链接)[:：]|[（(].{0,20}请(?:访问|查看|点击|参阅)原文.{0,12}[）)]$|[—－-]{1,2}\s?\d{1,4}\s?[—－-]{1,2}$)|\.(?:pdf|docx?|xlsx?|wps|zip)$|图解$/;
/** Ends of lines of running text. */
const PROSE_END = /[。！？；”）.!?;)]$/;
const PROSE_LENGTH = 40;
const NEAR_TITLE = 1600;
const LONGEST_HEADLINE = 60;
/** What a text with title, opening and every cue of its kind scores. */
const WHOLE_SCORE = 0.9;
const ABSTRACT_SHARE = 0.5;
/** So many titles of other years or places with little text between them are a list. */
const LEAST_LISTED = 3;
/** A line between a page's title and the report: date, source, views. */
const ABOVE =
  /^(?:[【[(（]?(?:发布|更新|发表|上传)?(?:时间|日期)[:：]|发表于|(?:作者|来源|稿源|文章来源|信息来源|出处)[:：].*\d|阅读(?:量|次数)?[:：]?|评论[:：]?|浏览|点击|访问量|查看[:：]|内容摘要|摘要[:：]|导读[:：]|[【[]?字[号体]|分享|打印|收藏|【?字号|\d{4}-\d{1,2}-\d{1,2}|索引号|发文|原标题[:：]|[^>。]{1,40}>[^>。]{0,40}>)/;
const NUMBER_ONLY = /^[\d:：|/\-\s]{1,20}$/;
const CLAUSE = /[，。；,;]/;
const YEAR_OR_PLACE = /\d{4}年|[省市县区州盟旗]/;
const ONLY_NAMES = /^(?:关于)?(?:\d{4}年度?)?[\u4e00-\u9fff]{0,14}(?:\d{4}年度?)?$/;
/** The line that names who wrote an article of a newspaper page; each begins another article. */
const BYLINE = /^■?(?:本报)?(?:见习)?(?:记者|通讯员)[^。，；：]{2,20}$/;
/** An article with fewer figures is a neighbour on the page, not part of the account. */
const LEAST_FIGURES = 3;

export interface BodyRange {
  /** Offsets into `Document.text`. */
  start: number;
  end: number;
  /** True where another report stands behind it. */
  several: boolean;
}

/**
 * Where the report itself stands: from its title (the one nearest to its first words, not the page's) to its last line of
 * text, without what the page sets before and behind it. Offsets into `Document.text`.
 */
export function findBody(rule: KindRule, question: KindQuestion): BodyRange {
  const { report, titles, opening } = question;
  const start = findStart(rule, question);
  const own = titleAbove(report, rule, titles, opening);
  const next = nextReport(rule, question) ?? nextTitled(rule, question, start, own);
  const end = findEnd(report, start, rule.leastLength, next);
  const several = next !== null && clauseLength(report, next, report.document.text.length) >= rule.leastLength / 2;
  return { start, end, several: several || opening?.next != null };
}

function findStart(rule: KindRule, { report, titles, opening, speech }: KindQuestion): number {
  const first = firstWords(report, ownTitles(rule, titles), opening);
  let start: number | null = titleAbove(report, rule, titles, opening)?.start ?? null;
  if (start === null && opening && speech && opening.start - speech.start < 400)
    start = report.reading.toSource(speech.start);
  if (start === null) start = opening ? first : (report.lines[0]?.start ?? 0);
  return behindFurniture(report, lineStart(report, start), first);
}

/** Where a report's own words begin: its opening, or the first running text behind a title. */
function firstWords(report: ReportText, own: readonly TitleCandidate[], opening: Opening | null): number {
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
function ownTitles(rule: KindRule, titles: readonly TitleCandidate[]): TitleCandidate[] {
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

function lineStart(report: ReportText, offset: number): number {
  let low = 0;
  let high = report.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (report.lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return report.lines[low]?.start ?? 0;
}

/**
 * Where the title of another report of the same kind on the same page begins, or null: a neighbour's, or the same one told
 * twice. Reports of other kinds that a gazette prints behind a work report are of its place and stay in.
 */
function nextReport(rule: KindRule, { report, allTitles, opening }: KindQuestion): number | null {
  if (opening?.next == null) return null;
  const at = report.reading.toSource(opening.next);
  const behind = report.reading.toSource(opening.end);
  let start: number | null = null;
  let other = false;
  for (const title of allTitles) {
    const kind = KINDS.find((candidate) => candidate.titles.some((pattern) => pattern.test(title.text)));
    if (!kind || title.start === null || title.start > at || title.start < behind || at - title.start > NEAR_TITLE)
      continue;
    if (kind.id !== rule.id) {
      other = true;
      continue;
    }
    if (start === null || title.start < start) start = title.start;
  }
  if (start === null && other) return null;
  return start ?? lineStart(report, at);
}

/**
 * Where the title of another report of the kind begins, for another year or place: a collection of reports without openings, a
 * column of their abstracts. A running head repeats the report's own title and is none.
 */
function nextTitled(
  rule: KindRule,
  { report, titles, allTitles, opening }: KindQuestion,
  start: number,
  own: TitleCandidate | null,
): number | null {
  const first = own ?? titles.find((title) => rule.titles.some((pattern) => pattern.test(title.text))) ?? null;
  if (first === null) return null;
  // Links above the text name other years' reports too
  const from = Math.max(start, firstWords(report, ownTitles(rule, titles), opening));
  const others = allTitles.filter(
    (title) =>
      !title.joined &&
      title.start !== null &&
      title.start > from &&
      rule.titles.some((pattern) => pattern.test(title.text)) &&
      isOfAnother(title.text, first.text),
  );
  const next = others[0]?.start ?? null;
  if (next === null) return null;
  const isList = others.length >= LEAST_LISTED;
  return isList || clauseLength(report, start, next) >= rule.leastLength / 2 ? next : null;
}

/** True where both titles name a year and the years differ, or both name places and the places differ. */
function isOfAnother(title: string, own: string): boolean {
  const [year, ownYear] = [title, own].map((text) => /\d{4}(?=年)/.exec(text)?.[0]);
  if (year !== undefined && ownYear !== undefined && year !== ownYear) return true;
  const [places, ownPlaces] = [title, own].map((text) => findPlaces(text).flatMap(({ codes }) => codes));
  if (places!.length === 0 || ownPlaces!.length === 0) return false;
  return !places!.some((code) => ownPlaces!.includes(code));
}

function findEnd(report: ReportText, start: number, leastLength: number, limit: number | null): number {
  const lines = report.lines.filter((line) => line.start >= start && (limit === null || line.start < limit));
  const total = lines.reduce((sum, line) => sum + proseLength(line), 0);
  const enough = Math.max(leastLength * 0.5, total * 0.5);
  const cells = new Set(report.document.blocks.filter((block) => block.kind === 'cell').map((block) => block.start));
  const neighbours = findNeighbours(lines);
  let prose = 0;
  let stopped = limit !== null;
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (prose >= enough && (BEHIND.test(line.text) || neighbours.has(i))) {
      stopped = true;
      break;
    }
    prose += proseLength(line);
    if (isText(line) || cells.has(line.start)) last = i;
  }
  // Nothing of the page stands behind: tables and lists at the end are the report's own
  if (!stopped) {
    last = lines.length - 1;
    while (last > 0 && (BEHIND.test(lines[last]!.text) || TRAILING.test(lines[last]!.text))) last -= 1;
  }
  return last < 0 ? report.document.text.length : trimEnd(report.document.text, lines[last]!);
}

/** How short the kind's text may be: an abstract that is opened as a report and has all that its kind has may be half as long. */
export function leastLengthOf(rule: KindRule, { opening }: KindQuestion, score: number): number {
  return opening !== null && score >= WHOLE_SCORE ? rule.leastLength * ABSTRACT_SHARE : rule.leastLength;
}

/** A line of a newspaper's page that says that the text goes on, or began, on another page: `（上接03版）`. */
const ON_ANOTHER_PAGE = /^[（(【[▲▶]?(?:紧)?(?:上接|下转|接)第?[A-Z]?\d{1,2}.{0,6}版[）)】\]]?/;
const AT_EDGE = 6;

/** True where the page says that it holds a part of the text. */
export function isPartOfPages({ document, lines }: ReportText): boolean {
  if (ON_ANOTHER_PAGE.test(document.title.trim())) return true;
  return [...lines.slice(0, AT_EDGE), ...lines.slice(-AT_EDGE)].some(
    ({ text }) => text.length <= 24 && ON_ANOTHER_PAGE.test(text),
  );
}

/** Length of the running text of a stretch: lines with clauses, no lists of titles, menus or names of files. */
export function clauseLength(report: ReportText, start: number, end: number): number {
  let length = 0;
  for (const line of report.lines) {
    if (line.start < start || line.start >= end) continue;
    if (line.text.length >= 12 && CLAUSE.test(line.text)) length += runningLength(line);
  }
  return length;
}

/** The offset behind which less than half of the running text stands: a title there belongs to a neighbour. */
export function halfway(report: ReportText): number {
  const total = clauseLength(report, 0, report.document.text.length);
  let length = 0;
  for (const line of report.lines) {
    if (line.text.length >= 12 && CLAUSE.test(line.text)) length += runningLength(line);
    if (length * 2 > total) return line.end;
  }
  return report.document.text.length;
}

function runningLength(line: TextLine): number {
  return line.end - line.start > LINE_HEAD ? line.end - line.start : line.text.length;
}

function proseLength(line: TextLine): number {
  return line.text.length >= PROSE_LENGTH ? line.end - line.start : 0;
}

function isText(line: TextLine): boolean {
  const { text } = line;
  if (BEHIND.test(text)) return false;
  return (
    text.length >= PROSE_LENGTH ||
    (text.length >= 8 && PROSE_END.test(text)) ||
    (text.length >= 12 && CLAUSE.test(text))
  );
}

function trimEnd(text: string, line: TextLine): number {
  let end = line.end;
  while (end > line.start && /\s/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** Where an unrelated article begins: its headline above a byline, with hardly a figure until the next byline. */
function findNeighbours(lines: readonly TextLine[]): Set<number> {
  const neighbours = new Set<number>();
  const bylines = lines.flatMap((line, i) => (BYLINE.test(line.text) ? [i] : []));
  bylines.forEach((at, k) => {
    const article = lines.slice(at + 1, bylines[k + 1] ?? lines.length);
    if (at === 0 || countFigures(article.map((line) => line.text).join('\n')) >= LEAST_FIGURES) return;
    let head = at;
    while (head > 0 && at - head < 4 && lines[head - 1]!.text.length < PROSE_LENGTH) head -= 1;
    neighbours.add(head);
  });
  return neighbours;
}
