import type { Frame, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { type Served, serve } from '../../scripts/browser/server';
import { PAGES } from './corrections-pages';
import { markedText, type Session, startSession, withoutSpace } from './session';
import { violations } from './violations';

const NOTES = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>村里的账</title>
<h1>村里的账</h1><p id="before">去年种树12棵，修路3公里，过年时大家都很高兴。</p>
<p id="told">今年种树<b>3</b>0棵，修<i>水渠</i>8公里，养鸡1200只。</p><p id="words">大家都说日子越过越好。</p>
<table id="table"><tr><th>作物</th><th>产量（吨）</th></tr><tr><td>小麦</td><td>310</td></tr><tr><td id="corn">玉米</td><td id="tons">425</td></tr></table></html>`;
const framing = (src: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>外页</title><p>外页有公告5则。</p><iframe src="${src}" width="600" height="300"></iframe></html>`;

let session: Session;
/** Another site. */
let elsewhere: Served;
let panel: ChromiumView;
beforeAll(async () => {
  const html = (body: string) => ({ body, type: 'text/html' });
  const notes = { '/notes.html': html(NOTES) };
  elsewhere = await serve(notes);
  session = await startSession({
    ...notes,
    ...PAGES,
    '/framed.html': html(framing('/notes.html')),
    '/foreign.html': html(framing(`${elsewhere.origin}/notes.html`)),
  });
});
afterAll(async () => {
  await session.close();
  await elsewhere.close();
});

/** Opens a page with its tab granted by a click on the toolbar button, the first time with the panel beside it. */
async function openGranted(address: string): Promise<Page> {
  const page = await session.open(address);
  const popup = await session.browser.openPopup(page);
  await readPopup(popup);
  if (panel === undefined) {
    await popup.click(byTestId('open-side-panel'));
    panel = await session.browser.view('sidepanel.html');
  } else await session.browser.closePopup();
  return page;
}

/** Selects from one element's beginning to another's end. */
const select = (where: Page | Frame, from: string, to = from) =>
  where.evaluate(
    ([first, last]) => {
      focus();
      getSelection()!.setBaseAndExtent(
        document.querySelector(first!)!,
        0,
        document.querySelector(last!)!,
        document.querySelector(last!)!.childNodes.length,
      );
    },
    [from, to],
  );

/** Runs in the worker, where Chromium has this name. */
declare const chrome: Browser & { contextMenus: { onClicked: Dispatched }; commands: { onCommand: Dispatched } };
type Browser = typeof browser;
interface Dispatched {
  dispatch(...what: unknown[]): void;
}

const worker = (): Worker => {
  const found = session.browser.context.serviceWorkers().find((one) => one.url().startsWith(session.browser.url('')));
  if (found === undefined) throw new Error('the worker does not run');
  return found;
};

/** Does what the context menu's entry does in the tab in front: the browser's own menu cannot be reached without a screen. */
const clickMenu = (frameId: number): Promise<void> =>
  worker().evaluate(async (frame) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'extract-selection', frameId: frame }, tab);
  }, frameId);

/** The frame's number as the browser counts them, which Playwright does not tell. */
const frameIdOf = (address: string): Promise<number> =>
  worker().evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab!.id!, allFrames: true },
      func: () => location.pathname,
    });
    return frames.find(({ result }) => result === wanted)!.frameId;
  }, address);

const listed = () =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-of="selection"] .figure')].map(
      (row) => `${row.querySelector('.name')?.textContent} ${row.querySelector('.number')?.textContent}`,
    ),
  );
const untilListed = (figures: string[]) =>
  until('the figures of the selection', async () => String(await listed()) === String(figures)).catch(async (error) => {
    throw new Error(`${error.message} Listed: ${await listed()}`);
  });

test('a page that is no report: the figures of what is selected, marked, and the way back to the page', async () => {
  const page = await openGranted('/notes.html');
  const before = await page.content();
  await select(page, '#told', '#words');
  await clickMenu(0);
  await untilListed(['种树 30棵', '修水渠 8公里', '养鸡 1200只']);
  expect(withoutSpace(await markedText(page))).toBe('30棵8公里1200只');
  expect(await violations(panel)).toEqual([]);

  await panel.click('[data-figure]');
  await until('the figure to be shown in the page', () =>
    page.evaluate(() => [...(CSS.highlights.get('baoshu-current') ?? [])].join('') === '30棵'),
  );

  await select(page, '#corn', '#tons');
  await clickMenu(0);
  await untilListed(['玉米产量 425']);
  expect(await markedText(page)).toBe('425');

  await panel.click(byTestId('whole-page'));
  await until('the page again', () =>
    panel.evaluate(() => document.querySelector<HTMLElement>('[data-of="page"]')?.dataset.view === 'no-report'),
  );
  expect(await markedText(page)).toBe('');
  expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe('read-again');
  expect(await page.content()).toBe(before);
  await page.close();
});

test('words without a figure, and no selection, are told in a sentence', async () => {
  const page = await openGranted('/notes.html');
  await select(page, '#words');
  await clickMenu(0);
  expect(await panel.waitForText(`[data-of="selection"] ${byTestId('figure-count')}`)).toMatch(/^[^.。]{8,}[.。]$/);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await clickMenu(0);
  expect(await panel.waitForText('[data-trouble="nothing-selected"] p')).toMatch(/^[^.。]{10,}[.。]$/);
  expect(await violations(panel)).toEqual([]);
  await page.reload();
  await until('a page loaded anew to have no selection', () =>
    panel.evaluate(() => document.querySelector('[data-of="page"]') !== null),
  );
  await page.close();
});

test('inside a frame of the site; a frame of another site is said to be out of reach', async () => {
  const page = await openGranted('/framed.html');
  const frame = await until('the frame', async () => page.frames().find((one) => one.url().endsWith('/notes.html')));
  await frame!.waitForSelector('#told');
  await select(frame!, '#before');
  await clickMenu(await frameIdOf('/notes.html'));
  await untilListed(['种树 12棵', '修路 3公里']);
  await page.close();

  const foreign = await openGranted('/foreign.html');
  await clickMenu(987_654);
  expect(await panel.waitForText('[data-trouble="frame-not-granted"] p')).toMatch(/^[^.。]{10,}[.。]$/);
  await foreign.close();
});

test('a part of a report is read as part of it, by the keyboard command as well', async () => {
  const page = await openGranted('/plan-outline.html');
  await until('the page to be listed', () =>
    panel.evaluate(() => document.querySelector<HTMLElement>('[data-of="page"] [data-testid="figure"]') !== null),
  );
  // The paragraph with the most digits
  const wanted = await page.evaluate(() => {
    const digits = (element: Element) => element.textContent!.replace(/\D/g, '').length;
    const [first] = [...document.querySelectorAll('p')].sort((a, b) => digits(b) - digits(a));
    getSelection()!.selectAllChildren(first!);
    return first!.textContent!;
  });
  await worker().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('extract-selection', tab);
  });
  const rows = await until('the figures of the paragraph', async () => {
    const found = await listed();
    return found.length > 0 ? found : null;
  });
  const marked = await markedText(page);
  expect(withoutSpace(wanted).length).toBeGreaterThan(withoutSpace(marked).length);
  for (const row of rows ?? []) {
    const digits = /[\d.]+/.exec(row.split(' ').at(-1)!)?.[0] ?? '';
    expect(withoutSpace(wanted)).toContain(digits);
  }
  expect(panel.errors).toEqual([]);
  await page.close();
});

test('a number that was missed is added to the report from the selection', async () => {
  const page = await openGranted('/report-2024.html');
  // The number of a congress is none that the program takes
  await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    }
    throw new Error(`${words} is not in the page.`);
  }, '罗湖区第八届');
  await clickMenu(0);
  await panel.click(byTestId('add-selected'));
  await panel.waitForText(byTestId('correction-form'));
  expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>('[name="value"]')?.value)).toBe('第八');
  await panel.evaluate(() => {
    const name = document.querySelector<HTMLInputElement>('[name="name"]')!;
    name.value = '区人民代表大会';
    name.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.click(byTestId('save-correction'));
  await until('the list of the page with the added figure', () =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-of="page"] .figure')].some((row) =>
        row.textContent?.includes('区人民代表大会'),
      ),
    ),
  );
  await page.close();
});
