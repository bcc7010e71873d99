import type { Route } from '../../scripts/browser/server';

/** Sentences with three figures each, all of them done. */
export const sentence = (n: number): string =>
  `过去一年，第${n}批项目进展顺利，全区地区生产总值达到${n}01.5亿元，新增就业${n}300人，绿化覆盖率为4${n}.2%。`;
export const figuresOf = (n: number): string[] => [`${n}01.5亿元`, `${n}300人`, `4${n}.2%`];

const PROSE =
  '一年来，全区上下团结一心，稳字当头，各项事业取得新的进步，营商环境持续改善，居民生活水平稳步提高，社会大局保持稳定。';

/** The sentence of the plan that promises `PLANNED`. */
export const PLAN = '今年，全区经济社会发展的主要预期目标是：地区生产总值增长6%左右。';

/** The paragraphs of a work report whose figures are those of `numbers`. */
export const paragraphs = (numbers: number[]): string =>
  [
    '<h2>一、2023年工作回顾</h2>',
    ...numbers.map((n) => `<p id="p${n}">${sentence(n)}${PROSE.repeat(8)}</p>`),
    `<h2>二、2024年工作安排</h2><p>${PLAN}${PROSE.repeat(8)}</p>`,
  ].join('\n');

const page = (head: string, body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>天津市河北区2024年政府工作报告</title>${head}</head><body>
<div id="clock">12:00:00</div>
<div id="app"><h1>天津市河北区2024年政府工作报告</h1>
<p>——2024年1月9日在天津市河北区第十八届人民代表大会第四次会议上</p>
<div id="report"><p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议，并请区政协委员提出意见。</p>
${body}</div></div>
<footer><p id="visits">今日访问</p></footer></body></html>`;

const html = (body: string): Route => ({ type: 'text/html', body });

/** All numbers of the plain page. */
export const NUMBERS = [1, 2, 3, 4, 5, 6];
/** What the plan of every page promises. */
export const PLANNED = '6%';

const HOSTILE = `<style>
::highlight(baoshu-actual), ::highlight(baoshu-target), ::highlight(baoshu-differs) {
  background-color: transparent !important; color: transparent !important; text-decoration: none !important;
}</style>`;

/** A work report, the same under a policy that lets nothing load, and the same with rules against the marks. */
export const MARKED_PAGES: Record<string, Route> = {
  '/report.html': html(page('', paragraphs(NUMBERS))),
  '/strict.html': html(
    page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`, paragraphs(NUMBERS)),
  ),
  '/hostile.html': html(page(HOSTILE, paragraphs(NUMBERS))),
};

const REPORT = page('', paragraphs([1]).replace('<p id', `<p>${PROSE.repeat(12)}</p><p id`));

/** The report of the year before, which promised more than was done; the report; a copy of it with an altered number. */
export const FOUND_PAGES: Record<string, Route> = {
  '/before.html': html(
    REPORT.replaceAll('2023年', '2022年')
      .replaceAll('2024年', '2023年')
      .replace(sentence(1), '过去一年，全区绿化覆盖率为40.9%。')
      .replace(PLAN, `${PLAN}新增就业1500人，绿化覆盖率达到41%。`),
  ),
  '/original.html': html(REPORT),
  '/copy.html': html(REPORT.replace('101.5亿元', '107.5亿元')),
};
