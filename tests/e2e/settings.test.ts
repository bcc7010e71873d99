import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { captureReport, openReport, type Session, startSession } from './session';

let session: Session;
let settings: Page;
let captures: Page;
beforeAll(async () => {
  session = await startSession();
  await captureReport(session, '/forum-work-report.html');
  captures = await open('#/captures');
  settings = await open('#/settings');
});
afterAll(() => session.close());

async function open(hash: string): Promise<Page> {
  const page = await session.browser.context.newPage();
  await page.goto(session.browser.url(`library.html${hash}`));
  await page.locator('.view').waitFor();
  return page;
}

const choose = (setting: string, value: string) =>
  settings.locator(`${byTestId(`setting-${setting}`)} input[value="${value}"]`).check();
const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('a language is obeyed at once by every page that is open, and by those opened later', async () => {
  expect(await languageOf(captures)).toBe('en');
  await choose('language', 'zh_CN');
  for (const page of [settings, captures]) await until('Chinese', async () => (await languageOf(page)) === 'zh-CN');
  expect(await settings.locator('.settings h2').first().innerText()).toBe('显示');
  expect(await captures.locator(byTestId('select-several')).innerText()).toBe('选择多份');
  // What was chosen keeps the focus
  expect(await settings.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('zh_CN');

  const page = await session.open('/forum-work-report.html');
  const { popup } = await openReport(session, page);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await session.browser.closePopup();
  await page.close();
  const welcome = await session.browser.context.newPage();
  await welcome.goto(session.browser.url('welcome.html'));
  await until('Chinese', async () => (await languageOf(welcome)) === 'zh-CN');
  await welcome.close();

  await choose('language', 'browser');
  await until('the language of the browser', async () => (await languageOf(captures)) === 'en');
});

test('an appearance goes before what the system says', async () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground(captures);
  await choose('appearance', 'dark');
  await until('a dark ground', async () => (await ground(captures)) !== light);
  await captures.emulateMedia({ colorScheme: 'dark' });
  await choose('appearance', 'light');
  await until('a light ground', async () => (await ground(captures)) === light);
  await choose('appearance', 'system');
  await until('the ground of the system', async () => (await ground(captures)) !== light);
});

test('money is shown in the unit chosen', async () => {
  const report = await open('#/capture/1');
  // The report tells its revenue as 22.7亿元, which stands in the reader's language
  await report.locator(byTestId('in-kept-text')).filter({ hasText: '¥2.27bn' }).waitFor();
  await choose('money', '万元');
  await report.locator(byTestId('in-kept-text')).filter({ hasText: '227,000 × ¥10k' }).waitFor();
  await choose('money', 'automatic');
  await report.locator(byTestId('in-kept-text')).filter({ hasText: '¥2.27bn' }).waitFor();
  await report.close();
});

test('the settings say how much is kept, and lead to the bin', async () => {
  const room = await settings.locator(byTestId('storage-room')).innerText();
  expect(room).toMatch(/[\d.]+ ?MB/);
  expect(room).toMatch(/Reports: 1, figures: [1-9]\d*/);
  await settings.locator('.settings a[href="#/bin"]').waitFor();
});

test.each(['light', 'dark'])('the settings break no rule of accessibility in %s', async (appearance) => {
  await choose('appearance', appearance);
  await until('it', async () => (await settings.evaluate(() => document.documentElement.dataset.theme)) === appearance);
  const { violations } = await new AxeBuilder({ page: settings }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
});
