import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import type { FirefoxView } from '../../scripts/browser/firefox-view';
import { byTestId, pressMark } from '../../scripts/browser/popup';
import { ROOT, withoutSpace } from '../e2e/session';
import { NO_FIREFOX, openReport, type Session, startSession } from './session';

const PICTURES = path.join(ROOT, '.artifacts/firefox');

describe.skipIf(NO_FIREFOX)('the sidebar of Firefox', () => {
  let session: Session;
  let page: FirefoxView;
  let sidebar: FirefoxView;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    session = await startSession();
    page = await session.open('/plan-outline.html');
  });
  afterAll(() => session.close());

  // Rows out of sight are not laid out and have no innerText
  const shownFigures = () =>
    sidebar.evaluate(
      (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent),
      byTestId('figure'),
    );

  test('opens from the popup and lists the page’s figures', async () => {
    const { popup, report } = await openReport(session, page);
    await pressMark(popup);
    await popup.click(byTestId('open-side-panel'));
    sidebar = await session.browser.sidebar();
    await sidebar.waitForText(byTestId('figure'));
    expect(await shownFigures()).toHaveLength(report.figures);
  });

  test('a click shows the figure in the page', async () => {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await sidebar.evaluate((selector) => {
      document.querySelector<HTMLElement>(`li:last-child > ${selector}`)?.setAttribute('data-last', '');
    }, byTestId('figure'));
    await sidebar.click('[data-last]');
    const shown = await until('the figure to be shown in the page', () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
      ),
    );
    expect(withoutSpace((await sidebar.text('[data-last]')) ?? '')).toContain(withoutSpace(shown));
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    await sidebar.screenshot(path.join(PICTURES, 'sidebar.png'));
    await page.screenshot(path.join(PICTURES, 'marked-page.png'));
  });

  test('the keyboard shows a figure too', async () => {
    const before = await page.evaluate(() => scrollY);
    const [first] = await shownFigures();
    await sidebar.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), byTestId('figure'));
    await sidebar.press('Enter');
    await until('the page to scroll back', () => page.evaluate((from) => scrollY < from, before));
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
    );
    expect(shown).not.toBe('');
    expect(withoutSpace(first!)).toContain(withoutSpace(shown));
  });

  test('follows to another tab: says what to do there, and reads it once the button was clicked', async () => {
    const other = await session.open('/forum-work-report.html');
    const trouble = `${byTestId('trouble')}[data-trouble="not-granted"]`;
    expect(await sidebar.waitForText(trouble)).not.toBe('');
    const { report } = await openReport(session, other);
    await session.browser.closePopup();
    await sidebar.click(byTestId('read-again'));
    await until('the figures of the other page', async () => (await shownFigures()).length === report.figures);
    await session.browser.select(page);
    await until('the first page again', async () => (await sidebar.text('h1'))?.includes('规划'));
  });
});
