import type { PageLink } from '../document/document';
import { KINDS } from './kinds/registry';
import type { ReportKind } from './recognition';
import { webAddress } from './sites/links';

/** What a browser saves or shows by itself instead of opening it as a page that can be read. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|txt|jpe?g|png|mp4)$/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The kind of report that a title names; null where it names none. */
function kindOfTitle(title: string): ReportKind | null {
  return KINDS.find(({ titles }) => titles.some((pattern) => pattern.test(title)))?.id ?? null;
}

/** The kind and the year of the report that a title names; null where it names none, or several years that are not of one session. */
export function reportOfTitle(title: string): { kind: ReportKind; year: number } | null {
  const kind = kindOfTitle(title);
  const years = [...new Set((title.match(YEAR) ?? []).map(Number))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (kind === null || first === undefined || last === undefined) return null;
  // What looks back on one year and plans the next is called by the later: 2030年预算执行情况与2031年预算草案
  return last - first <= 1 ? { kind, year: last } : null;
}

/**
 * Of the links of a page those that lead to web pages of reports: their words name a kind, each address stands once.
 * @param page the address of the page itself
 */
export function reportLinks(links: Iterable<PageLink>, page: string): PageLink[] {
  const found = new Map<string, PageLink>();
  const own = webAddress(page);
  for (const { href, title } of links) {
    const address = webAddress(href);
    if (address === null || address === own || found.has(address) || FILE.test(address.replace(/[?#].*$/s, '')))
      continue;
    if (kindOfTitle(title) !== null) found.set(address, { href: address, title });
  }
  return [...found.values()];
}
