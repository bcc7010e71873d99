import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from './shared/messages/protocol';
import { isOwnPage } from './shared/messages/sender';
import { asCorrected } from './shared/page/card/as-corrected';
import { correctingIn } from './shared/page/card/correcting-in-card';
import { FigureCards } from './shared/page/card/figure-cards';
import { running } from './shared/page/running';
import { followPreferences, loadPreferences } from './shared/words/settings/preferences';

/**
 * Injected with the looks of the marks into a page that the content script runs in: the cards of marked figures, and corrections.
 * Injected again it does nothing, unless another content script has come since.
 */
export default defineUnlistedScript(() => {
  const reader = running.baoshuReader;
  if (reader === undefined || running.baoshuCards?.reader === reader) return;
  hearPreferences();
  reader.correctBy(asCorrected);
  const cards = new FigureCards(reader, correctingIn(reader));
  running.baoshuCards = { reader, cards };
  answer('step', isOwnPage, ({ by }) => ({ done: cards.step(by) }));
  answer('enterCard', isOwnPage, () => ({ done: cards.enter() }));
});

/** The card is written when it opens: by then the choices are known, and later ones hold from the next card on. */
function hearPreferences(): void {
  loadPreferences().catch((error: unknown) => console.warn('the settings are not read:', error));
  followPreferences(() => undefined);
}
