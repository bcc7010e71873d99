import { browser } from 'wxt/browser';
import type { OpenTab } from '../../shared/tabs/read-tab';

/** The reader closed the window, or it was closed by a stop. */
export class WindowClosed extends Error {
  override name = 'WindowClosed';
}

/** A page that has not loaded by then is read as far as it has come. */
const LOADED_WITHIN_MS = 60_000;

/**
 * A window of its own in which pages are opened before the reader's eyes, each in a tab of its own, one at a time: a tab that went on to
 * another page might still show the one before.
 */
export class ReadingWindow {
  #window: number | null = null;
  #tab: number | null = null;

  /**
   * Opens a page in the place of the one before.
   * @returns its tab when it has loaded
   * @throws WindowClosed
   */
  async open(url: string): Promise<OpenTab> {
    const before = this.#tab;
    const tab = this.#window === null ? await this.#first(url) : await this.#next(this.#window, url);
    if (tab?.id === undefined) throw new WindowClosed('The browser opened no window.');
    this.#tab = tab.id;
    if (before !== null) await browser.tabs.remove(before).catch(() => undefined);
    await loaded(tab.id);
    const { id, windowId, url: at, favIconUrl } = await browser.tabs.get(tab.id).catch(closed);
    return { id: id!, windowId, url: at, icon: favIconUrl };
  }

  async #first(url: string) {
    const opened = await browser.windows.create({ url, focused: true });
    this.#window = opened?.id ?? null;
    return opened?.tabs?.[0];
  }

  async #next(windowId: number, url: string) {
    return await browser.tabs.create({ windowId, url, active: true }).catch(closed);
  }

  /** Closes the window with the page that is open in it. */
  async close(): Promise<void> {
    const window = this.#window;
    this.#window = null;
    this.#tab = null;
    // Closed by the reader already
    if (window !== null) await browser.windows.remove(window).catch(() => undefined);
  }
}

const closed = (): never => {
  throw new WindowClosed('The window was closed.');
};

/** Waits until a tab has loaded. */
async function loaded(id: number): Promise<void> {
  const waiting = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      const isLoaded = (status: string | undefined) => status === 'complete' && resolve();
      const gone = () => reject(new WindowClosed('The window was closed.'));
      const onUpdated = (of: number, { status }: { status?: string }) => void (of === id && isLoaded(status));
      const onRemoved = (of: number) => void (of === id && gone());
      browser.tabs.onUpdated.addListener(onUpdated);
      browser.tabs.onRemoved.addListener(onRemoved);
      const enough = setTimeout(resolve, LOADED_WITHIN_MS);
      waiting.signal.addEventListener('abort', () => {
        browser.tabs.onUpdated.removeListener(onUpdated);
        browser.tabs.onRemoved.removeListener(onRemoved);
        clearTimeout(enough);
      });
      // It may have loaded before anybody listened
      browser.tabs
        .get(id)
        .then(({ status, url }) => void (url !== undefined && url !== 'about:blank' && isLoaded(status)), gone);
    });
  } finally {
    waiting.abort();
  }
}
