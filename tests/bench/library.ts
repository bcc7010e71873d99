import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { tableText } from '../eval/table';
import { fill, REPORTS_A_PLACE, templates } from './filled';
import { libraryRows } from './library-rows';
import { median } from './measure';
import { opening } from './views';

const SMALL = 30;
const LARGE = 3000;
const FIGURES_A_REPORT = 150;
const FIRST_YEAR = 2014;
const ROUNDS = 7;
const SETTLING_MS = 10_000;
/** Opening something of a hundred times as large a library takes at most twice as long. */
const BOUND = 2;

const OPENED: [name: string, wanted: string, hash: (place: number) => string][] = [
  ['a place', '[data-testid="indicator-row"]', (place) => `#/indicators?set=all&place=${100001 + place}`],
  ['an indicator’s chart', '[data-testid="chart"] svg', (place) => `#/indicators?chart=i:gdp&place=${100001 + place}`],
  ['a report’s findings', '[data-testid="capture-findings"]', (place) => `#/capture/${place * REPORTS_A_PLACE + 5}`],
  ['a place’s promises', '[data-testid="promises"]', (place) => `#/promises?place=${100001 + place}`],
];

/** Medians of the openings, all of them in every round: a machine that is slow for a while is slow for all. */
async function openings(page: Page, places: number): Promise<number[]> {
  const runs = OPENED.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    const place = Math.floor(((round + 1) / ROUNDS) * (places - 1));
    for (const [at, [, wanted, hash]] of OPENED.entries()) {
      const time = await page.evaluate(opening, { hash: hash(place), wanted });
      // The first round loads the code of each view
      if (round >= 0) runs[at]!.push(time);
    }
  }
  return runs.map(median);
}

/**
 * Opens a place, a chart, a report's findings and promises in the built extension's library with 30 reports and with 3,000 of
 * 450,000 figures, in a real browser. Returns what is over its bound, one line each.
 */
export async function benchLibrary(root: string): Promise<string[]> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    console.log('The library was not measured: there is no built extension (npm run build).\n');
    return [];
  }
  const rows = await libraryRows(templates(root));
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.url('library.html'));
    await page.locator('[data-testid="first-time"]').waitFor();
    const filling = {
      rows,
      figures: FIGURES_A_REPORT,
      perPlace: REPORTS_A_PLACE,
      firstYear: FIRST_YEAR,
      first: '100001',
    };
    await page.evaluate(fill, { ...filling, from: 1, to: SMALL + 1 });
    await page.reload();
    const small = await openings(page, SMALL / REPORTS_A_PLACE);
    const start = performance.now();
    await page.evaluate(fill, { ...filling, from: SMALL + 1, to: LARGE + 1 });
    const filled = (performance.now() - start) / 1000;
    await page.reload();
    // The browser goes on sorting what was written for a while
    await page.waitForTimeout(SETTLING_MS);
    const large = await openings(page, LARGE / REPORTS_A_PLACE);
    const table = [['opening …', `ms of ${SMALL} reports`, `ms of ${LARGE} reports`, 'ratio', 'bound']];
    const over: string[] = [];
    for (const [at, [name]] of OPENED.entries()) {
      const ratio = large[at]! / small[at]!;
      table.push([name, small[at]!.toFixed(0), large[at]!.toFixed(0), ratio.toFixed(2), `≤ ${BOUND}`]);
      if (ratio > BOUND) over.push(`library, ${name}: ${ratio.toFixed(2)}, bound ${BOUND}`);
    }
    console.log(
      `A library of ${LARGE} reports and ${LARGE * FIGURES_A_REPORT} figures (written in ${filled.toFixed(0)} s).`,
    );
    console.log(`${tableText(table)}\n`);
    return over;
  } finally {
    await browser.close();
  }
}
