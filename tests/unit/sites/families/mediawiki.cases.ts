import { REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

export const cases: SiteCases = {
  positive: [
    {
      name: 'a text of Wikisource',
      html: page(
        `<h1 id="firstHeading">某某区政府工作报告</h1><div id="mw-content-text"><div class="mw-parser-output"><table class="headertemplate"><tr><td>另一篇文章</td></tr></table>${REPORT_HTML}<div class="licenseContainer">责任编辑</div></div></div>`,
      ),
    },
    {
      name: 'an older skin',
      html: page(`<h1 id="firstHeading">某某区政府工作报告</h1><div id="mw-content-text">${REPORT_HTML}</div>`),
    },
  ],
  negative: [
    { name: 'a heading of that id', html: page(`<h1 id="firstHeading">报告</h1><main>${REPORT_HTML}</main>`) },
  ],
};
