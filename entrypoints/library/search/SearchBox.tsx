import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/views/components/Icon';
import type { LibraryView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';

/** True where a key is meant for what is being written. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The one search of the library; `/` leads to it from anywhere. */
export function SearchBox({ view, go }: { view: LibraryView; go: (view: LibraryView, how?: 'replace') => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const text = view.page === 'search' ? view.text : '';
  return (
    <search class="library-search">
      <Icon of="search" />
      <input
        ref={box}
        type="search"
        data-testid="library-search"
        aria-label={t('searchShort')}
        aria-keyshortcuts="/"
        placeholder={t('searchLibrary')}
        title={t('searchLibrary')}
        value={text}
        onKeyDown={(event) => {
          const first = event.key === 'ArrowDown' ? document.querySelector<HTMLElement>('a[data-result]') : null;
          if (first === null) return;
          event.preventDefault();
          first.focus();
        }}
        onInput={({ currentTarget: { value } }) =>
          // The first letter is a step to go back from, the others are not
          go({ page: 'search', text: value }, view.page === 'search' ? 'replace' : undefined)
        }
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
