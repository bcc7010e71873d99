import { REPORT_HTML } from '../read-page';
import { fixture, page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    { name: 'thread', html: fixture('discuz--thread') },
    {
      name: 'portal article',
      html: page(
        `<div id="ct"><h1 class="ph">某某区政府工作报告</h1><table><tr><td id="article_content">${REPORT_HTML}</td></tr></table></div>`,
        undefined,
        '<meta name="generator" content="Discuz! X3.4">',
      ),
    },
  ],
  negative: [
    { name: 'a box of that id elsewhere', html: page(`<div id="postmessage_1">公告</div><main>${REPORT_HTML}</main>`) },
  ],
};
