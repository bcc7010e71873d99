import { lookBudget, pageMayBeReport } from '../../../../core/recognise/glance-page';

/** Looks at one page, the first included. With pauses that double, the last comes 19 seconds after the first at the earliest. */
const MOST_LOOKS = 7;
const FIRST_PAUSE_MS = 300;
/** After this time nothing of the watcher is left in the page. */
const LONGEST_WATCH_MS = 25_000;

/**
 * Looks at a page once, and again while it goes on changing, until it was recognised or has had its looks. Changes are only
 * heard of: the observer is off from the first change to the next look, so that a busy page pays for the looks alone.
 *
 * @param tell asked where the page may be a report; true once it was recognised as one
 */
export function watchPage(page: Document, tell: () => Promise<boolean>): void {
  let looks = 0;
  const budget = lookBudget();
  let next: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    next = setTimeout(look, FIRST_PAUSE_MS * 2 ** (looks - 1));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(next);
    clearTimeout(end);
    looks = MOST_LOOKS;
  };
  const look = () => {
    looks++;
    const last = looks === MOST_LOOKS || budget.nodes <= 0;
    // Before the page is read: what changes while the worker is asked must be looked at too
    if (!last) observer.observe(page, { childList: true, subtree: true, characterData: true });
    const asked = pageMayBeReport(page, budget) ? tell() : Promise.resolve(false);
    asked
      .then((recognised) => {
        if (recognised || last) stop();
      })
      .catch((error: unknown) => {
        stop();
        console.debug('Baoshu does not watch this page any longer:', error);
      });
  };
  const end = setTimeout(stop, LONGEST_WATCH_MS);
  look();
}
