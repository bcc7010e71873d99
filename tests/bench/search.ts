import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { tableText } from '../eval/table';
import { fill, templates } from './library';
import { type LibraryRows, libraryRows } from './library-rows';
import { median } from './measure';

const REPORTS = 200;
const FIGURES_A_REPORT = 200;
const REPORTS_A_PLACE = 10;
const FIRST_YEAR = 2014;
const SETTLING_MS = 3_000;
/** A letter may keep the page from the next one for so long; this one is told in milliseconds, as readers feel it. */
const BOUND_MS = 100;
/** Written letter by letter: words of texts, an indicator, initials, what nothing has. */
const TYPED = ['新增学位', '地区生产总值', 'gdp', 'ybggyssr', '无此词语'];

/** Gives each report of the library a text, those of the templates in turn. Runs in the page. */
async function giveTexts({ texts, reports }: { texts: unknown[]; reports: number }): Promise<void> {
  const opened = indexedDB.open('baoshu');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const transaction = database.transaction('texts', 'readwrite');
  for (let id = 1; id <= reports; id++) {
    transaction.objectStore('texts').put({ ...(texts[id % texts.length] as object), captureId: id });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Writes words into the search letter by letter; how long each letter kept the page busy, in milliseconds. Runs in the page. */
async function type({ words }: { words: string }): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('[data-testid="library-search"]')!;
  const times: number[] = [];
  for (let end = 0; end <= words.length; end++) {
    const start = performance.now();
    box.value = words.slice(0, end);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // Longest of the tasks that follow: what the next letter would have to wait for
    let longest = performance.now() - start;
    for (let until = performance.now() + 150; performance.now() < until; ) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - before);
    }
    times.push(longest);
  }
  return times;
}

/** Types into the search of a library of 200 reports in a real browser. Returns what is over its bound, one line each. */
export async function benchSearch(root: string): Promise<string[]> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (!existsSync(path.join(extension, 'manifest.json'))) return [];
  const rows: LibraryRows = await libraryRows(templates(root));
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.url('library.html'));
    await page.locator('[data-testid="first-time"]').waitFor();
    const filling = { rows, figures: FIGURES_A_REPORT, perPlace: REPORTS_A_PLACE, firstYear: FIRST_YEAR };
    await page.evaluate(fill, { ...filling, from: 1, to: REPORTS + 1 });
    await page.evaluate(giveTexts, { texts: rows.texts ?? [], reports: REPORTS });
    await page.waitForTimeout(SETTLING_MS);
    await page.goto(browser.url('library.html#/search?text=x'));
    const start = performance.now();
    await page.reload();
    await page.locator('[data-testid="search-results"][aria-busy="false"]').waitFor({ timeout: 60_000 });
    const ready = performance.now() - start;
    const table = [['typing …', 'ms a letter, median', 'longest']];
    const over: string[] = [];
    for (const words of TYPED) {
      const times = await page.evaluate(type, { words });
      table.push([words, median(times).toFixed(0), Math.max(...times).toFixed(0)]);
      if (median(times) > BOUND_MS) over.push(`search, ${words}: ${median(times).toFixed(0)} ms, bound ${BOUND_MS} ms`);
    }
    console.log(
      `Typing into the search of ${REPORTS} reports and ${REPORTS * FIGURES_A_REPORT} figures, ready after ${ready.toFixed(0)} ms.`,
    );
    console.log(`${tableText(table)}\n`);
    return over;
  } finally {
    await browser.close();
  }
}
