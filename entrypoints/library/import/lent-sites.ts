import { browser } from 'wxt/browser';

/**
 * All sites, spelt otherwise than the choice of automatic recognition (`*://…`): what is given for reading pages once turns nothing
 * on, and is given back.
 */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** The sites of some addresses, spelt likewise; a pattern knows no port. */
export function sitesOf(addresses: readonly string[]): string[] {
  const hosts = new Set(addresses.map((address) => new URL(address).hostname));
  return [...hosts].sort().flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}

/** True for what was lent for reading pages once. */
const isLent = (origin: string): boolean => /^https?:\/\//.test(origin);

/** Asks to read sites for once. To be called in a click's first turn: the browser refuses it after any await. */
export const askForSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** The sites that the reader lets the extension into, as the browser has them. */
const allowedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Those that are not lent for once. */
export const lastingOrigins = async (): Promise<string[]> =>
  (await allowedOrigins()).filter((origin) => !isLent(origin));

/**
 * Gives back all that was lent.
 * @param before what was allowed to last before it
 * @returns sites of before that the browser took with it
 */
export async function giveBackSites(before: readonly string[]): Promise<string[]> {
  const lent = (await allowedOrigins()).filter(isLent);
  if (lent.length > 0) await browser.permissions.remove({ origins: lent });
  const left = await allowedOrigins();
  return before.filter((origin) => !left.includes(origin));
}
