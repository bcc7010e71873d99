import { Icon } from '../../shared/views/components/Icon';
import { Mark } from '../../shared/views/components/Mark';
import { hashOfView, type LibraryView, OVERVIEW } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { SearchBox } from '../search/SearchBox';
import { LibraryExport } from './LibraryExport';
import './top-bar.css';

/** Name, search and what concerns the whole library. On a narrow screen the mark opens the list of places. */
export function TopBar({
  view,
  place,
  go,
  empty,
  rail,
}: {
  view: LibraryView;
  /** Code of the place that is shown; empty until it is known. */
  place: string;
  go: (view: LibraryView, how?: 'replace') => void;
  /** True where nothing is kept. */
  empty: boolean;
  rail: { open: boolean; toggle: () => void };
}) {
  return (
    <header class="top">
      <a class="name" href={hashOfView(OVERVIEW)}>
        <Mark />
        {t('product')}
      </a>
      <button
        type="button"
        class="name"
        aria-expanded={rail.open}
        aria-controls="rail"
        aria-label={t('openRail')}
        data-testid="open-rail"
        onClick={rail.toggle}
      >
        <Mark />
      </button>
      <SearchBox view={view} go={go} />
      <div class="end">
        {!empty && <LibraryExport view={view} place={place} />}
        <a
          class="quiet-button"
          href={hashOfView({ page: 'import' })}
          title={t('importShort')}
          aria-current={view.page === 'import' ? 'page' : undefined}
          data-testid="import"
        >
          <Icon of="import" /> <span>{t('importShort')}</span>
        </a>
        <a
          class="quiet-button"
          href={hashOfView({ page: 'settings' })}
          title={t('settings')}
          aria-current={view.page === 'settings' ? 'page' : undefined}
          data-testid="settings"
        >
          <Icon of="settings" /> <span>{t('settings')}</span>
        </a>
      </div>
    </header>
  );
}
