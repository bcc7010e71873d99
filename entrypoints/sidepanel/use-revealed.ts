import { useCallback, useState } from 'preact/hooks';
import { type ReadTab, returnInTab, revealInTab, revealUnreadInTab } from '../shared/tabs/read-tab';

/** What the page is scrolled to: a figure by its id, or what could not be read by where it begins. */
export type Target = { figure: string } | { unread: number };

/** What the page was last scrolled to. */
export interface Revealed {
  target: Target;
  /** False where it is no longer in the page. */
  found: boolean;
  /** True while the page can be scrolled back to where the reader was. */
  canReturn: boolean;
}

/**
 * Scrolls a tab's page to figures and unread stretches, and back to where the reader was before.
 * @param lost called where the page can no longer be asked: it was left, or the grant is over
 */
export function useRevealed(tab: ReadTab, lost: () => void) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const reveal = useCallback(
    async (target: Target) => {
      try {
        const found =
          'figure' in target ? await revealInTab(tab, target.figure) : await revealUnreadInTab(tab, target.unread);
        setRevealed((now) => ({ target, found, canReturn: found || (now?.canReturn ?? false) }));
      } catch (error) {
        console.debug('the page cannot be asked any longer:', error);
        lost();
      }
    },
    [tab, lost],
  );
  const goBack = useCallback(async () => {
    try {
      await returnInTab(tab);
      setRevealed((now) => now && { ...now, canReturn: false });
    } catch (error) {
      console.debug('the page cannot be asked any longer:', error);
      lost();
    }
  }, [tab, lost]);
  return { revealed, reveal, goBack };
}
