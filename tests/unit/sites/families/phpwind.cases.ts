import { REPORT_HTML } from '../read-page';
import { fixture, page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    { name: 'thread', html: fixture('phpwind--thread') },
    {
      name: 'new reading page',
      html: page(
        `<div class="read_pages_wrap"></div><div class="J_read_main"><div class="editor_content">${REPORT_HTML}</div></div><div class="J_read_main">回帖：看到第3页了</div>`,
        undefined,
        '<meta name="generator" content="phpwind v9.0">',
      ),
    },
  ],
  negative: [
    { name: 'a class of that name elsewhere', html: page(`<main><div id="read_tpc"></div>${REPORT_HTML}</main>`) },
  ],
};
