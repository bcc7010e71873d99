import { invoke, member } from '../../../core/document/dom-member';
import type { Stretch } from './marks';

/** Text without any of these holds no figure. */
const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿]/;
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);
const isNoText = (parent: Element | null): boolean => parent !== null && NO_TEXT.has(member(parent, 'tagName'));
/** Where new text has come so often without a figure, it is a clock, a counter or a ticker. */
const RESTLESS = 4;

/** What has become of a page since it was read: marked text gone, or new text at these places that may hold figures. */
export interface Change {
  lost: boolean;
  grown: readonly Element[];
}

/**
 * Tells cheaply whether a page has changed in a way that figures may have come or gone. Text outside the report counts for
 * nothing, nor does what changes again and again without a figure.
 */
export class PageChanges {
  #marked: Stretch[] = [];
  #seen = new WeakMap<Node, number>();
  readonly #fruitless = new WeakMap<Element, number>();
  #root: Element | null = null;

  constructor(private readonly page: Document) {}

  /** The smallest element that holds the whole report; all of the page where there is none. */
  get root(): Element {
    return this.#root ?? member(this.page, 'body') ?? member(this.page, 'documentElement');
  }

  /**
   * Remembers the page as it stands now.
   * @param text every text node of the report in order; empty where the page is none
   */
  remember(text: readonly Node[], marked: Stretch[][]): void {
    this.#marked = marked.flat();
    this.#root = this.#around(text);
    this.#seen = new WeakMap();
    const walker = invoke(this.page, 'createTreeWalker', this.root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = this.root; node !== null; node = walker.nextNode())
      this.#seen.set(node, node instanceof Text ? node.length : 0);
  }

  /** Looks at the page again. */
  look(): Change {
    const lost = this.#marked.some(
      ({ node, start, end, text }) => !node.isConnected || node.data.slice(start, end) !== text,
    );
    return { lost: lost || !member(this.root, 'isConnected'), grown: lost ? [] : this.#grown() };
  }

  /** Says whether reading anew brought other figures than before. */
  judge({ grown }: Change, fruitful: boolean): void {
    for (const place of new Set(grown))
      this.#fruitless.set(place, fruitful ? 0 : (this.#fruitless.get(place) ?? 0) + 1);
  }

  #grown(): Element[] {
    const places: Element[] = [];
    const walker = invoke(this.page, 'createTreeWalker', this.root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      if (this.#seen.get(node) === node.length || isNoText(node.parentElement)) continue;
      if (!NUMERAL.test(node.data)) continue;
      const place = this.#knownAround(node);
      if ((this.#fruitless.get(place) ?? 0) < RESTLESS) places.push(place);
    }
    return places;
  }

  /** The innermost element around new text that stood there when the page was read. */
  #knownAround(node: Text): Element {
    let place = node.parentElement;
    while (place !== null && place !== this.root && !this.#seen.has(place)) place = member(place, 'parentElement');
    return place ?? this.root;
  }

  #around(text: readonly Node[]): Element | null {
    const [first] = text;
    const last = text.at(-1);
    if (first === undefined || last === undefined) return null;
    // Text nodes come in the order of the page, so what holds the first and the last holds all
    let root = first.parentElement;
    while (root !== null && !invoke(root, 'contains', last)) root = member(root, 'parentElement');
    return root;
  }
}
