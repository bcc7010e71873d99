import { browser } from 'wxt/browser';

/** True for the extension's own pages and worker; a content script bears the address of the page it stands in. */
export function isOwnPage(senderUrl: string | null): boolean {
  return senderUrl?.startsWith(browser.runtime.getURL('/')) ?? false;
}
