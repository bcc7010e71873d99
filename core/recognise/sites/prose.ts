import { type DomElement, type DomNode, firstChildOf, nextOf, parentOf, tagOf, walkInSteps } from '../../document/dom';
import type { Steps } from '../../document/steps';

/** Elements beyond which a page is read in the cheapest way. Of 182 saved pages none has 9,000. */
const MOST_ELEMENTS = 60_000;
/** So deep, what is asked of all that stands around one text takes as long as reading a report. None of them is nested 30 deep. */
const MOST_DEPTH = 1_000;

/**
 * True for a page that is read in the cheapest way: no family is asked for its proof, no box for a label, no text for where it is drawn,
 * since each of that goes at one go through all elements, or through all around one.
 */
export const isVast = ({ size }: Prose): boolean => size.elements > MOST_ELEMENTS || size.depth > MOST_DEPTH;

/** Characters of running text below each element. */
export interface Prose {
  total: number;
  /** How large the page is: elements, how deep they are nested, characters of text. */
  size: { elements: number; depth: number; length: number };
  /** Characters of prose below an element. */
  of(element: DomElement): number;
  /** The innermost element that still holds nearly all of the prose below `root`. */
  container(root: DomElement): DomElement;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'head', 'svg']);
/** Paragraph-like elements: their whole text is one stretch, however many spans it is cut into. */
const STRETCH = new Set(['p', 'td', 'li', 'div', 'section', 'article', 'body', 'blockquote', 'dd']);
const SHARE = 0.9;
/** On a page with less prose than this, one notice beside the article is already a good part of it. */
const SHORT_PAGE = 1000;
const SHORT_SHARE = 0.75;

/**
 * Measures how running text is spread over a page. Prose is text of some length with sentence marks, and figures in table
 * cells; menus, link lists and footers count nothing. One walk, without recursion.
 */
export function* measureProse(root: DomElement): Steps<Prose> {
  const weight = new Map<DomNode, number>();
  const stack: { element: DomElement; length: number; marks: number; linked: number; digits: number }[] = [];
  const add = (from: DomNode | null, amount: number): void => {
    if (from !== null) weight.set(from, (weight.get(from) ?? 0) + amount);
  };
  const size = { elements: 0, depth: 0, length: 0 };
  let links = 0;
  let cells = 0;
  yield* walkInSteps(root, {
    enter(element) {
      if (SKIPPED.has(tagOf(element))) return false;
      if (tagOf(element) === 'a') links++;
      if (tagOf(element) === 'td') cells++;
      stack.push({ element, length: 0, marks: 0, linked: 0, digits: 0 });
      size.elements++;
      size.depth = Math.max(size.depth, stack.length);
      return true;
    },
    leave(element) {
      const own = stack.pop()!;
      if (tagOf(element) === 'a') links--;
      const above = stack[stack.length - 1];
      const prose = own.length - own.linked;
      const isCell = tagOf(element) === 'td';
      const isFigure = isCell && prose > 0 && prose < 20 && own.digits * 2 > prose;
      if (isCell) cells--;
      if (STRETCH.has(tagOf(element)) && (isFigure || (prose >= 30 && own.marks > 0))) add(element, prose);
      // A cell's text is one stretch with that of the paragraphs in it
      else if (above !== undefined && (!STRETCH.has(tagOf(element)) || (cells > 0 && !isCell))) {
        above.length += own.length;
        above.marks += own.marks;
        above.linked += own.linked;
        above.digits += own.digits;
      }
      const held = weight.get(element) ?? 0;
      if (held > 0 && element !== root) add(parentOf(element), held);
    },
    text(node) {
      const top = stack[stack.length - 1];
      if (top === undefined) return;
      const value = node.nodeValue ?? '';
      const length = value.replace(/\s+/g, '').length;
      size.length += length;
      top.length += length;
      if (links > 0) top.linked += length;
      if (/[，。；、]/.test(value)) top.marks++;
      if (length < 20) top.digits += value.match(/\d/g)?.length ?? 0;
    },
  });
  const of = (element: DomElement): number => weight.get(element) ?? 0;
  return {
    total: of(root),
    size,
    of,
    container(from) {
      let best = from;
      for (;;) {
        const need = of(best) * (of(best) < SHORT_PAGE ? SHORT_SHARE : SHARE);
        let next: DomElement | null = null;
        let half: DomElement | null = null;
        for (let child = firstChildOf(best); child !== null && next === null; child = nextOf(child)) {
          const held = weight.get(child) ?? 0;
          if (held > 0 && held >= need) next = child as DomElement;
          // The same article for a wide and for a narrow screen: either is the whole of it
          else if (held > of(best) * 0.45 && half !== null && Math.abs(held - of(half)) < held * 0.03) next = half;
          else if (held > of(best) * 0.45) half = child as DomElement;
        }
        if (next === null || tagOf(next) === 'p' || tagOf(next) === 'table') return best;
        best = next;
      }
    },
  };
}
