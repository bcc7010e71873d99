import type { DocumentMeta } from '../../document/document';
import { type DomElement, isElement, nextOf, selectAll, shortText, tagOf, walkInSteps } from '../../document/dom';
import { member } from '../../document/dom-member';
import type { Steps } from '../../document/steps';
import { metaContent } from './body';
import { titledLinks } from './links';
import { isVast } from './prose';
import type { SitePage } from './site';

/** A page's own account of itself: meta elements first, then the line of source and date above a body. */
export function* pageMeta(page: SitePage): Steps<DocumentMeta> {
  const meta: DocumentMeta = {};
  const siteName = metaContent(page, ['SiteName', 'og:site_name', 'application-name']);
  const author = metaContent(page, ['author', 'article:author']);
  const description = metaContent(page, ['description', 'og:description', 'ColumnDescription']);
  const keywords = metaContent(page, ['keywords', 'ColumnKeywords']);
  yield;
  const isLarge = isVast(page.prose);
  const headLine = isLarge ? '' : sourceLine(page);
  yield;
  const source = metaContent(page, ['ContentSource', 'source']) ?? namedSource(headLine);
  const publishedOn =
    isoDate(
      metaContent(page, ['PubDate', 'publishdate', 'article:published_time', 'pubtime', 'og:release_date', 'date']) ??
        '',
    ) ?? isoDate(headLine);
  const breadcrumbs = isLarge ? [] : trail(page);
  yield;
  const owner = yield* ownerOf(page);
  if (siteName !== undefined) meta.siteName = siteName;
  if (author !== undefined) meta.author = author;
  if (headLine !== '') meta.headLine = headLine;
  if (description !== undefined) meta.description = description;
  if (keywords !== undefined) meta.keywords = keywords;
  if (source !== undefined) meta.source = source;
  if (publishedOn !== null) meta.publishedOn = publishedOn;
  if (owner !== undefined) meta.owner = owner;
  if (breadcrumbs.length > 0) meta.breadcrumbs = breadcrumbs;
  yield;
  const links = isLarge ? [] : titledLinks(page.dom);
  if (links.length > 0) meta.links = links;
  return meta;
}

/** The name behind `来源：`; what follows it there may be the next label (`来源： 发布日期：…`). */
function namedSource(line: string): string | undefined {
  const name = /(?:来源|出处|稿源)[:：]\s{0,3}([^\s|｜:：【[]{2,30})(?=$|[\s|｜【[])/.exec(line)?.[1];
  return name === undefined || /(?:日期|时间|阅读量|浏览|字号|作者|点击)/.test(name) ? undefined : name;
}

const OWNER = /^\s*主办(?:单位)?[:：]\s?([\u4e00-\u9fff]{2,20})/;
const LONGEST_FOOT = 300;

/** The name behind `主办：` at the page's foot. */
function* ownerOf(page: SitePage): Steps<string | undefined> {
  let owner: string | undefined;
  const whole = member(page.dom, 'body') ?? member(page.dom, 'documentElement');
  if (whole === null) return undefined;
  yield* walkInSteps(whole, {
    enter: (element) => tagOf(element) !== 'script' && tagOf(element) !== 'style',
    text(node) {
      const value = node.nodeValue ?? '';
      if (value.length <= LONGEST_FOOT) owner = OWNER.exec(value)?.[1] ?? owner;
    },
  });
  return owner;
}

/** The first date in a text as `YYYY-MM-DD`, or null. */
export function isoDate(text: string): string | null {
  const match = /((?:19|20)\d\d)\s?(?:[-/.]|年)\s?(\d{1,2})\s?(?:[-/.]|月)\s?(\d{1,2})/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Boxes behind a headline that are asked for the line of source and date. */
const BEHIND_HEADLINE = 12;

/** `青禾新闻 2025-02-13 11:20 白石`, `Updated: 2026-01-27`: right behind a headline a clock or a label of any words tells a date of publication. */
const STAMP =
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s{1,3}\d{1,2}[:：]\d{2}|(?:^|\s)[^\s\d:：]{2,12}[:：]\s?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/;
const SENTENCE = /[，。；！？]/;

/** The short line near a body that names source or date of publication. */
function sourceLine(page: SitePage): string {
  const boxes = selectAll(
    page.dom,
    '[class*="source"],[class*="info"],[class*="time"],[class*="date"],[class*="ly"],[class*="xx"],[class*="authi"],[id*="time"],[id*="source"],.pti,time',
  );
  const behind = behindHeadlines(page);
  for (const box of [...boxes.slice(0, 200), ...behind]) {
    const text = shortText(box, 160);
    if (text === null || text.length <= 8 || isoDate(text) === null) continue;
    // `2025-09-13某站 浏览：1093次`: a line that opens with the date names no label
    if (/来源|出处|发布|时间|日期|发表于/.test(text) || /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text))
      return text;
  }
  return behind.map((box) => shortText(box, 160) ?? '').find((text) => STAMP.test(text) && !SENTENCE.test(text)) ?? '';
}

/**
 * The elements right behind each headline. Walked, not selected: `h1 ~ p` asks every paragraph for all that stand before it,
 * which takes minutes where tens of thousands stand side by side.
 */
function behindHeadlines(page: SitePage): DomElement[] {
  const boxes: DomElement[] = [];
  for (const headline of selectAll(page.dom, 'h1, h2').slice(0, 40)) {
    let seen = 0;
    for (let node = nextOf(headline); node !== null && seen < BEHIND_HEADLINE; node = nextOf(node)) {
      if (!isElement(node)) continue;
      seen++;
      boxes.push(node);
    }
  }
  return boxes;
}

function trail(page: SitePage): string[] {
  const boxes = selectAll(
    page.dom,
    '[class*="crumb"],[class*="position"],[class*="location"],[class*="weizhi"],[class*="dqwz"],[class*="BreadcrumbNav"],[class*="path"],#pt,[id*="crumb"],[class*="wz"]',
  );
  for (const box of boxes.slice(0, 80)) {
    const text = shortText(box, 120);
    if (text === null || text.length < 4) continue;
    const parts = text
      .replace(/^.{0,8}(?:位置|所在)[^:：]{0,4}[:：]/, '')
      .split(/\s*(?:>|＞|›|»|→|\/|-(?=\s))\s*/)
      .map((part) => part.replace(/[\s【[|｜](?:【|\[)?(?:打印|字[体号]|正文).*$/, '').trim())
      .filter((part) => part !== '' && part.length <= 40);
    if (parts.length >= 2 && /首页|主页|网站|论坛|Home/i.test(text)) return parts;
  }
  return [];
}
