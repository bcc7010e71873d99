import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { type Session, startSession } from './session';

/** A report that stands behind so many empty elements that reading it takes seconds on any machine. */
const LARGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>深圳市罗湖区2024年政府工作报告</title><body>
<p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议。</p><p>一、2023年工作回顾</p>
${'<p>全区地区生产总值增长6.2%，新增城镇就业1.6万人。</p>'.repeat(40)}
<script>{
  const box = document.createElement('div');
  for (let i = 0; i < 900000; i++) box.append(document.createElement('span'));
  document.body.append(box);
}</script></body></html>`;

let session: Session;
beforeAll(async () => {
  session = await startSession({ '/large.html': { type: 'text/html', body: LARGE } });
});
afterAll(() => session.close());

test('a page that takes long says so; it is left where the reader stops it, and may be read anew', async () => {
  const page = await session.open('/large.html');
  const popup = await session.browser.openPopup(page);
  const seen = (id: string) => popup.evaluate((selector) => document.querySelector(selector) !== null, byTestId(id));
  await until('the popup to offer to stop', () => seen('stop-reading'), 60_000);
  expect(await popup.evaluate(() => document.querySelector('progress') !== null)).toBe(true);
  await popup.click(byTestId('stop-reading'));
  await until('the popup to say that it was stopped', () => seen('read-again'), 60_000);
  expect(
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="trouble"]')?.dataset.trouble),
  ).toBe('stopped');
  await popup.click(byTestId('read-again'));
  await until('the page to be read anew', () => seen('stop-reading'), 60_000);
  await session.browser.closePopup();
  await page.close();
});
