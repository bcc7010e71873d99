/**
 * The few members of a DOM that a page is read through, so that the core runs on a browser's DOM and on any other alike.
 * Browser nodes and jsdom nodes satisfy these interfaces as they are.
 */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly className: unknown;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
}

/** A whole page. */
export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly title: string;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** A table cell's or element's whole number attribute within `1..most`; 1 where it has none. */
export function spanAttribute(element: DomElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  if (Number.isNaN(value)) return 1;
  // rowspan="0" runs to the end of the table
  if (value <= 0) return name === 'rowspan' && value === 0 ? most : 1;
  return Math.min(value, most);
}

/**
 * Visits a tree in document order without recursion, so that a page nested thousands deep cannot exhaust the stack.
 * `enter` answers whether the element is visited at all; `leave` follows for those that are.
 */
export function walk(
  root: DomNode,
  visitor: { enter(element: DomElement): boolean; leave?(element: DomElement): void; text(node: DomNode): void },
): void {
  let node: DomNode = root;
  for (;;) {
    let visited = true;
    if (isElement(node)) visited = visitor.enter(node);
    else if (node.nodeType === TEXT) visitor.text(node);
    if (visited && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (visited && isElement(node)) visitor.leave?.(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!;
      if (isElement(node)) visitor.leave?.(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

/**
 * An element's text with single spaces, or null where it is longer than `most` characters: reading stops there, so that
 * asking many nested boxes for a short line costs no more than their short lines.
 */
export function shortText(element: DomElement, most: number): string | null {
  const parts: string[] = [];
  let length = 0;
  let node: DomNode = element;
  for (;;) {
    const skipped = node !== element && (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE');
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      length += text.trim().length;
      if (length > most) return null;
      parts.push(text);
    }
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== element && node.nextSibling === null) node = node.parentNode!;
    if (node === element) break;
    node = node.nextSibling!;
  }
  return parts.join('').replace(/ {2,}/g, ' ').trim();
}
