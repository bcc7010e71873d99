import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'by address',
      url: 'https://www.example.gov.cn/gkmlpt/content/1/2/post_3.html',
      html: page(
        `<div class="gkml"><table class="classify"><tr><td>索引号</td><td>A-1</td></tr></table><div class="content"><div class="article-content">${REPORT_HTML}</div></div></div>`,
      ),
    },
    { name: 'saved page', html: page(`<div id="gkml"><div class="article-content">${REPORT_HTML}</div></div>`) },
  ],
  negative: [
    {
      name: 'another platform',
      url: 'https://www.example.gov.cn/a.html',
      html: page(`<div class="gkml"><div class="article-content">${REPORT_HTML}</div></div>`),
    },
  ],
};
