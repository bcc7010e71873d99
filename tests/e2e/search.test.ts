import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { captureReport, type Session, startSession } from './session';

let session: Session;
let library: Page;
beforeAll(async () => {
  session = await startSession();
  for (const sample of ['plan-outline', 'forum-work-report']) await captureReport(session, `/${sample}.html`);
  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html'));
});
afterAll(() => session.close());

const found = (group: string) => library.locator(byTestId(`found-${group}`));

test('pinyin initials find an indicator; one click leads to its chart', async () => {
  await library.locator('body').press('/');
  await library.keyboard.type('gjjgxjs');
  const first = found('indicator').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/国家级高新技术企业|High-tech enterprises/);
  expect(library.url()).toContain('text=gjjgxjs');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await library.locator(`${byTestId('chart')} svg`).waitFor();
});

test('words find sentences of the kept texts, marked, with their number whole; one click leads to the place in the text', async () => {
  await library.locator(byTestId('library-search')).fill('高新技术企业');
  const sentence = found('sentence').filter({ hasText: '123' }).first();
  await sentence.waitFor();
  expect(await sentence.locator('mark').innerText()).toBe('高新技术企业');
  await expect.poll(() => found('sentences').getAttribute('aria-busy')).toBe('false');
  const count = Number(await library.locator(`${byTestId('found-sentences')} .count`).innerText());
  expect(count).toBeGreaterThanOrEqual(await found('sentence').count());
  await sentence.locator('a').click();
  await expect.poll(() => library.evaluate(() => document.activeElement?.textContent ?? '')).toContain('123');
});

test('place and year find a report; what nothing has is said', async () => {
  await library.locator(byTestId('library-search')).fill('河北 2024');
  await found('report').first().waitFor();
  expect(await found('report').count()).toBe(1);
  await library.locator(byTestId('library-search')).fill('无此词语');
  await expect.poll(() => library.locator(byTestId('search-count')).innerText()).toMatch(/无此词语/);
});
