import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { speak } from '../i18n/translate';
import { type Catalogue, catalogueOf, storedCatalogue } from './catalogue';

export const LANGUAGES = ['browser', 'zh_CN', 'en'] as const;
export const MONEY_UNITS = ['automatic', '亿元', '万元', '元'] as const;
export const APPEARANCES = ['system', 'light', 'dark'] as const;

export interface Preferences {
  language: (typeof LANGUAGES)[number];
  /** What amounts of money are shown in; `automatic` as each text or table writes them. */
  money: (typeof MONEY_UNITS)[number];
  appearance: (typeof APPEARANCES)[number];
}

const DEFAULTS: Preferences = { language: 'browser', money: 'automatic', appearance: 'system' };

/** Each choice by itself: what an older or a newer version wrote and nobody knows here is as if nothing had been chosen. */
const stored = z.object({
  language: z.catch(z.enum(LANGUAGES), DEFAULTS.language),
  money: z.catch(z.enum(MONEY_UNITS), DEFAULTS.money),
  appearance: z.catch(z.enum(APPEARANCES), DEFAULTS.appearance),
});

/** Keys in `storage.local`. The words stand beside the choice, since a script in a page cannot read the extension's own files. */
const KEY = 'preferences';
const CATALOGUE = 'catalogue';

let now = DEFAULTS;

/** The reader's choices as they were last heard of. */
export const preferences = (): Preferences => now;

async function hear(): Promise<Catalogue | null> {
  const found = await browser.storage.local.get([KEY, CATALOGUE]);
  const read = stored.safeParse(found[KEY] ?? {});
  now = read.success ? read.data : DEFAULTS;
  const catalogue = now.language === 'browser' ? null : storedCatalogue(found[CATALOGUE], now.language);
  speak(catalogue?.messages ?? null);
  return catalogue;
}

/** Reads the choices, so that everything shown from then on obeys them. */
export async function loadPreferences(): Promise<void> {
  await hear();
}

/**
 * Takes the words of the chosen language out of this version's files, where an older version's are kept; for the worker and the
 * extension's own pages.
 */
export async function renewCatalogue(): Promise<void> {
  const known = await hear();
  if (now.language === 'browser' || known?.version === browser.runtime.getManifest().version) return;
  await browser.storage.local.set({ [CATALOGUE]: await catalogueOf(now.language) });
  await hear();
}

/** Keeps a choice; every page of the extension hears of it. For the extension's own pages. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  const next = { ...now, ...change };
  if (next.language !== 'browser' && next.language !== now.language) {
    await browser.storage.local.set({ [KEY]: next, [CATALOGUE]: await catalogueOf(next.language) });
  } else await browser.storage.local.set({ [KEY]: next });
  await hear();
}

/** Calls `heard` after every change of the choices, once they hold. Returns what ends that. */
export function followPreferences(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (!(KEY in changes) && !(CATALOGUE in changes)) return;
    hear().then(heard, (error: unknown) => console.warn('the settings are not heard:', error));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
