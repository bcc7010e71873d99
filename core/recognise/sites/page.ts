import type { DocumentMeta } from '../../document/document';
import { attributeOf, type DomDocument, type DomElement, type DomNode, member } from '../../document/dom';
import { draftFromDom, type PageDocument, type WalkedPage } from '../../document/from-dom';
import { documentOfDraft } from '../../document/from-draft';
import { atOneGo, type Steps } from '../../document/steps';
import { pageAddress } from './address';
import { isFurniture, isFurnitureLine } from './furniture';
import { headlinesAbove } from './headlines';
import { SITES } from './index';
import { pageMeta } from './meta';
import { noticesOf } from './notices';
import { isAccountPlatform } from './platform';
import { isVast, measureProse, type Prose } from './prose';
import { articleRoots, type ReaderLoan } from './reader';
import type { SiteBody, SitePage } from './site';
import { pageTitle } from './title';

export interface PageOptions {
  /** The page's address; null for a file. */
  url: string | null;
  /** In a live page: whether an element is shown. */
  isVisible?(element: DomElement): boolean;
  /** In a live page: whether a text of a shown element can be read. */
  isLegible?(text: DomNode): boolean;
  /** The general reader, asked where no site family knows the page. */
  reader?: ReaderLoan;
  /** Characters after which nothing more is read. */
  mostText?: number;
}

/**
 * Reads a page as a document: the body by its site family's rule, by the general reader where none fits, as the whole page
 * last; with the page's title, source, date and notices. `meta.bodyBy` says which. The page is not changed.
 */
export function pageDocument(dom: DomDocument, options: PageOptions): PageDocument {
  const { draft, locate } = atOneGo(pageDraft(dom, options));
  return { document: documentOfDraft(draft), locate };
}

/**
 * The part of `pageDocument` that needs the page, in steps of a few hundred nodes: what it gives is plain data, which another
 * thread makes the document of.
 */
export function* pageDraft(dom: DomDocument, options: PageOptions): Steps<WalkedPage> {
  const whole = member(dom, 'body') ?? member(dom, 'documentElement');
  if (whole === null) {
    const empty = { url: options.url, title: member(dom, 'title'), meta: { notices: [{ code: 'empty' }] } };
    return yield* draftFromDom([], empty);
  }
  const page: SitePage = { dom, url: pageAddress(options.url), prose: yield* measureProse(whole) };
  const found = yield* findBody(page, whole, options.reader);
  const leftOut = new Set(found.body.leaveOut);
  const isRoot = new Set(found.body.roots);
  const furnished = found.by !== 'whole';
  const base = yield* pageMeta(page);
  const headlines = furnished ? yield* headlinesAbove(whole, found.body.roots) : [];
  const title = found.body.title ?? pageTitle(page);
  const wholeTitle = member(dom, 'title').replace(/\s+/g, ' ').trim();
  const meta: DocumentMeta = {
    ...base,
    ...((yield* isAccountPlatform(whole)) ? { platform: 'accounts' } : {}),
    ...found.body.meta,
    ...(wholeTitle !== '' && wholeTitle !== title ? { pageTitle: wholeTitle } : {}),
    ...(headlines.length > 0 ? { headlines } : {}),
    bodyBy: found.by,
  };
  const reading = {
    url: options.url,
    title,
    lang: attributeOf(member(dom, 'documentElement'), 'lang') ?? null,
    meta,
    ...(options.mostText === undefined ? {} : { mostText: options.mostText }),
    leaveOut: (element: DomElement) =>
      leftOut.has(element) ||
      isForNobody(element, page.prose) ||
      (furnished && !isRoot.has(element) && isFurniture(element)),
    ...(furnished ? { leaveOutLine: isFurnitureLine } : {}),
  };
  const { isVisible } = options;
  const isLegible = isVast(page.prose) ? undefined : options.isLegible;
  let read = yield* draftFromDom(found.body.roots, {
    ...reading,
    ...(isVisible && { isVisible }),
    ...(isLegible && { isLegible }),
  });
  // A body that the page keeps hidden behind a viewer of its own (a PDF beside the text) is still the body
  if (isVisible !== undefined && furnished && read.draft.text.length * 5 < page.prose.total) {
    read = yield* draftFromDom(found.body.roots, reading);
  }
  const notices = [
    ...(found.body.meta?.notices ?? []),
    ...(isVast(page.prose) ? [] : noticesOf(page, found.body.roots, read.draft.text)),
  ];
  if (notices.length > 0) meta.notices = notices;
  return read;
}

/** A page that shows a dialog hides all of itself from screen readers; a small part that it hides is drawn for its looks. */
const isForNobody = (element: DomElement, prose: Prose): boolean =>
  attributeOf(element, 'aria-hidden') === 'true' && prose.of(element) < prose.total * 0.3;

/**
 * The general reader works at one go, in a time that grows with the square of the nesting: 400 boxes around a short article take
 * six seconds. Of 182 saved pages none has 9,000 elements or is nested 30 deep; what is larger is read whole. One without running
 * text has no article.
 */
const isForReader = ({ total, size }: Prose): boolean =>
  total >= 200 && size.elements <= 20_000 && size.depth <= 64 && size.length <= 400_000;

function* findBody(
  page: SitePage,
  whole: DomElement,
  loan: ReaderLoan | undefined,
): Steps<{ by: string; body: SiteBody }> {
  const { prose } = page;
  for (const site of isVast(prose) ? [] : SITES) {
    if (page.url !== null && site.matchesUrl?.(page.url) === false) continue;
    yield;
    const body = site.proof(page);
    if (body !== null && body.roots.length > 0) return { by: site.id, body };
  }
  yield;
  const roots = loan === undefined || !isForReader(prose) ? [] : articleRoots(page.dom, loan);
  yield;
  const held = roots.reduce((sum, root) => sum + prose.of(root), 0);
  // A reader that settled on a part (a page of many tables, a comment) would lose the rest
  if (roots.length > 0 && held >= prose.total * 0.6) return { by: 'reader', body: { roots } };
  return { by: 'whole', body: { roots: [whole] } };
}
