import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { readPopup } from '../../scripts/browser/popup';
import { serve } from '../../scripts/browser/server';
import { tableText } from '../eval/table';
import { median } from './measure';

const ROUNDS = 5;
/** A report as most are, and one longer than any, whose walk is cut into slices. */
const LENGTHS = { 'a report': 30_000, 'a report seven times as long': 210_000 };
/** Of a report as most are, all that a click asks of the page's own thread stays under what one task may take there. */
const MOST_MS: Partial<Record<string, number>> = { 'a report': 200 };

const html = (text: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')}</html>`;

interface Click {
  /** From the click to the figures in the popup. */
  shown: number;
  /** Time that the page's own thread was at work for it. */
  page: number;
}

async function click(browser: ExtensionBrowser, page: Page): Promise<Click> {
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await worked();
  const start = performance.now();
  const popup = await browser.openPopup(page);
  const seen = await readPopup(popup);
  if (seen.view !== 'read') throw new Error(seen.sentence);
  const shown = performance.now() - start;
  const after = await worked();
  await browser.closePopup();
  await session.detach();
  return { shown, page: after - before };
}

/**
 * Clicks the button in pages that were never read, and tells how long until the figures are there and what of that the page's own
 * thread did.
 * @param report writes a report of a length
 * @returns what is over its bound
 */
export async function benchFirstFigures(root: string, report: (length: number) => string): Promise<string[]> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (findBrowser() === null || !existsSync(path.join(extension, 'manifest.json'))) {
    console.log(
      'First figures in a page: not measured, for want of a Chromium or of a built extension (npm run build).\n',
    );
    return [];
  }
  const pages = Object.values(LENGTHS).map((length) => [`/${length}.html`, report(length)] as const);
  const served = await serve(
    Object.fromEntries(pages.map(([name, text]) => [name, { type: 'text/html', body: html(text) }])),
  );
  const browser = await ExtensionBrowser.launch({ extension });
  const clicks = new Map<string, Click[]>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, length] of Object.entries(LENGTHS)) {
        const page = await browser.context.newPage();
        await page.goto(`${served.origin}/${length}.html`);
        clicks.set(name, [...(clicks.get(name) ?? []), await click(browser, page)]);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const rows = [['from a click to figures', 'until shown, ms', 'the page’s thread, ms', 'bound']];
  const over: string[] = [];
  for (const [name, all] of clicks) {
    const worked = median(all.map(({ page }) => page));
    const most = MOST_MS[name];
    const shown = median(all.map((one) => one.shown)).toFixed(0);
    rows.push([name, shown, worked.toFixed(0), most === undefined ? '' : `≤ ${most}`]);
    if (most !== undefined && worked > most)
      over.push(`the page’s thread, ${name}: ${worked.toFixed(0)} ms, bound ${most}`);
  }
  console.log(`${tableText(rows)}\n`);
  return over;
}
