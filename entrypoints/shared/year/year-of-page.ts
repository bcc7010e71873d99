import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Given } from '../messages/schemas';

/**
 * Key in `storage.session`, which pages and content scripts cannot reach: the years that the reader gave, each for one address in one
 * tab. A tab that is loaded again still knows its year; one that is closed does not.
 */
const KEY = 'yearOfPage';
const yearsOfPages = z.record(z.string(), z.number());

/** A tab as far as a year is kept for it. */
interface TabOfPage {
  id: number;
  url?: string;
}

/** The place in a page is no part of its address; that of a single-page site (`#/article/3`) is. */
const keyOf = ({ id, url = '' }: TabOfPage): string => `${id} ${url.replace(/#(?![/!]).*$/, '')}`;

function yearsIn(stored: unknown): Record<string, number> {
  const { success, data } = z.safeParse(yearsOfPages, stored ?? {});
  return success ? data : {};
}

const givenYears = async () => yearsIn((await browser.storage.session.get(KEY))[KEY]);

/** What the reader gave for the page that a tab shows. */
export async function givenFor(tab: TabOfPage): Promise<Given> {
  const year = (await givenYears())[keyOf(tab)];
  return year === undefined ? {} : { year };
}

/** Keeps the year that the reader gives for the page that a tab shows; null takes it back. */
export async function giveYear(tab: TabOfPage, year: number | null): Promise<void> {
  const { [keyOf(tab)]: _, ...others } = await givenYears();
  await browser.storage.session.set({ [KEY]: year === null ? others : { ...others, [keyOf(tab)]: year } });
}

/** Forgets what was given for the pages of a tab that is gone. */
export async function forgetYearsOf(tabId: number): Promise<void> {
  const years = await givenYears();
  const kept = Object.entries(years).filter(([key]) => !key.startsWith(`${tabId} `));
  if (kept.length < Object.keys(years).length) await browser.storage.session.set({ [KEY]: Object.fromEntries(kept) });
}

/** Calls `hear` whenever another year is given for the page that a tab shows; returns how to stop it. */
export function onYearGiven(tab: TabOfPage, hear: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[KEY];
    if (change === undefined) return;
    const [before, now] = [yearsIn(change.oldValue), yearsIn(change.newValue)];
    if (before[keyOf(tab)] !== now[keyOf(tab)]) hear();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
