import type { DomElement, DomNode } from '../../../core/document/dom';
import { invoke, member } from '../../../core/document/dom-member';
import type { DomOptions } from '../../../core/document/from-dom';

/** A box of less than this shows nothing: what is meant for screen readers alone stands in one of a single pixel. */
const LEAST_BOX = 2;
/** A font of less than this draws nothing that can be read. */
const LEAST_FONT = 1;
/** `clip: rect(1px, 1px, 1px, 1px)`, `clip-path: inset(50%)`, `circle(0px)`, `polygon(0px 0px, …)`: nothing is left. */
const CLIPPED_BOX = /^rect\((?:[01]px[, ]*){4}\)$/;
const CLIPPED_PATH =
  /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%\)|circle\(0(?:px|%)?(?: at .*)?\)|polygon\((?:0(?:px|%)? 0(?:px|%)?[, ]*)+\))$/;
const TRANSPARENT = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;

/** What a reader of the page sees, for one reading: what stands around an element is asked once. */
class Sight {
  /** By element, how far the boxes around its text are scrolled; the page's own scrolling is none. */
  readonly #scrolled = new Map<Element, { left: number; top: number }>();
  readonly #grounds = new Map<Element, string | null>();
  readonly #cutOff = new Map<Element, boolean>();
  readonly #origin = { left: window.scrollX, top: window.scrollY };

  /** False for an element that is not drawn, nor anything in it. */
  isVisible(found: DomElement): boolean {
    const element = found as unknown as Element;
    const isDrawn = invoke(element, 'checkVisibility', { visibilityProperty: true, opacityProperty: true });
    // A box that is none of its own is seen by what it holds
    return isDrawn || getComputedStyle(element).display === 'contents';
  }

  /** False for a text that is drawn where nobody comes, cut off, struck through, too small to see, or in the colour of its ground. */
  isLegible(found: DomNode): boolean {
    const node = found as unknown as Text;
    const around = member(node, 'parentElement');
    if (around === null) return true;
    const style = getComputedStyle(around);
    if (Number.parseFloat(style.fontSize) < LEAST_FONT || this.#isCutOff(around)) return false;
    return this.#isInReach(node, around) && this.#isTold(around, style);
  }

  /** True for what stands in a box that shows nothing of it, or is struck through. */
  #isCutOff(element: Element): boolean {
    const path: Element[] = [];
    let cut = false;
    for (let at: Element | null = element; at !== null && !cut; at = member(at, 'parentElement')) {
      const known = this.#cutOff.get(at);
      if (known !== undefined) {
        cut = known;
        break;
      }
      path.push(at);
      cut = showsNothing(at);
    }
    for (const one of path) this.#cutOff.set(one, cut);
    return cut;
  }

  /** Text left of the page or above it: no scrolling leads there. Lines that run to the left are left alone. */
  #isInReach(node: Text, around: Element): boolean {
    const range = invoke(member(node, 'ownerDocument'), 'createRange');
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (left === right && top === bottom) return node.data.trim() === '';
    const scrolled = this.#scrolledAround(around);
    if (bottom + scrolled.top <= 0) return false;
    return right + scrolled.left > 0 || getComputedStyle(around).direction === 'rtl';
  }

  #scrolledAround(element: Element): { left: number; top: number } {
    const known = this.#scrolled.get(element);
    if (known !== undefined) return known;
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !this.#scrolled.has(at)) {
      path.push(at);
      at = member(at, 'parentElement');
    }
    let sum = at === null ? this.#origin : this.#scrolled.get(at)!;
    for (const one of path.reverse()) {
      const isRoot = member(one, 'parentElement') === null || member(member(one, 'ownerDocument'), 'body') === one;
      if (!isRoot) sum = { left: sum.left + member(one, 'scrollLeft'), top: sum.top + member(one, 'scrollTop') };
      this.#scrolled.set(one, sum);
    }
    return sum;
  }

  /** False for text that is transparent, or of the very colour that lies behind it. */
  #isTold(around: Element, style: CSSStyleDeclaration): boolean {
    // Letters that a picture or a gradient is cut out to have no colour of their own
    if (/text/.test(style.backgroundClip) || /text/.test(style.webkitBackgroundClip)) return true;
    const colour = style.webkitTextFillColor || style.color;
    if (TRANSPARENT.test(colour)) return style.textShadow !== 'none';
    const ground = this.#groundOf(around);
    return ground === null || ground !== colour || style.textShadow !== 'none';
  }

  /** The colour behind an element's text; null where a picture may be. */
  #groundOf(element: Element): string | null {
    const path: Element[] = [];
    let ground: string | null | undefined;
    let isDark = false;
    for (let at: Element | null = element; at !== null && ground === undefined; at = member(at, 'parentElement')) {
      ground = this.#grounds.get(at);
      if (ground !== undefined) break;
      path.push(at);
      const { backgroundColor, backgroundImage, position, colorScheme } = getComputedStyle(at);
      isDark ||= colorScheme.includes('dark');
      // What is placed may lie over anything
      if (backgroundImage !== 'none') ground = null;
      else if (!TRANSPARENT.test(backgroundColor)) ground = backgroundColor;
      else if (position === 'absolute' || position === 'fixed') ground = null;
    }
    // Behind all of a page is white, or what the browser has for the dark
    if (ground === undefined) ground = isDark ? null : 'rgb(255, 255, 255)';
    for (const one of path) this.#grounds.set(one, ground);
    return ground;
  }
}

function showsNothing(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.textDecorationLine.includes('line-through') || CLIPPED_PATH.test(style.clipPath)) return true;
  if (style.position === 'absolute' && CLIPPED_BOX.test(style.clip)) return true;
  if (style.overflowX === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
  return member(element, 'clientHeight') < LEAST_BOX || member(element, 'clientWidth') < LEAST_BOX;
}

/** What is seen of a page as it stands: to be asked anew for each reading. */
export function sightOf(): Required<Pick<DomOptions, 'isVisible' | 'isLegible'>> {
  const sight = new Sight();
  return { isVisible: (element) => sight.isVisible(element), isLegible: (text) => sight.isLegible(text) };
}
