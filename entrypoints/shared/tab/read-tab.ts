import { browser } from 'wxt/browser';
import { ask } from '../messages/protocol';
import type { PageState } from '../messages/schemas';

/** A tab as far as this extension may know it; `url` is absent where it was not granted. */
export interface OpenTab {
  id: number;
  windowId: number;
  url?: string;
}

/** Why a tab cannot be read. */
export type Refusal = 'browser-page' | 'file' | 'pdf' | 'error-page' | 'not-granted';

const BROWSER_PAGE =
  /^(?:chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-extension|moz-extension|resource|chrome-search|chrome-untrusted):/;
const STORE =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;
const CONTENT_SCRIPT = '/content-script.js';
const MARKS = '/marks.css';

/** The active tab of this window. */
export async function activeTab(): Promise<OpenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Judges by the address and the browser's own words why a script was not let into a tab. */
export function refusalOf(url: string | undefined, error: string): Refusal {
  if (/showing error page/i.test(error)) return 'error-page';
  if (/chrome:\/\/|extensions gallery|chrome-extension:\/\/|browser page/i.test(error)) return 'browser-page';
  if (url === undefined) return 'not-granted';
  if (BROWSER_PAGE.test(url) || STORE.test(url)) return 'browser-page';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file';
  return 'not-granted';
}

/**
 * Reads a tab by its content script, which is injected where it does not run yet.
 * @returns the page's state, or why the browser does not let it be read
 */
export async function readTab(tab: OpenTab, force: boolean): Promise<PageState | { state: Refusal }> {
  try {
    // At once: a page that is still loading is answered for, instead of the popup hanging until it has.
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [CONTENT_SCRIPT],
      injectImmediately: true,
    });
  } catch (error) {
    return { state: refusalOf(tab.url, String(error)) };
  }
  return ask('analyse', { force }, tab.id);
}

/** Shows or takes away the marks in a tab that has been read. */
export async function markTab(tab: OpenTab, on: boolean): Promise<boolean> {
  if (on) await browser.scripting.insertCSS({ target: { tabId: tab.id }, files: [MARKS] });
  const { marked } = await ask('mark', { on }, tab.id);
  return marked;
}

/** Scrolls a tab to one figure; false where it is no longer there. */
export async function revealInTab(tab: OpenTab, id: string): Promise<boolean> {
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, files: [MARKS] });
  const { found } = await ask('reveal', { id }, tab.id);
  return found;
}
