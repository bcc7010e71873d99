import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../shared/words/i18n/translate';
import type { SheetFilter } from './sheet';

const NAMES: Record<SheetFilter, MessageKey> = {
  core: 'chipCore',
  all: 'chipAll',
  changed: 'chipChanged',
  missed: 'chipMissed',
  targets: 'chipTargets',
};

/** Search by name, value or pinyin initials, and what else narrows the table, each with how many rows it leaves. */
export function SheetTools({
  text,
  setText,
  filter,
  filters,
  setFilter,
}: {
  text: string;
  setText: (text: string) => void;
  filter: SheetFilter;
  filters: readonly (readonly [filter: SheetFilter, count: number])[];
  setFilter: (filter: SheetFilter) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as HTMLElement).closest('input, select, textarea') !== null) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);
  return (
    <search class="tools">
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={t('searchRows')}
        aria-label={t('searchRows')}
        aria-keyshortcuts="/"
        data-testid="filter-text"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          setText('');
        }}
      />
      {filters.map(([one, count]) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={one === filter}
          data-testid={`chip-${one}`}
          onClick={() => setFilter(one)}
        >
          {t(NAMES[one])} <span>{count}</span>
        </button>
      ))}
    </search>
  );
}
