import { useEffect } from 'preact/hooks';
import { announceGrant } from '../shared/tabs/grant';
import { openLibrary } from '../shared/tabs/open-page';
import { Trouble } from '../shared/views/components/Trouble';
import { type Later, useLater } from '../shared/views/components/use-later';
import { hashOfView } from '../shared/views/library-view';
import { useActiveTab } from '../shared/views/tab/use-active-tab';
import { type TabReading, useTabReading } from '../shared/views/tab/use-tab-reading';
import { t } from '../shared/words/i18n/translate';

/** What is shown of a page that was looked at: it holds the library and the comparison, and comes while the page is being read. */
const loadViews = async () => {
  const [
    { ReadView },
    { NoReport },
    { ToLibrary, ToSidePanel },
    { AutomaticChoice },
    { LongReading },
    { ListedReports },
  ] = await Promise.all([
    import('./ReadView'),
    import('./NoReport'),
    import('./WaysOn'),
    import('../shared/views/automatic/AutomaticChoice'),
    import('../shared/views/components/LongReading'),
    import('../shared/views/listed/ListedReports'),
  ]);
  return { ReadView, NoReport, ToLibrary, ToSidePanel, AutomaticChoice, LongReading, ListedReports };
};
type Views = Awaited<ReturnType<typeof loadViews>>;

/** The view of a tab as far as there is something to show it with. */
function shownView(view: TabReading['view'], views: Later<Views>): TabReading['view'] {
  if (views.state === 'here' || (view.view !== 'read' && view.view !== 'no-report')) return view;
  return views.state === 'failed' ? { view: 'trouble', trouble: 'failed', detail: views.why } : { view: 'reading' };
}

/** The toolbar popup: what the active tab's page is, its figures as a table of years, and what to do with them. */
export function Popup() {
  const tab = useActiveTab();
  const reading = useTabReading(tab);
  const views = useLater(loadViews);
  const view = shownView(reading.view, views);
  const tabId = tab?.id;
  useEffect(() => {
    // The click that opened this popup has granted the tab
    if (tabId !== undefined)
      announceGrant(tabId).catch((error: unknown) => console.warn('the side panel is not told of the grant:', error));
  }, [tabId]);
  if (view.view === 'read' && views.state === 'here') {
    const { ReadView } = views.value;
    return (
      <div class="popup" data-testid="popup" data-view="read">
        <ReadView
          // Another page begins anew
          key={`${view.tab.id} ${view.reading.document.url}`}
          view={view}
          choosePlace={reading.choosePlace}
          give={reading.give}
        />
      </div>
    );
  }
  return (
    <div class="popup" data-testid="popup" data-view={view.view}>
      <div class="content">
        {view.view !== 'no-report' && <h1 class="visually-hidden">{t('extensionName')}</h1>}
        {view.view === 'no-report' && tab !== null && views.state === 'here' && <views.value.ListedReports tab={tab} />}
        <NotRead view={view} reading={reading} views={views.state === 'here' ? views.value : null} />
        {view.view === 'trouble' && view.trouble === 'pdf' && <ReadPdf from={tab?.url ?? ''} />}
        {tab !== null && views.state === 'here' && <views.value.AutomaticChoice url={tab.url} />}
      </div>
      {views.state === 'here' && (
        <nav class="foot">
          {tab !== null && <views.value.ToSidePanel windowId={tab.windowId} />}
          <views.value.ToLibrary />
        </nav>
      )}
    </div>
  );
}

/** The tab's PDF is read by the library's page, once the reader gives it the file. */
function ReadPdf({ from }: { from: string }) {
  return (
    <button
      type="button"
      class="primary"
      data-testid="read-pdf"
      onClick={() => openLibrary(hashOfView({ page: 'pdf', from, capture: '', figure: '' }))}
    >
      {t('pdfReadThis')}
    </button>
  );
}

function NotRead({ view, reading, views }: { view: TabReading['view']; reading: TabReading; views: Views | null }) {
  switch (view.view) {
    case 'read':
    case 'reading':
      return views !== null && view.view === 'reading' && view.long ? (
        <views.LongReading stop={reading.stop} />
      ) : (
        <p role="status">{t('reading')}</p>
      );
    case 'loading':
      return (
        <p role="status" data-testid="page-loading">
          {t('pageLoading')}
        </p>
      );
    case 'trouble':
      return (
        <>
          <Trouble trouble={view.trouble} detail={view.detail} href={view.href} />
          {view.trouble === 'stopped' && (
            <button type="button" data-testid="read-again" onClick={reading.again}>
              {t('readAgain')}
            </button>
          )}
        </>
      );
    case 'no-report':
      return views && <views.NoReport recognition={view.recognition} force={reading.force} />;
  }
}
