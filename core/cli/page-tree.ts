import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterMap, html, parse, type TreeAdapter } from 'parse5';
import type { DomDocument } from '../document/dom';

/** What is used of linkedom's nodes. */
interface TreeNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly parentNode: TreeNode | null;
  readonly firstChild: TreeNode | null;
  readonly lastChild: TreeNode | null;
  readonly previousSibling: TreeNode | null;
  readonly childNodes: TreeNode[];
  readonly attributes: Iterable<{ name: string; value: string }>;
  textContent: string;
  data: string;
  appendChild(node: TreeNode): void;
  insertBefore(node: TreeNode, before: TreeNode): void;
  remove(): void;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
}
interface TreeDocument extends TreeNode {
  createElement(name: string): TreeNode;
  createElementNS(namespace: string, name: string): TreeNode;
  createTextNode(text: string): TreeNode;
  createComment(text: string): TreeNode;
  createDocumentFragment(): TreeNode;
  querySelectorAll(selectors: string): Iterable<TreeNode & { closest(selectors: string): TreeNode | null }>;
}

const [ELEMENT, TEXT, COMMENT] = [1, 3, 8];

/** The parser's own types name its default tree; nodes here are linkedom's. */
type Adapter = { [Member in keyof TreeAdapter<DefaultTreeAdapterMap>]: unknown };

/** Puts what the parser reads into a document. The content of a `template` is no part of the page's tree, as in a browser. */
function adapterFor(document: TreeDocument): Adapter {
  const contents = new WeakMap<TreeNode, TreeNode>();
  const namespaces = new WeakMap<TreeNode, string>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name: string, namespace: string, attributes: { prefix?: string; name: string; value: string }[]) {
      const isHtml = namespace === html.NS.HTML;
      const element = isHtml ? document.createElement(name) : document.createElementNS(namespace, name);
      if (!isHtml) namespaces.set(element, namespace);
      for (const { prefix, name: own, value } of attributes)
        element.setAttribute(prefix ? `${prefix}:${own}` : own, value);
      return element;
    },
    createTextNode: (text: string) => document.createTextNode(text),
    createCommentNode: (text: string) => document.createComment(text),
    appendChild: (parent: TreeNode, node: TreeNode) => parent.appendChild(node),
    insertBefore: (parent: TreeNode, node: TreeNode, before: TreeNode) => parent.insertBefore(node, before),
    insertText(parent: TreeNode, text: string) {
      const last = parent.lastChild;
      if (last?.nodeType === TEXT) last.data += text;
      else parent.appendChild(document.createTextNode(text));
    },
    insertTextBefore(parent: TreeNode, text: string, before: TreeNode) {
      const last = before.previousSibling;
      if (last?.nodeType === TEXT) last.data += text;
      else parent.insertBefore(document.createTextNode(text), before);
    },
    adoptAttributes(element: TreeNode, attributes: { name: string; value: string }[]) {
      for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    detachNode: (node: TreeNode) => node.remove(),
    setTemplateContent: (template: TreeNode, content: TreeNode) => contents.set(template, content),
    getTemplateContent: (template: TreeNode) => contents.get(template),
    // Nothing reads a page by these
    setDocumentType: () => undefined,
    setDocumentMode: (_: TreeNode, given: typeof mode) => {
      mode = given;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node: TreeNode) => node.firstChild,
    getChildNodes: (node: TreeNode) => node.childNodes,
    getParentNode: (node: TreeNode) => node.parentNode,
    getAttrList: (node: TreeNode) => Array.from(node.attributes, ({ name, value }) => ({ name, value })),
    getTagName: (node: TreeNode) => node.localName,
    getNamespaceURI: (node: TreeNode) => namespaces.get(node) ?? html.NS.HTML,
    getTextNodeContent: (node: TreeNode) => node.data,
    getCommentNodeContent: (node: TreeNode) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: ({ nodeType }: TreeNode) => nodeType === TEXT,
    isCommentNode: ({ nodeType }: TreeNode) => nodeType === COMMENT,
    isDocumentTypeNode: () => false,
    isElementNode: ({ nodeType }: TreeNode) => nodeType === ELEMENT,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

/**
 * A page's markup as the tree that a browser makes of it: parsed by the rules of the standard (parse5, as jsdom does), into nodes that cost
 * a fraction of jsdom's. linkedom's own parser knows neither the tags that may be left out nor what stands wrongly in a table. No script
 * runs and nothing is fetched.
 */
export function pageTree(markup: string): DomDocument {
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as TreeDocument;
  for (const node of [...document.childNodes]) node.remove();
  parse(markup, {
    scriptingEnabled: false,
    treeAdapter: adapterFor(document) as unknown as TreeAdapter<DefaultTreeAdapterMap>,
  });
  // The page's first one wherever it stands, as the standard has it; linkedom looks in the head alone
  const titles = [...document.querySelectorAll('title')].filter((one) => one.closest('svg') === null);
  const title = titles[0]?.textContent ?? '';
  Object.defineProperty(document, 'title', { value: title.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '') });
  return document as unknown as DomDocument;
}
