import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** All words of one language, as they are kept where every script of the extension can read them. */
export interface Catalogue {
  language: string;
  /** Version of the extension that they are of. */
  version: string;
  messages: Record<string, string>;
}

const schema = z.object({ language: z.string(), version: z.string(), messages: z.record(z.string(), z.string()) });
const file = z.record(z.string(), z.object({ message: z.string() }));

/** A kept catalogue of the language asked for; null where there is none, or what is kept is none. */
export function storedCatalogue(kept: unknown, language: string): Catalogue | null {
  const read = schema.safeParse(kept);
  return read.success && read.data.language === language ? read.data : null;
}

/** The catalogue of this version, out of the extension's own files; scripts in other pages may not read those. */
export async function catalogueOf(language: string): Promise<Catalogue> {
  const answer = await fetch(`${browser.runtime.getURL('/')}_locales/${language}/messages.json`);
  const messages = Object.entries(z.parse(file, await answer.json())).map(([key, { message }]) => [key, message]);
  return { language, version: browser.runtime.getManifest().version, messages: Object.fromEntries(messages) };
}
