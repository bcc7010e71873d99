import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Key in `storage.local`. */
const KEY = 'changedAt';
const stored = z.catch(z.nullable(z.iso.datetime()), null);

/** Puts down that something of the library is otherwise than its copies have it. */
export async function markChanged(now = new Date()): Promise<void> {
  await browser.storage.local.set({ [KEY]: now.toISOString() });
}

/** When something was changed last that no file for a new capture tells; null where nothing was. */
export async function changedAt(): Promise<string | null> {
  return z.parse(stored, (await browser.storage.local.get(KEY))[KEY] ?? null);
}

/** Calls `heard` after every such change, in whatever page of the extension. @returns what ends that */
export function followMarks(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) heard();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
