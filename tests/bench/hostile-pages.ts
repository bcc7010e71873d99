/** A report's own text, of a district that does not exist: what a hostile page is made of or stands around. */
const OPENING =
  '<h1>深圳市罗湖区2024年政府工作报告</h1><p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议。</p><p>一、2023年工作回顾</p>';
const SENTENCE = '全区企业收入达到12.6亿元，增长5.3%，新增就业1,840人。';
const REPORT = `${OPENING}${`<p>${SENTENCE}</p>`.repeat(60)}`;

const page = (body: string, title = '深圳市罗湖区2024年政府工作报告'): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
/** What a page's own script makes is made quicker than it is sent. */
const made = (script: string, body = REPORT): string => page(`${body}<script>{${script}}</script>`);

/** Pages as large or as restless as a page can be, by what they are. Each holds a report but those that are said to be none. */
export const HOSTILE_PAGES: Record<string, string> = {
  'a report as they are': page(REPORT),
  '1,000,000 nodes': made(
    `const box = document.createElement('div'); for (let i = 0; i < 333000; i++) { const p = document.createElement('p'); p.append(document.createElement('i'), '·'); box.append(p); } document.body.prepend(box);`,
  ),
  '300,000 empty elements': made(
    `const box = document.createElement('div'); for (let i = 0; i < 300000; i++) box.append(document.createElement('span')); document.body.prepend(box);`,
  ),
  'a table of 100,000 cells': made(
    `let rows = '<tr>' + '<th>指标</th>'.repeat(10) + '</tr>'; for (let r = 0; r < 10000; r++) rows += '<tr><td>企业' + r + '</td>' + '<td>12.5</td>'.repeat(9) + '</tr>'; document.body.insertAdjacentHTML('beforeend', '<table>' + rows + '</table>');`,
  ),
  '50 MB of text': made(
    `const line = '<p>${SENTENCE.repeat(20)}</p>'; document.body.insertAdjacentHTML('beforeend', line.repeat(Math.ceil(17000000 / ${SENTENCE.length * 20})));`,
  ),
  '10,000 boxes in one another': made(
    `let box = document.body; const inner = [...box.childNodes]; const outer = document.createElement('div'); let at = outer; for (let i = 0; i < 10000; i++) { const next = document.createElement('div'); next.style.display = 'contents'; at.append(next); at = next; } at.append(...inner); box.append(outer);`,
  ),
  '400 boxes around a report': page(`${'<div>'.repeat(400)}${REPORT}${'</div>'.repeat(400)}`),
  'a paragraph of 5 MB': made(
    `const p = document.createElement('p'); p.append('${SENTENCE}'.repeat(${Math.ceil(1_700_000 / SENTENCE.length)})); document.body.append(p);`,
  ),
  '500,000 spans': made(
    `const p = document.createElement('p'); for (let i = 0; i < 500000; i++) { const s = document.createElement('span'); s.append('字'); p.append(s); } document.body.append(p);`,
  ),
  'endless changes': made(
    `const p = document.createElement('p'); document.body.append(p); let n = 0; setInterval(() => { p.textContent = '访问量' + n++ + '次'; document.body.append(document.createElement('b')); }, 5);`,
  ),
};

/** Large pages that are no reports, for the first look without a click. */
export const HOSTILE_NONE: Record<string, string> = {
  'a shop’s page': page('<p>容量5升，重1.8千克，售价199元，月销3200件。</p>'.repeat(40), '汤锅'),
  'a shop of 1,000,000 nodes': page(
    `<script>{const box = document.createElement('div'); for (let i = 0; i < 333000; i++) { const p = document.createElement('p'); p.append(document.createElement('i'), '汤锅'); box.append(p); } document.body.append(box);}</script>`,
    '汤锅',
  ),
  'a shop that changes without end': page(
    `<p>${'容量5升，售价199元。'.repeat(60)}</p><script>{const p = document.createElement('p'); document.body.append(p); let n = 0; setInterval(() => { p.textContent = '访问量' + n++ + '次'; }, 5);}</script>`,
    '汤锅',
  ),
};
