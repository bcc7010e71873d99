import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from './shared/messages/protocol';
import { isOwnPage } from './shared/messages/sender';
import { correctingIn, recallCorrections } from './shared/page/card/correcting-in-card';
import { FigureCards } from './shared/page/card/figure-cards';
import { PageReader } from './shared/page/page-reader';
import { followPreferences, loadPreferences } from './shared/words/settings/preferences';

/** Set in the isolated world by a running copy of this script; the page's own scripts cannot see it. */
const running = globalThis as typeof globalThis & { baoshuRuns?: () => boolean };

/**
 * Injected on demand (an unlisted script rather than a WXT content script, whose context announces itself to the page
 * by events). Injected again it does nothing, unless the copy that runs has lost its extension by an update.
 */
export default defineUnlistedScript(() => {
  if (running.baoshuRuns?.()) return;
  running.baoshuRuns = () => browser.runtime?.id !== undefined;

  hearPreferences();
  const reader = new PageReader(document, running.baoshuRuns);
  const cards = new FigureCards(reader, correctingIn(reader));
  answer('analyse', isOwnPage, ({ force, wait, given }) => reader.analyse(force, wait, given));
  answer('selection', isOwnPage, ({ anew, given }) => reader.selection(anew, given));
  answer('recognise', isOwnPage, () => reader.recognise());
  answer('mark', isOwnPage, ({ on, of, findings }) => {
    if (on !== false) recallCorrections(reader);
    return reader.mark(on, of, findings);
  });
  answer('reveal', isOwnPage, ({ id, of }) => {
    cards.startFrom(id);
    return reader.reveal(id, of);
  });
  answer('reveal-unread', isOwnPage, ({ start, of }) => reader.revealUnread(start, of));
  answer('scrollBack', isOwnPage, () => reader.scrollBack());
  answer('step', isOwnPage, ({ by }) => ({ done: cards.step(by) }));
  answer('enterCard', isOwnPage, () => ({ done: cards.enter() }));
});

/** The card is written when it opens: by then the choices are known, and later ones hold from the next card on. */
function hearPreferences(): void {
  loadPreferences().catch((error: unknown) => console.warn('the settings are not read:', error));
  followPreferences(() => undefined);
}
