import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Place, Recognition } from '../../../../core/recognise/recognition';
import { ask } from '../../messages/protocol';
import type { PageReading } from '../../messages/readings';
import { clearBadges } from '../../tabs/badge';
import { type Giving, give, onGiven } from '../../tabs/given-of-page';
import { type OpenTab, type ReadTab, readTab, stopReading } from '../../tabs/read-tab';
import type { Trouble } from '../../tabs/trouble-words';

/** Whose words the names of indicators are: the extractor's, jieba's, or the extractor's because jieba did not answer. */
export type Names = 'plain' | 'refined' | 'unrefined';

export type TabView =
  /** `long` once it has taken long enough to say so, and to be stopped. */
  | { view: 'reading'; long?: true }
  | { view: 'loading' }
  | { view: 'trouble'; trouble: Trouble; detail?: string; href?: string }
  | { view: 'no-report'; recognition: Recognition }
  | {
      view: 'read';
      tab: ReadTab;
      reading: PageReading;
      marked: boolean;
      names: Names;
      /** Where a selection that was read stands in the reading's text. */
      selected?: { start: number; end: number };
    };

/** From then on a reading is said to take long. */
const LONG_MS = 1_000;
/** A page that is still loading is looked at again this often, and then read as far as it has come. */
const LOADING_PAUSE_MS = 300;
const MOST_LOADING_LOOKS = 60;
/** A page without text or report is looked at again after pauses that double: a script may still be bringing its text. */
const FIRST_PAUSE_MS = 700;
const MOST_LATE_LOOKS = 5;

export interface TabReading {
  view: TabView;
  /** Extracts figures though no report was recognised. */
  force: () => void;
  /** Reads the tab anew. */
  again: () => void;
  /** Leaves the reading that runs. */
  stop: () => void;
  /** Says which place the report is of, and keeps that for its site. */
  choosePlace: (place: Place) => void;
  /** Says what the reader knows better, and keeps that for the page in this tab. The page is read anew. */
  give: (giving: Giving) => Promise<void>;
}

/** What a recognition's place is changed by; it comes while the page is being read. */
const lookUpPlaces = () => import('../../tabs/place-of-site');

/** The reading with better names; the worker may be stopped while it is asked, so it is asked twice. */
export async function withRefinedNames(reading: PageReading): Promise<{ reading: PageReading; names: Names }> {
  const { figures } = reading;
  for (let attempt = 1; ; attempt++) {
    try {
      return { reading: { ...reading, figures: await ask('refine', { figures }) }, names: 'refined' };
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
  const [attempt, setAttempt] = useState<{ forced: string | null; count: number }>({ forced: null, count: 0 });

  useEffect(() => {
    ask('prepare-reading', {}).catch((error: unknown) => console.debug('the worker reads unprepared:', error));
  }, []);

  useEffect(() => {
    if (tab === null) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let loadingLooks = 0;
    let lateLooks = 0;
    const show = (next: TabView) => {
      if (!gone) setView(next);
    };
    const fail = (error: unknown) => show({ view: 'trouble', trouble: 'failed', detail: String(error) });
    const readAfter = (pause: number) => {
      if (!gone) timer = setTimeout(() => read().catch(fail), pause);
    };
    const readLater = () => {
      if (lateLooks < MOST_LATE_LOOKS) readAfter(FIRST_PAUSE_MS * 2 ** lateLooks++);
    };

    const read = async () => {
      const { page, frameId } = await readTab(tab, attempt.forced === pageOf(tab), loadingLooks < MOST_LOADING_LOOKS);
      switch (page.state) {
        case 'loading':
          loadingLooks++;
          show({ view: 'loading' });
          return readAfter(LOADING_PAUSE_MS);
        case 'no-report':
          show({ view: 'no-report', recognition: page.recognition });
          // A page that changes in place keeps the badge of the report that stood there before
          await clearBadges([tab.id]);
          return readLater();
        case 'read': {
          const own = { ...tab, frameId };
          const reading = await (await lookUpPlaces()).withRememberedPlace(page.reading);
          show({ view: 'read', tab: own, reading, marked: page.marked, names: 'plain' });
          const refined = await withRefinedNames(reading);
          if (!gone) setView((now) => withNames(now, refined));
          return;
        }
        case 'empty':
          show({ view: 'trouble', trouble: `empty-${page.because}`, href: page.href });
          return readLater();
        default:
          return show({ view: 'trouble', trouble: page.state });
      }
    };
    setView((now) => (isOf(now, tab) ? now : { view: 'reading' }));
    const sayLong = () => setView((now) => (now.view === 'reading' ? { view: 'reading', long: true } : now));
    const long = setTimeout(sayLong, LONG_MS);
    read().catch(fail);
    return () => {
      gone = true;
      clearTimeout(timer);
      clearTimeout(long);
    };
  }, [tab, attempt]);

  const again = useCallback(() => setAttempt(({ forced, count }) => ({ forced, count: count + 1 })), []);
  useEffect(() => (tab === null ? undefined : onGiven(tab, again)), [tab, again]);

  const stop = useCallback(() => {
    if (tab !== null) stopReading(tab).catch((error: unknown) => console.warn('the reading goes on:', error));
  }, [tab]);

  const url = view.view === 'read' ? view.reading.document.url : null;
  const choosePlace = useCallback(
    (place: Place) => {
      const choose = async () => {
        const { withChosenPlace, rememberPlace } = await lookUpPlaces();
        setView((now) => (now.view === 'read' ? { ...now, reading: withChosenPlace(now.reading, place) } : now));
        // A private window leaves no site behind
        if (!tab?.incognito) await rememberPlace(url, place.code);
      };
      choose().catch((error: unknown) => console.warn('the place is not kept for this site:', error));
    },
    [url, tab],
  );

  return {
    view,
    force: useCallback(() => setAttempt(({ count }) => ({ forced: tab && pageOf(tab), count: count + 1 })), [tab]),
    again,
    stop,
    choosePlace,
    give: useCallback(async (giving) => (tab === null ? undefined : give(tab, giving)), [tab]),
  };
}

/** What a reader's wish to read all the same is for: one tab's page, and no other that is shown later. */
const pageOf = ({ id, url }: OpenTab): string => `${id} ${url?.replace(/#.*/, '') ?? ''}`;

/** True where a view shows the figures of a tab's page: they stay while the page is read anew. */
const isOf = (view: TabView, tab: OpenTab): boolean => view.view === 'read' && pageOf(view.tab) === pageOf(tab);

/** The view with refined names; a place chosen meanwhile stays. */
function withNames(now: TabView, { reading, names }: { reading: PageReading; names: Names }): TabView {
  if (now.view !== 'read') return now;
  return { ...now, reading: { ...now.reading, figures: reading.figures }, names };
}
