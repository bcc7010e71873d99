import { useEffect, useState } from 'preact/hooks';
import type { Frame } from '../shared/messages/protocol';
import { extractSelection } from '../shared/tabs/extract-selection';
import { markTab, type OpenTab, readSelectionIn } from '../shared/tabs/read-tab';
import { askedSelection, forgetSelection, onSelection } from '../shared/tabs/selection-frame';
import { type TabView, withRefinedNames } from '../shared/views/tab/use-tab-reading';

const READING: TabView = { view: 'reading' };

export interface SelectionReading {
  view: TabView;
  /** Reads what is selected now. */
  again: () => void;
  /** Looks again whether there is still something to show. */
  check: () => void;
  /** Goes back to the whole page. */
  leave: () => void;
}

/** What was read of the selection in a tab; null where the whole page is to be shown. */
export function useSelectionReading(tab: OpenTab | null): SelectionReading | null {
  const [asked, setAsked] = useState<Frame | null>(null);
  const [read, setRead] = useState<{ of: Frame | null; view: TabView }>({ of: null, view: READING });
  useEffect(() => {
    const stop = onSelection(setAsked);
    askedSelection().then(
      (frame) => setAsked((now) => now ?? frame),
      (error: unknown) => console.warn('no selection is shown:', error),
    );
    return stop;
  }, []);

  const here = tab !== null && asked?.tabId === tab.id ? asked : null;
  // What was read of another selection is never shown as this one's, not even until the next effect has run
  const view = read.of === here ? read.view : READING;
  useEffect(() => {
    if (tab === null || here === null) return;
    let gone = false;
    const show = (next: TabView) => {
      if (!gone) setRead({ of: here, view: next });
    };
    const readIt = async () => {
      const selected = await readSelectionIn(tab, here.frameId, false);
      // The page has been left since
      if (selected === null) return gone || setAsked(null);
      if (selected.state !== 'read') return show({ view: 'trouble', trouble: selected.state });
      const own = { ...tab, frameId: here.frameId, of: 'selection' as const };
      const at = selected.selected;
      show({ view: 'read', tab: own, reading: selected.reading, marked: true, names: 'plain', selected: at });
      show({ view: 'read', tab: own, marked: true, selected: at, ...(await withRefinedNames(selected.reading)) });
    };
    show(READING);
    readIt().catch((error: unknown) => show({ view: 'trouble', trouble: 'failed', detail: String(error) }));
    return () => {
      gone = true;
    };
  }, [tab, here]);

  if (tab === null || here === null) return null;
  const again = () => {
    extractSelection(tab, here.frameId).catch((error: unknown) =>
      setRead({ of: here, view: { view: 'trouble', trouble: 'failed', detail: String(error) } }),
    );
  };
  const leave = async () => {
    if (view.view === 'read') {
      // A page that was left meanwhile has no marks to take away
      await markTab(view.tab, false).catch((error: unknown) => console.debug('no marks taken away:', error));
    }
    await forgetSelection();
  };
  return { view, again, check: () => setAsked({ ...here }), leave };
}
