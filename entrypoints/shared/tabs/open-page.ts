import { browser } from 'wxt/browser';

/** Opens the library in a tab of its own; `hash` holds the view (`#/captures/3`). */
export async function openLibrary(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
}

/** Opens the page that says where to begin. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
