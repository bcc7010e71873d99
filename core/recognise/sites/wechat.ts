import { select } from '../../document/dom';
import { textOf } from './body';
import type { Site } from './site';

/** An article of a WeChat public account. */
export const wechat: Site = {
  id: 'wechat',
  matchesUrl: (url) => url.hostname === 'mp.weixin.qq.com',
  proof(page) {
    const body = select(page.dom, '#js_content');
    if (body === null || select(page.dom, '#js_article, #activity-name, #img-content') === null) return null;
    const author = textOf(select(page.dom, '#js_name'));
    const title = textOf(select(page.dom, '#activity-name'));
    return {
      roots: [body],
      ...(title === '' ? {} : { title }),
      meta: author === '' ? {} : { author, siteName: author },
    };
  },
};
