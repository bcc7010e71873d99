import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { SAMPLES } from '../../entrypoints/shared/messages/sample-pages';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, pressMark, saveReport } from '../../scripts/browser/popup';
import { markedText, openReport, readStored, SEEDS, type Session, startSession } from './session';

let session: Session;
let welcome: Page;
/** Requests that any page of the browser has sent to anywhere but the extension itself. */
const sent: string[] = [];
beforeAll(async () => {
  session = await startSession();
  session.browser.context.on('request', (request) => {
    if (!request.url().startsWith(session.browser.url(''))) sent.push(request.url());
  });
  welcome = session.browser.welcome!;
  await welcome.locator('h1').waitFor();
});
afterAll(() => session.close());

async function openSample(at: number): Promise<Page> {
  const [page] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    welcome.locator(byTestId('sample')).nth(at).click(),
  ]);
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** What is to be read of a sample, as labelled by eye. */
function labelled(name: string) {
  const { report } = JSON.parse(readFileSync(path.join(SEEDS, `${name}.expected.json`), 'utf8'));
  return { kind: report.kind as string, year: report.year as number, placeCode: report.code as string };
}

describe('a newcomer', () => {
  test.each(SAMPLES.map(({ name }, at) => [name, at] as const))(
    'reads the sample %s by the button',
    async (name, at) => {
      const page = await openSample(at);
      const { popup, report } = await openReport(session, page);
      expect(report).toMatchObject(labelled(name));
      expect(report.figures).toBeGreaterThan(0);
      expect(popup.errors).toEqual([]);
      await session.browser.closePopup();
      await page.close();
    },
  );

  test('marks and saves a sample, and sees it in the library with a link back to it', async () => {
    const page = await openSample(0);
    const { popup, report } = await openReport(session, page);
    await pressMark(popup);
    await until('the marks', async () => (await markedText(page)) !== '');
    expect(
      await page.evaluate(() => getComputedStyle(document.body, '::highlight(baoshu-actual)').backgroundColor),
    ).toBe('rgba(26, 134, 201, 0.2)');
    await saveReport(popup);
    const { captures } = await readStored(session);
    expect(captures.map(({ url, figureCount }) => [url, figureCount])).toEqual([[page.url(), report.figures]]);
    await session.browser.closePopup();

    const library = await session.browser.context.newPage();
    await library.goto(session.browser.url('library.html#/captures'));
    await library.locator(byTestId('capture')).click();
    expect(await library.locator(`${byTestId('capture-view')} .report-line a[target]`).getAttribute('href')).toBe(
      page.url(),
    );
    await library.close();
    await page.close();
  });

  test('reaches the figures of a sample from the side panel', async () => {
    const page = await openSample(1);
    const { popup } = await openReport(session, page);
    await popup.click(byTestId('open-side-panel'));
    const panel = await session.browser.view('sidepanel.html');
    await panel.waitForText(byTestId('figure'));
    await panel.click(byTestId('figure'));
    await until('the figure to be shown in the page', () => page.evaluate(() => CSS.highlights.has('baoshu-current')));
    await page.close();
  });

  test('follows no link of a sample: its sites do not exist', async () => {
    const page = await openSample(0);
    const before = page.url();
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLElement>('a[href]')) link.click();
    });
    expect(page.url()).toBe(before);
    await page.close();
  });

  test('is told what the page is, in words that are no part of the report', async () => {
    const page = await openSample(0);
    const devtools = await session.browser.context.newCDPSession(page);
    const hint = await until('the hint', async () => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => String(name?.value ?? '')).find((name) => name.includes('Baoshu'));
    });
    const { texts } = await readStored(session);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ document }) => document.text.includes(hint!))).toEqual([]);
    await page.close();
  });

  test('has sent nothing over the network', () => {
    expect(sent).toEqual([]);
  });
});

test('the welcome page lists the keys as the browser has them', async () => {
  const shown = await welcome
    .locator(`${byTestId('shortcuts')} > div`)
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-command'), row.querySelector('kbd')?.textContent ?? '']),
    );
  const now = await welcome.evaluate(async () =>
    (await (globalThis as unknown as { chrome: typeof browser }).chrome.commands.getAll()).map(({ name, shortcut }) => [
      name,
      shortcut ?? '',
    ]),
  );
  expect(shown.toSorted()).toEqual(now.toSorted());
  expect(shown.map(([name]) => name).slice(0, 2)).toEqual(['_execute_action', 'next-figure']);
  expect(shown).toContainEqual(['next-figure', 'Alt+Shift+J']);
});
