import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * Key in `storage.session`, which pages and content scripts cannot reach: the tab that the reader let the extension into last. The
 * browser tells nobody of a grant, so the popup or the worker that was called by the reader's click says it here.
 */
const KEY = 'grantedTab';
const granted = z.object({ tabId: z.number() });

/** Tells the other pages of the extension that a tab may be read now. */
export async function announceGrant(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tabId, at: Date.now() } });
}

/** Calls `hear` with each tab that is granted from now on; returns how to stop it. */
export function onGrant(hear: (tabId: number) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const { success, data } = z.safeParse(granted, changes[KEY]?.newValue);
    if (success) hear(data.tabId);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
