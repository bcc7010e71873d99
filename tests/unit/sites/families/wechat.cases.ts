import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'body hidden until a script has run',
      html: page(
        `<div id="img-content"><h1 id="activity-name">某某区政府工作报告</h1><a id="js_name">某某发布</a><div id="js_content" style="visibility: hidden; opacity: 0">${REPORT_HTML}</div></div>`,
        '',
      ),
    },
    {
      name: 'by address',
      url: 'https://mp.weixin.qq.com/s/abc',
      html: page(
        `<div id="js_article"><h2 id="activity-name">某某区政府工作报告</h2><div id="js_content"><section>${REPORT_HTML}</section></div></div>`,
      ),
    },
  ],
  negative: [
    { name: 'account page', html: page(`<div id="js_content"></div><main>${REPORT_HTML}</main>`) },
    {
      name: 'another address',
      url: 'https://example.org/',
      html: page(`<div id="img-content"><div id="js_content">${REPORT_HTML}</div></div>`),
    },
  ],
};
