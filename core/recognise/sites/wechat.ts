import { textOf } from './body';
import type { Site } from './site';

/** An article of a WeChat public account. */
export const wechat: Site = {
  id: 'wechat',
  matchesUrl: (url) => url.hostname === 'mp.weixin.qq.com',
  proof(page) {
    const body = page.dom.querySelector('#js_content');
    if (body === null || page.dom.querySelector('#js_article, #activity-name, #img-content') === null) return null;
    const author = textOf(page.dom.querySelector('#js_name'));
    const title = textOf(page.dom.querySelector('#activity-name'));
    return {
      roots: [body],
      ...(title === '' ? {} : { title }),
      meta: author === '' ? {} : { author, siteName: author },
    };
  },
};
