import type { DocumentMeta } from '../../document/document';
import { attributeOf, type DomElement, parentOf, selectAll, shortText, tagOf, walk } from '../../document/dom';
import { member } from '../../document/dom-member';
import { textOf } from './body';
import type { SitePage } from './site';

type Notice = NonNullable<DocumentMeta['notices']>[number];

const SHORT = 600;
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd)(?:$|[?#])/i;

/** What a reader should know of a page whose body is short or goes on elsewhere. */
export function noticesOf(page: SitePage, roots: DomElement[], text: string): Notice[] {
  const notices: Notice[] = [];
  const length = text.replace(/\s+/g, '').length;
  const scope = roots.length > 0 ? roots : [];
  if (length < SHORT) {
    const file = attachment(page);
    if (file !== null) notices.push({ code: 'body-in-attachment', detail: file.name, href: file.href });
    const images = scope.reduce((count, root) => count + selectAll(root, 'img').length, 0);
    if (file === null && images >= 2 && length < 200) notices.push({ code: 'body-in-image' });
    if (/请.{0,6}登录|登录后(?:查看|可见|阅读)|没有权限|需要登录/.test(text)) notices.push({ code: 'login' });
    const scripts = selectAll(page.dom, 'script').length;
    if (length < 40 && scripts > 0) notices.push({ code: 'script-shell' });
  }
  const next = nextPage(page);
  if (next !== null) notices.push(next);
  return notices;
}

function attachment(page: SitePage): { name: string; href: string } | null {
  for (const link of selectAll(page.dom, 'a[href], iframe[src], embed[src], object[data]')) {
    const href = attributeOf(link, 'href') ?? attributeOf(link, 'src') ?? attributeOf(link, 'data') ?? '';
    if (!ATTACHMENT.test(href)) continue;
    return { name: textOf(link) || href.slice(href.lastIndexOf('/') + 1), href };
  }
  return null;
}

/** An article's next page, where the page has a pager of its own, and as far as the pager tells, `page/pages`. */
function nextPage(page: SitePage): Notice | null {
  for (const link of selectAll(page.dom, 'a[href]')) {
    const words = shortText(link, 12);
    if (words !== '下一页' && words !== '下页' && words !== '余下全文') continue;
    const href = attributeOf(link, 'href') ?? '';
    if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) continue;
    const detail = pageOfPages(link);
    return { code: 'paged', href, ...(detail === null ? {} : { detail }) };
  }
  return null;
}

/** Text of a pager: longer ones are boxes around more than a pager. */
const LONGEST_PAGER = 200;
/** A pager of more pages than this is a list's, and its last number no page's. */
const MOST_PAGES = 200;

/**
 * Which page of how many a pager stands at: the number in it that is no link, and the last one. Null where it does not say.
 */
function pageOfPages(link: DomElement): string | null {
  for (let box = parentOf(link); box !== null; box = parentOf(box)) {
    const element = box as DomElement;
    if (member(element, 'nodeType') !== 1) return null;
    const text = shortText(element, LONGEST_PAGER);
    if (text === null) return null;
    const numbers = pagerNumbers(element);
    const told = /共\s?(\d{1,3})\s?页|\/\s?(\d{1,3})\s?页?/.exec(text);
    const pages = told === null ? Math.max(0, ...numbers.all) : Number(told[1] ?? told[2]);
    if (pages < 2 || pages > MOST_PAGES) continue;
    const here = numbers.here[0] ?? Number(/第\s?(\d{1,3})\s?页/.exec(text)?.[1] ?? 1);
    if (here <= pages) return `${here}/${pages}`;
  }
  return null;
}

/** The page numbers of a pager, and those among them that lead nowhere. */
function pagerNumbers(pager: DomElement): { all: number[]; here: number[] } {
  const all: number[] = [];
  const here: number[] = [];
  let address: string | null = null;
  walk(pager, {
    enter(element) {
      if (tagOf(element) === 'a') address = attributeOf(element, 'href') ?? '';
      return true;
    },
    leave(element) {
      if (tagOf(element) === 'a') address = null;
    },
    text(node) {
      const words = (node.nodeValue ?? '').trim();
      if (!/^\d{1,3}$/.test(words)) return;
      all.push(Number(words));
      if (address === null || address === '' || address === '#' || /^javascript:/i.test(address))
        here.push(Number(words));
    },
  });
  return { all, here };
}
