import { attributeOf, type DomElement, type DomNode, parentOf, selectAll } from '../../document/dom';
import { member } from '../../document/dom-member';
import type { SiteBody, SitePage } from './site';

/**
 * A body must hold this share of the page's prose, or the element is a box that only bears the body's name. Under a half,
 * because a page may carry its article twice, for a wide screen and for a narrow one.
 */
const LEAST_SHARE = 0.45;

/**
 * The body by the first of `selectors` whose elements hold most of the page's prose; elements inside another match are part
 * of it. Null where none does.
 */
export function bodyBySelectors(page: SitePage, selectors: string[], leastShare = LEAST_SHARE): SiteBody | null {
  for (const selector of selectors) {
    const roots = outermost(selectAll(page.dom, selector));
    if (roots.length === 0) continue;
    const { prose } = page;
    const held = roots.filter((root) => prose.of(root) > 0);
    const sum = held.reduce((total, root) => total + prose.of(root), 0);
    if (held.length > 0 && sum >= prose.total * leastShare) return { roots: held };
  }
  return null;
}

/** Of elements in document order those that stand in none of the others. */
export function outermost(elements: ArrayLike<DomElement>): DomElement[] {
  const all = new Set(Array.from(elements));
  /** For elements around those asked before, whether one of them is of the others: each is climbed from once. */
  const inside = new Map<DomNode, boolean>();
  return [...all].filter((element) => {
    const climbed: DomNode[] = [];
    let node = parentOf(element);
    while (node !== null && !all.has(node as DomElement) && !inside.has(node)) {
      climbed.push(node);
      node = parentOf(node);
    }
    const within = node !== null && (all.has(node as DomElement) || inside.get(node)!);
    for (const one of climbed) inside.set(one, within);
    return !within;
  });
}

/** An element's text with single spaces. */
export function textOf(element: DomElement | null): string {
  return ((element && member(element, 'textContent')) ?? '').replace(/\s+/g, ' ').trim();
}

/** The content of the first `meta` with one of these names (any case) that has any. */
export function metaContent(page: SitePage, names: string[]): string | undefined {
  const wanted = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  let best: { index: number; content: string } | undefined;
  for (const meta of selectAll(page.dom, 'meta')) {
    const name = (attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '').toLowerCase();
    const index = wanted.get(name);
    const content = (attributeOf(meta, 'content') ?? '').replace(/\s+/g, ' ').trim();
    if (index !== undefined && content !== '' && (best === undefined || index < best.index)) best = { index, content };
  }
  return best?.content;
}
