import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../shared/i18n/translate';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { FoundIndicators, FoundReports, FoundSentences } from './FoundGroups';
import { findIndicators, findReports } from './find-known';
import { type SearchIndex, searchIndex } from './search-index';
import { searchTexts, type TextsFound } from './search-texts';
import './search.css';

/** Reading is begun when the reader pauses, not at every letter. */
const PAUSE_MS = 120;
const NOTHING: TextsFound = { sentences: [], count: 0, done: false };

/** The sentences of kept texts that words find; each change of the words stops the search before. */
function useTexts(index: SearchIndex, text: string): TextsFound {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    setFound(NOTHING);
    const timer = setTimeout(() => {
      searchTexts(library(), index.reports, text, controller.signal, setFound).catch((error: unknown) => {
        console.error(error);
        setFound({ ...NOTHING, done: true });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [index, text]);
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

/** What the library has of words or pinyin initials: indicators, reports and sentences of kept texts, each one click from its place. */
export function SearchView({ text }: { text: string }) {
  const live = useLive(() => searchIndex(library()), []);
  const words = text.trim();
  if (words === '') return <p class="quiet">{t('searchAsk')}</p>;
  return <Answer of={live}>{(index) => <Found index={index} text={words} />}</Answer>;
}

function Found({ index, text }: { index: SearchIndex; text: string }) {
  const indicators = useMemo(() => findIndicators(index.indicators, text), [index, text]);
  const reports = useMemo(() => findReports(index.reports, text), [index, text]);
  const texts = useTexts(index, text);
  const nothing = texts.done && indicators.length + reports.length + texts.count === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; the arrow keys lead from one to the next
    <div class="found-groups" data-testid="search-results" onKeyDown={walk}>
      <p role="status" class={nothing ? 'quiet' : 'visually-hidden'} data-testid="search-count">
        {nothing
          ? t('searchNothing', text)
          : texts.done && t('searchCounts', indicators.length, reports.length, texts.count)}
      </p>
      {!nothing && (
        <>
          <FoundIndicators found={indicators} />
          <FoundReports found={reports} />
          <FoundSentences found={texts} />
        </>
      )}
    </div>
  );
}
