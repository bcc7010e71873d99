import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { tableText } from '../eval/table';
import { type LibraryRows, libraryRows } from './library-rows';
import { median } from './measure';

const SMALL = 30;
const LARGE = 3000;
const FIGURES_A_REPORT = 150;
const REPORTS_A_PLACE = 10;
const FIRST_YEAR = 2014;
const ROUNDS = 7;
const SETTLING_MS = 10_000;
/** Opening something of a hundred times as large a library takes at most twice as long. */
const BOUND = 2;

/** The files that the reports are made from: real ones where they are at hand, else the project's samples. */
export function templates(root: string): string[] {
  const corpus = path.resolve(root, '../shared/corpus/text');
  const samples = path.join(root, 'seeds');
  const [folder, wanted] = existsSync(corpus) ? [corpus, /^gwr-.*\.txt$/] : [samples, /\.html$/];
  const files = readdirSync(folder).filter((file) => wanted.test(file));
  const step = Math.max(1, Math.floor(files.length / REPORTS_A_PLACE));
  return files
    .filter((_, at) => at % step === 0)
    .slice(0, REPORTS_A_PLACE)
    .map((file) => path.join(folder, file));
}

export interface Fill {
  rows: LibraryRows;
  /** Numbers of the first report to put in and of the first one not to. */
  from: number;
  to: number;
  figures: number;
  perPlace: number;
  firstYear: number;
}

/**
 * Writes reports into the open library: every place takes the templates in turn, each as another of its years. Places are
 * numbered from 100001, years of figures move with their report. Runs in the page.
 */
export async function fill({ rows, from, to, figures, perPlace, firstYear }: Fill): Promise<void> {
  interface Template {
    capture: { id: number; recognition: Record<string, unknown> & { year: number; place: { code: string } | null } };
    figures: Record<string, unknown>[];
  }
  const all = (rows.captures as Template['capture'][]).map((capture): Template => {
    const own = (rows.figures as Record<string, unknown>[]).filter(({ captureId }) => captureId === capture.id);
    const repeated = Array.from({ length: figures }, (_, at) => ({
      ...own[at % own.length],
      figureId: `${at}-${at + 3}`,
    }));
    return { capture, figures: repeated };
  });
  const opened = indexedDB.open('baoshu');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  for (let start = from; start < to; start += 20) {
    const transaction = database.transaction(['reports', 'captures', 'texts', 'places', 'figures'], 'readwrite');
    for (let id = start; id < Math.min(to, start + 20); id++) {
      const { capture, figures: own } = all[id % all.length]!;
      const code = String(100001 + Math.floor((id - 1) / perPlace));
      const year = firstYear + ((id - 1) % perPlace);
      const old = capture.recognition.place?.code ?? '000000';
      const moved = <Value>(value: Value): Value =>
        JSON.parse(
          JSON.stringify(value)
            .replaceAll(old, code)
            .replace(/"period":"\d{4}"/g, `"period":"${year - 1}"`),
        );
      const reportId = `work-report:${code}:${year}`;
      const place = { code, name: `第${code}区` };
      const recognition = { ...capture.recognition, place, year, reviews: String(year - 1), plans: String(year) };
      const url = `https://example.org/${id}`;
      transaction.objectStore('reports').put({
        id: reportId,
        kind: 'work-report',
        placeCode: code,
        placeName: place.name,
        year,
        title: '政府工作报告',
      });
      transaction.objectStore('places').put({ code });
      transaction.objectStore('captures').put({ ...capture, id, reportId, url, recognition, figureCount: figures });
      transaction
        .objectStore('texts')
        .put({ captureId: id, document: { url, title: '', lang: null, meta: {}, blocks: [], text: '' } });
      for (const row of own) transaction.objectStore('figures').put({ ...moved(row), captureId: id });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}

/** Milliseconds from asking for a view to its last element standing there; the element before it must have gone. Runs in the page. */
async function opening({ hash, wanted }: { hash: string; wanted: string }): Promise<number> {
  location.hash = '#/captures?text=nothing-has-this-name';
  while (document.querySelector(wanted) !== null) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  location.hash = hash;
  while (document.querySelector(wanted) === null) await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now() - start;
}

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
    const filling = { rows, figures: FIGURES_A_REPORT, perPlace: REPORTS_A_PLACE, firstYear: FIRST_YEAR };
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
