import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    { name: 'entry', html: page(`<article><div class="entry-content">${REPORT_HTML}</div></article>`) },
    {
      name: 'theme of an aggregator',
      html: page(`<article class="article-content">${REPORT_HTML}</article><aside><a href="/1">别处的报告</a></aside>`),
    },
  ],
  negative: [
    { name: 'a list of teasers', html: page(`<div class="entry-content">摘要</div><main>${REPORT_HTML}</main>`) },
  ],
};
