import { browser } from 'wxt/browser';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Heard = Parameters<typeof browser.runtime.onMessage.addListener>[0];

const heardBy = new Map<Listener, Heard>();

/**
 * What the messenger needs of `webextension-polyfill`, in whose place the build puts this: listeners that answer by a promise, for
 * Chromium knows callbacks alone. The polyfill wraps every interface there is, and would be parsed in each page that is read.
 */
// biome-ignore lint/style/noDefaultExport: the messenger imports the polyfill so
export default {
  runtime: {
    sendMessage: (message: unknown) => browser.runtime.sendMessage(message),
    onMessage: {
      addListener(listener: Listener): void {
        const heard: Heard = (message, sender, respond) => {
          const answer = listener(message, sender);
          // Somebody else's message
          if (answer === undefined) return;
          answer.then(respond, (error: unknown) => console.error('a message is not answered:', error));
          return true;
        };
        heardBy.set(listener, heard);
        browser.runtime.onMessage.addListener(heard);
      },
      removeListener(listener: Listener): void {
        const heard = heardBy.get(listener);
        if (heard !== undefined) browser.runtime.onMessage.removeListener(heard);
        heardBy.delete(listener);
      },
    },
  },
  tabs: {
    sendMessage: (tabId: number, message: unknown, options?: { frameId?: number }) =>
      browser.tabs.sendMessage(tabId, message, options ?? {}),
  },
};
