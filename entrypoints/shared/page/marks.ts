import type { PageDocument } from '../../../core/document/from-dom';
import type { Figure, Status } from '../../../core/figures/figure';

/** Where a stretch of a document's text stands in the page. */
export type Locate = PageDocument['locate'];

const STATUSES: Status[] = ['actual', 'estimate', 'target'];
const highlightName = (status: Status) => `baoshu-${status}`;
const CURRENT = 'baoshu-current';

/** Ranges over a figure's text, one a text node; none where the page no longer holds that text. */
export function figureRanges(figure: Figure, locate: Locate): Range[] {
  return locate(figure.start, figure.end).flatMap(({ node: found, startOffset, endOffset }) => {
    const node = found as unknown as Text;
    // The page's own scripts may have shortened or removed the node since it was read.
    if (!node.isConnected || endOffset > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, startOffset);
    range.setEnd(node, endOffset);
    return [range];
  });
}

/**
 * Marks figures by the CSS Custom Highlight API, which leaves the page's DOM as it is. The look of each status stands
 * in `public/marks.css`, which the caller of the content script inserts.
 * @returns how many figures have a mark
 */
export function showMarks(figures: Figure[], locate: Locate): number {
  const ranges: Record<Status, Range[]> = { actual: [], estimate: [], target: [] };
  let marked = 0;
  for (const figure of figures) {
    const found = figureRanges(figure, locate);
    if (found.length > 0) marked++;
    ranges[figure.status].push(...found);
  }
  for (const status of STATUSES) CSS.highlights.set(highlightName(status), new Highlight(...ranges[status]));
  return marked;
}

/** Takes every mark away. @returns that none is left */
export function hideMarks(): 0 {
  for (const status of STATUSES) CSS.highlights.delete(highlightName(status));
  CSS.highlights.delete(CURRENT);
  return 0;
}

/** True while marks of this extension stand in the page. */
export function marksShown(): boolean {
  return STATUSES.some((status) => CSS.highlights.has(highlightName(status)));
}

/**
 * Scrolls to a figure and marks it as the current one.
 * @returns false where its text is no longer in the page, or not shown there
 */
export function revealFigure(figure: Figure, locate: Locate): boolean {
  const ranges = figureRanges(figure, locate);
  const [first] = ranges;
  if (first === undefined || first.getClientRects().length === 0) return false;
  const current = new Highlight(...ranges);
  current.priority = 1;
  CSS.highlights.set(CURRENT, current);
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
