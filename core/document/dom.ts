import { invoke, member } from './dom-member';
import { atOneGo, type Steps } from './steps';

export { member };

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

/** What is done with the nodes of a tree, in document order. */
export interface Visitor {
  /** Answers whether the element is visited at all. */
  enter(element: DomElement): boolean;
  /** Follows for each element that is. */
  leave?(element: DomElement): void;
  text(node: DomNode): void;
}

/** Visits a tree without recursion, so that a page nested thousands deep cannot exhaust the stack. */
export function walk(root: DomNode, visitor: Visitor): void {
  atOneGo(walkInSteps(root, visitor));
}

/** Nodes that are visited between two steps. */
const STRIDE = 128;

/**
 * Visits a tree in steps. A page's scripts may change it between two of them: every element entered is left all the same, and
 * where the walk has lost its place it goes on behind the nearest element around that still has one.
 */
export function* walkInSteps(root: DomNode, { enter, leave, text }: Visitor): Steps<void> {
  const open: DomNode[] = [];
  let seen = 0;
  let node: DomNode = root;
  for (;;) {
    if (++seen % STRIDE === 0) yield;
    let visited = true;
    const element = isElement(node);
    if (element) visited = enter(node as DomElement);
    else if (member(node, 'nodeType') === TEXT) text(node);
    const child = visited ? firstChildOf(node) : null;
    if (child !== null) {
      open.push(node);
      node = child;
      continue;
    }
    if (visited && element) leave?.(node as DomElement);
    let next = open.length === 0 ? null : nextOf(node);
    while (next === null) {
      const around = open.pop();
      if (around === undefined) return;
      if (isElement(around)) leave?.(around);
      next = open.length === 0 ? null : nextOf(around);
    }
    node = next;
  }
}

/** Nodes beyond which nothing is a short line, though all of them were empty. */
const MOST_OF_LINE = 2_000;

/**
 * An element's text with single spaces, or null where it is longer than `most` characters or of more nodes than a line: reading stops there, so that
 * asking many nested boxes for a short line costs no more than their short lines.
 */
export function shortText(element: DomElement, most: number): string | null {
  const parts: string[] = [];
  let length = 0;
  let seen = 0;
  let node: DomNode = element;
  for (;;) {
    if (++seen > MOST_OF_LINE) return null;
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
