import type { DocumentMeta } from '../../document/document';
import { attributeOf, type DomDocument, type DomElement } from '../../document/dom';
import { member } from '../../document/dom-member';
import { draftFromDom, type PageDocument, type WalkedPage } from '../../document/from-dom';
import { documentOfDraft } from '../../document/from-draft';
import { pageAddress } from './address';
import { isFurniture, isFurnitureLine } from './furniture';
import { headlinesAbove } from './headlines';
import { SITES } from './index';
import { pageMeta } from './meta';
import { noticesOf } from './notices';
import { isAccountPlatform } from './platform';
import { measureProse, type Prose } from './prose';
import { articleRoots, type ReaderLoan } from './reader';
import type { SiteBody, SitePage } from './site';
import { pageTitle } from './title';

export interface PageOptions {
  /** The page's address; null for a file. */
  url: string | null;
  /** In a live page: whether an element is shown. */
  isVisible?(element: DomElement): boolean;
  /** The general reader, asked where no site family knows the page. */
  reader?: ReaderLoan;
}

/**
 * Reads a page as a document: the body by its site family's rule, by the general reader where none fits, as the whole page
 * last; with the page's title, source, date and notices. `meta.bodyBy` says which. The page is not changed.
 */
export function pageDocument(dom: DomDocument, options: PageOptions): PageDocument {
  const { draft, locate } = pageDraft(dom, options);
  return { document: documentOfDraft(draft), locate };
}

/** The part of `pageDocument` that needs the page: what it gives is plain data, which another thread makes the document of. */
export function pageDraft(dom: DomDocument, options: PageOptions): WalkedPage {
  let prose: Prose | undefined;
  const page: SitePage = {
    dom,
    url: pageAddress(options.url),
    prose() {
      prose ??= measureProse(member(dom, 'body') ?? member(dom, 'documentElement')!);
      return prose;
    },
  };
  const whole = member(dom, 'body') ?? member(dom, 'documentElement');
  if (whole === null) {
    return draftFromDom([], {
      url: options.url,
      title: member(dom, 'title'),
      meta: { notices: [{ code: 'empty' }] },
    });
  }
  const found = findBody(page, whole, options.reader);
  const leftOut = new Set(found.body.leaveOut);
  const isRoot = new Set(found.body.roots);
  const furnished = found.by !== 'whole';
  const base = pageMeta(page);
  const headlines = furnished ? headlinesAbove(whole, found.body.roots) : [];
  const meta: DocumentMeta = {
    ...base,
    ...(isAccountPlatform(whole) ? { platform: 'accounts' } : {}),
    ...found.body.meta,
    ...(headlines.length > 0 ? { headlines } : {}),
    bodyBy: found.by,
  };
  const reading = {
    url: options.url,
    title: found.body.title ?? pageTitle(page),
    lang: attributeOf(member(dom, 'documentElement'), 'lang') ?? null,
    meta,
    leaveOut: (element: DomElement) =>
      leftOut.has(element) || (furnished && !isRoot.has(element) && isFurniture(element)),
    ...(furnished ? { leaveOutLine: isFurnitureLine } : {}),
  };
  const { isVisible } = options;
  let read = draftFromDom(found.body.roots, isVisible === undefined ? reading : { ...reading, isVisible });
  // A body that the page keeps hidden behind a viewer of its own (a PDF beside the text) is still the body
  if (isVisible !== undefined && furnished && read.draft.text.length * 5 < page.prose().total) {
    read = draftFromDom(found.body.roots, reading);
  }
  const notices = [...(found.body.meta?.notices ?? []), ...noticesOf(page, found.body.roots, read.draft.text)];
  if (notices.length > 0) meta.notices = notices;
  return read;
}

function findBody(page: SitePage, whole: DomElement, loan: ReaderLoan | undefined): { by: string; body: SiteBody } {
  for (const site of SITES) {
    if (page.url !== null && site.matchesUrl?.(page.url) === false) continue;
    const body = site.proof(page);
    if (body !== null && body.roots.length > 0) return { by: site.id, body };
  }
  const prose = page.prose();
  // The general reader costs a second on a large page; one without running text has no article
  const roots = loan === undefined || prose.total < 200 ? [] : articleRoots(page.dom, loan);
  const held = roots.reduce((sum, root) => sum + prose.of(root), 0);
  // A reader that settled on a part (a page of many tables, a comment) would lose the rest
  if (roots.length > 0 && held >= prose.total * 0.6) return { by: 'reader', body: { roots } };
  return { by: 'whole', body: { roots: [whole] } };
}
