import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { asPage, reportLines } from './import-files';
import { readStored, type Session, startSession } from './session';
import { allowBeforehand, siteAccess } from './site-access';

const HTML = 'text/html; charset=utf-8';
const YEARS = [2021, 2022, 2023, 2024, 2025];
const ALL = ['http://*/*', 'https://*/*'];
const link = (year: number) =>
  `<li><a href="/${year}.html#top">天津市河北区${year}年政府工作报告</a> ${year}-02-01</li>`;

/** Pages that are held back until a test lets them go, and whether they were asked for. */
class Held {
  asked = false;
  release: () => void = () => undefined;
  readonly #released = new Promise<void>((resolve) => {
    this.release = resolve;
  });
  readonly after = async () => {
    this.asked = true;
    if (holding) await this.#released;
  };
}
let holding = false;
const HELD = new Map(YEARS.map((year) => [year, new Held()]));

let session: Session;
beforeAll(async () => {
  const pages = YEARS.map((year) => [
    `/${year}.html`,
    { body: Buffer.from(asPage(reportLines('天津市河北区', year))), type: HTML, after: HELD.get(year)!.after },
  ]);
  session = await startSession({
    ...Object.fromEntries(pages),
    '/list.html': {
      body: `<!doctype html><meta charset="utf-8"><title>政府工作报告_某某网</title><h1>栏目</h1>
        <ul>${YEARS.map(link).join('')}${link(2021)}
        <li><a href="/gone.html">天津市河北区2019年政府工作报告</a></li>
        <li><a href="/2020.pdf">天津市河北区2020年政府工作报告</a></li>
        <li><a href="/read.html">一图读懂2025年政府工作报告</a></li></ul>`,
      type: HTML,
    },
  });
  await allowBeforehand(session.browser, ALL);
});
afterAll(() => {
  for (const { release } of HELD.values()) release();
  return session.close();
});

/** The library's page with what the list's popup laid down. */
async function choose(): Promise<Page> {
  const list = await session.open('/list.html');
  const popup = await session.browser.openPopup(list);
  const opened = session.browser.context.waitForEvent('page', (page) => page.url().includes('library.html'));
  await popup.waitForText(byTestId('choose-listed'));
  await popup.click(byTestId('choose-listed'));
  const library = await opened;
  await session.browser.closePopup();
  await list.close();
  await library.locator(byTestId('listed-choice')).waitFor();
  return library;
}
const labels = (library: Page) => library.locator(`${byTestId('listed-choice')} li`).allInnerTexts();
const pageUrls = () => session.browser.context.pages().map((page) => page.url());

test('the reports of a list page are opened one after the other by one click, told, and undone by one', async () => {
  const library = await choose();
  expect(await labels(library)).toEqual([...YEARS, 2019].map((year) => `天津市河北区${year}年政府工作报告`));
  // Nothing has been opened or asked for so far
  expect(YEARS.filter((year) => HELD.get(year)!.asked)).toEqual([]);
  expect(pageUrls().filter((url) => /\/20\d\d\.html/.test(url))).toEqual([]);
  expect((await siteAccess(library)).allowed).toEqual([]);
  expect(await library.locator(byTestId('open-listed')).innerText()).toMatch(/\b6\b/);
  await library.locator(byTestId('open-listed')).click();
  await library.locator(`${byTestId('import-state')}[data-state=over]`).waitFor({ timeout: 90_000 });
  const groups = await library.locator(`${byTestId('import-groups')} button`).allInnerTexts();
  expect(groups.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(['All 6', 'Kept 5', 'Not read 1']);
  const { captures } = await readStored(session);
  expect(captures.map(({ recognition: { year } }) => year).sort()).toEqual(YEARS);
  expect(YEARS.filter((year) => HELD.get(year)!.asked)).toEqual(YEARS);
  await until('the window closed', async () => pageUrls().every((url) => !/\/20\d\d\.html|gone/.test(url)));
  await until('the permission given back', async () => (await siteAccess(library)).allowed.length === 0);
  expect(await library.locator(byTestId('listed-choice')).count()).toBe(0);
  await library.close();

  // What is kept from the very address is told before, and not chosen
  const again = await choose();
  expect((await labels(again)).filter((text) => /kept already/.test(text))).toHaveLength(5);
  expect(await again.locator(byTestId('open-listed')).innerText()).toMatch(/\b1\b/);
  await again.locator(byTestId('undo-last-import')).click();
  await until('undone', async () => (await readStored(session)).captures.length === 0);
  await again.close();
});

interface Tabs {
  windows: { getAll(): Promise<unknown[]>; remove(id: number): Promise<void> };
  tabs: { query(of: object): Promise<{ windowId: number; url?: string; pendingUrl?: string }[]> };
}
const windows = (page: Page) =>
  page.evaluate(async () => (await (globalThis as unknown as { chrome: Tabs }).chrome.windows.getAll()).length);
/** Closes the window in which a page is being opened. */
const closeWindowOf = (page: Page, path: string) =>
  page.evaluate(async (wanted) => {
    const { tabs, windows } = (globalThis as unknown as { chrome: Tabs }).chrome;
    const tab = (await tabs.query({})).find(({ url, pendingUrl }) => (pendingUrl ?? url ?? '').endsWith(wanted));
    if (tab !== undefined) await windows.remove(tab.windowId);
    return tab !== undefined;
  }, path);

test('it is paused, resumed and stopped; closing its window stops it, too', async () => {
  holding = true;
  for (const held of HELD.values()) held.asked = false;
  HELD.get(2021)!.release();
  const said = (library: Page) => library.locator(byTestId('import-said')).innerText();
  const over = (library: Page) => library.locator(`${byTestId('import-state')}[data-state=over]`).waitFor();
  const asked = (year: number) => until(`the page of ${year} asked for`, async () => HELD.get(year)!.asked);
  const library = await choose();
  const before = await windows(library);
  await library.locator(byTestId('open-listed')).click();
  await asked(2022);
  await library.locator(byTestId('pause')).click();
  await library.locator(`${byTestId('import-state')}[data-state=paused]`).waitFor();
  HELD.get(2022)!.release();
  // What was under way is read to its end, and nothing further is opened
  await until('the second one read', async () => /\b2\b.*\b6\b/.test(await said(library)));
  expect(HELD.get(2023)!.asked).toBe(false);
  await library.locator(byTestId('resume')).click();
  await asked(2023);
  await until('its window to be closed', () => closeWindowOf(library, '/2023.html'));
  await over(library);
  expect((await readStored(session)).captures.map(({ recognition: { year } }) => year)).toEqual([2021, 2022]);
  await until('the permission given back', async () => (await siteAccess(library)).allowed.length === 0);
  await library.close();

  HELD.get(2023)!.asked = false;
  const again = await choose();
  await again.locator(byTestId('open-listed')).click();
  await asked(2023);
  await again.locator(byTestId('stop')).click();
  await over(again);
  await until('the window closed', async () => (await windows(again)) === before);
  await until('the permission given back', async () => (await siteAccess(again)).allowed.length === 0);
  expect((await readStored(session)).captures).toHaveLength(2);
  await again.close();
});
