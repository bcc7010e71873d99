import { CHROME, REPORT_HTML } from '../read-page';
import { page, type SiteCases } from '../writing';

const { tools } = CHROME;

export const cases: SiteCases = {
  positive: [
    { name: 'editor', html: page(`<div class="xl"><div class="TRS_Editor">${REPORT_HTML}</div>${tools}</div>`) },
    { name: 'new editor', html: page(`<div class="view TRS_UEDITOR trs_paper_default">${REPORT_HTML}${tools}</div>`) },
  ],
  negative: [{ name: 'a note only', html: page(`<div class="TRS_Editor">公告</div><main>${REPORT_HTML}</main>`) }],
};
