import { type DomElement, shortText, tagOf, walkInSteps } from '../../document/dom';
import type { Steps } from '../../document/steps';

const SHORTEST = 6;
const LONGEST = 90;
/** Short lines right above the body that may be its headline: title, subtitle, date, source, tools. */
const NEAREST = 8;
const MOST_HEADINGS = 12;
const HEADINGS = new Set(['h1', 'h2', 'h3']);
const PASSED_OVER = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'nav', 'ul', 'a']);
const LINES = new Set([
  'div',
  'p',
  'td',
  'th',
  'center',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'header',
  'b',
  'strong',
  'br',
]);

/**
 * What may be the headline of a body that was found without it, nearest first: the short lines right above it, then the headings
 * before it. Links and lists are the page's menus, a heading may be a link to its own page.
 */
export function* headlinesAbove(whole: DomElement, roots: readonly DomElement[]): Steps<string[]> {
  const isRoot = new Set(roots);
  const lines: string[] = [];
  const headings: string[] = [];
  let reached = false;
  let line = '';
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (text.length >= SHORTEST && text.length <= LONGEST) lines.push(text);
  };
  yield* walkInSteps(whole, {
    enter(element) {
      if (reached) return false;
      if (isRoot.has(element)) {
        endLine();
        reached = true;
        return false;
      }
      if (HEADINGS.has(tagOf(element))) {
        const text = shortText(element, LONGEST)?.replace(/\s+/g, ' ').trim() ?? '';
        if (text.length >= SHORTEST && headings.length < MOST_HEADINGS) headings.push(text);
      }
      if (PASSED_OVER.has(tagOf(element))) return false;
      if (LINES.has(tagOf(element))) endLine();
      return true;
    },
    leave(element) {
      if (!reached && LINES.has(tagOf(element))) endLine();
    },
    text(node) {
      if (!reached && line.length <= LONGEST) line += node.nodeValue ?? '';
    },
  });
  if (!reached) return [];
  return [...new Set([...lines.slice(-NEAREST).reverse(), ...headings.reverse()])];
}
