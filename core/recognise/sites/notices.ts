import type { DocumentMeta } from '../../document/document';
import { type DomElement, shortText } from '../../document/dom';
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
    const images = scope.reduce((count, root) => count + root.querySelectorAll('img').length, 0);
    if (file === null && images >= 2 && length < 200) notices.push({ code: 'body-in-image' });
    if (/请.{0,6}登录|登录后(?:查看|可见|阅读)|没有权限|需要登录/.test(text)) notices.push({ code: 'login' });
    const scripts = page.dom.querySelectorAll('script').length;
    if (length < 40 && scripts > 0) notices.push({ code: 'script-shell' });
  }
  const next = nextPage(page);
  if (next !== null) notices.push({ code: 'paged', href: next });
  return notices;
}

function attachment(page: SitePage): { name: string; href: string } | null {
  for (const link of Array.from(page.dom.querySelectorAll('a[href], iframe[src], embed[src], object[data]'))) {
    const href = link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('data') ?? '';
    if (!ATTACHMENT.test(href)) continue;
    return { name: textOf(link) || href.slice(href.lastIndexOf('/') + 1), href };
  }
  return null;
}

/** The address of an article's next page, where the page has a pager of its own. */
function nextPage(page: SitePage): string | null {
  for (const link of Array.from(page.dom.querySelectorAll('a[href]'))) {
    const words = shortText(link, 12);
    if (words !== '下一页' && words !== '下页' && words !== '余下全文') continue;
    const href = link.getAttribute('href') ?? '';
    if (href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)) return href;
  }
  return null;
}
