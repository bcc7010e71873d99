import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../browser/chromium';
import { exportFrom } from '../browser/export';
import { until } from '../browser/extension-view';
import { byTestId, pressMark, readPopup, saveReport } from '../browser/popup';
import { scrollToMostMarks } from './most-marks';
import type { StartPage } from './pages';

interface GuidedRun {
  pages: StartPage[];
  /** Of the local server that serves the pages' files. */
  origin: string;
  extension: string;
  /** Folder for screenshots and exports. */
  output: string;
}

/**
 * Does what a person would: opens every page, clicks the toolbar button, saves, looks at the years side by side, exports.
 * @returns true where every page was recognised and kept
 */
export async function guidedRun({ pages, origin, extension, output }: GuidedRun): Promise<boolean> {
  const exports = path.join(output, 'exports');
  await rm(exports, { recursive: true, force: true });
  await mkdir(exports, { recursive: true });
  const browser = await ExtensionBrowser.launch({ extension, downloads: exports });
  try {
    const kept: StartPage[] = [];
    for (const page of pages) {
      // One page that fails does not keep the others from being read
      const done = await keep(browser, page, origin).catch((error: Error) => console.log(`  ${error.message}`));
      if (done) kept.push(page);
    }
    // Only now: an early page's popup can show the years that later pages brought
    for (const page of kept) await showYears(browser, page, origin, output);
    if (kept.length > 0) await exportLibrary(browser, exports, output);
    console.log(`\n${kept.length} of ${pages.length} pages recognised and saved. Pictures and exports: ${output}`);
    return kept.length === pages.length;
  } finally {
    await browser.close();
  }
}

/** Opens a page; throws one sentence where the browser cannot. */
async function open(browser: ExtensionBrowser, { address, file }: StartPage, origin: string): Promise<Page> {
  const page = await browser.context.newPage();
  try {
    await page.goto(file ? origin + encodeURI(address) : address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    await page.close();
    throw new Error(`The browser cannot open ${address} (${/net::\w+/.exec(String(error))?.[0] ?? error}).`);
  }
  return page;
}

/** Reads and saves one page; true where it is a report and is kept. */
async function keep(browser: ExtensionBrowser, start: StartPage, origin: string): Promise<boolean> {
  console.log(`\n${start.name}`);
  const page = await open(browser, start, origin);
  const popup = await browser.openPopup(page);
  const shown = await readPopup(popup);
  if (shown.view !== 'read') {
    console.log(`  ${shown.sentence}`);
  } else {
    const { title, kind, place, year, copy, warnings, figures } = shown.report;
    console.log(`  ${title}`);
    console.log(`  ${[kind, place, year ?? 'year unknown', copy, ...warnings].join(' · ')} · ${figures} figures`);
    await saveReport(popup);
    console.log('  saved');
  }
  await browser.closePopup();
  await page.close();
  return shown.view === 'read';
}

/** Prints the leading figures of one report beside the other captured years, and takes pictures. */
async function showYears(browser: ExtensionBrowser, start: StartPage, origin: string, output: string): Promise<void> {
  const page = await open(browser, start, origin);
  const popup = await browser.openPopup(page);
  await readPopup(popup);
  await popup.waitForText(byTestId('leading-figures'));
  const rows = await popup.evaluate(() =>
    [...document.querySelectorAll('[data-testid="leading-figure"]')].map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
  console.log(`\n${start.name}: leading figures beside the other captured years`);
  for (const cells of rows) console.log(`  ${cells.join(' | ')}`);
  await pressMark(popup);
  await popup.screenshot(path.join(output, `${start.name}.popup.png`));
  await browser.closePopup();
  await page.evaluate(scrollToMostMarks);
  await page.screenshot({ path: path.join(output, `${start.name}.marked.png`) });
  await page.close();
}

/** Exports everything kept, as a person does from the library page. */
async function exportLibrary(browser: ExtensionBrowser, folder: string, output: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('library.html'));
  for (const format of ['csv', 'json']) {
    const before = (await readdir(folder)).length;
    await exportFrom(page, format);
    const done = async () => {
      const files = await readdir(folder);
      return files.length > before && files.every((file) => !file.endsWith('.crdownload'));
    };
    await until(`the ${format} file`, done);
  }
  await page.screenshot({ path: path.join(output, 'library.png') });
  await page.close();
  for (const file of await readdir(folder)) console.log(`  wrote ${path.join(folder, file)}`);
}
