import { useRef, useState } from 'preact/hooks';
import { ReportHeading } from '../shared/components/ReportHeading';
import { StatusCounts } from '../shared/components/StatusCounts';
import { Trouble } from '../shared/components/Trouble';
import { t } from '../shared/i18n/translate';
import { useActiveTab } from '../shared/tab/use-active-tab';
import { type TabReading, type TabView, useTabReading } from '../shared/tab/use-tab-reading';
import { FigureList } from './FigureList';
import { ALL_FIGURES, type FigureFilter } from './filter-figures';

/** The figures of the active tab's page, in groups, each one click from its place in the page. */
export function SidePanel() {
  const tab = useActiveTab();
  const { view, again, force } = useTabReading(tab);
  const readBefore = useRef(new Set<number>());
  if (view.view === 'read') readBefore.current.add(view.tab.id);
  const over = view.view === 'trouble' && view.trouble === 'not-granted' && readBefore.current.has(tab?.id ?? -1);
  const shown: TabView = over ? { view: 'trouble', trouble: 'grant-over' } : view;
  return (
    <div class="content" data-testid="side-panel" data-view={shown.view}>
      <button
        type="button"
        class="again"
        data-testid="read-again"
        aria-label={t('readAgain')}
        title={t('readAgain')}
        onClick={again}
      />
      {shown.view !== 'read' && <h1 class="visually-hidden">{t('sidePanelTitle')}</h1>}
      <Content view={shown} again={again} force={force} />
    </div>
  );
}

function Content({ view, again, force }: Pick<TabReading, 'view' | 'again' | 'force'>) {
  const [{ url, filter }, setFilter] = useState<{ url: string | null; filter: FigureFilter }>({
    url: null,
    filter: ALL_FIGURES,
  });
  switch (view.view) {
    case 'reading':
      return <p role="status">{t('reading')}</p>;
    case 'loading':
      return <p role="status">{t('pageLoading')}</p>;
    case 'trouble':
      return <Trouble trouble={view.trouble} detail={view.detail} href={view.href} />;
    case 'no-report':
      return (
        <>
          <p>{t('noReport')}</p>
          <button type="button" data-testid="extract-anyway" onClick={force}>
            {t('extractAnyway')}
          </button>
        </>
      );
    case 'read': {
      const { figures, document, recognition } = view.reading;
      const page = document.url?.replace(/#.*/, '') ?? null;
      return (
        <>
          <ReportHeading recognition={recognition} />
          <StatusCounts figures={figures} />
          {view.names === 'unrefined' && <p class="quiet">{t('namesUnrefined')}</p>}
          {figures.length > 0 && (
            <FigureList
              tab={view.tab}
              figures={figures}
              // Another page begins unnarrowed; the same one read again stays as it was
              filter={url === page ? filter : ALL_FIGURES}
              setFilter={(filter) => setFilter({ url: page, filter })}
              lost={again}
            />
          )}
        </>
      );
    }
  }
}
