import { useEffect, useMemo, useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import type { ReportRow } from '../../shared/store/rows';
import { type IndexedReport, indexedIndicators, indexedReports } from '../../shared/store/search-index';
import { t } from '../../shared/words/i18n/translate';
import { FoundIndicators, FoundReports, FoundSentences } from './FoundGroups';
import { findIndicators, findReports } from './find-known';
import { searchTexts, type TextsFound } from './search-texts';
import './search.css';

/** Reading is begun when the reader pauses, not at every letter. */
const PAUSE_MS = 120;
const NOTHING: TextsFound = { sentences: [], count: 0, done: false };

/** The sentences of kept texts that words find; each change of the words stops the search before. */
function useTexts(reports: readonly IndexedReport[] | null, text: string): TextsFound {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    setFound(NOTHING);
    if (reports === null) return;
    const timer = setTimeout(() => {
      searchTexts(library(), reports, text, controller.signal, setFound).catch((error: unknown) => {
        console.error(error);
        setFound({ ...NOTHING, done: true });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [reports, text]);
  return found;
}

/** Moves the focus among the results by the arrow keys. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What is read once for a search and again when a report comes or goes; null until it is there. A failure is logged and finds nothing. */
function useRead<Value>(read: () => Promise<Value[]>, reports: readonly ReportRow[]): Value[] | null {
  const [value, setValue] = useState<Value[] | null>(null);
  useEffect(() => {
    let current = true;
    read().then(
      (here) => current && setValue(here),
      (error: unknown) => {
        console.error(error);
        if (current) setValue([]);
      },
    );
    return () => {
      current = false;
    };
  }, [reports]);
  return value;
}

/** What the library has of words or pinyin initials: indicators, reports and sentences of kept texts, each one click from its place. */
export function SearchView({ text, reports: kept }: { text: string; reports: ReportRow[] }) {
  const words = text.trim();
  const known = useRead(() => indexedIndicators(library()), kept);
  const latest = useRead(() => indexedReports(library(), kept), kept);
  const indicators = useMemo(() => findIndicators(known ?? [], words), [known, words]);
  const reports = useMemo(() => findReports(latest ?? [], words), [latest, words]);
  const texts = useTexts(latest, words);
  if (words === '') return <p class="quiet">{t('searchAsk')}</p>;
  const done = texts.done && known !== null;
  const nothing = done && indicators.length + reports.length + texts.count === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; the arrow keys lead from one to the next
    <div class="found-groups" data-testid="search-results" aria-busy={!done} onKeyDown={walk}>
      <p role="status" class={nothing ? 'quiet' : 'visually-hidden'} data-testid="search-count">
        {nothing
          ? t('searchNothing', words)
          : done && t('searchCounts', indicators.length, reports.length, texts.count)}
      </p>
      {!nothing && (
        <>
          <FoundIndicators found={indicators} busy={known === null} />
          <FoundReports found={reports} />
          <FoundSentences found={texts} />
        </>
      )}
    </div>
  );
}
