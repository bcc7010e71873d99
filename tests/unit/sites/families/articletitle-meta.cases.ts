import { CHROME, REPORT_HTML } from '../read-page';
import { GOV_META, page, type SiteCases } from '../writing';

const { tools, neighbours } = CHROME;

export const cases: SiteCases = {
  positive: [
    {
      name: 'body without a known name',
      html: page(`<div class="a"><div class="b"><div class="q7">${REPORT_HTML}</div></div></div>`, undefined, GOV_META),
    },
    {
      name: 'known name',
      html: page(`<div id="NewsContent">${REPORT_HTML}${tools}${neighbours}</div>`, undefined, GOV_META),
    },
  ],
  negative: [
    { name: 'no such meta data', html: page(`<main>${REPORT_HTML}</main>`) },
    { name: 'meta data without a text', html: page('<p>详见附件。</p>', undefined, GOV_META) },
  ],
};
