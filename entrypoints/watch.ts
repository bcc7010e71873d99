import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { candidateMessage } from './shared/page/watch/candidate-message';
import { watchPage } from './shared/page/watch/watch-page';

/** Set in the isolated world by a running copy of this script; the page's own scripts cannot see it. */
const running = globalThis as typeof globalThis & { baoshuWatches?: () => boolean };

/**
 * Registered at run time for the sites that the reader has turned automatic recognition on for, in every frame. It holds the
 * first look alone; what reads reports is put into the page by the worker once a page may be one.
 */
export default defineUnlistedScript(() => {
  if (running.baoshuWatches?.()) return;
  running.baoshuWatches = () => browser.runtime?.id !== undefined;
  watchPage(document, async () => {
    const answer: unknown = await browser.runtime.sendMessage(candidateMessage());
    return (answer as { res?: { recognised?: boolean } } | undefined)?.res?.recognised === true;
  });
});
