import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { type Served, serve } from '../../scripts/browser/server';
import { openReport, type Session, startSession, withoutSpace } from './session';
import { violations } from './violations';

const PLAIN = '<!doctype html><meta charset="utf-8"><title>说明</title>'.padEnd(400, ' 一段话');
const ONE_SENTENCE = /^[^.。]{10,}[.。]$/;

let session: Session;
/** Another site. */
let elsewhere: Served;
let panel: ChromiumView;
beforeAll(async () => {
  const plain = { '/plain.html': { body: PLAIN, type: 'text/html' } };
  elsewhere = await serve(plain);
  session = await startSession(plain);
});
afterAll(async () => {
  await session.close();
  await elsewhere.close();
});

/** Opens a sample's page and the panel beside it, which stays open for the tests that follow. */
async function openPanel(address: string): Promise<{ page: Page; figures: number }> {
  const page = await session.open(address);
  const { popup, report } = await openReport(session, page);
  if (panel === undefined) {
    await popup.click(byTestId('open-side-panel'));
    panel = await session.browser.view('sidepanel.html');
  } else await session.browser.closePopup();
  await until('the panel to list the page', async () => (await rows()).length === report.figures);
  return { page, figures: report.figures };
}

/** Ids of the figures that the panel lists, in order. */
const rows = (): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((row) => row.dataset.figure!));

const view = () =>
  panel.evaluate(() => document.querySelector<HTMLElement>('[data-testid="side-panel"]')?.dataset.view);

/** The row that has the focus, or the test name of what has it instead. */
const focused = () =>
  panel.evaluate(() => {
    const { figure, testid } = (document.activeElement as HTMLElement).dataset;
    return figure ?? testid ?? null;
  });

async function press(key: string): Promise<void> {
  const text = key === 'Enter' ? '\r' : undefined;
  await panel.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key,
    code: key,
    windowsVirtualKeyCode: CODE[key],
    text,
  });
  await panel.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: CODE[key] });
}
const CODE: Record<string, number> = { Enter: 13, End: 35, Home: 36, ArrowUp: 38, ArrowDown: 40, Tab: 9 };

/** Changes a field as typing or choosing does. */
const enter = (id: string, value: string) =>
  panel.evaluate(
    (selector, wanted) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
      field.focus();
      field.value = wanted;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    byTestId(id),
    value,
  );

const currentMark = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
  );

test('every figure is listed, one click from its place in the text, and one more from where the reader was', async () => {
  const { page, figures } = await openPanel('/plan-outline.html');
  expect(await panel.evaluate((id) => document.querySelector<HTMLElement>(id)!.dataset.shown, byTestId('shown'))).toBe(
    String(figures),
  );
  await page.evaluate(() => scrollTo(0, 120));
  const ids = await rows();
  const last = `[data-figure="${ids.at(-1)}"]`;
  await panel.click(last);
  const shown = await until('the figure to be shown in the page', () => currentMark(page));
  expect(withoutSpace((await panel.text(last)) ?? '')).toContain(withoutSpace(shown));
  const far = await until('the page to scroll', () => page.evaluate(() => (scrollY > 200 ? scrollY : null)));

  const middle = `[data-figure="${ids[Math.floor(ids.length / 2)]}"]`;
  await panel.click(middle);
  await until('the page to scroll on', () => page.evaluate((before) => scrollY !== before, far));
  await panel.click(byTestId('go-back'));
  await until('the page to be where it was', () => page.evaluate(() => scrollY === 120));
  expect(await panel.text(byTestId('go-back'))).toBeNull();
  expect(await focused()).toBe(ids[Math.floor(ids.length / 2)]);
  expect(await violations(panel)).toEqual([]);
  await page.close();
});

test('the list is narrowed and parted anew, and says how much of it is shown', async () => {
  const { page, figures } = await openPanel('/plan-outline.html');
  const all = await rows();
  const shown = async () => (await rows()).length;
  const statuses = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.figure .status')].map((label) => label.className.replace('status status-', '')),
    );
  const targets = (await statuses()).filter((status) => status === 'target').length;
  expect(targets).toBeGreaterThan(0);

  await enter('filter-status', 'target');
  await until('the targets alone', async () => (await shown()) === targets);
  expect(new Set(await statuses())).toEqual(new Set(['target']));
  expect(await panel.text(byTestId('shown'))).toMatch(new RegExp(`\\b${targets}\\b.*\\b${figures}\\b`));
  await enter('filter-status', '');
  await enter('filter-sureness', 'unsure');
  await until('fewer figures', async () => (await shown()) < figures);
  const unsure = await shown();
  await enter('filter-sureness', 'sure');
  await until('the others', async () => (await shown()) === figures - unsure);
  await enter('filter-kind', 'rank');
  await enter('search', '没有这样的词');
  await until('nothing', async () => (await shown()) === 0);
  expect(await violations(panel)).toEqual([]);
  await panel.click(byTestId('clear-filters'));
  await until('everything', async () => (await shown()) === figures);
  expect(await focused()).toBe('search');

  await enter('search', 'gxjsqy');
  const byInitials = await until('what the initials find', async () => {
    const ids = await rows();
    return ids.length > 0 && ids.length < figures ? ids : null;
  });
  await enter('search', '高新技术企业');
  await until('the same by its characters', async () => String(await rows()) === String(byInitials));
  await enter('search', '');

  await enter('grouping', 'subject');
  await until('another order', async () => (await shown()) === figures && String(await rows()) !== String(all));
  expect([...(await rows())].sort()).toEqual([...all].sort());
  expect(await violations(panel)).toEqual([]);
  await page.reload();
  await until('the page to be listed again', async () => (await shown()) === figures);
  expect(await panel.evaluate((id) => document.querySelector<HTMLSelectElement>(id)!.value, byTestId('grouping'))).toBe(
    'subject',
  );
  await enter('grouping', 'section');
  await until('the order of the text', async () => String(await rows()) === String(all));
  await page.close();
});

test('arrow keys walk the list, Enter shows the figure in the page, and the focus is never lost', async () => {
  const { page } = await openPanel('/plan-outline.html');
  const ids = await rows();
  await enter('search', '');
  await press('ArrowDown');
  expect(await focused()).toBe(ids[0]);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await focused()).toBe(ids[2]);
  await press('Enter');
  const marked = await until('the figure to be shown in the page', () => currentMark(page));
  expect(withoutSpace((await panel.text(`[data-figure="${ids[2]}"]`)) ?? '')).toContain(withoutSpace(marked));
  expect(await focused()).toBe(ids[2]);
  await press('End');
  expect(await focused()).toBe(ids.at(-1));
  await press('ArrowDown');
  expect(await focused()).toBe(ids.at(-1));
  // Tab stops at one row only, and at what unfolds it
  expect(await panel.evaluate(() => document.querySelectorAll('.figure [tabindex="0"]').length)).toBe(2);
  await press('Tab');
  expect(await focused()).toBe('unfold');
  await press('Enter');
  const details = await panel.waitForText('.details');
  expect(details.split('\n').length).toBeGreaterThan(10);
  expect(await violations(panel)).toEqual([]);
  await press('ArrowUp');
  expect(await focused()).toBe(ids.at(-2));
  await press('Home');
  await press('ArrowUp');
  expect(await focused()).toBe('search');
  await page.close();
});

test('the panel follows the tab in front, says when it may not read it, and goes on when it may again', async () => {
  const sentence = (trouble: string) => panel.waitForText(`${byTestId('trouble')}[data-trouble="${trouble}"] p`);
  const { page, figures } = await openPanel('/forum-work-report.html');

  const other = await session.open('/plain.html');
  await readPopup(await session.browser.openPopup(other));
  await session.browser.closePopup();
  await until('the other tab’s page', async () => (await view()) === 'no-report');
  expect(await violations(panel)).toEqual([]);
  await page.bringToFront();
  await until('the report again', async () => (await rows()).length === figures);

  // To another site and with it out of the grant
  await page.goto(`${elsewhere.origin}/plain.html`);
  const over = await sentence('grant-over');
  expect(over).toMatch(ONE_SENTENCE);
  expect(await violations(panel)).toEqual([]);
  await readPopup(await session.browser.openPopup(page));
  await until('the panel to read the page by itself', async () => (await view()) === 'no-report');
  await session.browser.closePopup();

  const never = await session.browser.context.newPage();
  await never.goto(`${elsewhere.origin}/plain.html`);
  const notYet = await sentence('not-granted');
  expect(notYet).toMatch(ONE_SENTENCE);
  expect(notYet).not.toBe(over);
  await never.goto('chrome://version/');
  expect(await sentence('browser-page')).toMatch(ONE_SENTENCE);
  await Promise.all([page, other, never].map((tab) => tab.close()));
  expect(panel.errors).toEqual([]);
});
