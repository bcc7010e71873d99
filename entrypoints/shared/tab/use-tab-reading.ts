import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Recognition } from '../../../core/recognise/recognition';
import { ask } from '../messages/protocol';
import type { PageReading } from '../messages/schemas';
import { type OpenTab, type Refusal, readTab } from './read-tab';

/** Why nothing is shown, each with a sentence of its own. */
export type Trouble = Refusal | 'empty' | 'too-long' | 'failed';

/** Whose words the names of indicators are: the extractor's, jieba's, or the extractor's because jieba did not answer. */
export type Names = 'plain' | 'refined' | 'unrefined';

export type TabView =
  | { view: 'reading' }
  | { view: 'loading' }
  | { view: 'trouble'; trouble: Trouble; detail?: string }
  | { view: 'no-report'; recognition: Recognition }
  | { view: 'read'; tab: OpenTab; reading: PageReading; marked: boolean; names: Names };

/** How long to wait before a page that is still loading is looked at again. */
const RETRY_MS = 300;

export interface TabReading {
  view: TabView;
  /** Extracts figures though no report was recognised. */
  force: () => void;
  /** Reads the tab anew. */
  again: () => void;
}

/** The reading with better names; the worker may be stopped while it is asked, so it is asked twice. */
async function withRefinedNames(reading: PageReading): Promise<{ reading: PageReading; names: Names }> {
  const { document, figures } = reading;
  for (let attempt = 1; ; attempt++) {
    try {
      return { reading: { ...reading, figures: await ask('refine', { document, figures }) }, names: 'refined' };
    } catch (error) {
      if (attempt < 2) continue;
      console.warn('names of indicators stay as they were extracted:', error);
      return { reading, names: 'unrefined' };
    }
  }
}

/**
 * Reads a tab and shows its figures as soon as they are there; the worker's better names follow in place.
 * Nothing is kept between two openings: the state of the page and of the library is all there is.
 */
export function useTabReading(tab: OpenTab | null): TabReading {
  const [view, setView] = useState<TabView>({ view: 'reading' });
  const [attempt, setAttempt] = useState({ force: false, count: 0 });

  useEffect(() => {
    if (tab === null) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: TabView) => {
      if (!gone) setView(next);
    };
    const fail = (error: unknown) => show({ view: 'trouble', trouble: 'failed', detail: String(error) });

    const read = async () => {
      const page = await readTab(tab, attempt.force);
      switch (page.state) {
        case 'loading':
          show({ view: 'loading' });
          if (!gone) timer = setTimeout(() => read().catch(fail), RETRY_MS);
          return;
        case 'no-report':
          return show({ view: 'no-report', recognition: page.recognition });
        case 'read': {
          const { reading, marked } = page;
          show({ view: 'read', tab, reading, marked, names: 'plain' });
          return show({ view: 'read', tab, marked, ...(await withRefinedNames(reading)) });
        }
        default:
          return show({ view: 'trouble', trouble: page.state });
      }
    };
    setView({ view: 'reading' });
    read().catch(fail);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [tab, attempt]);

  return {
    view,
    force: useCallback(() => setAttempt(({ count }) => ({ force: true, count: count + 1 })), []),
    again: useCallback(() => setAttempt(({ force, count }) => ({ force, count: count + 1 })), []),
  };
}
