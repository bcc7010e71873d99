import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Frame } from '../messages/protocol';

/** Key in `storage.session`, which pages and content scripts cannot reach: the frame whose selection was read last. */
const KEY = 'selection';
const selectionFrame = z.object({ tabId: z.number(), frameId: z.number() });

const frameOf = (stored: unknown): Frame | null => {
  const { success, data } = z.safeParse(selectionFrame, stored);
  return success ? data : null;
};

/** Leads the side panel to the selection of a frame. */
export async function announceSelection(frame: Frame): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...frame, at: Date.now() } });
}

/** Leads the side panel back to whole pages. */
export async function forgetSelection(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** The frame whose selection was asked for last; null for none. */
export async function askedSelection(): Promise<Frame | null> {
  return frameOf((await browser.storage.session.get(KEY))[KEY]);
}

/** Calls `hear` whenever a selection is asked for or left; returns how to stop it. */
export function onSelection(hear: (frame: Frame | null) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) hear(frameOf(changes[KEY]?.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
