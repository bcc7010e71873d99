import { invoke, member } from '../../../core/document/dom-member';
import type { PageDocument } from '../../../core/document/from-dom';

/** Where a stretch of a document's text stands in the page. */
export type Locate = PageDocument['locate'];

/** A stretch of a document's text: a figure, a selection, what could not be read. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a text node under a mark, with its text as it was read. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/** The parts of text nodes that show a span; none where the page no longer holds that text. */
export function stretchesOf(span: Span, locate: Locate): Stretch[] {
  return locate(span.start, span.end).flatMap(({ node: found, startOffset: start, endOffset: end }) => {
    const node = found as unknown as Text;
    // The page's own scripts may have shortened or removed the node since it was read.
    if (!node.isConnected || end > node.length) return [];
    return [{ node, start, end, text: node.data.slice(start, end) }];
  });
}

/** Ranges over a span's text, one a text node; none where the page no longer holds that text. */
export function rangesOf(span: Span, locate: Locate): Range[] {
  return stretchesOf(span, locate).map(({ node, start, end }) => {
    const range = invoke(node.ownerDocument, 'createRange');
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/**
 * Scrolls to a span, to its beginning where it is long.
 * @returns false where its text is no longer in the page, or not shown there
 */
export function scrollToSpan(span: Span, locate: Locate): boolean {
  const [first] = rangesOf(span, locate);
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
  const root = member(document, 'scrollingElement');
  for (let box = range.startContainer.parentElement; box !== null && box !== root; box = member(box, 'parentElement')) {
    if (
      member(box, 'scrollHeight') <= member(box, 'clientHeight') ||
      !/auto|scroll/.test(getComputedStyle(box).overflowY)
    )
      continue;
    const centre = invoke(box, 'getBoundingClientRect').top + member(box, 'clientHeight') / 2;
    invoke(box, 'scrollBy', 0, middle() - centre);
  }
  window.scrollBy(0, middle() - window.innerHeight / 2);
}
