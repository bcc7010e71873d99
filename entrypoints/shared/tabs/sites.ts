import { browser } from 'wxt/browser';

/** Match patterns that the reader can turn automatic recognition on for, beside single sites. */
export const GOVERNMENT_SITES = '*://*.gov.cn/*';
export const ALL_SITES = '*://*/*';

/** The pattern of one site, or null for an address that no content script may stand in. */
export function sitePattern(url: string | undefined): string | null {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  // A numeric IPv6 host is no pattern's
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hostname.startsWith('[')) return null;
  return `*://${parsed.hostname}/*`;
}

/** True for what automatic recognition is on for; access that is asked for once (to read the tabs of a window) is spelt otherwise. */
export const isAutomatic = (origin: string): boolean => origin.startsWith('*://');

/** The host that a pattern of one site names. */
export const siteOfPattern = (pattern: string): string => pattern.replace(/^\*:\/\/|\/\*$/g, '');

/** True where a pattern turns recognition on for all that another one does. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === ALL_SITES) return true;
  return wide === GOVERNMENT_SITES && /(?:^|\.)gov\.cn$/.test(siteOfPattern(narrow));
}

/**
 * The patterns for which automatic recognition is on. The browser's own record of what the reader has allowed is the only one:
 * a setting beside it could say something else, and permissions are taken back in the browser's settings too.
 */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isAutomatic).sort();
}

/**
 * Asks the reader for a pattern. To be called in a click's first turn: the browser refuses it after any await. The popup may
 * close over the browser's question, so what follows from the answer is the worker's business (`registration`).
 * @returns true where it was allowed
 */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/**
 * Takes a pattern back with all that it covers: turned off for all sites is turned off. One browser does so by itself, another
 * would keep the narrower ones.
 */
export async function disallowSite(pattern: string): Promise<void> {
  const origins = (await allowedSites()).filter((allowed) => covers(pattern, allowed));
  await browser.permissions.remove({ origins });
}
