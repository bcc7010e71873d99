import type { DomDocument, DomElement, DomNode } from '../../document/dom';
import { outermost } from './body';

/** An element of the clone, which the general reader may take apart. */
interface CloneElement extends DomElement {
  setAttribute(name: string, value: string): void;
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

/**
 * The page's article by the general reader, as elements of the page itself. The reader works on a copy whose elements carry
 * their number; only where it found the article is taken from it, not what it threw out there: tables it judges to be
 * navigation stay. Empty where it finds none.
 */
export function articleRoots(dom: DomDocument, loan: ReaderLoan): DomElement[] {
  const originals = Array.from(dom.querySelectorAll('*'));
  const clone = loan.clone() as { querySelectorAll(selectors: string): ArrayLike<CloneElement> };
  const copies = clone.querySelectorAll('*');
  if (copies.length !== originals.length) return [];
  for (let i = 0; i < copies.length; i++) copies[i]!.setAttribute(MARK, String(i));
  const content = loan.read(clone) as CloneElement | null | undefined;
  if (content == null || typeof content.querySelectorAll !== 'function') return [];
  const found: DomElement[] = [];
  for (const copy of Array.from(content.querySelectorAll(`[${MARK}]`))) {
    const original = originals[Number(copy.getAttribute(MARK))];
    if (original !== undefined) found.push(original);
  }
  const roots = outermost(found);
  return roots.length <= 1 ? roots : joined(roots);
}

/** Pieces that share a parent are one body with what stands between them. */
function joined(roots: DomElement[]): DomElement[] {
  const parents = new Map<DomNode | null, number>();
  for (const root of roots) parents.set(root.parentNode, (parents.get(root.parentNode) ?? 0) + 1);
  const merged = roots.map((root) => (parents.get(root.parentNode)! > 3 ? (root.parentNode as DomElement) : root));
  return outermost(merged);
}
