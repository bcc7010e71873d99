import { browser } from 'wxt/browser';
import { clearBadges } from '../../tabs/badge';
import { allowedSites } from '../../tabs/sites';

const ID = 'automatic';
const WATCHER = '/watch.js';

let running: Promise<void> = Promise.resolve();

/**
 * Registers the watcher for just the sites that the reader has allowed; for none it is not registered at all. Calls wait for
 * one another, so that two permissions given at once do not register it twice.
 */
export function registerWatcher(): Promise<void> {
  running = running.catch(() => undefined).then(register);
  return running;
}

async function register(): Promise<void> {
  const matches = await allowedSites();
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [WATCHER], matches, allFrames: true, runAt: 'document_idle' as const };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Watches the pages of newly allowed sites that are open already; a registered script comes with the next page only. */
export async function watchOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [WATCHER] });
    } catch (error) {
      // A page that failed to load lets no script in; it is watched when it is loaded again
      console.debug('not watched before it is loaded again:', error);
    }
  }
}

/** Takes the badges off pages that are no longer recognised by themselves. */
export async function forgetTabs(): Promise<void> {
  const still = await allowedSites();
  const kept = new Set((still.length > 0 ? await browser.tabs.query({ url: still }) : []).map(({ id }) => id));
  const tabs = await browser.tabs.query({});
  await clearBadges(tabs.flatMap(({ id }) => (id === undefined || kept.has(id) ? [] : [id])));
}
