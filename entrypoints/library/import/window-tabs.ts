import { browser } from 'wxt/browser';
import { isSamplePage } from '../../shared/messages/sample-pages';
import { type OpenTab, readTab } from '../../shared/tabs/read-tab';
import { withRefinedNames } from '../../shared/views/tab/use-tab-reading';
import type { GivenFile, GivenReading, LinkedPage } from './import-item';
import { ReadingWindow } from './reading-window';

/** The pages of this window, in the order of their tabs. */
export async function tabsOfWindow(): Promise<GivenFile[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, windowId, url, title, favIconUrl, incognito }) =>
    !incognito && id !== undefined && url !== undefined && (/^https?:/.test(url) || isSamplePage(url))
      ? [{ name: title || url, content: { id, windowId, url, icon: favIconUrl } }]
      : [],
  );
}

/** Where linked pages are opened. */
const readingWindow = new ReadingWindow();

/**
 * Opens a linked page before the reader's eyes and reads it.
 * @throws WindowClosed where the reader closed the window
 */
export async function readLinkedPage({ href }: LinkedPage, name: string, anyway: boolean): Promise<GivenReading> {
  const tab = await readingWindow.open(href);
  // What was saved as a file, or never came, leaves an empty tab
  if (!/^https?:/.test(tab.url ?? '')) return unread('error-page');
  return await readOpenTab(tab, name, anyway);
}

export const closeReadingWindow = (): Promise<void> => readingWindow.close();

/** Reads the page of a tab as a click on the toolbar button would. */
export async function readOpenTab(tab: OpenTab, name: string, anyway: boolean): Promise<GivenReading> {
  // A script that is sent to a tab that was put to sleep waits until the reader comes back to it
  if ((await browser.tabs.get(tab.id)).discarded) return unread('tab-asleep');
  const { page } = await readTab(tab, anyway, false);
  switch (page.state) {
    case 'read': {
      const { reading } = await withRefinedNames(page.reading);
      return { documents: [{ name, format: 'html', ...reading }], notices: [], trouble: null };
    }
    case 'no-report': {
      const { recognition } = page;
      const document = { url: tab.url ?? null, title: name, lang: null, meta: {}, blocks: [], text: '' };
      return { documents: [{ name, format: 'html', document, recognition, figures: [] }], notices: [], trouble: null };
    }
    case 'empty':
      return unread(`empty-${page.because}`);
    case 'loading':
      return unread('empty-script');
    default:
      return unread(page.state);
  }
}

const unread = (because: Extract<GivenReading['trouble'], { code: 'page' }>['because']): GivenReading => ({
  documents: [],
  notices: [],
  trouble: { code: 'page', because },
});
