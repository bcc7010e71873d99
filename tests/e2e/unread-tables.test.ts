import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { paragraphs } from '../unit/recognise/writing';
import { openReport, type Session, startSession } from './session';
import { violations } from './violations';

const running = (count: number, from: number) =>
  paragraphs(count, from)
    .split('\n')
    .map((text) => `<p>${text}</p>`)
    .join('\n');
const table = (rows: string[]) =>
  `<table border="1">${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`;

/** A bulletin with two tables. Of the second no words say whether its last column tells differences or rates. */
const bulletin = (lastColumn: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>2023年河北区国民经济和社会发展统计公报</title></head><body><article>
<h1>2023年河北区国民经济和社会发展统计公报</h1><p>天津市河北区统计局</p><p>2024年3月20日</p>
<h2>一、综合</h2><p>2023年，全区实现地区生产总值500.2亿元，比上年增长5.1%。</p>${running(6, 3)}
<p>表1 2023年工业产品产量</p>
${table(['产品名称|单位|产量', '水泥|万吨|33.2', '纸板|万吨|4.9', '轴承|万套|120', '灯具|万件|77'])}
<h2>二、财政金融</h2>${running(6, 9)}
<p>表2 2023年主要收入</p>
${table([`指标（万元）|2023年|${lastColumn}`, '增值税|33000|10.1', '契税|49000|-2', '车船税|42000|5', '印花税|26000|30'])}
<h2>三、人民生活</h2>${running(6, 15)}
</article></body></html>`;

const UNREAD = 'Numbers not read and left out: 4 (in table 2).';

let session: Session;
let page: Page;
let panel: ChromiumView;
beforeAll(async () => {
  session = await startSession({
    '/unread.html': { body: bulletin('比上年增减'), type: 'text/html' },
    '/all-read.html': { body: bulletin('比上年增长（%）'), type: 'text/html' },
  });
});
afterAll(() => session.close());

/** The sentence itself: how many notices there are is known once the library has answered. */
const warning = (popup: ChromiumView) => popup.text(`${byTestId('warning')}[data-code="table-unread"] span`);
const places = () =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="unread-place"]')].map((place) => place.innerText),
  );
const isInSight = (words: string) =>
  page.evaluate((text) => {
    const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === text)!;
    const { top, bottom } = cell.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, words);

test('nothing is said where every number of the tables was read', async () => {
  page = await session.open('/all-read.html');
  const { report } = await openReport(session, page);
  expect(report.kind).toBe('statistical-bulletin');
  expect(report.warnings).toEqual([]);
  await session.browser.closePopup();
  await page.close();
});

test('the popup tells which table was not read whole, and of how many numbers', async () => {
  page = await session.open('/unread.html');
  const { popup, report } = await openReport(session, page);
  expect(report.warnings).toEqual(['table-unread']);
  expect(await warning(popup)).toBe(UNREAD);
  expect(await violations(popup)).toEqual([]);
  await popup.click(byTestId('open-side-panel'));
});

test('the side panel lists them, each one click from its place, and one more from where the reader was', async () => {
  panel = await session.browser.view('sidepanel.html');
  await until('the panel to tell of it', async () => (await places()).length > 0);
  expect(await panel.text(`${byTestId('unread')} summary`)).toBe(UNREAD);
  await panel.click(`${byTestId('unread')} summary`);
  expect((await places()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Table 2, numbers: 1 增值税 10.1',
    'Table 2, numbers: 1 契税 -2',
    'Table 2, numbers: 1 车船税 5',
    'Table 2, numbers: 1 印花税 30',
  ]);
  expect(await violations(panel)).toEqual([]);

  await page.evaluate(() => scrollTo(0, 40));
  expect(await isInSight('10.1')).toBe(false);
  await panel.click(byTestId('unread-place'));
  await until('the page to show it', () => isInSight('10.1'));
  await until('the line to be the current one', async () =>
    panel.evaluate(() => document.querySelector('[data-testid="unread-place"]')?.getAttribute('aria-current')),
  );
  await panel.click(byTestId('go-back'));
  await until('the page to be back', async () => (await page.evaluate(() => scrollY)) === 40);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('unread-place');
});

test('figures are revealed beside them as before', async () => {
  await panel.click(byTestId('figure'));
  await until('the first figure to be current', async () =>
    panel.evaluate(() => document.querySelector('[data-testid="figure"]')?.getAttribute('aria-current')),
  );
  expect(await panel.evaluate(() => document.querySelector('[data-testid="unread-place"][aria-current]'))).toBeNull();
});

test('a place that the page no longer holds is said to be gone', async () => {
  await page.evaluate(() => document.querySelectorAll('table')[1]!.remove());
  await panel.click(byTestId('unread-place'));
  expect(await panel.waitForText('[role="alert"]')).toMatch(/page has changed/);
});
