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
import { IndicatorView } from './indicators/IndicatorView';
import { PlacesView } from './indicators/PlacesView';
import { YearsView } from './indicators/YearsView';
import { FindingsView } from './overview/FindingsView';
import { PromisesView } from './promises/PromisesView';
import { Bin } from './reports/Bin';
import { CaptureList } from './reports/CaptureList';
import { CaptureView } from './reports/CaptureView';
import { KeptTextView } from './reports/KeptTextView';
import { Answer } from './shell/Answer';
import { FirstTime } from './shell/FirstTime';
import { LibraryExport } from './shell/LibraryExport';
import { useLibraryView } from './shell/use-library-view';

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
