import { type DomDocument, type DomElement, tagOf, walkInSteps } from '../document/dom';
import { member } from '../document/dom-member';
import { mayBeReport } from './glance';

/** Text that is none of a page's prose. Links too: the menu of any government site names reports, budgets and plans. */
const PASSED_OVER = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe', 'a']);
/** No report is shorter; a page that is still without its text waits for it. */
const LEAST_TEXT = 300;
/** Longer than the longest report with all that may stand above it. */
const MOST_TEXT = 400_000;
/** What all looks at one page may cost, in nodes; so many characters cost as much as a node. */
const MOST_NODES = 60_000;
const CHARACTERS_A_NODE = 20;

/** What is left for looks at one page. */
export interface LookBudget {
  nodes: number;
}

export const lookBudget = (): LookBudget => ({ nodes: MOST_NODES });

/**
 * The first look at a live page, before anything else of the program is loaded: false where it can be no report, or none yet.
 * One walk over the tree as it is, as far as the budget goes, which it takes from: of a page that is larger the beginning and the
 * title tell. Whether elements are shown is not asked, since that would make the browser lay the page out.
 */
export function pageMayBeReport(page: DomDocument, budget: LookBudget = lookBudget()): boolean {
  const body = member(page, 'body');
  if (body === null) return false;
  const parts: string[] = [];
  let length = 0;
  const steps = walkInSteps(body, {
    enter(element: DomElement) {
      budget.nodes--;
      return !PASSED_OVER.has(tagOf(element));
    },
    text(node) {
      budget.nodes--;
      const text = (node.nodeValue ?? '').trim();
      if (text === '') return;
      length += text.length;
      parts.push(text);
    },
  });
  while (length < MOST_TEXT && budget.nodes > 0 && !steps.next().done);
  budget.nodes -= length / CHARACTERS_A_NODE;
  return length >= LEAST_TEXT && mayBeReport(member(page, 'title'), parts.join('').slice(0, MOST_TEXT));
}
