import type { Route } from '../../scripts/browser/server';
import { paragraphs as filling } from '../unit/recognise/writing';

const LONG_NAME = '城乡居民基本养老保险基金财政补助资金总额';

/** A work report written for these tests, with what stands before and behind its article, and rules of its own. */
function page({ head = '', before = '', after = '' }: { head?: string; before?: string; after?: string } = {}): Route {
  const title = '2024年河北区政府工作报告';
  const paragraphs = [
    '——2024年1月在天津市河北区第十八届人民代表大会第四次会议上',
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    '一、2023年工作回顾',
    '全年实现地区生产总值512.3亿元，增长4.8%；一般公共预算收入预计完成36.5亿元。',
    `${LONG_NAME}达到9.75亿元。`,
    '新建口袋公园18座，见<a href="#parks" id="link">公园名录（18座）</a>。',
    ...filling(30, 7).split('\n'),
    '二、2024年工作安排',
    '今年的预期目标是：地区生产总值增长5%左右，新建口袋公园不少于108座。',
    ...filling(4, 9).split('\n'),
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="天津市河北区人民政府"><title>${title}</title>${head}</head><body>${before}<article><h1>${title}</h1>\n${body}</article>${after}</body></html>`,
  };
}

/** Rules that try to hide or restyle whatever is added to the page. */
const HOSTILE = `<style>
  html > div, div, [popover], body ~ * { display: none !important; visibility: hidden !important; opacity: 0 !important; color: red !important; transform: scale(0) !important; }
  * { --text: red; --ground: red; font-size: 60px; transition: all 99999s; pointer-events: none !important; }
  article, article * { pointer-events: auto !important; font-size: 16px; }
</style>`;

const OVERLAY =
  '<section style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(0 0 0/30%)"></section>';

/** Pages by address. */
export const CARD_PAGES: Record<string, Route> = {
  '/report.html': page(),
  '/strict.html': page({ head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` }),
  '/hostile.html': page({ head: HOSTILE, after: OVERLAY }),
  '/dialog.html': page({
    before: '<dialog id="layer" style="width:80%;height:80%;transform:translateX(10px)">',
    after: '</dialog><script>document.querySelector("#layer").showModal()</script>',
  }),
};

export const LONG_INDICATOR = LONG_NAME;
