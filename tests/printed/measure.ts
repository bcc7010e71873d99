/**
 * What becomes of report pages that are printed into PDFs: `node scripts/run-core.mjs tests/printed/measure.ts [SEED] [PAGES]` draws
 * pages from `../shared/corpus`, prints each with Chromium as a reader would, without a network, reads page and print, and tells how
 * many of the page's figures stand in the print with the same value, unit and kind. Ends with 1 under 98 % of
 * them in all, and where there is nothing to print.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { loadFile } from '../../core/cli/load';
import { readFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { recognise } from '../../core/recognise/recognise';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { isOther, readIndex } from '../eval/corpus-index';
import { percent, tableText } from '../eval/table';
import { randomFrom } from '../fuzz/mutate';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CORPUS = path.join(ROOT, '../shared/corpus');
/** Of the page's figures, in per cent. */
const LEAST = 98;
const PATIENCE_MS = 60_000;

const keyOf = ({ value, unit, kind }: Figure): string => `${JSON.stringify(value)} ${unit} ${kind}`;

async function read(file: string) {
  const { document } = await loadFile(file);
  const { figures, unread } = readFigures(document, recognise(document));
  return { keys: figures.map(keyOf), unread: unread.length };
}

/** How many of `wanted` stand in `there` as often. */
function among(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of there) left.set(key, (left.get(key) ?? 0) + 1);
  return wanted.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}

/** False where Chromium itself fails at a page or does not come to an end with it. */
async function print(context: BrowserContext, source: string, file: string): Promise<boolean> {
  const page = await context.newPage();
  try {
    await page.goto(pathToFileURL(source).href, { waitUntil: 'domcontentloaded' });
    const failed = new Promise<never>((_, reject) =>
      setTimeout(reject, PATIENCE_MS, new Error('printing takes too long')),
    );
    await Promise.race([page.pdf({ path: file, format: 'A4' }), failed]);
    return true;
  } catch (error) {
    console.log(`${path.basename(source)} is left out, Chromium does not print it: ${(error as Error).message}`);
    return false;
  } finally {
    await page.close();
  }
}

const [seed = '1', count = '10'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const pages = readIndex(CORPUS)
  .filter((entry) => entry.file.startsWith('html/') && !isOther(entry))
  .map(({ file }) => ({ file, at: random() }))
  .sort((a, b) => a.at - b.at);
const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-printed-'));
const browser = await chromium.launch({
  executablePath: findBrowser()!,
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu'],
});
const rows: string[][] = [];
let figures = 0;
let found = 0;
try {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  for (const { file } of pages) {
    if (rows.length === Number(count)) break;
    const source = path.join(CORPUS, file);
    const pdf = path.join(folder, `${path.basename(file)}.pdf`);
    if (!(await print(context, source, pdf))) continue;
    const own = await read(source);
    const printed = await read(pdf);
    const there = among(own.keys, printed.keys);
    figures += own.keys.length;
    found += there;
    const share = percent(there / own.keys.length);
    rows.push([
      file,
      ...[own.keys.length, there].map(String),
      share,
      ...[printed.keys.length, printed.unread].map(String),
    ]);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
const head = ['printed page', 'figures', 'in the print', '%', 'figures of the print', 'told as unread'];
console.log(tableText([head, ...rows, ['all', String(figures), String(found), percent(found / figures), '', '']]));
// Without a corpus nothing is measured, which is no success
process.exit(figures > 0 && 100 * found >= LEAST * figures ? 0 : 1);
