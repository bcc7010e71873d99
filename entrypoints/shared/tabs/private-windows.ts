import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Key in `storage.session`, which ends with the browser: the private windows whose pages the reader lets be kept. */
const KEY = 'privateWindows';
const windows = z.array(z.number());

/** Where a tab stands, as the browser tells. */
export interface WindowOfTab {
  incognito?: boolean;
  windowId?: number;
}

async function agreed(): Promise<number[]> {
  const { success, data } = z.safeParse(windows, (await browser.storage.session.get(KEY))[KEY]);
  return success ? data : [];
}

/** False for a private window, until the reader has said that what is read there may be kept: nothing of it should stay by itself. */
export async function mayKeep({ incognito, windowId }: WindowOfTab): Promise<boolean> {
  return incognito !== true || (windowId !== undefined && (await agreed()).includes(windowId));
}

/** Lets what is read in a private window be kept from now on, as long as the browser runs. */
export async function letKeep({ windowId }: WindowOfTab): Promise<void> {
  if (windowId !== undefined)
    await browser.storage.session.set({ [KEY]: [...new Set([...(await agreed()), windowId])] });
}
