import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Given } from '../../../core/recognise/given';
import { givenSchema } from '../messages/schemas';

/**
 * Key in `storage.session`, which pages and content scripts cannot reach: what the reader gave, each for one address in one tab. A
 * tab that is loaded again still knows it; one that is closed does not.
 */
const KEY = 'givenOfPage';
const givenOfPages = z.record(z.string(), givenSchema);

/** A tab as far as something is kept for it. */
interface TabOfPage {
  id: number;
  url?: string;
}

/** What the reader gives; null takes a field back, one that is absent stays. */
export type Giving = { [Field in keyof Given]: Given[Field] | null };

/** The place in a page is no part of its address; that of a single-page site (`#/article/3`) is. */
const keyOf = ({ id, url = '' }: TabOfPage): string => `${id} ${url.replace(/#(?![/!]).*$/, '')}`;

function givenIn(stored: unknown): Record<string, Given> {
  const { success, data } = z.safeParse(givenOfPages, stored ?? {});
  return success ? data : {};
}

const allGiven = async () => givenIn((await browser.storage.session.get(KEY))[KEY]);

/** What was given with more given or taken back. */
export function givenWith(given: Given, giving: Giving): Given {
  const fields = Object.entries({ ...given, ...giving }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(fields);
}

/** What the reader gave for the page that a tab shows. */
export async function givenFor(tab: TabOfPage): Promise<Given> {
  return (await allGiven())[keyOf(tab)] ?? {};
}

/** Keeps what the reader gives for the page that a tab shows. */
export async function give(tab: TabOfPage, giving: Giving): Promise<void> {
  const { [keyOf(tab)]: before = {}, ...others } = await allGiven();
  const given = givenWith(before, giving);
  const kept = Object.keys(given).length === 0 ? others : { ...others, [keyOf(tab)]: given };
  await browser.storage.session.set({ [KEY]: kept });
}

/** Forgets what was given for the pages of a tab that is gone. */
export async function forgetGivenOf(tabId: number): Promise<void> {
  const given = await allGiven();
  const kept = Object.entries(given).filter(([key]) => !key.startsWith(`${tabId} `));
  if (kept.length < Object.keys(given).length) await browser.storage.session.set({ [KEY]: Object.fromEntries(kept) });
}

/** Calls `hear` whenever something else is given for the page that a tab shows; returns how to stop it. */
export function onGiven(tab: TabOfPage, hear: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[KEY];
    if (change === undefined) return;
    const [before, now] = [givenIn(change.oldValue), givenIn(change.newValue)];
    if (JSON.stringify(before[keyOf(tab)]) !== JSON.stringify(now[keyOf(tab)])) hear();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
