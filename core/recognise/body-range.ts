import { headOf } from '../rules/edge';
import { countFigures } from './figure-density';
import type { KindQuestion, KindRule } from './kinds/kind';
import { nextReport, nextTitled } from './next-report';
import { findStart, titleAbove } from './report-start';
import type { ReportText, TextLine } from './report-text';
import { CLAUSE, clauseLength, PROSE_END } from './running-text';

/** A line that stands behind a report and never in it: editor, pager, neighbours, licence, comment form. */
const BEHIND_BY_HEAD = headOf(
  /^(?:[【[(（]?(?:责任?编辑|责编|编辑|审核|校对|初审|一审|终审|监制|编发|供稿|撰稿)[:：]|[【[(（]?来源[:：]|【?我要纠错|上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|文章|新闻|推荐|资讯|附件|信息|稿件|解读)|延伸阅读|推荐阅读|热门|猜你喜欢|点击排行|扫一扫|扫码|您需要登录|网友评论|我要评论|发表评论|最新评论|留个言|版权所有|版权声明|免责声明|(?:网站|特别)?声明[:：]|分享(?:到|至|[:：])|打印|关闭|返回(?:顶部|首页)|Copyright|©|Poweredby|Powered by|展开全文|主办(?:单位)?[:：]|承办[:：]|网站(?:地图|标识码|首页)|附件下载|附件\d*[:：]?.{0,60}\.(?:pdf|docx?|xlsx?|wps|zip|rar)|阅读\(?\d*|评论[:：]?|标签[:：]|关键词?[:：]|本作品(?:是|在|采用|属)|本文采用.{0,20}许可|最后编辑于|编辑于\s?\d{4}|Re[:：]|赞\s?\d{0,5}\s?(?:回复|评论|分享))/,
);
/** The number under which a site is registered. */
const REGISTERED = /^.{0,20}(?:ICP备|公网安备)/;
const standsBehind = (text: string): boolean =>
  BEHIND_BY_HEAD.isOf(text) || (text.includes('备') && REGISTERED.test(text));
/** Who keeps the page, told once; a list of tasks tells below each who does it. */
const HOST = headOf(/^(?:主办(?:单位)?|承办)[:：]/);
const TASKS = 3;
/** What may stand behind a report's last line where no furniture follows: names of editors, files to download. */
const TRAILING =
  /^(?:编辑|审读|审核人?|责编|记者|附件[:：]|※|展开(?:阅读)?全文|[（(](?:信息|文章|稿件)?来源[:：]|[（(]?原文(?:地址|链接)[:：]|[（(].{0,20}请(?:访问|查看|点击|参阅)原文.{0,12}[）)]$|[—－-]{1,2}\s?\d{1,4}\s?[—－-]{1,2}$)|\.(?:pdf|docx?|xlsx?|wps|zip)$|图解$/;
const PROSE_LENGTH = 40;
/** What a text with title, opening and every cue of its kind scores. */
const WHOLE_SCORE = 0.9;
const ABSTRACT_SHARE = 0.5;
const FULL_OF_FIGURES = 20;
/** The line that names who wrote an article of a newspaper page; each begins another article. */
const BYLINE = headOf(/^■?(?:本报)?(?:见习)?(?:记者|通讯员)[^。，；：]{2,20}$/);
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

function findEnd(report: ReportText, start: number, leastLength: number, limit: number | null): number {
  const lines = report.lines.filter((line) => line.start >= start && (limit === null || line.start < limit));
  const total = lines.reduce((sum, line) => sum + proseLength(line), 0);
  const enough = Math.max(leastLength * 0.5, total * 0.5);
  const cells = new Set(report.document.blocks.filter((block) => block.kind === 'cell').map((block) => block.start));
  const neighbours = findNeighbours(lines);
  const listsTasks = lines.filter(({ text }) => HOST.isOf(text)).length >= TASKS;
  const isBehind = ({ text }: TextLine): boolean => standsBehind(text) && !(listsTasks && HOST.isOf(text));
  let prose = 0;
  let stopped = limit !== null;
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (prose >= enough && (isBehind(line) || neighbours.has(i))) {
      stopped = true;
      break;
    }
    prose += proseLength(line);
    if (isText(line) || cells.has(line.start)) last = i;
  }
  // Nothing of the page stands behind: tables and lists at the end are the report's own
  if (!stopped) {
    last = lines.length - 1;
    while (last > 0 && (isBehind(lines[last]!) || TRAILING.test(lines[last]!.text))) last -= 1;
  }
  return last < 0 ? report.document.text.length : trimEnd(report.document.text, lines[last]!);
}

/**
 * How short the kind's text may be: an abstract that is opened as a report and has all that its kind has may be half as long, and so
 * may a text as full of figures as no link to a report is (a county's bulletin of the nineties).
 */
export function leastLengthOf(rule: KindRule, { opening, report }: KindQuestion, score: number): number {
  const whole = opening !== null && score >= WHOLE_SCORE;
  const full = countFigures(report.plain) >= FULL_OF_FIGURES;
  return rule.leastLength * (whole ? ABSTRACT_SHARE : 1) * (full ? ABSTRACT_SHARE : 1);
}

/** How much of a text that is no report stands before what its page sets behind it. */
const MOST_BEFORE_TAIL = 0.6;

/**
 * Where a text that is no report ends: before a line of its last part that stands behind texts alone (编辑：, 来源：), if no prose follows
 * it. What does are names of other articles, which tell of other places.
 */
export function endOfAccount(report: ReportText): number {
  const { lines, document } = report;
  const prose = lines.findLastIndex(({ text }) => PROSE_END.test(text));
  const tail = lines.findIndex(
    ({ start, text }, at) => at > prose && start > document.text.length * MOST_BEFORE_TAIL && standsBehind(text),
  );
  return tail < 1 ? document.text.length : trimEnd(document.text, lines[tail - 1]!);
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

function proseLength(line: TextLine): number {
  return line.text.length >= PROSE_LENGTH ? line.end - line.start : 0;
}

function isText(line: TextLine): boolean {
  const { text } = line;
  if (standsBehind(text)) return false;
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
  const bylines = lines.flatMap((line, i) => (BYLINE.isOf(line.text) ? [i] : []));
  bylines.forEach((at, k) => {
    const article = lines.slice(at + 1, bylines[k + 1] ?? lines.length);
    if (at === 0 || countFigures(article.map((line) => line.text).join('\n')) >= LEAST_FIGURES) return;
    let head = at;
    while (head > 0 && at - head < 4 && lines[head - 1]!.text.length < PROSE_LENGTH) head -= 1;
    neighbours.add(head);
  });
  return neighbours;
}
