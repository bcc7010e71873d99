import type { DocumentMeta, PageLink } from '../../../core/document/document';
import type { PageDraft } from '../../../core/document/draft';
import { webAddress } from '../../../core/recognise/sites/links';

/** Where a page is, and what its links count from. */
export interface PageAddress {
  base: string;
  address: string;
}

/** More links are kept of no page. */
const MOST_KEPT = 40;

/** Labels of a name that its holder did not choose: `gov.cn`, `com.cn`, and a single `com`. */
const SHARED_NAMES = /^(?:gov|org|com|net|edu|ac)\.cn$/;

/** The part of a host's name that one holder has: `sz.gov.cn` of `www.sz.gov.cn`. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  // A number is a machine's address and no name
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  return labels.slice(SHARED_NAMES.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** Links with their whole addresses, each once; what is no web page is left out. */
export function wholeLinks(links: readonly PageLink[], base: string): PageLink[] {
  const whole = new Map<string, PageLink>();
  for (const { href, title } of links) {
    const address = URL.canParse(href, base) ? webAddress(new URL(href, base).href) : null;
    if (address !== null && !whole.has(address)) whole.set(address, { href: address, title });
  }
  return [...whole.values()];
}

/** The links to pages of a page's own site, so many and no more. */
export function linksOfSite(links: readonly PageLink[], { base, address }: PageAddress): PageLink[] {
  const own = siteOf(new URL(address).hostname);
  const page = webAddress(address);
  const found = wholeLinks(links, base).filter(({ href }) => href !== page && siteOf(new URL(href).hostname) === own);
  return found.slice(0, MOST_KEPT);
}

/**
 * Leaves those links with a page that are kept with it. Another site's list of reports is its own affair, and a link may lead anywhere.
 * @param page null for a file that tells no address of its own
 */
export function keepLinksOfSite(meta: DocumentMeta, page: PageAddress | null): void {
  const links = page === null ? [] : linksOfSite(meta.links ?? [], page);
  if (links.length > 0) meta.links = links;
  else delete meta.links;
}

/** Addresses of files, next pages and other reports count from the page; those that no link may have are left out. */
export function completeAddresses({ meta }: PageDraft, page: PageAddress): void {
  keepLinksOfSite(meta, page);
  for (const notice of meta.notices ?? []) {
    if (notice.href === undefined) continue;
    const { href } = notice;
    delete notice.href;
    if (!URL.canParse(href, page.base)) continue;
    const address = new URL(href, page.base);
    if (/^(?:https?|file):$/.test(address.protocol)) notice.href = address.href;
  }
}
