import { invoke, member } from '../../../../core/document/dom-member';
import type { Figure } from '../../../../core/figures/figure';
import { rangesOf } from '../marks';
import type { PageAnalysis } from '../page-analysis';
import { HitIndex } from './hit-index';

/** A page whose figures are marked. A page read, marked or corrected anew is another object. */
export type MarkedPage = PageAnalysis;

/** Characters beyond which a focusable element is no link or button but a part of the page. */
const LONGEST_LINK = 200;

/** Finds the figures of one marked page by point, by element and by their order. */
export class FigureFinder {
  readonly #index: HitIndex<Node, Figure>;

  constructor(readonly page: MarkedPage) {
    this.#index = new HitIndex(
      page.figures.map((figure) => [
        figure,
        page.locate(figure.start, figure.end).map(({ node, startOffset, endOffset }) => ({
          node: node as unknown as Node,
          startOffset,
          endOffset,
        })),
      ]),
    );
  }

  /** The boxes of a figure's text as it stands now; none where it is gone or not shown. */
  boxes(figure: Figure): DOMRect[] {
    return rangesOf(figure, this.page.locate).flatMap((range) =>
      Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0),
    );
  }

  /** The figure whose text is drawn at a point of the window, with its box there. */
  atPoint(document: Document, x: number, y: number): { figure: Figure; box: DOMRect } | null {
    const caret = caretAt(document, x, y);
    if (caret === null) return null;
    for (const figure of this.#index.at(caret.node, caret.offset)) {
      // A caret is told for points far beside the text as well, at the end of its line
      const box = this.boxes(figure).find(
        ({ left, right, top, bottom }) => left - 1 <= x && x <= right + 1 && top - 1 <= y && y <= bottom + 1,
      );
      if (box !== undefined) return { figure, box };
    }
    return null;
  }

  /** The figure in a link or button, else the one right behind or before it. */
  atElement(element: Element): Figure | null {
    if ((member(element, 'textContent') ?? '').length > LONGEST_LINK) return null;
    const texts = invoke(member(element, 'ownerDocument'), 'createTreeWalker', element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const [first] = this.#index.of(node);
      if (first !== undefined) return first;
    }
    const behind = member(element, 'nextSibling');
    const before = member(element, 'previousSibling');
    return (behind && this.#index.of(behind)[0]) ?? (before && this.#index.of(before).at(-1)) ?? null;
  }

  /**
   * The figure that comes `by` after another one among those that are shown, round the ends of the page; without one the first
   * in the window, or the last going back.
   */
  next(from: string | null, by: 1 | -1, windowHeight: number): Figure | null {
    const { figures } = this.page;
    const here = figures.findIndex(({ id }) => id === from);
    const order = by === 1 ? figures : figures.toReversed();
    const at = by === 1 ? here : figures.length - 1 - here;
    const ordered = here < 0 ? order : [...order.slice(at + 1), ...order.slice(0, at + 1)];
    if (here >= 0) return ordered.find((figure) => this.boxes(figure).length > 0) ?? null;
    const ahead = (figure: Figure): boolean => {
      const [box] = this.boxes(figure);
      return box !== undefined && (by === 1 ? box.top >= 0 : box.bottom <= windowHeight);
    };
    return ordered.find(ahead) ?? ordered.find((figure) => this.boxes(figure).length > 0) ?? null;
  }
}

/** The text node and offset under a point; Chromium before 128 knows only the older call. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in Document.prototype) {
    const position = invoke(document, 'caretPositionFromPoint', x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = invoke(document, 'caretRangeFromPoint', x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
