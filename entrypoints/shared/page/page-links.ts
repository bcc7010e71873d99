import { invoke, member } from '../../../core/document/dom-member';
import type { Response } from '../messages/protocol';

/** More links than these are no list that somebody reads. */
const MOST_LINKS = 2000;
/** No title is longer; what is goes as far as that. */
const LONGEST = 300;

/** The links of a page with their words, as far as they may name anything. */
export function pageLinks(page: Document): Response<'page-links'> {
  const links = Array.from(invoke(page, 'querySelectorAll', 'a[href]') as NodeListOf<HTMLAnchorElement>);
  const told = links.flatMap(({ href, title, textContent }) => {
    const texts = [title, textContent ?? ''].map((text) => text.trim().slice(0, LONGEST)).filter((text) => text !== '');
    return texts.length === 0 ? [] : [{ href, texts }];
  });
  return { url: member(page, 'URL'), links: told.slice(0, MOST_LINKS) };
}
