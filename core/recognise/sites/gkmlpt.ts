import { select } from '../../document/dom';
import { bodyBySelectors } from './body';
import type { Site } from './site';

/** The open-government platform of one province's sites (`/gkmlpt/`): the record's table first, then the body. */
export const gkmlpt: Site = {
  id: 'gkmlpt',
  proof(page) {
    if (page.url !== null && !page.url.pathname.includes('/gkmlpt/') && select(page.dom, '#gkml') === null) return null;
    return bodyBySelectors(page, [
      '#gkml .article-content',
      '.gkml .article-content',
      '.classify + .content .article-content',
    ]);
  },
};
