import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Figure } from '../../core/figures/figure';
import { ExtensionBrowser, type LaunchOptions } from '../../scripts/browser/chromium';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { readPopup, type ShownReport, saveReport } from '../../scripts/browser/popup';
import { type Route, type Served, serve } from '../../scripts/browser/server';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const SEEDS = path.join(ROOT, 'seeds');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');

/** A browser with the built extension, and a server of this machine with the pages that a test opens. */
export interface Session {
  browser: ExtensionBrowser;
  served: Served;
  /** Opens an address of the server in a new tab. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** The sample pages by their addresses. */
export const sampleRoutes = (): Record<string, Route> =>
  Object.fromEntries(
    readdirSync(SEEDS)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file}`, { file: path.join(SEEDS, file) }]),
  );

/** Starts a session that serves the sample pages and `routes`. */
export async function startSession(
  routes: Record<string, Route> = {},
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<Session> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('There is no built extension: npm run build.');
  const served = await serve({ ...sampleRoutes(), ...routes });
  const browser = await ExtensionBrowser.launch({ extension: EXTENSION, ...options });
  return {
    browser,
    served,
    async open(address) {
      const page = await browser.context.newPage();
      await page.goto(served.origin + encodeURI(address), { waitUntil: 'domcontentloaded' });
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Clicks the toolbar button and waits for a recognised report; throws the popup's sentence where there is none. */
export async function openReport(
  { browser }: Session,
  page: Page,
): Promise<{ popup: ChromiumView; report: ShownReport }> {
  const popup = await browser.openPopup(page);
  const shown = await readPopup(popup);
  if (shown.view !== 'read') throw new Error(`No report: ${shown.sentence}`);
  return { popup, report: shown.report };
}

/** Opens a report of the server, saves it by the popup and leaves it; the report as the popup showed it. */
export async function captureReport(session: Session, address: string): Promise<ShownReport> {
  const page = await session.open(address);
  const { popup, report } = await openReport(session, page);
  await saveReport(popup);
  await session.browser.closePopup();
  await page.close();
  return report;
}

export interface StoredCapture {
  id: number;
  url: string;
  capturedAt: string;
  figureCount: number;
  recognition: { kind: string; year: number | null; place: { code: string; name: string } | null };
}

export interface Stored {
  captures: StoredCapture[];
  texts: { captureId: number; document: { text: string } }[];
  /** In the order of their pages' text. */
  figures: { captureId: number; figure: Figure }[];
}

/** What IndexedDB holds, read with the browser's own interface; runs on one of the extension's pages. */
export async function storedRows(): Promise<Stored> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('baoshu'));
  const all = (store: string) => settled(database.transaction(store).objectStore(store).getAll());
  const result = { captures: await all('captures'), texts: await all('texts'), figures: await all('figures') };
  database.close();
  const stored = result as unknown as Stored;
  stored.figures.sort((a, b) => a.captureId - b.captureId || a.figure.start - b.figure.start);
  return stored;
}

/** What the library of a session holds. */
export async function readStored({ browser }: Session): Promise<Stored> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('library.html'));
  const stored = await page.evaluate(storedRows);
  await page.close();
  return stored;
}

/** All text under this extension's marks in the order of the page, once each, as the page itself can see it. */
export function markedText(page: { evaluate(code: () => string): Promise<string> }): Promise<string> {
  return page.evaluate(() => {
    const names = ['baoshu-actual', 'baoshu-estimate', 'baoshu-target'];
    const ranges = names
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    let text = '';
    let last: Range | undefined;
    for (const range of ranges) {
      // Figures of a ratio share its characters
      if (last && range.compareBoundaryPoints(Range.END_TO_END, last) <= 0) continue;
      if (last && range.compareBoundaryPoints(Range.END_TO_START, last) < 0)
        range.setStart(last.endContainer, last.endOffset);
      text += range.toString();
      last = range;
    }
    return text;
  });
}

/** All text that the figures of a capture stand on, in order, once each. */
export function figureText({ texts, figures }: Stored, captureId: number): string {
  const text = texts.find((row) => row.captureId === captureId)?.document.text ?? '';
  let reached = 0;
  let covered = '';
  for (const { figure } of figures.filter((row) => row.captureId === captureId)) {
    covered += text.slice(Math.max(reached, figure.start), figure.end);
    reached = Math.max(reached, figure.end);
  }
  return covered;
}

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
