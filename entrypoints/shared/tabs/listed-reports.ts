import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type ListedReports, pageLinkSchema } from '../messages/schemas';

/** Key in `storage.session`: what a page listed, on its way to the library's page, which may be open already. */
const KEY = 'listedReports';
/** No list of reports is longer. */
const MOST_LINKS = 1000;
const listed = z.object({
  from: z.string(),
  links: z.array(pageLinkSchema).check(z.maxLength(MOST_LINKS)),
}) satisfies z.ZodMiniType<ListedReports>;

/** Lays down the reports that a page lists, for the reader to choose from. Nothing of them is opened by that. */
export async function layDownListed(reports: ListedReports): Promise<void> {
  await browser.storage.session.set({ [KEY]: reports });
}

/** What was laid down last; null where nothing is left. */
export async function laidDown(): Promise<ListedReports | null> {
  const { success, data } = z.safeParse(listed, (await browser.storage.session.get(KEY))[KEY]);
  return success ? data : null;
}

export async function forgetListed(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls `heard` when something else is laid down. @returns what ends that */
export function onListed(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) heard();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
