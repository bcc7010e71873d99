import { browser } from 'wxt/browser';
import { isSamplePage } from './sample-pages';

/** True for the extension's own pages and worker; a content script bears the address of the page it stands in. */
export function isOwnPage(senderUrl: string | null): boolean {
  return senderUrl?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** True for a content script: it bears the address of the page it stands in, and the browser lets no page send messages itself. */
export function isWebPage(senderUrl: string | null): boolean {
  return /^https?:/.test(senderUrl ?? '');
}

/**
 * True for every script of this extension. A frame without an address of its own (`about:srcdoc`) is read too; for what tells nobody
 * more than was sent.
 */
export const isAnyScript = (_senderUrl: string | null): boolean => true;

/** True for the reader in whatever page it stands: one of the web, a file that the reader opened, or a sample page. */
export function isReadPage(senderUrl: string | null): boolean {
  return isWebPage(senderUrl) || /^file:/.test(senderUrl ?? '') || isSamplePage(senderUrl ?? undefined);
}
