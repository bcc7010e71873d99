import { AutomaticChoice } from '../shared/automatic/AutomaticChoice';
import { ReportHeading } from '../shared/components/ReportHeading';
import { StatusCounts } from '../shared/components/StatusCounts';
import { Trouble } from '../shared/components/Trouble';
import { Warnings } from '../shared/components/Warnings';
import { EarlierCapture } from '../shared/earlier/EarlierCapture';
import { t } from '../shared/i18n/translate';
import { openLibrary } from '../shared/page/open-page';
import { useActiveTab } from '../shared/tab/use-active-tab';
import { type TabReading, useTabReading } from '../shared/tab/use-tab-reading';
import { LeadingFigures } from './LeadingFigures';
import { openSidePanel } from './open-side-panel';
import { PlaceChoice } from './PlaceChoice';
import { ReadActions } from './ReadActions';

/** The toolbar popup: what the active tab's page is, its main figures beside other years, and what to do with them. */
export function Popup() {
  const tab = useActiveTab();
  const { view, force, choosePlace } = useTabReading(tab);
  return (
    <>
      <div class="content" data-testid="popup" data-view={view.view}>
        {view.view !== 'read' && <h1 class="visually-hidden">{t('extensionName')}</h1>}
        <Content view={view} force={force} choosePlace={choosePlace} />
        {tab !== null && <AutomaticChoice url={tab.url} />}
      </div>
      <nav class="foot">
        <button type="button" data-testid="open-library" onClick={() => openLibrary()}>
          {t('openLibrary')}
        </button>
        {tab !== null && (
          <button type="button" data-testid="open-side-panel" onClick={() => openSidePanel(tab)}>
            {t('openSidePanel')}
          </button>
        )}
      </nav>
    </>
  );
}

function Content({ view, force, choosePlace }: Pick<TabReading, 'view' | 'force' | 'choosePlace'>) {
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
    case 'read':
      return (
        <>
          <ReportHeading recognition={view.reading.recognition} />
          <PlaceChoice recognition={view.reading.recognition} choose={choosePlace} />
          <StatusCounts figures={view.reading.figures} />
          {view.reading.figures.length > 0 && <ReadActions view={view} />}
          {view.names === 'unrefined' && <p class="quiet">{t('namesUnrefined')}</p>}
          <LeadingFigures reading={view.reading}>
            <EarlierCapture document={view.reading.document} />
          </LeadingFigures>
        </>
      );
  }
}
