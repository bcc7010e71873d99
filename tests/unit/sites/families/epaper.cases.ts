import { REPORT_HTML } from '../read-page';
import { fixture, page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    { name: 'founder page', html: fixture('epaper--founder') },
    {
      name: 'zoomed column',
      url: 'https://epaper.example/html/2031-02/09/content_3_1.htm',
      html: page(
        `<table><tr><td>第03版</td><td><div id="ozoom">${REPORT_HTML}</div></td></tr></table>`,
        '某某日报数字报-某某区政府工作报告',
      ),
    },
  ],
  negative: [{ name: 'empty column', html: page(`<div id="ozoom">图片</div><main>${REPORT_HTML}</main>`) }],
};
