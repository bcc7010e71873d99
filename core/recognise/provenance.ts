import { readDate } from '../time/dates';
import { bylineDate } from './byline';
import type { Warning } from './recognition';
import type { ReportText } from './report-text';

/** Where a text comes from. */
export interface Provenance {
  publisher: string | null;
  publishedOn: string | null;
  /** The same, or where the page does not say it what a byline says: of a report that is when it was spoken, of news when it appeared. */
  appearedOn: string | null;
  copy: 'original' | 'repost' | 'unknown';
  warnings: Warning[];
}

const SOURCE =
  /(?:文章|信息)?(?:来源|稿源|出处|转自|转载自)[:：]\s*([^\s，。；|]{2,24}?)(?=\s|作者|时间|日期|发布|点击|浏览|阅读|访问|查看|人气|评论|分享|打印|责编|审核|字号|编辑|\d{4}[-年]|[|【[]|$)/;
const PUBLISHED =
  /(?:发布(?:时间|日期|于)?|发表于|时间|日期|更新时间|刊发)[:：]?\s*(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2})|^(\d{4}-\d{1,2}-\d{1,2})(?!\d)|^(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2})日?(?:星期|\d{1,2}[:时]|来源)/;
const NEWSPAPER = /^([\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|都市报|早报|商报|周报|新报))(?:\d{4}年|$|[^\u4e00-\u9fff])/;
const OWN_REPORTER = /本报记者|■\S{0,6}(?:记者|通讯员)|本报讯|通讯员/;
const FORUM = /楼主|只看该作者|只看他|回帖|发表于\s*\d{4}|本帖最后由|积分\d+|Rank:\d|查看[:：]\d+\|?回复/;
const GOVERNMENT = /人民政府|政府网|统计局|统计信息网|财政局|发展(?:和)?改革|人民代表大会|人大常委会|政务/;
/** An office or a section of one: 县政府办, 综合科. */
const OFFICE = /[局厅委办室队科处股组]$/;
const HEAD_LINES = 60;
/** An empty 来源 is followed by the next label, which is no publisher. */
const NO_SOURCE = /^(?:发布|阅读|浏览|点击|访问|时间|日期|字号|字体|本站|本网|作者|编辑|打印|分享)/;

/** Publisher, date and whether the page is the place that first published the text, from what page and text say of it. */
export function findProvenance(report: ReportText): Provenance {
  const { document } = report;
  const head = report.lines.slice(0, HEAD_LINES).filter((line) => line.text.length <= 160);
  const source =
    clean(document.meta.source) ??
    clean(
      firstMatch(
        SOURCE,
        head.map((line) => line.text),
      ) ?? undefined,
    );
  const newspaper = firstMatch(
    NEWSPAPER,
    head.map((line) => line.text),
  );
  const publishedOn = document.meta.publishedOn ?? publishedIn(head.map((line) => line.text));
  const spam = findSpam(report);
  const warnings: Warning[] = spam === null ? [] : [{ code: 'spam', detail: spam }];
  const publisher = source ?? newspaper ?? clean(document.meta.siteName) ?? null;
  const appearedOn = publishedOn ?? bylineDate(report.lines);
  return { publisher, publishedOn, appearedOn, copy: judgeCopy(report, source, newspaper, spam !== null), warnings };
}

function judgeCopy(
  report: ReportText,
  source: string | null,
  newspaper: string | null,
  spam: boolean,
): 'original' | 'repost' | 'unknown' {
  if (spam) return 'repost';
  // A forum posts what others wrote; an e-paper is the newspaper itself
  const by = report.document.meta.bodyBy;
  if (by === 'discuz' || by === 'phpwind') return 'repost';
  if (by === 'epaper') return 'original';
  const opening = report.plain.slice(0, 1500);
  if (FORUM.test(opening)) return 'repost';
  const { siteName: site = '', platform, author = '', owner = '' } = report.document.meta;
  const official = GOVERNMENT.test(site) || isGovernmentHost(report.document.url) || OFFICE.test(owner);
  if (official) return source === null || GOVERNMENT.test(source) || OFFICE.test(source) ? 'original' : 'repost';
  if (platform === 'thread') return 'repost';
  // A government's own account publishes, anybody else's hands on
  if (platform === 'accounts') return GOVERNMENT.test(author) ? 'original' : 'repost';
  if (source !== null) return site !== '' && (site.includes(source) || source.includes(site)) ? 'original' : 'repost';
  if (newspaper !== null || OWN_REPORTER.test(opening)) return 'original';
  return 'unknown';
}

function isGovernmentHost(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/]*\.gov\.cn(?:[/:]|$)/.test(url);
}

function clean(text: string | undefined): string | null {
  const kept = text
    ?.replace(/^(?:来源|稿源)[:：]/, '')
    .replace(/[?？\s]+$/, '')
    .trim();
  return kept && !NO_SOURCE.test(kept) ? kept : null;
}

function firstMatch(pattern: RegExp, texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}

function publishedIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = PUBLISHED.exec(text);
    const date = match ? readDate((match[1] ?? match[2] ?? match[3])!) : null;
    if (date) return date;
  }
  for (const text of texts) {
    const dated = /(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?)(?:星期|\d{1,2}[:时]\d{2})/.exec(text);
    if (dated) return readDate(dated[1]!);
  }
  return null;
}

/** Words by which a site sells itself; a place's report has none of them in its title. */
const SELLING = /APP|下载|官网|官方(?:网站|平台|入口)|注册|登录入口|网址|开户|娱乐|博彩|棋牌|彩票|投注|体育平台/;

/**
 * A name stuffed into title and byline that the text knows nothing of: it stands at least twice there beside selling words.
 * The name, or null.
 */
function findSpam(report: ReportText): string | null {
  const { title, meta } = report.document;
  const head = `${title}\n${meta.headLine ?? ''}\n${report.lines
    .slice(0, 4)
    .map((line) => line.text.slice(0, 200))
    .join('\n')}`;
  if (!SELLING.test(head)) return null;
  const prose = report.lines.filter((line) => line.text.length >= 80);
  if (prose.length === 0) return null;
  const tokens = head.split(/[\s,，、|_\-—·]+/).filter((token) => token.length >= 3 && token.length <= 12);
  for (const token of tokens) {
    const stem = token.slice(0, 4);
    if (/^\d|\d{4}/.test(stem)) continue;
    const inHead = head.split(stem).length - 1;
    // A link sold inside the text bears the name too; a place's own name stands all through it
    const told = prose.filter((line) => line.text.includes(stem)).length;
    if (inHead >= 3 && told * 5 <= prose.length) return stem;
  }
  return null;
}
