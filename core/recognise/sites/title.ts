import { selectAll } from '../../document/dom';
import { member } from '../../document/dom-member';
import { metaContent, textOf } from './body';
import type { SitePage } from './site';

const SEPARATOR = /\s*(?:_|\||｜|--+|—{1,2}|\s-\s|-(?=[^\d\s-]{2,20}$))\s*/;

/** A first part of `<title>` that names the publisher: `晨报数字报-…`, `某市人民政府 …`. */
const PUBLISHER = /(?:数字报|电子[报版]|日报|晚报|晨报|早报|时报|[^联]网|网站|政府|统计局|财政局)$/;

/**
 * The page's title without the site's name: `meta ArticleTitle`, else a headline that `<title>` also holds, else `<title>` up
 * to its site suffix. Tags written into a title (`<br>` shown as letters) are taken off.
 */
export function pageTitle(page: SitePage): string {
  const declared = clean(metaContent(page, ['ArticleTitle']) ?? '');
  if (declared !== '') return declared;
  const title = clean(member(page.dom, 'title'));
  const tight = title.replace(/\s+/g, '');
  for (const heading of selectAll(page.dom, 'h1, h2, .title, #title').slice(0, 20)) {
    const text = clean(textOf(heading));
    const words = text.replace(/\s+/g, '');
    if (words.length >= 6 && words.length <= 80 && tight.includes(words)) return text;
  }
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  const first = (PUBLISHER.test(parts[0]!) && parts.slice(1).find((part) => part.length >= 4)) || parts[0]!;
  const only = selectAll(page.dom, 'h1').map((h1) => clean(textOf(h1)));
  // `<title>` may name the publisher alone
  if (only.length === 1 && only[0]!.length >= 8 && only[0]!.length <= 80 && first.length < only[0]!.length)
    return only[0]!;
  const shared = clean(metaContent(page, ['og:title']) ?? '');
  if (shared !== '' && title === '') return shared;
  return first.length >= 4 ? first : title;
}

function clean(text: string): string {
  return text
    .replace(/<[a-z/][^<>]{0,80}>/gi, '')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}
