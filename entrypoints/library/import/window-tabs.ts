import { browser } from 'wxt/browser';
import { isSamplePage } from '../../shared/messages/sample-pages';
import { type OpenTab, readTab } from '../../shared/tabs/read-tab';
import { withRefinedNames } from '../../shared/views/tab/use-tab-reading';
import type { GivenFile, GivenReading } from './import-item';

/**
 * All sites, spelt otherwise than the choice of automatic recognition (`*://…`): what is given for reading the tabs once turns nothing
 * on, and is given back.
 */
const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** Asks to read the tabs of this window. To be called in a click's first turn: the browser refuses it after any await. */
export const askForTabs = (): Promise<boolean> => browser.permissions.request({ origins: EVERY_SITE });

/** The sites that the reader lets the extension into, as the browser has them. */
export const allowedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Such sites without what `askForTabs` is given. */
export const withoutTabs = (origins: readonly string[]): string[] =>
  origins.filter((origin) => !EVERY_SITE.includes(origin));

/**
 * Gives back what `askForTabs` was given.
 * @param before what was allowed before it
 * @returns sites of before that the browser took with it
 */
export async function giveBackTabs(before: readonly string[]): Promise<string[]> {
  const given = (await allowedOrigins()).filter((origin) => EVERY_SITE.includes(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
  const left = await allowedOrigins();
  return before.filter((origin) => !left.includes(origin));
}

/** The pages of this window, in the order of their tabs. */
export async function tabsOfWindow(): Promise<GivenFile[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, windowId, url, title, favIconUrl, incognito }) =>
    !incognito && id !== undefined && url !== undefined && (/^https?:/.test(url) || isSamplePage(url))
      ? [{ name: title || url, content: { id, windowId, url, icon: favIconUrl } }]
      : [],
  );
}

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
