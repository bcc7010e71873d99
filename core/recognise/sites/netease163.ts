import { select, selectAll } from '../../document/dom';
import { bodyBySelectors } from './body';
import type { Site } from './site';

/** NetEase news (网易). */
export const netease163: Site = {
  id: 'netease163',
  matchesUrl: (url) => url.hostname === '163.com' || url.hostname.endsWith('.163.com'),
  proof(page) {
    if (page.url === null && select(page.dom, '[href*=".163.com"], [src*=".126.net"]') === null) return null;
    const body = bodyBySelectors(page, ['#endText', '.post_body'], 0.3);
    if (body === null) return null;
    return {
      ...body,
      leaveOut: selectAll(page.dom, '.otitle, .ep-source, .gg200x300, .post_statement'),
    };
  },
};
