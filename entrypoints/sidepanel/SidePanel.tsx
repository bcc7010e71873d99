import { FigureCounts } from '../shared/components/FigureCounts';
import { ReportHeading } from '../shared/components/ReportHeading';
import { Trouble } from '../shared/components/Trouble';
import { t } from '../shared/i18n/translate';
import { useActiveTab } from '../shared/tab/use-active-tab';
import { type TabView, useTabReading } from '../shared/tab/use-tab-reading';
import { FigureList } from './FigureList';

/** The figures of the active tab's page, in the order of its text, each one click from its place in the page. */
export function SidePanel() {
  const { view, again } = useTabReading(useActiveTab());
  return (
    <div class="content" data-testid="side-panel" data-view={view.view}>
      <div class="bar">
        <button type="button" onClick={again} data-testid="read-again">
          {t('readAgain')}
        </button>
      </div>
      {view.view !== 'read' && <h1 class="visually-hidden">{t('sidePanelTitle')}</h1>}
      <Content view={view} />
    </div>
  );
}

function Content({ view }: { view: TabView }) {
  switch (view.view) {
    case 'reading':
      return <p role="status">{t('reading')}</p>;
    case 'loading':
      return <p role="status">{t('pageLoading')}</p>;
    case 'trouble':
      return <Trouble trouble={view.trouble} detail={view.detail} href={view.href} />;
    case 'no-report':
      return <p>{t('noReport')}</p>;
    case 'read':
      return (
        <>
          <ReportHeading recognition={view.reading.recognition} />
          <FigureCounts reading={view.reading} />
          {view.names === 'unrefined' && <p class="quiet">{t('namesUnrefined')}</p>}
          <FigureList tab={view.tab} figures={view.reading.figures} />
        </>
      );
  }
}
