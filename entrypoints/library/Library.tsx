import { useEffect, useRef, useState } from 'preact/hooks';
import { library } from '../shared/store/database';
import { latestPlace } from '../shared/store/history';
import type { ReportRow } from '../shared/store/rows';
import { useLive } from '../shared/store/use-live';
import { laterComponent } from '../shared/views/components/later-component';
import { ALL_PLACES, type LibraryView, NO_PLACE, placeOfView } from '../shared/views/library-view';
import { t } from '../shared/words/i18n/translate';
import { Answer } from './shell/Answer';
import { ChoosePlace } from './shell/ChoosePlace';
import { FirstTime } from './shell/FirstTime';
import { PlaceHead, PlainHead } from './shell/Head';
import { Paper } from './shell/PrintedTables';
import { Rail } from './shell/Rail';
import { TopBar } from './shell/TopBar';
import { useLibraryView } from './shell/use-library-view';
import { useReports } from './shell/use-reports';
import { ViewTablesProvider } from './shell/view-tables';

// Each view comes when it is opened first, what is told above them once the library stands
const LibraryNotices = laterComponent(async () => (await import('./backup/LibraryNotices')).LibraryNotices);
const ImportView = laterComponent(async () => (await import('./import/ImportView')).ImportView);
const IndicatorsView = laterComponent(async () => (await import('./indicators/IndicatorsView')).IndicatorsView);
const Overview = laterComponent(async () => (await import('./overview/Overview')).Overview);
const PdfView = laterComponent(async () => (await import('./pdf/PdfView')).PdfView);
const PromisesView = laterComponent(async () => (await import('./promises/PromisesView')).PromisesView);
const Bin = laterComponent(async () => (await import('./reports/Bin')).Bin);
const ReportsView = laterComponent(async () => (await import('./reports/ReportsView')).ReportsView);
const ReportView = laterComponent(async () => (await import('./reports/ReportView')).ReportView);
const SearchView = laterComponent(async () => (await import('./search/SearchView')).SearchView);
const SettingsView = laterComponent(async () => (await import('./settings/SettingsView')).SettingsView);

type Go = (view: LibraryView, how?: 'replace') => void;

/** The library: the places on the left, and of the chosen one its overview, indicators, promises and reports. */
export function Library() {
  const [view, go] = useLibraryView();
  const reports = useReports();
  const place = usePlaceOf(view);
  const [railOpen, setRailOpen] = useState(false);
  const body = useRef<HTMLElement>(null);
  useEffect(() => setRailOpen(false), [view]);
  const known = reports.state === 'here' ? reports.value : [];
  return (
    <div class="library">
      <button type="button" class="skip" onClick={() => body.current?.focus()}>
        {t('skipToView')}
      </button>
      <TopBar
        view={view}
        place={place ?? ''}
        go={go}
        empty={known.length === 0}
        rail={{ open: railOpen, toggle: () => setRailOpen(!railOpen) }}
      />
      <Rail reports={known} view={view} place={place ?? ''} open={railOpen} />
      <section class="view" ref={body} tabIndex={-1} aria-label={t('libraryTitle')}>
        <LibraryNotices />
        <Answer of={reports}>
          {(kept) => (place === null ? null : <Shown view={view} go={go} reports={kept} place={place} />)}
        </Answer>
      </section>
    </div>
  );
}

/** The place that is shown: that of the address, of the capture that it names, or of the latest report; null until it is known. */
function usePlaceOf(view: LibraryView): string | null {
  const named = placeOfView(view);
  const id = view.page === 'capture' || view.page === 'text' ? view.id : null;
  const live = useLive(async () => {
    if (id !== null) {
      const capture = await library().captures.get(id);
      return capture === undefined ? ALL_PLACES : (capture.recognition.place?.code ?? NO_PLACE);
    }
    return (await latestPlace(library())) ?? ALL_PLACES;
  }, [id]);
  if (named !== null && named !== '') return named;
  if (view.page === 'captures') return ALL_PLACES;
  if (named === null && id === null) return '';
  return live.state === 'here' ? live.value : live.state === 'failed' ? ALL_PLACES : null;
}

/** Views whose parts scroll by themselves. */
const FILLS: LibraryView['page'][] = ['indicators'];

/** Views of one place. */
const OF_ONE_PLACE: LibraryView['page'][] = ['indicators', 'promises'];

/** Pages that are there however little is kept. */
const ALWAYS: LibraryView['page'][] = ['captures', 'capture', 'bin', 'import', 'pdf', 'settings'];

function Shown({ view, go, reports, place }: { view: LibraryView; go: Go; reports: ReportRow[]; place: string }) {
  if (reports.length === 0 && !ALWAYS.includes(view.page)) return <FirstTime />;
  const page = <Page view={view} go={go} reports={reports} place={place} />;
  const title = titleOf(view);
  return (
    <ViewTablesProvider>
      {title === null ? <PlaceHead place={place} reports={reports} view={view} /> : <PlainHead title={title} />}
      <div class={FILLS.includes(view.page) ? 'view-body fills' : 'view-body'}>{page}</div>
      <Paper />
    </ViewTablesProvider>
  );
}

/** The title of what is of no place. */
function titleOf({ page }: LibraryView): string | null {
  if (page === 'search') return t('searchShort');
  if (page === 'bin') return t('recentlyDeleted');
  if (page === 'import') return t('importFiles');
  if (page === 'pdf') return t('pdfTitle');
  return page === 'settings' ? t('settings') : null;
}

function Page({ view, go, reports, place }: { view: LibraryView; go: Go; reports: ReportRow[]; place: string }) {
  if (place === ALL_PLACES && OF_ONE_PLACE.includes(view.page)) return <ChoosePlace reports={reports} view={view} />;
  switch (view.page) {
    case 'overview':
      return <Overview key={place} place={place} reports={reports} />;
    case 'captures':
      return <ReportsView key={view.place} view={view} go={go} empty={reports.length === 0} />;
    case 'capture':
      return <ReportView key={view.id} id={view.id} figure="" shown="figures" />;
    case 'text':
      return <ReportView key={view.id} id={view.id} figure={view.figure} shown="text" />;
    case 'indicators':
      return <IndicatorsView key={place} view={view} place={place} go={go} />;
    case 'promises':
      return <PromisesView view={view} go={go} place={place} />;
    case 'search':
      return <SearchView text={view.text} reports={reports} />;
    case 'bin':
      return <Bin />;
    case 'import':
      return <ImportView />;
    case 'pdf':
      return <PdfView {...view} />;
    case 'settings':
      return <SettingsView />;
  }
}
