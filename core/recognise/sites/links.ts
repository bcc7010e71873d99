import { MOST_LINKS, type PageLink } from '../../document/document';
import { attributeOf, type DomDocument, selectAll, shortText } from '../../document/dom';
import { bareTitle, isAboutReport, isTitleLike } from '../report-title';

/** Links looked at; the menus of the largest portals have some hundreds. */
const MOST_LOOKED_AT = 5_000;
const LONGEST_TITLE = 130;
const LONGEST_ADDRESS = 2_000;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** The day that a list sets before or behind its titles, and the marks of its rows. */
const DAY = String.raw`[[(（]?(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}日?[\])）]?`;
/** The type of a file behind its title. */
const TYPE = String.raw`[[(（]?\.?(?:pdf|docx?|wps|ofd)[\])）]?`;
const AROUND = new RegExp(String.raw`^(?:[·•▪■◆>»\-\s]|${DAY}(?=\D))+|(?:[\s]|(?<=\D)${DAY}|${TYPE})+$`, 'gi');

/** The title that words of a link may be, with a year in digits; null where they are none, or speak about a report. */
function titleOf(words: string): string | null {
  if (words.length > LONGEST_TITLE) return null;
  const title = bareTitle(words.replace(AROUND, '').replace(/\s+/g, ''));
  // A list of one place's reports tells them apart by their years; a link without one may lead to anything
  return YEAR.test(title) && isTitleLike(title) && !isAboutReport(title) ? title : null;
}

/** The address of a web page without the place in it; a single-page site's own `#/article/3` stays. Null for any other. */
export function webAddress(href: string): string | null {
  return /^https?:\/\/[^/\s]/i.test(href) ? href.replace(/#(?![/!]).*$/s, '') : null;
}

/**
 * The links of a page whose words may be the title of a report of a year, each address once, in the order of the page. Addresses are
 * as the page writes them.
 */
export function titledLinks(page: DomDocument): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const link of selectAll(page, 'a[href]').slice(0, MOST_LOOKED_AT)) {
    if (found.size === MOST_LINKS) break;
    const href = (attributeOf(link, 'href') ?? '').trim();
    if (href === '' || href.length > LONGEST_ADDRESS || found.has(href)) continue;
    // A list cuts long titles off and has the whole one beside them
    const words = [attributeOf(link, 'title') ?? '', shortText(link, LONGEST_TITLE) ?? ''];
    const title = words.map(titleOf).find((one) => one !== null);
    if (title !== undefined) found.set(href, { href, title });
  }
  return [...found.values()];
}
