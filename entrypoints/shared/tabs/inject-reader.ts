import { browser } from 'wxt/browser';

const CONTENT_SCRIPT = '/content-script.js';

/**
 * Puts the content script into one frame of a tab, where it does nothing if it runs there already.
 * @throws the browser's own words where it lets no script in, or ours where it did not say so
 */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [CONTENT_SCRIPT],
    // At once: a page that is still loading is answered for, instead of the popup hanging until it has
    injectImmediately: true,
  });
  // Firefox on its own pages (about:support): no error, and a list with nothing in it
  if (!frame) throw new Error('the browser let no script in');
}
