import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    { name: 'numbered', html: page(`<form><div id="vsb_content_501">${REPORT_HTML}</div></form>`) },
    { name: 'news', html: page(`<div class="v_news_content">${REPORT_HTML}</div>`) },
  ],
  negative: [{ name: 'a note only', html: page(`<div id="vsb_content_2">公告</div><main>${REPORT_HTML}</main>`) }],
};
