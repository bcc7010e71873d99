import { browser } from 'wxt/browser';
import { ask, type Frame } from '../messages/protocol';
import type { PageState, SelectionState } from '../messages/readings';
import { isSamplePage } from '../messages/sample-pages';
import type { FigureFinding, ReadingOf } from '../messages/schemas';
import { givenFor } from './given-of-page';

import { injectReader } from './inject-reader';

/** A tab as far as this extension may know it; `url` and the address of its `icon` are absent where it was not granted. */
export interface OpenTab {
  id: number;
  windowId: number;
  url?: string;
  icon?: string;
  /** True in a private window. */
  incognito?: boolean;
}

/** A tab with the frame in it that was read; 0 is the page itself. */
export interface ReadTab extends OpenTab {
  frameId: number;
  /** Whether the whole of it was read, as where this is absent, or what is selected in it. */
  of?: ReadingOf;
}

/** Why a tab cannot be read. */
export type Refusal = 'browser-page' | 'file' | 'pdf' | 'error-page' | 'not-granted' | 'frame-not-granted';

const BROWSER_PAGE =
  /^(?:chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-extension|moz-extension|resource|chrome-search|chrome-untrusted):/;
const STORE =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;
const MARKS = '/marks.css';
const MARKS_GROUND = '/marks-ground.css';
const CARDS = '/page-cards.js';

/** The active tab of this window. */
export async function activeTab(): Promise<OpenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  const { id, windowId, url, favIconUrl: icon, incognito } = tab;
  return { id, windowId, url, icon, incognito };
}

/** What Firefox shows at a page's address instead of the page bears an icon of Firefox's own; its words are the same for all. */
const FIREFOX_ICON = /^chrome:\/\/global\//;

/** Judges by the address, the browser's own words and the tab's icon why a script was not let into a tab. */
export function refusalOf(url: string | undefined, error: string, icon = ''): Refusal {
  if (/showing error page/i.test(error)) return 'error-page';
  if (/chrome:\/\/|extensions gallery|chrome-extension:\/\/|browser page/i.test(error)) return 'browser-page';
  if (url === undefined) return 'not-granted';
  if (BROWSER_PAGE.test(url) || STORE.test(url)) return 'browser-page';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  if (FIREFOX_ICON.test(icon)) return icon.includes('pdf') ? 'pdf' : 'error-page';
  if (url.startsWith('file:')) return 'file';
  return 'not-granted';
}

/** A frame with less text than this holds no article. */
const LEAST_FRAME_TEXT = 300;

/**
 * Reads a tab by its content script, which is injected where it does not run yet. Where the page itself is no report, the
 * frame with the most text is asked: some sites keep the article in one. Read with the year that the reader gave for the page.
 *
 * @param force extracts figures even where no report was recognised
 * @param wait answers `loading` for a page that has not loaded yet, instead of reading what there is of it
 * @returns the state of the page or of the frame, or why the browser does not let it be read
 */
export async function readTab(
  tab: OpenTab,
  force: boolean,
  wait: boolean,
): Promise<{ page: PageState | { state: Refusal }; frameId: number }> {
  try {
    if (!isSamplePage(tab.url)) await injectReader(tab.id, 0);
  } catch (error) {
    return { page: { state: refusalOf(tab.url, String(error), tab.icon) }, frameId: 0 };
  }
  const request = { force, wait, given: await givenFor(tab) };
  const page = await ask('analyse', request, { tabId: tab.id, frameId: 0 });
  if (page.state !== 'empty' && page.state !== 'no-report') return { page, frameId: 0 };
  const frameId = await fullestFrame(tab.id);
  if (frameId === null) return { page, frameId: 0 };
  await injectReader(tab.id, frameId);
  const inFrame = await ask('analyse', request, { tabId: tab.id, frameId });
  return inFrame.state === 'read' || page.state === 'empty' ? { page: inFrame, frameId } : { page, frameId: 0 };
}

/** Leaves the reading of a tab that runs, in its page and in its frames. */
export async function stopReading({ id }: OpenTab): Promise<void> {
  await ask('stop-reading', {}, { tabId: id });
}

/**
 * Reads what is selected in a frame of a tab.
 * @param anew reads the selection as it is now, not as it was read before
 * @returns null where nothing was read before
 */
export async function readSelectionIn(
  tab: OpenTab,
  frameId: number,
  anew: boolean,
): Promise<SelectionState | { state: Refusal } | null> {
  try {
    await injectReader(tab.id, frameId);
  } catch (error) {
    // The grant is for the page's own site; a frame may be of another one
    return { state: frameId === 0 ? refusalOf(tab.url, String(error)) : 'frame-not-granted' };
  }
  return ask('selection', { anew, given: await givenFor(tab) }, { tabId: tab.id, frameId });
}

/** The frame in which text is selected: the one that has the focus where there are several; the page itself where there is none. */
export async function frameWithSelection(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => ({ selected: getSelection()?.isCollapsed === false, focused: document.hasFocus() }),
  });
  const selected = frames.filter(({ result }) => result?.selected);
  // A frame's focus is its page's as well: the innermost comes last
  return (selected.findLast(({ result }) => result?.focused) ?? selected[0])?.frameId ?? 0;
}

/** The frame inside a tab's page that has the most text, or null where none has enough for an article. */
async function fullestFrame(tabId: number): Promise<number | null> {
  const lengths = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => document.body?.textContent?.length ?? 0,
  });
  const frames = lengths.filter(({ frameId, result }) => frameId !== 0 && (result ?? 0) >= LEAST_FRAME_TEXT);
  frames.sort((a, b) => (b.result ?? 0) - (a.result ?? 0));
  return frames[0]?.frameId ?? null;
}

/** Shows or takes away the marks in a tab that has been read. */
export async function markTab(tab: ReadTab, on: boolean): Promise<boolean> {
  if (on) await insertMarks(tab);
  const { marked } = await ask('mark', { on, of: tab.of }, frameOf(tab));
  return marked;
}

/** Tells a tab that has been read what comparing found of its figures; marks that are shown there show it. */
export async function tellFindings(tab: ReadTab, findings: FigureFinding[]): Promise<void> {
  await ask('mark', { findings, of: tab.of }, frameOf(tab));
}

/** Has the marks of a tab that has been read show what the reader corrected since. */
export async function tellCorrections(tab: ReadTab): Promise<void> {
  await ask('mark', { of: tab.of }, frameOf(tab));
}

/** Scrolls a tab to one figure; false where it is no longer there. */
export async function revealInTab(tab: ReadTab, id: string): Promise<boolean> {
  await insertMarks(tab);
  const { found } = await ask('reveal', { id, of: tab.of }, frameOf(tab));
  return found;
}

/** Scrolls a tab to a stretch that could not be read, by where it begins; false where it is no longer there. */
export async function revealUnreadInTab(tab: ReadTab, start: number): Promise<boolean> {
  const { found } = await ask('reveal-unread', { start, of: tab.of }, frameOf(tab));
  return found;
}

/** Scrolls a tab back to where the reader was before figures were revealed there. */
export async function returnInTab(tab: ReadTab): Promise<boolean> {
  const { returned } = await ask('scrollBack', {}, frameOf(tab));
  return returned;
}

/** The frame of a tab that was read. */
export const frameOf = ({ id, frameId }: ReadTab): Frame => ({ tabId: id, frameId });

/**
 * Puts the looks of the marks and the script of their cards into the frame that was read, once for each document and reader: the
 * browser would pile up a sheet for each time. Lines come as a reader's sheet, because a page's own rules cannot outdo that; on the
 * tints see their sheet. A sample page brings them itself.
 */
export async function insertMarks({ id: tabId, frameId, url }: ReadTab): Promise<void> {
  if (isSamplePage(url)) return;
  const target = { tabId, frameIds: [frameId] };
  const [frame] = await browser.scripting.executeScript({
    target,
    func: (version: string) => {
      const world = globalThis as typeof globalThis & { baoshuLooks?: string; baoshuCards?: object | null };
      const looks = world.baoshuLooks === version;
      world.baoshuLooks = version;
      return { looks, cards: world.baoshuCards != null };
    },
    args: [browser.runtime.getManifest().version],
    injectImmediately: true,
  });
  if (frame?.result?.looks !== true) {
    await browser.scripting.insertCSS({ target, files: [MARKS_GROUND], origin: 'AUTHOR' });
    await browser.scripting.insertCSS({ target, files: [MARKS], origin: 'USER' });
  }
  if (frame?.result?.cards !== true) {
    await browser.scripting.executeScript({ target, files: [CARDS], injectImmediately: true });
  }
}
