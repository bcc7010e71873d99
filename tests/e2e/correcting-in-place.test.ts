import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { CARD_PAGES } from './card-pages';
import { type CardView, hover, openMarked } from './card-view';
import { markedStretches } from './marked-figures';
import { openReport, type Session, startSession } from './session';

let session: Session;
let page: Page;
let card: CardView;

beforeAll(async () => {
  session = await startSession(CARD_PAGES);
  ({ page, card } = await openMarked(session, '/report.html'));
});
afterAll(() => session.close());

const REVENUE = '36.5亿元';

/** Writes into a field of the form in the card. */
const write = (name: string, text: string) =>
  card.on(
    (shown, field, value) => {
      const input = shown.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`)!;
      input.value = value;
      input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    name,
    text,
  );

async function openCard(mention: string): Promise<void> {
  await hover(page, mention);
  await card.opened();
}

/** Statuses whose marks hold a text. */
async function statusesOf(text: string): Promise<string[]> {
  const marked = await markedStretches(page);
  return Object.entries(marked).flatMap(([status, texts]) => (texts.includes(text) ? [status] : []));
}

test('a figure is corrected in its card, and its mark and card tell it at once', async () => {
  expect(await statusesOf(REVENUE)).toEqual(['estimate']);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openCard(REVENUE);
  await card.click('correct');
  await until('the form', () => card.on((shown) => shown.querySelector('[name="status"]') !== null));
  await write('value', '38.5亿元');
  await write('status', 'actual');
  await card.click('save-correction');
  await card.closed();
  await until('the mark of a result', async () => (await statusesOf(REVENUE)).join() === 'actual');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  await openCard(REVENUE);
  expect(await card.text('card-value')).toBe('38.5亿元');
  expect(await card.on((shown) => shown.innerText)).toContain(REVENUE);
  expect(await card.on((shown) => shown.querySelector('.corrected-tag') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await card.closed();
});

test('a figure that is none loses its mark', async () => {
  expect(await statusesOf('9.75亿元')).toEqual(['actual']);
  await openCard('9.75亿元');
  await card.click('dismiss');
  await card.closed();
  await until('the mark to go', async () => (await statusesOf('9.75亿元')).length === 0);
});

test('popup and panel know of both, the panel takes back and puts in force again', async () => {
  const { popup } = await openReport(session, page);
  const leading = await until('the corrected value in the popup', async () => {
    const text = await popup.text(byTestId('leading-figures'));
    return text?.includes('38.5') ? text : null;
  });
  expect(leading).not.toContain('9.75');
  await popup.click(byTestId('open-side-panel'));
  const panel = await session.browser.view('sidepanel.html');
  const listed = () =>
    panel.evaluate(
      (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent ?? ''),
      byTestId('figure'),
    );
  const has = async (text: string) => (await listed()).some((row) => row.includes(text));
  await until('the corrected row', () => has('38.5亿元'));
  expect(await has('9.75亿元')).toBe(false);

  await panel.click(byTestId('undo-correction'));
  await until('the dismissed figure', () => has('9.75亿元'));
  await panel.click(byTestId('undo-correction'));
  await until('the program’s own value', () => has(REVENUE));
  await panel.click(byTestId('redo-correction'));
  await until('the corrected value again', () => has('38.5亿元'));
  await until('the marks to follow', async () => (await statusesOf('9.75亿元')).join() === 'actual');
});

test('a figure is corrected in the panel', async () => {
  const panel = await session.browser.view('sidepanel.html');
  await panel.evaluate((selector) => {
    const row = [...document.querySelectorAll<HTMLElement>('li.figure')].find((one) =>
      one.textContent?.includes('512.3亿元'),
    );
    row?.querySelector(selector)?.setAttribute('data-chosen', '');
  }, byTestId('unfold'));
  await panel.click('[data-chosen]');
  await panel.click(byTestId('correct-figure'));
  await panel.waitForText(byTestId('correction-form'));
  await panel.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[name="value"]')!;
    input.value = '513.2亿元';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.click(byTestId('save-correction'));
  await until('the corrected row', async () =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li.figure')].some((row) => row.textContent?.includes('513.2亿元')),
    ),
  );
  expect(await panel.text(byTestId('correction-status'))).not.toBe('');
});
