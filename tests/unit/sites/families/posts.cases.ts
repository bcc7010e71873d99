import { REPORT, REPORT_HTML } from '../read-page';
import { page, REPLY, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'a thread and its replies',
      html: page(
        `<div class="post bg1"><p class="author">甲</p><div class="content">${REPORT_HTML}</div></div>${`<div class="post bg2"><div class="content">${REPLY}</div></div>`.repeat(5)}`,
      ),
    },
    {
      name: 'a post with comments inside',
      html: page(
        `<div role="feed"><div role="article"><div>${REPORT_HTML}</div>${`<div role="article"><div>${REPLY}</div></div>`.repeat(3)}</div></div>`,
      ),
    },
  ],
  negative: [
    {
      name: 'paragraphs in boxes of one make',
      html: page(REPORT.map((line) => `<div class="post-item"><p>${line}</p></div>`).join('')),
    },
    {
      name: 'two long posts',
      html: page(`<div class="post">${REPORT_HTML}</div><div class="post">${REPORT_HTML}</div>`),
    },
  ],
};
