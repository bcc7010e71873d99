import { member } from '../../../core/document/dom-member';
import { type Locate, rangesOf, type Span, scrollToSpan } from './marks';

/** How far a box is scrolled. */
interface Scrolled {
  left: number;
  top: number;
}

/** Fractions of a pixel are lost where a page is zoomed. */
const sameScroll = (a: Scrolled, b: Scrolled): boolean =>
  Math.abs(a.left - b.left) <= 1 && Math.abs(a.top - b.top) <= 1;

const scrollOf = (box: Element): Scrolled => ({ left: member(box, 'scrollLeft'), top: member(box, 'scrollTop') });

/**
 * Where the reader was before figures were shown one after another: going from figure to figure keeps the place, scrolling
 * on by oneself from one of them makes a new one.
 */
export class ReadingPlace {
  /** Each box as it was left, and as the last figure's scrolling left it. */
  readonly #boxes = new Map<Element, { left: Scrolled; shown: Scrolled }>();

  /**
   * Scrolls to a span and remembers where from.
   * @returns false where it is no longer in the page, or not shown there
   */
  leaveFor(span: Span, locate: Locate): boolean {
    const node = rangesOf(span, locate)[0]?.startContainer;
    if (node === undefined) return false;
    const boxes = boxesAround(node);
    const before = new Map([...this.#boxes.keys(), ...boxes].map((box) => [box, scrollOf(box)]));
    if (!scrollToSpan(span, locate)) return false;
    const wandered = [...this.#boxes].some(([box, { shown }]) => !sameScroll(before.get(box)!, shown));
    for (const [box, now] of before) {
      const left = (wandered ? undefined : this.#boxes.get(box)?.left) ?? now;
      this.#boxes.set(box, { left, shown: scrollOf(box) });
    }
    return true;
  }

  /** Scrolls back; false where no figure was shown since. */
  comeBack(): boolean {
    if (this.#boxes.size === 0) return false;
    for (const [box, { left }] of this.#boxes)
      (member(box, 'scrollTo') as (to: ScrollToOptions) => void).call(box, { ...left, behavior: 'instant' });
    this.#boxes.clear();
    return true;
  }
}

/** The boxes around a node that may scroll, the page's own last. */
function boxesAround(node: Node): Element[] {
  const boxes: Element[] = [];
  for (let box = member(node, 'parentElement'); box !== null; box = member(box, 'parentElement')) {
    if (member(box, 'scrollHeight') > member(box, 'clientHeight')) boxes.push(box);
  }
  const page = node.ownerDocument && member(node.ownerDocument, 'scrollingElement');
  if (page && !boxes.includes(page)) boxes.push(page);
  return boxes;
}
