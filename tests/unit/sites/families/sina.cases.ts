import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'article body',
      url: 'https://finance.sina.com.cn/a.shtml',
      html: page(`<div class="article" id="artibody">${REPORT_HTML}<p class="show_author">责任编辑：某某</p></div>`),
    },
    {
      name: 'saved page',
      html: page(`<div class="article" id="article">${REPORT_HTML}</div><img src="https://n.sinaimg.cn/a.png">`),
    },
  ],
  negative: [{ name: 'another maker', html: page(`<div id="artibody">${REPORT_HTML}</div>`) }],
};
