import { CHROME, REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

const { tools } = CHROME;

export const cases: SiteCases = {
  positive: [
    { name: 'id', html: page(`<div class="bt">标题</div><div id="zoom">${REPORT_HTML}${tools}</div>`) },
    {
      name: 'the article twice, for wide and for narrow screens',
      html: page(`<div id="pc"><div id="Zoom">${REPORT_HTML}</div></div><div id="mobile">${REPORT_HTML}</div>`),
    },
  ],
  negative: [{ name: 'a note only', html: page(`<div id="zoom">放大</div><main>${REPORT_HTML}</main>`) }],
};
