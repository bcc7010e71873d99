import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { REPORT_KINDS } from '../../core/recognise/recognition';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { type LibraryRows, libraryRows } from './library-rows';

export const REPORTS_A_PLACE = 10;
export const FIGURES_A_REPORT = 200;
const FIRST_YEAR = 2014;
/** What a place that holds a whole library itself gives: eight kinds, each over 25 years. */
const KINDS = REPORT_KINDS.filter((kind) => kind !== 'news-account' && kind !== 'other').slice(0, 8);
const FIRST_OF_ONE_PLACE = 2000;
const SETTLING_MS = 3_000;

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
  /** Kinds of a place's reports, each over as many years as there are reports of it; work reports alone where absent. */
  kinds?: readonly string[];
  /** Code of the first place. */
  first: string;
}

/**
 * Writes reports into the open library: every place takes the templates in turn, each as another of its years. The first place
 * has its code, the others are numbered from 100002; years of figures move with their report. Runs in the page.
 */
export async function fill({
  rows,
  from,
  to,
  figures,
  perPlace,
  firstYear,
  kinds = ['work-report'],
  first,
}: Fill): Promise<void> {
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
    const transaction = database.transaction(
      ['reports', 'captures', 'texts', 'places', 'figures', 'captureKeys', 'placeFigures'],
      'readwrite',
    );
    for (let id = start; id < Math.min(to, start + 20); id++) {
      const { capture, figures: own } = all[id % all.length]!;
      const at = Math.floor((id - 1) / perPlace);
      const code = at === 0 ? first : String(100001 + at);
      const years = Math.ceil(perPlace / kinds.length);
      const inPlace = (id - 1) % perPlace;
      const year = firstYear + (inPlace % years);
      const kind = kinds[Math.floor(inPlace / years)]!;
      const old = capture.recognition.place?.code ?? '000000';
      const moved = <Value>(value: Value): Value =>
        JSON.parse(
          JSON.stringify(value)
            .replaceAll(old, code)
            .replace(/"period":"\d{4}"/g, `"period":"${year - 1}"`),
        );
      const reportId = `${kind}:${code}:${year}`;
      const place = { code, name: `第${code}区` };
      const recognition = { ...capture.recognition, kind, place, year, reviews: String(year - 1), plans: String(year) };
      const url = `https://example.org/${id}`;
      transaction.objectStore('reports').put({
        id: reportId,
        kind,
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
      const keys = new Map<string, Set<string>>();
      const packed = new Map<string, object[]>();
      for (const row of own.map(moved)) {
        transaction.objectStore('figures').put({ ...row, captureId: id });
        const { indicatorKey, placeCode, figure } = row as {
          indicatorKey?: string;
          placeCode?: string;
          figure?: object;
        };
        if (indicatorKey === undefined || placeCode === undefined) continue;
        keys.set(placeCode, (keys.get(placeCode) ?? new Set()).add(indicatorKey));
        packed.set(placeCode, [...(packed.get(placeCode) ?? []), { figure }]);
      }
      for (const [placeCode, figures] of packed)
        transaction.objectStore('placeFigures').put({ placeCode, captureId: id, figures: JSON.stringify(figures) });
      const places = [...keys].map(([of, told]) => ({ code: of, keys: [...told] }));
      transaction.objectStore('captureKeys').put({ captureId: id, places });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}

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

/** Writes reports with their texts into the library that a page of the extension has open. */
export async function fillAnew(page: Page, filling: Fill): Promise<void> {
  await page.evaluate(fill, filling);
  await page.evaluate(giveTexts, { texts: filling.rows.texts ?? [], reports: filling.to - 1 });
}

/** A library of a size in a browser of its own. */
export interface Filled {
  browser: ExtensionBrowser;
  /** The library's page. */
  page: Page;
  reports: number;
  /** Codes of its places, that of the first report first. */
  places: string[];
}

/**
 * Fills a library for each of the sizes, texts and all, each in a browser of its own, so that they can be measured in turn; null
 * where there is no built extension.
 * @param sizes in reports
 * @param first code of the first place, of which the first ten reports are
 * @param together all reports are of one place, in several kinds over the years
 */
export async function filledLibraries(
  root: string,
  sizes: readonly number[],
  first = '100001',
  together = false,
): Promise<Filled[] | null> {
  const extension = path.join(root, '.output/chrome-mv3');
  if (!existsSync(path.join(extension, 'manifest.json'))) return null;
  const rows = await libraryRows(templates(root));
  const all: Filled[] = [];
  for (const reports of sizes) {
    const browser = await ExtensionBrowser.launch({ extension });
    const page = await browser.context.newPage();
    await page.goto(browser.url('library.html'));
    await page.locator('[data-testid="first-time"]').waitFor();
    const filling = { rows, figures: FIGURES_A_REPORT, first, from: 1, to: reports + 1 };
    const apart = { perPlace: REPORTS_A_PLACE, firstYear: FIRST_YEAR };
    const inOne = { perPlace: reports, firstYear: FIRST_OF_ONE_PLACE, kinds: KINDS };
    await fillAnew(page, { ...filling, ...(together ? inOne : apart) });
    const others = Array.from({ length: Math.ceil(reports / REPORTS_A_PLACE) - 1 }, (_, at) => String(100002 + at));
    all.push({ browser, page, reports, places: reports === 0 ? [] : together ? [first] : [first, ...others] });
  }
  // The browsers go on sorting what was written for a while
  await all[0]?.page.waitForTimeout(SETTLING_MS);
  return all;
}
