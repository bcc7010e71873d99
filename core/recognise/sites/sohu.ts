import { select, selectAll } from '../../document/dom';
import { bodyBySelectors, textOf } from './body';
import type { Site } from './site';

/** Sohu accounts (搜狐号), where local statistics are much reposted. */
export const sohu: Site = {
  id: 'sohu',
  matchesUrl: (url) => url.hostname === 'sohu.com' || url.hostname.endsWith('.sohu.com'),
  proof(page) {
    if (page.url === null && select(page.dom, '[href*=".sohu.com"], [src*=".itc.cn"]') === null) return null;
    const body = bodyBySelectors(page, ['#mp-editor', '#articleContent'], 0.3);
    if (body === null) return null;
    const leaveOut = Array.from(selectAll(page.dom, '#backsohucom, .backword, .backsohu, [data-role="editor-name"]'));
    const author = textOf(select(page.dom, '#user-info h4, .author-name, [data-role="original-link"] a'));
    return { ...body, leaveOut, meta: { siteName: '搜狐', ...(author === '' ? {} : { author }) } };
  },
};
