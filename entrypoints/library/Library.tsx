import { type MessageKey, t } from '../shared/i18n/translate';
import { ALL_CAPTURES, hashOfView, type LibraryView, NO_INDICATOR, WHOLE_REVIEW } from '../shared/page/library-view';
import { listCaptures } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { CaptureList } from './CaptureList';
import { CaptureView } from './CaptureView';
import { FirstTime } from './FirstTime';
import { IndicatorView } from './IndicatorView';
import { LibraryExport } from './LibraryExport';
import { ReviewView } from './ReviewView';
import { useLibraryView } from './use-library-view';

const TABS: { view: LibraryView; pages: LibraryView['page'][]; name: MessageKey }[] = [
  { view: ALL_CAPTURES, pages: ['captures', 'capture'], name: 'capturedReports' },
  { view: NO_INDICATOR, pages: ['indicator'], name: 'indicatorOverYears' },
  { view: WHOLE_REVIEW, pages: ['review'], name: 'review' },
];

/** The library: captured reports, one capture's figures, one indicator over the years, and what the checks see. */
export function Library() {
  const [view, go] = useLibraryView();
  const captures = useLive(() => listCaptures(library()), []);
  if (captures.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (captures.state === 'failed') {
    return (
      <p role="alert" data-testid="library-failed">
        {t('libraryFailed')} <code>{captures.why}</code>
      </p>
    );
  }
  const empty = captures.value.length === 0;
  return (
    <div class="library">
      <header>
        <h1>{t('libraryTitle')}</h1>
        <nav aria-label={t('libraryTitle')}>
          {TABS.map(({ view: tab, pages, name }) => (
            <a key={name} href={hashOfView(tab)} aria-current={pages.includes(view.page) ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
        {!empty && <LibraryExport />}
      </header>
      {empty ? (
        <FirstTime />
      ) : view.page === 'captures' ? (
        <CaptureList captures={captures.value} view={view} go={go} />
      ) : view.page === 'capture' ? (
        <CaptureView key={view.id} id={view.id} />
      ) : view.page === 'review' ? (
        <ReviewView view={view} go={go} />
      ) : (
        <IndicatorView view={view} go={go} />
      )}
    </div>
  );
}
