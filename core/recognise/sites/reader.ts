import {
  attributeOf,
  type DomDocument,
  type DomElement,
  type DomNode,
  parentOf,
  selectAll,
  tagOf,
} from '../../document/dom';
import { invoke } from '../../document/dom-member';
import { outermost } from './body';

/** An element of the clone, which the general reader may take apart. */
interface CloneElement extends DomElement {
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/**
 * What the caller lends. The core has no global of its own and imports no library that works on a DOM, so the caller copies
 * the page (the reader destroys what it reads) and runs the general reader on the copy.
 */
export interface ReaderLoan {
  /** A deep copy of the whole page. */
  clone(): unknown;
  /** The article's element in a copy, as the general reader leaves it, or null where it finds none. */
  read(clone: unknown): unknown;
}

const MARK = 'data-baoshu-node';
/** What a page may name like a member of its form or of the document; the general reader asks for members by their names alone. */
const NAMED = new Set('button embed fieldset form iframe img input object output select textarea'.split(' '));

/**
 * The page's article by the general reader, as elements of the page itself. The reader works on a copy whose elements carry
 * their number; only where it found the article is taken from it, not what it threw out there: tables it judges to be
 * navigation stay. Empty where it finds none, as where it fails: it was made for other pages than all that there are.
 */
export function articleRoots(dom: DomDocument, loan: ReaderLoan): DomElement[] {
  const originals = selectAll(dom, '*');
  const clone = loan.clone() as DomDocument;
  const copies = selectAll(clone, '*') as CloneElement[];
  if (copies.length !== originals.length) return [];
  copies.forEach((copy, at) => {
    invoke(copy, 'setAttribute', MARK, String(at));
    if (!NAMED.has(tagOf(copy))) return;
    invoke(copy, 'removeAttribute', 'name');
    if (tagOf(copy) !== 'form') invoke(copy, 'removeAttribute', 'id');
  });
  const content = readCopy(loan, clone);
  if (content === null) return [];
  const found: DomElement[] = [];
  for (const copy of selectAll(content, `[${MARK}]`)) {
    const original = originals[Number(attributeOf(copy, MARK))];
    if (original !== undefined) found.push(original);
  }
  const roots = outermost(found);
  return roots.length <= 1 ? roots : joined(roots);
}

function readCopy(loan: ReaderLoan, clone: DomDocument): DomElement | null {
  try {
    const content = loan.read(clone) as DomElement | null | undefined;
    return typeof content?.querySelectorAll === 'function' ? content : null;
  } catch {
    return null;
  }
}

/** Pieces that share a parent are one body with what stands between them. */
function joined(roots: DomElement[]): DomElement[] {
  const parents = new Map<DomNode | null, number>();
  for (const root of roots) parents.set(parentOf(root), (parents.get(parentOf(root)) ?? 0) + 1);
  const merged = roots.map((root) => (parents.get(parentOf(root))! > 3 ? (parentOf(root) as DomElement) : root));
  return outermost(merged);
}
