import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveReport } from '../../scripts/browser/popup';
import { openReport, readStored, type Session, startSession } from './session';

const REPORT = `<h1>深圳市罗湖区2024年政府工作报告</h1><p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议。</p>
<p>一、2023年工作回顾</p>${'<p>全区地区生产总值增长6.2%，一般公共预算收入完成38.4亿元，新增城镇就业1.6万人。</p>'.repeat(12)}
<p>二、2024年工作安排</p>${'<p>今年，地区生产总值增长6%左右，一般公共预算收入增长4%，新增城镇就业1.5万人。</p>'.repeat(6)}`;

/** Ways in which a page shows nothing of a text that stands in it. */
const UNSEEN: Record<string, (text: string) => string> = {
  'a font of no size': (text) => `<p style="font-size:0">${text}</p>`,
  'full transparency': (text) => `<p style="opacity:0">${text}</p>`,
  'a place left of the page': (text) => `<p style="position:absolute;left:-9999px">${text}</p>`,
  'an indent out of the page': (text) => `<p style="text-indent:-9999px;white-space:nowrap">${text}</p>`,
  'a box of no height': (text) => `<div style="height:0;overflow:hidden"><p>${text}</p></div>`,
  'a box of one pixel': (text) =>
    `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${text}</span>`,
  'a clip of everything': (text) => `<p style="clip-path:inset(50%)">${text}</p>`,
  'the colour of its ground': (text) => `<p style="color:#fff">${text}</p>`,
  'the colour of a dark ground': (text) => `<div style="background:#123456"><p style="color:#123456">${text}</p></div>`,
  'a transparent colour': (text) => `<p style="color:transparent">${text}</p>`,
  'a line struck through it': (text) => `<p><del>${text}</del></p>`,
  'a style that strikes it through': (text) => `<p class="struck">${text}</p>`,
  'a part that is hidden from those who listen': (text) => `<p aria-hidden="true">${text}</p>`,
  'no display': (text) => `<p style="display:none">${text}</p>`,
  'a style sheet that hides it': (text) => `<p class="gone">${text}</p>`,
};
/** Ways that look like those and show the text. */
const SEEN: Record<string, (text: string) => string> = {
  'a box that is none': (text) => `<div style="display:contents"><p>${text}</p></div>`,
  'white on a dark ground': (text) => `<div style="background:#123456"><p style="color:#fff">${text}</p></div>`,
  'white over a picture': (text) =>
    `<div style="background-image:linear-gradient(#111,#333)"><p style="color:#fff">${text}</p></div>`,
  'letters cut out of a gradient': (text) =>
    `<p style="background:linear-gradient(90deg,#f00,#00f);-webkit-background-clip:text;background-clip:text;color:transparent">${text}</p>`,
  'a box that is scrolled': (text) =>
    `<div id="scrolled" style="height:80px;overflow:auto"><p>${text}</p><div style="height:3000px"></div></div>`,
  'a paragraph drawn later': (text) => `<section style="content-visibility:auto"><p>${text}</p></section>`,
  'a little transparency': (text) => `<p style="opacity:0.4">${text}</p>`,
  'an indent of two characters': (text) => `<p style="text-indent:2em">${text}</p>`,
};

const sentence = (at: number): string => `今年，全区新增学位${701 + at}个。`;
const html = (ways: Record<string, (text: string) => string>): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>深圳市罗湖区2024年政府工作报告</title>
<style>.gone{display:none}.struck{text-decoration:line-through}</style>${REPORT}
${Object.values(ways)
  .map((way, at) => way(sentence(at)))
  .join('\n')}
<script>document.querySelector('#scrolled')?.scrollTo(0, 2000)</script></html>`;

let session: Session;
beforeAll(async () => {
  session = await startSession({
    '/unseen.html': { type: 'text/html', body: html(UNSEEN) },
    '/seen.html': { type: 'text/html', body: html(SEEN) },
  });
});
afterAll(() => session.close());

/** The text of a page that is read and kept. */
async function keptText(address: string): Promise<string> {
  const page = await session.open(address);
  const { popup } = await openReport(session, page);
  await saveReport(popup);
  await session.browser.closePopup();
  await page.close();
  return (await readStored(session)).texts.at(-1)!.document.text;
}

describe('text of a page', () => {
  test('that no reader sees is not read', async () => {
    const text = await keptText('/unseen.html');
    const read = Object.keys(UNSEEN).filter((_, at) => text.includes(sentence(at)));
    expect(read).toEqual([]);
    expect(text).toContain('38.4亿元');
  });

  test('that is shown in unusual ways is read', async () => {
    const text = await keptText('/seen.html');
    const missed = Object.keys(SEEN).filter((_, at) => !text.includes(sentence(at)));
    expect(missed).toEqual([]);
  });
});
