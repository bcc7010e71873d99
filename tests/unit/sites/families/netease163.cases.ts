import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'post body',
      url: 'https://www.163.com/dy/article/ABC.html',
      html: page(`<div class="post_body">${REPORT_HTML}</div>`),
    },
    {
      name: 'old end text, saved',
      html: page(
        `<div id="endText">${REPORT_HTML}<div class="ep-source">责任编辑：某某_12345</div></div><a href="https://news.163.com/">新闻</a>`,
      ),
    },
  ],
  negative: [{ name: 'another maker', html: page(`<div class="post_body">${REPORT_HTML}</div>`) }],
};
