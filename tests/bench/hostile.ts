import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { until } from '../../scripts/browser/extension-view';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { serve } from '../../scripts/browser/server';
import { allowBeforehand } from '../e2e/site-access';
import { tableText } from '../eval/table';
import { HOSTILE_NONE, HOSTILE_PAGES } from './hostile-pages';

/** A page's thread may be held so long at a time while it is read. */
const LONGEST_TASK_MS = 200;
/** The first looks at a page that is none may cost so much in all. */
const LOOKS_MS = 50;
const ANSWER_MS = 180_000;
/** Longer than all looks of the watcher at a page that stands still. */
const WATCHED_MS = 6_000;

interface Tasks {
  longest: number;
  count: number;
}

/** Begins to note the tasks that hold the page's thread for more than 50 ms. Runs in the page. */
function noteTasks(): void {
  const noted = { longest: 0, count: 0 };
  Object.assign(globalThis, { notedTasks: noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.longest = Math.max(noted.longest, duration);
      noted.count++;
    }
  }).observe({ type: 'longtask' });
}

/** Waits until the page has drawn itself and its thread is idle. Runs in the page. */
const settle = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(done, 300))));
  });

async function readHostile(
  browser: ExtensionBrowser,
  page: Page,
): Promise<{ tasks: Tasks; shown: string; ms: number }> {
  await page.evaluate(settle);
  await page.evaluate(noteTasks);
  const began = performance.now();
  const popup = await browser.openPopup(page);
  const shown = await until(
    'the popup to have an answer',
    () =>
      popup.evaluate(() => {
        const root = document.querySelector<HTMLElement>('[data-testid="popup"]');
        const view = root?.dataset.view;
        if (view === undefined || view === 'reading' || view === 'loading') return undefined;
        const trouble = root?.querySelector<HTMLElement>('[data-testid="trouble"]')?.dataset.trouble;
        const figures = root?.querySelector<HTMLElement>('[data-testid="figure-count"]')?.dataset.count;
        const why = root?.querySelector('[data-testid="trouble"] code')?.textContent ?? '';
        return (trouble && `${trouble} ${why.slice(0, 80)}`) ?? (figures === undefined ? view : `${figures} figures`);
      }),
    ANSWER_MS,
  );
  if (shown === undefined) throw new Error('the popup has no answer');
  const ms = performance.now() - began;
  const tasks = await page.evaluate(() => (globalThis as unknown as { notedTasks: Tasks }).notedTasks);
  await browser.closePopup();
  return { tasks, shown, ms };
}

/** Milliseconds that functions of the watcher had the thread, by the browser's own sampling. */
async function watchedTime(session: CDPSession, run: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  const own = new Set(profile.nodes.filter(({ callFrame }) => /\/watch\.js$/.test(callFrame.url)).map(({ id }) => id));
  // What the page's DOM does for a function stands below it
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, children = [] } of profile.nodes) {
      if (!own.has(id)) continue;
      for (const child of children) if (!own.has(child)) grown = Boolean(own.add(child));
    }
  }
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? timeDeltas[at]! : 0), 0) / 1_000;
}

/**
 * Reads pages as large and as restless as pages can be, and has others looked at without a click.
 * @returns what held the page's thread for longer than it may
 */
export async function benchHostilePages(root: string): Promise<string[]> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (findBrowser() === null || !existsSync(path.join(extension, 'manifest.json'))) {
    console.log('Hostile pages: not measured, for want of a Chromium or of a built extension (npm run build).\n');
    return [];
  }
  const all = { ...HOSTILE_PAGES, ...HOSTILE_NONE };
  const names = Object.keys(all);
  const address = (name: string) => `/${names.indexOf(name)}.html`;
  const served = await serve(
    Object.fromEntries(names.map((name) => [address(name), { type: 'text/html', body: all[name]! }])),
  );
  const over: string[] = [];
  const rows = [['page', 'longest task ms', 'over 50 ms', 'answer', 'after s']];
  for (const name of Object.keys(HOSTILE_PAGES)) {
    // A browser of its own: a page of a million nodes leaves its rubbish to the next
    const browser = await ExtensionBrowser.launch({ extension });
    try {
      const page = await browser.context.newPage();
      await page.goto(served.origin + address(name), { waitUntil: 'load', timeout: ANSWER_MS });
      const { tasks, shown, ms } = await readHostile(browser, page);
      rows.push([name, tasks.longest.toFixed(0), String(tasks.count), shown, (ms / 1000).toFixed(1)]);
      if (tasks.longest > LONGEST_TASK_MS)
        over.push(`${name}: a task of ${tasks.longest} ms, bound ${LONGEST_TASK_MS}`);
    } catch (error) {
      rows.push([name, '–', '–', String(error).slice(0, 60), '–']);
      over.push(`${name}: ${String(error)}`);
    } finally {
      await browser.close();
    }
  }
  console.log(`${tableText(rows)}\n`);
  over.push(...(await benchLooks(extension, served.origin, address)));
  await served.close();
  return over;
}

async function benchLooks(extension: string, origin: string, address: (name: string) => string): Promise<string[]> {
  const over: string[] = [];
  const rows = [['page that is no report, without a click', 'ms in all looks']];
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    await allowBeforehand(browser, ['*://127.0.0.1/*']);
    const own = await browser.context.newPage();
    await own.goto(browser.url('manifest.json'));
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { request(of: object): Promise<boolean> } } }
      ).chrome.permissions.request({ origins: ['*://127.0.0.1/*'] }),
    );
    for (const name of Object.keys(HOSTILE_NONE)) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const ms = await watchedTime(session, async () => {
        await page.goto(origin + address(name), { waitUntil: 'load', timeout: ANSWER_MS });
        await page.waitForTimeout(WATCHED_MS);
      });
      rows.push([name, ms.toFixed(1)]);
      if (ms > LOOKS_MS) over.push(`${name}: looks of ${ms.toFixed(0)} ms, bound ${LOOKS_MS}`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`${tableText(rows)}\n`);
  return over;
}
