import type { KindRule } from './kinds/kind';
import { KINDS } from './kinds/registry';
import { bareTitle, isAboutReport } from './report-title';

/** A link of a page, as it stands there. */
export interface PageLink {
  /** Its whole address. */
  href: string;
  /** Its words, and what it says of itself where they are cut short: the page's `title` of it. */
  texts: readonly string[];
}

/** A link whose words name a report. */
export interface ReportLink {
  href: string;
  title: string;
}

/** A page that lists more is no list of one place's reports, and nobody waits for so many. */
export const MOST_LINKS = 200;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** The day that a list sets before or behind its titles, and the marks of its rows. */
const DAY = String.raw`[[(（]?(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}日?[\])）]?`;
const AROUND = new RegExp(String.raw`^(?:[·•▪■◆>»\-\s]|${DAY}(?=\D))+|(?:[\s]|(?<=\D)${DAY})+$`, 'g');
/** What a browser saves or shows by itself instead of opening it as a page that can be read. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|txt|jpe?g|png|mp4)$/i;

const kindOf = (title: string): KindRule | undefined =>
  KINDS.find(({ titles }) => titles.some((pattern) => pattern.test(title)));

/** The title of a report that words of a link are, with its year; null where they are none. */
function titleOf(words: string): string | null {
  const title = bareTitle(words.replace(AROUND, '').replace(/\s+/g, ''));
  // A list of one place's reports tells them apart by their years; a link without one may lead to anything
  return YEAR.test(title) && !isAboutReport(title) && kindOf(title) !== undefined ? title : null;
}

/**
 * The reports that a page links to: links whose words name the kind and the year of a report, each address once, in the order of the page.
 * @param page the address of the page itself
 */
export function reportLinks(links: Iterable<PageLink>, page: string): ReportLink[] {
  const found = new Map<string, ReportLink>();
  const own = addressOf(page);
  for (const { href, texts } of links) {
    const address = addressOf(href);
    if (address === null || address === own || found.has(address) || FILE.test(address.replace(/[?#].*$/s, '')))
      continue;
    const title = texts.map(titleOf).find((one) => one !== null);
    if (title !== undefined) found.set(address, { href: address, title });
    if (found.size === MOST_LINKS) break;
  }
  return [...found.values()];
}

/** The address of a web page without the place in it; a single-page site's own `#/article/3` stays. Null for any other. */
const addressOf = (href: string): string | null =>
  /^https?:\/\/[^/\s]/i.test(href) ? href.replace(/#(?![/!]).*$/s, '') : null;
