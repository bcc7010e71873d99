import { invoke, member } from '../../../../core/document/dom-member';
import { type CardPlace, placeCard } from './place-card';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Inline and important: no rule of the page comes before these, and what is not set here it cannot set either. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * The element that a card lives in: the only thing of this extension in the page's DOM, there while a card is open and not a
 * moment longer. Its shadow root is closed, it stands in the browser's top layer, over whatever layers the page has.
 */
export class CardHost {
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;

  /** @param near what the card is about: what stands outside an open modal dialog is inert, so the card goes inside with it */
  constructor(near: Node, styles: string) {
    const page = near.ownerDocument!;
    // In a document of XML createElement makes no HTML
    this.#host = invoke(page, 'createElementNS', XHTML, 'div') as HTMLElement;
    for (const [name, value] of Object.entries(HOST_STYLE)) this.#host.style.setProperty(name, value, 'important');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    adopt(this.root, styles);
    (modalAround(near) ?? member(page, 'documentElement')).append(this.#host);
    this.#raise();
  }

  /** Into the top layer; where a page hinders that, the highest `z-index` has to do. */
  #raise(): void {
    if (this.#host.showPopover === undefined) return;
    this.#host.popover = 'manual';
    try {
      this.#host.showPopover();
    } catch (error) {
      console.warn('the card stands in no top layer:', error);
    }
  }

  /** True for an event that happened inside; its target is the host, since the root is closed. */
  holds(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** True while the page has left the element where it was put. */
  get isConnected(): boolean {
    return this.#host.isConnected;
  }

  /** Moves the card beside a box of the window. */
  standBeside(box: DOMRect, card: HTMLElement): void {
    const { clientWidth, clientHeight } = member(this.#host.ownerDocument, 'documentElement');
    card.style.removeProperty('max-height');
    const { width, height } = card.getBoundingClientRect();
    // In quirks mode the root element is as high as the page
    const view = { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) || window.innerHeight };
    const place: CardPlace = placeCard(box, { width, height }, view);
    card.style.setProperty('max-height', `${place.maxHeight}px`);
    this.#host.style.setProperty('left', `${place.left}px`, 'important');
    this.#host.style.setProperty('top', `${place.top}px`, 'important');
  }

  remove(): void {
    this.#host.remove();
  }
}

/** The open modal dialog that a node stands in, else the last one there is. */
function modalAround(node: Node): Element | null {
  const element = node instanceof Element ? node : member(node, 'parentElement');
  return (
    (element && invoke(element, 'closest', 'dialog:modal')) ??
    Array.from(invoke(node.ownerDocument!, 'querySelectorAll', 'dialog:modal')).at(-1) ??
    null
  );
}

/**
 * A constructed sheet is not held to the page's content security policy. Firefox keeps `adoptedStyleSheets` from content
 * scripts; there a style element made by one is exempt from that policy as well.
 */
function adopt(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = invoke(root.ownerDocument, 'createElementNS', XHTML, 'style');
    element.textContent = styles;
    root.append(element);
  }
}
