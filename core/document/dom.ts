import { invoke, member } from './dom-member';

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

// The members below are asked in this way alone: a page may name its controls like them
export const tagOf = (element: DomElement): string => member(element, 'localName');
export const parentOf = (node: DomNode): DomNode | null => member(node, 'parentNode');
export const firstChildOf = (node: DomNode): DomNode | null => member(node, 'firstChild');
export const nextOf = (node: DomNode): DomNode | null => member(node, 'nextSibling');

/** An element's attribute; null where it has none, as where there is no element. */
export const attributeOf = (element: DomElement | null, name: string): string | null =>
  element === null ? null : invoke(element, 'getAttribute', name);

/** The first element below a node that a selector names. */
export const select = (root: DomElement | DomDocument, selectors: string): DomElement | null =>
  invoke(root as DomElement, 'querySelector', selectors);

/** The elements below a node that a selector names, in the order of the page. */
export const selectAll = (root: DomElement | DomDocument, selectors: string): DomElement[] =>
  Array.from(invoke(root as DomElement, 'querySelectorAll', selectors));

export function isElement(node: DomNode): node is DomElement {
  return member(node, 'nodeType') === ELEMENT;
}

/** A table cell's or element's whole number attribute within `1..most`; 1 where it has none. */
export function spanAttribute(element: DomElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10);
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
    else if (member(node, 'nodeType') === TEXT) visitor.text(node);
    const child = visited ? firstChildOf(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (visited && isElement(node)) visitor.leave?.(node);
    let next = node === root ? null : nextOf(node);
    while (node !== root && next === null) {
      node = parentOf(node)!;
      if (isElement(node)) visitor.leave?.(node);
      next = node === root ? null : nextOf(node);
    }
    if (next === null) return;
    node = next;
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
    const skipped = node !== element && (member(node, 'nodeName') === 'SCRIPT' || member(node, 'nodeName') === 'STYLE');
    if (member(node, 'nodeType') === TEXT) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      length += text.trim().length;
      if (length > most) return null;
      parts.push(text);
    }
    const child = skipped ? null : firstChildOf(node);
    if (child !== null) {
      node = child;
      continue;
    }
    let next = node === element ? null : nextOf(node);
    while (node !== element && next === null) {
      node = parentOf(node)!;
      next = node === element ? null : nextOf(node);
    }
    if (next === null) break;
    node = next;
  }
  return parts.join('').replace(/ {2,}/g, ' ').trim();
}
