import { type DomDocument, type DomElement, tagOf, walk } from '../document/dom';
import { member } from '../document/dom-member';
import { mayBeReport } from './glance';

/** Text that is none of a page's prose. Links too: the menu of any government site names reports, budgets and plans. */
const PASSED_OVER = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe', 'a']);
/** No report is shorter; a page that is still without its text waits for it. */
const LEAST_TEXT = 300;
/** Longer than the longest report with all that may stand above it. */
const MOST_TEXT = 400_000;

/**
 * The first look at a live page, before anything else of the program is loaded: false where it can be no report, or none yet.
 * One walk over the tree as it is; whether elements are shown is not asked, since that would make the browser lay the page out.
 */
export function pageMayBeReport(page: DomDocument): boolean {
  const body = member(page, 'body');
  if (body === null) return false;
  const parts: string[] = [];
  let length = 0;
  walk(body, {
    enter: (element: DomElement) => length < MOST_TEXT && !PASSED_OVER.has(tagOf(element)),
    text(node) {
      if (length >= MOST_TEXT) return;
      const text = (node.nodeValue ?? '').trim();
      if (text === '') return;
      length += text.length;
      parts.push(text);
    },
  });
  return length >= LEAST_TEXT && mayBeReport(member(page, 'title'), parts.join(''));
}
