import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionView } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { paragraphs as filling } from '../unit/recognise/writing';
import { openReport, ROOT, readStored, type Session, startSession, withoutSpace } from './session';

const PICTURES = path.join(ROOT, '.artifacts/anchors');

const HOSTILE = '<img src=x onerror="document.title=1">';
const ECONOMY = '过去一年，全区实现地区生产总值816.4亿元，增长5.2%，一般公共预算收入63.7亿元，外贸进出口总额下降3.1%。';
const ROADS =
  '城区面貌一天天在变，新建改建市政道路28公里，打通断头路11条，沿街的老房子换了新装，孩子们上学少绕许多弯。';
const HEALTH =
  '看病就医更加方便，社区里的卫生服务站从早开到晚，家庭医生上门走访的老人一年比一年多，全年新增医疗床位460张，' +
  '每个街道都有了自己的康复中心，邻里之间说起这件事都很高兴，盼着明年再添几处这样的好地方。';
const PARKS = '推窗见绿成为日常，新建口袋公园17座，步道沿着河岸一直修到了大桥底下。';
const TABLE =
  '<table><tr><td>指标</td><td>2023年</td><td>2024年目标</td></tr><tr><td>养老床位（张）</td><td>2350</td><td>2600</td></tr>' +
  '<tr><td>托位（个）</td><td>1820</td><td>2100</td></tr></table>';

/** A work report of these paragraphs. */
function report(paragraphs: string[]): string {
  const title = '2024年罗湖区政府工作报告';
  const body = [
    '——2024年1月在深圳市罗湖区第八届人民代表大会第五次会议上',
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    '一、2023年工作回顾',
    ...paragraphs,
    ...filling(3, 4).split('\n'),
    '二、2024年工作安排',
    '2024年经济社会发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长4%。',
    ...filling(3, 9).split('\n'),
    '各位代表！让我们把每一件小事办好，把每一笔账算清。',
    `附注：页面上的&lt;img src=x onerror="document.title=1"&gt;只是文字。`,
  ];
  const html = body.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="深圳市罗湖区人民政府"><title>${title}</title></head><body><article><h1>${title}</h1>${html}${TABLE}</article></body></html>`;
}

const page = { body: report([ECONOMY, ROADS, HEALTH, PARKS]), type: 'text/html' };
/** One number is another, one paragraph has other words, one stands twice, one is gone. */
const LATER = report([
  ECONOMY.replace('63.7亿元', '64.9亿元'),
  ROADS.replace('城区面貌一天天在变，新建改建', '老百姓看得见变化，又新修改建'),
  HEALTH,
  HEALTH,
]);

let session: Session;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  session = await startSession({ '/report.html': page });
});
afterAll(() => session.close());

const counts = async (view: ExtensionView) => {
  await view.waitForText(byTestId('earlier-capture'));
  const told: Record<string, string> = {};
  for (const outcome of ['found', 'changed', 'ambiguous', 'orphaned']) {
    told[outcome] = /\d+/.exec((await view.text(byTestId(`earlier-${outcome}`))) ?? '')?.[0] ?? '';
  }
  return told;
};

describe('a report that is saved', () => {
  let figures: number;
  test('is compared with nothing', async () => {
    const opened = await session.open('/report.html');
    const { popup, report: shown } = await openReport(session, opened);
    await saveReport(popup);
    figures = shown.figures;
    expect(await popup.text(byTestId('earlier-capture'))).toBeNull();
    await session.browser.closePopup();
    await opened.close();
  });

  test('shows what became of its figures when the page says something else', async () => {
    page.body = LATER;
    const opened = await session.open('/report.html');
    const { popup } = await openReport(session, opened);
    // 医疗床位 stands twice, 口袋公园 is gone
    const expected = { found: String(figures - 3), changed: '1', ambiguous: '1', orphaned: '1' };
    await popup.click(byTestId('compare-copies'));
    expect(await counts(popup)).toEqual(expected);
    expect(withoutSpace((await popup.text(byTestId('earlier-changes'))) ?? '')).toContain('63.7亿元64.9亿元');
    await popup.evaluate(() => document.querySelector('.earlier')?.scrollIntoView());
    await popup.screenshot(path.join(PICTURES, 'popup.png'));
    await popup.click(byTestId('open-side-panel'));
    const panel = await session.browser.view('sidepanel.html');
    expect(await counts(panel)).toEqual(expected);
    await panel.screenshot(path.join(PICTURES, 'panel.png'));
    await session.browser.closePopup();
    await opened.close();
  });
});

describe('the kept text', () => {
  let library: Page;
  beforeAll(async () => {
    library = await session.browser.context.newPage();
    await library.goto(session.browser.url('library.html#/capture/1'));
    await library.locator(byTestId('in-kept-text')).first().waitFor();
  });

  test('opens from a figure at its mark', async () => {
    await library.screenshot({ path: path.join(PICTURES, 'capture.png') });
    const row = library.locator('tr', { hasText: /\b17\b/ });
    await row.locator(byTestId('in-kept-text')).click();
    const current = library.locator(`${byTestId('kept-mark')}[aria-current]`);
    await current.waitFor();
    expect(await current.innerText()).toBe('17座');
    expect(await current.evaluate((mark) => mark === document.activeElement)).toBe(true);
    await library.reload();
    await current.waitFor();
    expect(await current.innerText()).toBe('17座');
  });

  test('marks every figure, each on its own text, and says what it is', async () => {
    const { figures, texts } = await readStored(session);
    const own = figures.filter(({ captureId }) => captureId === 1).map(({ figure }) => figure);
    const marks = await library
      .locator(byTestId('kept-mark'))
      .evaluateAll((found) => found.map((mark) => [mark.id, mark.textContent, mark.getAttribute('aria-label')]));
    expect(marks.map(([id, text]) => [id, text])).toEqual(own.map(({ id, text }) => [`figure-${id}`, text]));
    own.forEach(({ indicator }, i) => {
      expect(marks[i]![2]).toContain(indicator.name);
    });
    const shown = await library.locator(byTestId('kept-text')).evaluate((text) => text.textContent);
    expect(withoutSpace(shown ?? '')).toBe(withoutSpace(texts.find(({ captureId }) => captureId === 1)!.document.text));
  });

  test('is text alone, whatever the page wrote', async () => {
    expect(await library.locator(byTestId('kept-text')).innerText()).toContain(HOSTILE);
    expect(await library.locator(`${byTestId('kept-text')} img`).count()).toBe(0);
    expect(await library.title()).not.toBe('1');
  });

  test('leads to the sentence in the live page by a text fragment', async () => {
    await library.goto(session.browser.url('library.html#/capture/1'));
    const link = library.locator('tr', { hasText: '¥81.64bn' }).locator('a[target]');
    expect(await link.getAttribute('href')).toContain('#:~:text=');
    const [live] = await Promise.all([session.browser.context.waitForEvent('page'), link.click()]);
    await live.waitForLoadState();
    expect(live.url().split('#')[0]).toBe(`${session.served.origin}/report.html`);
    await live.close();
  });

  test('breaks no rule of accessibility in light and dark', async () => {
    await library.goto(session.browser.url('library.html#/capture/1/text'));
    await library.locator(byTestId('kept-mark')).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await library.screenshot({ path: path.join(PICTURES, `kept-${colorScheme}.png`), fullPage: true });
      const { violations, passes } = await new AxeBuilder({ page: library }).analyze();
      expect(passes.length).toBeGreaterThan(0);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
    }
  });
});
