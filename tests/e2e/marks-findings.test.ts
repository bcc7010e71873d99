import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browser/extension-view';
import { byTestId, pressMark, saveReport } from '../../scripts/browser/popup';
import { FOUND_PAGES } from './marks-pages';
import { openReport, ROOT, type Session, startSession, storedRows } from './session';

const PICTURES = path.join(ROOT, '.artifacts/marks');

let session: Session;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  session = await startSession(FOUND_PAGES);
});
afterAll(() => session.close());

async function save(address: string): Promise<void> {
  const page = await session.open(address);
  await saveReport((await openReport(session, page)).popup);
  await session.browser.closePopup();
  await page.close();
}

/** What the popup has to say before the figures are trusted, the gravest first. */
const noticesOf = (popup: ExtensionView): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="notice"]')].map(({ dataset }) => dataset.code!),
  );

/** The texts marked with a finding. */
const marked = (page: Page, finding: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    `baoshu-${finding}`,
  );

test('before anything is kept nothing is notable; then a missed target and an altered number are marked as such', async () => {
  const page = await session.open('/copy.html');
  const first = await openReport(session, page);
  await pressMark(first.popup);
  expect(await first.popup.text(byTestId('count-actual'))).toMatch(/3$/);
  expect(await noticesOf(first.popup)).toEqual(['first']);
  expect([await marked(page, 'differs'), await marked(page, 'missed')]).toEqual([[], []]);

  for (const address of ['/before.html', '/original.html']) await save(address);
  await page.bringToFront();
  const { popup } = await openReport(session, page);
  // The marks are on already: they learn what was found without being pressed again
  await until('the altered number to be marked', async () => (await marked(page, 'differs')).join() === '107.5亿元');
  await until('the missed target to be marked', async () => (await marked(page, 'missed')).join() === '1300人');
  // The copy that was kept stands before the target
  expect(await noticesOf(popup)).toEqual(['altered', 'missed']);
  expect(await popup.text(`${byTestId('notice')}[data-code="altered"]`)).toMatch(/^1 /);
  await popup.click(byTestId('next-notice'));
  expect(await popup.text(`${byTestId('notice')}[data-code="missed"]`)).toMatch(/1/);
  await popup.click(byTestId('only-missed'));
  expect(await popup.evaluate(() => [...document.querySelectorAll('[data-testid="leading-figure"]')].length)).toBe(1);
  await popup.screenshot(path.join(PICTURES, 'popup-findings.png'));
  await session.browser.closePopup();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(PICTURES, `page-findings-${colorScheme}.png`) });
  }
  await page.evaluate(
    (added) => document.querySelector('#p1')!.insertAdjacentHTML('beforebegin', added),
    '<p>新建学校7所。</p>',
  );
  const seven = () =>
    page.evaluate(() =>
      [...CSS.highlights.get('baoshu-actual')!].some(
        ({ startContainer }) => startContainer.textContent === '新建学校7所。',
      ),
    );
  await until('the marks to follow the page', seven);
  expect([await marked(page, 'differs'), await marked(page, 'missed')]).toEqual([['107.5亿元'], ['1300人']]);
  await page.close();
});

test('both sentences of an altered number stand one under the other; the page takes the kept copy’s place, and back', async () => {
  const page = await session.open('/copy.html');
  const { popup } = await openReport(session, page);
  await popup.waitForText(byTestId('compare-copies'));
  await popup.click(byTestId('compare-copies'));
  const said = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="said-by-both"] mark')].map((mark) => mark.innerText),
    );
  await until('both sentences', async () => (await said()).length === 2);
  expect(await said()).toEqual(['101.5亿元', '107.5亿元']);
  await popup.screenshot(path.join(PICTURES, 'popup-altered.png'));

  const state = () => popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="save"]')!.dataset.state!);
  expect(await state()).toBe('new');
  await popup.click(byTestId('replace-kept'));
  await popup.waitForText(byTestId('undo-replace'));
  await until('the page to be kept', async () => (await state()) === 'before');
  const urls = async () => (await popup.evaluate(storedRows)).captures.map(({ url }) => new URL(url).pathname).sort();
  expect(await urls()).toEqual(['/before.html', '/copy.html']);
  expect(await noticesOf(popup)).not.toContain('altered');
  await popup.screenshot(path.join(PICTURES, 'popup-replaced.png'));

  await popup.click(byTestId('undo-replace'));
  await popup.waitForText(byTestId('compare-copies'));
  expect(await urls()).toEqual(['/before.html', '/original.html']);
  await until('the page to be unsaved', async () => (await state()) === 'new');
  await page.close();
});
