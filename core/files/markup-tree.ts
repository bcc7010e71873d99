import { type DomElement, type DomNode, ELEMENT, TEXT, walk } from '../document/dom';

/**
 * A tree of elements made by a reader of a file, so that its text and tables go the same way as a page's. It has of a DOM what
 * `documentFromDom` asks for; selectors find nothing in it.
 */
export class MarkupElement implements DomElement {
  readonly nodeType = ELEMENT;
  readonly nodeValue = null;
  readonly id = '';
  readonly className = '';
  parentNode: MarkupElement | null = null;
  firstChild: MarkupNode | null = null;
  nextSibling: MarkupNode | null = null;
  private lastChild: MarkupNode | null = null;
  private readonly attributes = new Map<string, string>();

  constructor(public localName: string) {}

  get nodeName(): string {
    return this.localName.toUpperCase();
  }

  get textContent(): string {
    const texts: string[] = [];
    walk(this, { enter: () => true, text: (node) => texts.push(node.nodeValue ?? '') });
    return texts.join('');
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): [] {
    return [];
  }

  append<T extends MarkupNode>(child: T): T {
    child.parentNode = this;
    if (this.lastChild === null) this.firstChild = child;
    else this.lastChild.nextSibling = child;
    this.lastChild = child;
    return child;
  }

  /** Adds an element at the end and gives it. */
  add(localName: string): MarkupElement {
    return this.append(new MarkupElement(localName));
  }

  addText(text: string): void {
    if (this.lastChild instanceof MarkupText) this.lastChild.nodeValue += text;
    else if (text !== '') this.append(new MarkupText(text));
  }
}

class MarkupText implements DomNode {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly firstChild = null;
  parentNode: MarkupElement | null = null;
  nextSibling: MarkupNode | null = null;

  constructor(public nodeValue: string) {}

  get textContent(): string {
    return this.nodeValue;
  }
}

export type MarkupNode = MarkupElement | MarkupText;
