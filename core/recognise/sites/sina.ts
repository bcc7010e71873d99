import { select, selectAll } from '../../document/dom';
import { bodyBySelectors } from './body';
import type { Site } from './site';

/** What a saved page shows of its maker. */
const MARK = 'meta[name="sudameta"], [src*="sinaimg.cn"], [href*="sinaimg.cn"]';

/** Sina news (新浪). */
export const sina: Site = {
  id: 'sina',
  matchesUrl: (url) =>
    url.hostname === 'sina.com.cn' || url.hostname.endsWith('.sina.com.cn') || url.hostname.endsWith('.sina.cn'),
  proof(page) {
    if (page.url === null && select(page.dom, MARK) === null) return null;
    const body = bodyBySelectors(page, ['#artibody', '#article.article', '#article'], 0.3);
    if (body === null) return null;
    return {
      ...body,
      leaveOut: selectAll(page.dom, '.show_author, .article-editor, .appendQr_wrap'),
    };
  },
};
