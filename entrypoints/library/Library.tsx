import { type MessageKey, t } from '../shared/i18n/translate';
import {
  ALL_CAPTURES,
  ALL_FINDINGS,
  ALL_PROMISES,
  ALL_YEARS,
  hashOfView,
  type LibraryView,
  NO_INDICATOR,
  TWO_PLACES,
} from '../shared/page/library-view';
import { countCaptures } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { Answer } from './Answer';
import { Bin } from './Bin';
import { CaptureList } from './CaptureList';
import { CaptureView } from './CaptureView';
import { FindingsView } from './FindingsView';
import { FirstTime } from './FirstTime';
import { IndicatorView } from './IndicatorView';
import { KeptTextView } from './KeptTextView';
import { LibraryExport } from './LibraryExport';
import { PlacesView } from './PlacesView';
import { PromisesView } from './PromisesView';
import { useLibraryView } from './use-library-view';
import { YearsView } from './YearsView';

const TABS: { view: LibraryView; pages: LibraryView['page'][]; name: MessageKey }[] = [
  { view: ALL_CAPTURES, pages: ['captures', 'capture', 'text'], name: 'capturedReports' },
  { view: ALL_YEARS, pages: ['years'], name: 'indicatorsByYears' },
  { view: NO_INDICATOR, pages: ['indicator'], name: 'charts' },
  { view: ALL_PROMISES, pages: ['promises'], name: 'promises' },
  { view: ALL_FINDINGS, pages: ['findings'], name: 'findings' },
  { view: TWO_PLACES, pages: ['places'], name: 'twoPlaces' },
];

/** The library: captured reports, their indicators by years, charts, promises, findings, and two places side by side. */
export function Library() {
  const [view, go] = useLibraryView();
  const count = useLive(() => countCaptures(library()), []);
  return (
    <Answer of={count}>
      {(captures) => (
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
            {captures > 0 && <LibraryExport />}
          </header>
          {captures === 0 && view.page !== 'capture' ? <Empty /> : <Page view={view} go={go} />}
        </div>
      )}
    </Answer>
  );
}

/** No report is kept: how to begin, and what was deleted. */
function Empty() {
  return (
    <>
      <FirstTime />
      <Bin />
    </>
  );
}

function Page({ view, go }: { view: LibraryView; go: (view: LibraryView, how?: 'replace') => void }) {
  switch (view.page) {
    case 'captures':
      return <CaptureList view={view} go={go} />;
    case 'capture':
      return <CaptureView key={view.id} id={view.id} />;
    case 'text':
      return <KeptTextView key={view.id} id={view.id} figure={view.figure} />;
    case 'years':
      return <YearsView view={view} go={go} />;
    case 'indicator':
      return <IndicatorView view={view} go={go} />;
    case 'promises':
      return <PromisesView view={view} go={go} />;
    case 'findings':
      return <FindingsView view={view} go={go} />;
    case 'places':
      return <PlacesView view={view} go={go} />;
  }
}
