import type { PageDocument } from '../../../core/document/from-dom';
import type { Figure } from '../../../core/figures/figure';

/** Where a stretch of a document's text stands in the page. */
export type Locate = PageDocument['locate'];

/** A part of a text node under a mark, with its text as it was read. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/** The parts of text nodes that show a figure; none where the page no longer holds that text. */
export function figureStretches(figure: Figure, locate: Locate): Stretch[] {
  return locate(figure.start, figure.end).flatMap(({ node: found, startOffset: start, endOffset: end }) => {
    const node = found as unknown as Text;
    // The page's own scripts may have shortened or removed the node since it was read.
    if (!node.isConnected || end > node.length) return [];
    return [{ node, start, end, text: node.data.slice(start, end) }];
  });
}

/** Ranges over a figure's text, one a text node; none where the page no longer holds that text. */
export function figureRanges(figure: Figure, locate: Locate): Range[] {
  return figureStretches(figure, locate).map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/**
 * Scrolls to a figure.
 * @returns false where its text is no longer in the page, or not shown there
 */
export function scrollToFigure(figure: Figure, locate: Locate): boolean {
  const [first] = figureRanges(figure, locate);
  if (first === undefined || first.getClientRects().length === 0) return false;
  scrollToRange(first);
  return true;
}

/**
 * Brings a range to the middle of every box that scrolls around it. `scrollIntoView` knows elements only, and the element
 * around a figure may be a whole report whose lines are parted by `<br>`.
 */
function scrollToRange(range: Range): void {
  const middle = () => {
    const { top, height } = range.getBoundingClientRect();
    return top + height / 2;
  };
  const root = document.scrollingElement;
  for (let box = range.startContainer.parentElement; box !== null && box !== root; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    box.scrollTop += middle() - box.getBoundingClientRect().top - box.clientHeight / 2;
  }
  window.scrollBy(0, middle() - window.innerHeight / 2);
}
