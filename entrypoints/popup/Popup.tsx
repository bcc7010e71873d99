import { useEffect } from 'preact/hooks';
import { AutomaticChoice } from '../shared/automatic/AutomaticChoice';
import { ReportHeading } from '../shared/components/ReportHeading';
import { Trouble } from '../shared/components/Trouble';
import { Warnings } from '../shared/components/Warnings';
import { EarlierCapture } from '../shared/earlier/EarlierCapture';
import { PutRight } from '../shared/given/PutRight';
import { t } from '../shared/i18n/translate';
import { openLibrary } from '../shared/page/open-page';
import { openSidePanel } from '../shared/page/open-side-panel';
import { announceGrant } from '../shared/tab/grant';
import { useActiveTab } from '../shared/tab/use-active-tab';
import { type TabReading, useTabReading } from '../shared/tab/use-tab-reading';
import { unreadPlaces, unreadWarning } from '../shared/unread/unread-tables';
import { YearChoice } from '../shared/year/YearChoice';
import { yearQuestion } from '../shared/year/year-question';
import { FiguresAndActions } from './FiguresAndActions';
import { LeadingFigures } from './LeadingFigures';
import { PlaceChoice } from './PlaceChoice';

/** The toolbar popup: what the active tab's page is, its main figures beside other years, and what to do with them. */
export function Popup() {
  const tab = useActiveTab();
  const reading = useTabReading(tab);
  const { view } = reading;
  const tabId = tab?.id;
  useEffect(() => {
    // The click that opened this popup has granted the tab
    if (tabId !== undefined)
      announceGrant(tabId).catch((error: unknown) => console.warn('the side panel is not told of the grant:', error));
  }, [tabId]);
  return (
    <>
      <div class="content" data-testid="popup" data-view={view.view}>
        {view.view !== 'read' && <h1 class="visually-hidden">{t('extensionName')}</h1>}
        <Content {...reading} />
        {tab !== null && <AutomaticChoice url={tab.url} />}
      </div>
      <nav class="foot">
        <button type="button" data-testid="open-library" onClick={() => openLibrary()}>
          {t('openLibrary')}
        </button>
        {tab !== null && (
          <button
            type="button"
            data-testid="open-side-panel"
            onClick={() => openSidePanel(tab.windowId).then(() => window.close())}
          >
            {t('openSidePanel')}
          </button>
        )}
      </nav>
    </>
  );
}

function Content({ view, corrections, force, choosePlace, give }: TabReading) {
  switch (view.view) {
    case 'reading':
      return <p role="status">{t('reading')}</p>;
    case 'loading':
      return (
        <p role="status" data-testid="page-loading">
          {t('pageLoading')}
        </p>
      );
    case 'trouble':
      return <Trouble trouble={view.trouble} detail={view.detail} href={view.href} />;
    case 'no-report':
      return (
        <div data-testid="no-report">
          <p>{t('noReport')}</p>
          <Warnings warnings={view.recognition.warnings} />
          <button type="button" data-testid="extract-anyway" onClick={force}>
            {t('extractAnyway')}
          </button>
        </div>
      );
    case 'read': {
      const unread = unreadWarning(unreadPlaces(view.reading));
      return (
        <>
          <ReportHeading
            recognition={view.reading.recognition}
            yearAsked={yearQuestion(view.reading.recognition) !== null}
            more={unread === null ? [] : [unread]}
          />
          <YearChoice recognition={view.reading.recognition} give={(year) => give({ year })} />
          <PlaceChoice recognition={view.reading.recognition} choose={choosePlace} />
          <PutRight recognition={view.reading.recognition} give={give} />
          <FiguresAndActions view={view} corrections={corrections} />
          {view.names === 'unrefined' && <p class="quiet">{t('namesUnrefined')}</p>}
          <LeadingFigures reading={view.reading} corrections={corrections}>
            <EarlierCapture document={view.reading.document} />
          </LeadingFigures>
        </>
      );
    }
  }
}
