/**
 * Draws the toolbar's icons from the mark: `node scripts/icons.mjs`. Writes `public/icon/16.png` to `128.png`, which are
 * committed; run it again when `public/icon/baoshu.svg` has changed. Needs the Chromium that the browser tests use.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find.mjs';

const SIZES = [16, 32, 48, 128];
const folder = fileURLToPath(new URL('../public/icon', import.meta.url));
const mark = readFileSync(path.join(folder, 'baoshu.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
    writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
