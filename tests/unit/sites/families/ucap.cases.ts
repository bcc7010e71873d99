import { CHROME, REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

const { tools, neighbours } = CHROME;

export const cases: SiteCases = {
  positive: [
    { name: 'element', html: page(`<div class="dt"><ucapcontent>${REPORT_HTML}</ucapcontent>${tools}</div>`) },
    { name: 'class', html: page(`<div class="UCAP-CONTENT">${REPORT_HTML}</div>${neighbours}`) },
  ],
  negative: [{ name: 'a note only', html: page(`<ucapcontent>公告</ucapcontent><main>${REPORT_HTML}</main>`) }],
};
