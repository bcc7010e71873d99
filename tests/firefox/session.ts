import { existsSync } from 'node:fs';
import path from 'node:path';
import { findFirefox } from '../../scripts/browser/find.mjs';
import { FirefoxBrowser, type LaunchOptions } from '../../scripts/browser/firefox';
import type { FirefoxView } from '../../scripts/browser/firefox-view';
import { readPopup, type ShownReport } from '../../scripts/browser/popup';
import { type Route, type Served, serve } from '../../scripts/browser/server';
import { ROOT, type Stored, sampleRoutes, storedRows } from '../e2e/session';

const EXTENSION = path.join(ROOT, '.output/firefox-mv3');

/** The tests are skipped where there is no Firefox; the set-up has said so. */
export const NO_FIREFOX = findFirefox() === null;

/** A Firefox with the built extension, and a server of this machine with the pages that a test opens. */
export interface Session {
  browser: FirefoxBrowser;
  served: Served;
  /** Opens an address of the server in a new tab. */
  open(address: string): Promise<FirefoxView>;
  close(): Promise<void>;
}

/** Starts a session that serves the sample pages and `routes`. */
export async function startSession(
  routes: Record<string, Route> = {},
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<Session> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('There is no built extension: npm run build.');
  const served = await serve({ ...sampleRoutes(), ...routes });
  const browser = await FirefoxBrowser.launch({ extension: EXTENSION, ...options });
  return {
    browser,
    served,
    open: (address) => browser.open(served.origin + encodeURI(address)),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Clicks the toolbar button and waits for a recognised report; throws the popup's sentence where there is none. */
export async function openReport(
  { browser }: Session,
  page: FirefoxView,
): Promise<{ popup: FirefoxView; report: ShownReport }> {
  const popup = await browser.openPopup(page);
  const shown = await readPopup(popup);
  if (shown.view !== 'read') throw new Error(`No report: ${shown.sentence}`);
  return { popup, report: shown.report };
}

/** Closes the popup and the tab that it was opened on. */
export async function leave({ browser }: Session, page: FirefoxView): Promise<void> {
  await browser.closePopup();
  await browser.closeTab(page);
}

/** What the library of a session holds. */
export async function readStored({ browser }: Session): Promise<Stored> {
  const page = await browser.open(browser.url('library.html'));
  const stored = await page.evaluate(storedRows);
  await browser.closeTab(page);
  return stored;
}
