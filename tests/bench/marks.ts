import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { pressMark, readPopup } from '../../scripts/browser/popup';
import { serve } from '../../scripts/browser/server';
import { tableText } from '../eval/table';
import { median } from './measure';

const MARKS = 2_000;
/** A report of this length holds more than so many figures; what is over only makes it harder. */
const LENGTH = 210_000;
const ROUNDS = 5;
const FRAMES = 240;
const PIXELS_A_FRAME = 60;
/** A frame that took half as long again as a frame has was dropped. */
const DROPPED_MS = 25;
/** Scrolling with marks may take as much longer: what a machine under load makes of the same page twice. */
const BOUND = 1.2;

/** Scrolls at a steady pace and gives the time between frames. Runs in the page. */
function scroll({ frames, pixels }: { frames: number; pixels: number }): Promise<number[]> {
  return new Promise((done) => {
    scrollTo(0, 0);
    const at: number[] = [];
    const step = (time: number) => {
      at.push(time);
      scrollTo(0, at.length * pixels);
      if (at.length <= frames) requestAnimationFrame(step);
      else done(at.slice(1).map((end, before) => end - at[before]!));
    };
    setTimeout(() => requestAnimationFrame(step), 500);
  });
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;

const html = (text: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>body{max-width:800px;margin:auto;font:16px/1.8 sans-serif}</style>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')}</html>`;

async function pressInPopup(browser: ExtensionBrowser, page: Page): Promise<number> {
  const popup = await browser.openPopup(page);
  const shown = await readPopup(popup);
  if (shown.view !== 'read') throw new Error(shown.sentence);
  await pressMark(popup);
  await browser.closePopup();
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/**
 * Scrolls a long page without and with its marks.
 * @param report writes a report of a length
 * @returns ratios over their bounds
 */
export async function benchMarks(root: string, report: (length: number) => string): Promise<string[]> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (findBrowser() === null || !existsSync(path.join(extension, 'manifest.json'))) {
    console.log('Marks in a page: not measured, for want of a Chromium or of a built extension (npm run build).\n');
    return [];
  }
  const served = await serve({ '/long.html': { type: 'text/html', body: html(report(LENGTH)) } });
  const browser = await ExtensionBrowser.launch({ extension });
  const times: Record<'without' | 'with', number[]> = { without: [], with: [] };
  let marks = 0;
  try {
    const page = await browser.context.newPage();
    await page.goto(`${served.origin}/long.html`);
    for (let round = 0; round < ROUNDS; round++) {
      times.without.push(...(await page.evaluate(scroll, { frames: FRAMES, pixels: PIXELS_A_FRAME })));
      marks = await pressInPopup(browser, page);
      times.with.push(...(await page.evaluate(scroll, { frames: FRAMES, pixels: PIXELS_A_FRAME })));
      await pressInPopup(browser, page);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const row = (name: string, frames: number[]) => [
    name,
    median(frames).toFixed(1),
    percentile(frames, 0.95).toFixed(1),
    `${frames.filter((time) => time > DROPPED_MS).length} of ${frames.length}`,
  ];
  console.log(
    `${tableText([
      [`scrolling, ${ROUNDS} × ${FRAMES} frames`, 'median ms a frame', '95 %', 'dropped'],
      row('without marks', times.without),
      row(`with ${marks} marks`, times.with),
    ])}\n`,
  );
  const ratio = percentile(times.with, 0.95) / percentile(times.without, 0.95);
  return [
    ...(marks < MARKS ? [`marks: only ${marks}, wanted ${MARKS}`] : []),
    ...(ratio > BOUND ? [`scrolling with marks: ${ratio.toFixed(2)}, bound ${BOUND}`] : []),
  ];
}
