import type { DocumentMeta } from '../../document/document';
import type { DomDocument, DomElement } from '../../document/dom';
import type { PageAddress } from './address';
import type { Prose } from './prose';

/** A page as the site rules see it. */
export interface SitePage {
  dom: DomDocument;
  /** Null for a file. */
  url: PageAddress | null;
  /** How the page's prose is spread over its elements. */
  prose: Prose;
}

/** Where a page's text stands, as a site's rule found it. */
export interface SiteBody {
  /** Elements that hold the body, in document order, none inside another. */
  roots: DomElement[];
  /** Elements below the roots that are none of the body. */
  leaveOut?: DomElement[];
  /** What the rule knows better than the page's general meta data. */
  meta?: Partial<DocumentMeta>;
  title?: string;
}

/** A family of sites: pages made by one program or one publisher. One a file; `index.ts` gives their order. */
export interface Site {
  id: string;
  /** False where the address alone rules the family out; a page without an address is asked for its proof. */
  matchesUrl?(url: PageAddress): boolean;
  /** The body, or null where the page is none of this family's. */
  proof(page: SitePage): SiteBody | null;
}
