import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'account article',
      url: 'https://www.sohu.com/a/123_456',
      html: page(
        `<div class="text"><div id="user-info"><h4>某某统计</h4></div><article id="mp-editor">${REPORT_HTML}<p>返回搜狐，查看更多</p></article></div>`,
      ),
    },
    {
      name: 'saved page',
      html: page(`<section id="articleContent">${REPORT_HTML}</section><a href="https://www.sohu.com/">搜狐</a>`),
    },
  ],
  negative: [{ name: 'another maker', html: page(`<article id="mp-editor">${REPORT_HTML}</article>`) }],
};
