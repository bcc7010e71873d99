import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Correction, correctedFigures } from '../../core/compare/report';
import type { Document as ReportDocument } from '../../core/document/document';
import type { Figure } from '../../core/figures/figure';
import { isRecognised } from '../../core/recognise/recognition';
import { type Act, additionOf, correctionOf } from '../shared/elements/correct/new-correction';
import { pageOf } from '../shared/store/correction-rows';
import { addCorrections, type NewCorrection } from '../shared/store/corrections';
import { library } from '../shared/store/database';
import { mayKeep } from '../shared/tabs/private-windows';
import { type OpenTab, tellCorrections } from '../shared/tabs/read-tab';
import { pageReport } from '../shared/views/compare/page-report';
import { FigureCounts } from '../shared/views/components/FigureCounts';
import { LongReading } from '../shared/views/components/LongReading';
import { ReportHeading } from '../shared/views/components/ReportHeading';
import { Trouble } from '../shared/views/components/Trouble';
import { useCorrecting } from '../shared/views/correct/use-correcting';
import { usePageCorrections } from '../shared/views/correct/use-page-corrections';
import { EarlierCapture } from '../shared/views/earlier/EarlierCapture';
import { PutRight } from '../shared/views/given/PutRight';
import { ListedReports } from '../shared/views/listed/ListedReports';
import { useActiveTab } from '../shared/views/tab/use-active-tab';
import { type TabReading, type TabView, useTabReading } from '../shared/views/tab/use-tab-reading';
import { unreadPlaces } from '../shared/views/unread/unread-tables';
import { YearChoice } from '../shared/views/year/YearChoice';
import { yearQuestion } from '../shared/views/year/year-question';
import { t } from '../shared/words/i18n/translate';
import { AddSelected } from './AddSelected';
import { CorrectFigure } from './CorrectFigure';
import { CorrectionBar } from './CorrectionBar';
import { ALL_FIGURES, type FigureFilter } from './filter-figures';
import { PlacesInPage } from './PlacesInPage';
import { SelectionHeading } from './SelectionHeading';
import { useBeside } from './use-beside';
import { useSelectionReading } from './use-selection-reading';

/** The figures of the active tab's page, or of what is selected in it, in groups, each one click from its place. */
export function SidePanel() {
  const tab = useActiveTab();
  const selection = useSelectionReading(tab);
  const page = useTabReading(selection === null ? tab : null);
  const again = useRef<HTMLButtonElement>(null);
  const readBefore = useRef(new Set<number>());
  const corrections = usePageCorrections(page.view.view === 'read' ? page.view.reading : null);
  const view = selection?.view ?? page.view;
  if (view.view === 'read') readBefore.current.add(view.tab.id);
  const over = view.view === 'trouble' && view.trouble === 'not-granted' && readBefore.current.has(tab?.id ?? -1);
  const shown: TabView = over ? { view: 'trouble', trouble: 'grant-over' } : view;
  const leave = () => {
    // The button that leads back goes away with the selection, and the focus would with it
    again.current?.focus();
    selection?.leave();
  };
  return (
    <div class="content" data-testid="side-panel" data-view={shown.view} data-of={selection ? 'selection' : 'page'}>
      <div class="head">
        {selection === null ? (
          <Head tab={tab} view={shown} force={page.force} give={page.give} stop={page.stop} />
        ) : (
          <SelectionHeading view={shown} leave={leave} />
        )}
        <button
          ref={again}
          type="button"
          class="again"
          data-testid="read-again"
          aria-label={t('readAgain')}
          title={t('readAgain')}
          onClick={(selection ?? page).again}
        />
      </div>
      <Figures view={shown} corrections={corrections} lost={selection?.check ?? page.again} leave={leave} />
    </div>
  );
}

/** What the page is, or why nothing is listed. */
function Head({
  tab,
  view,
  force,
  give,
  stop,
}: { tab: OpenTab | null; view: TabView } & Pick<TabReading, 'force' | 'give' | 'stop'>) {
  if (view.view === 'read') {
    const { recognition } = view.reading;
    return (
      <div class="page-head">
        <ReportHeading recognition={recognition} yearAsked={yearQuestion(recognition) !== null} />
        <YearChoice recognition={recognition} give={(year) => give({ year })} />
        <PutRight recognition={recognition} give={give} />
      </div>
    );
  }
  return (
    <div>
      <h1 class="visually-hidden">{t('sidePanelTitle')}</h1>
      {view.view === 'reading' && (view.long ? <LongReading stop={stop} /> : <p role="status">{t('reading')}</p>)}
      {view.view === 'loading' && <p role="status">{t('pageLoading')}</p>}
      {view.view === 'trouble' && <Trouble trouble={view.trouble} detail={view.detail} href={view.href} />}
      {view.view === 'no-report' && (
        <>
          {tab !== null && <ListedReports tab={tab} />}
          <p>{t('noReport')}</p>
          <button type="button" data-testid="extract-anyway" onClick={force}>
            {t('extractAnyway')}
          </button>
        </>
      )}
    </div>
  );
}

function Figures({
  view,
  corrections,
  lost,
  leave,
}: {
  view: TabView;
  corrections: Correction[];
  lost: () => void;
  /** Goes back from a selection to the whole page. */
  leave: () => void;
}) {
  const [narrowed, setNarrowed] = useState<{ by: FigureFilter; of: string | null }>({ by: ALL_FIGURES, of: null });
  const reading = view.view === 'read' ? view.reading : null;
  const report = useMemo(() => (reading === null ? null : pageReport(reading, corrections)), [reading, corrections]);
  const told = useMemo(() => (report === null ? [] : correctedFigures(report)), [report]);
  const beside = useBeside(report);
  const figures = useMemo(() => told.map(({ figure }) => figure), [told]);
  const corrected = useMemo(() => new Set(told.filter((one) => one.corrected).map(({ figure }) => figure.id)), [told]);
  const unread = useMemo(() => (reading === null ? [] : unreadPlaces(reading)), [reading]);
  const tab = view.view === 'read' ? view.tab : null;
  useEffect(() => {
    if (tab === null) return;
    tellCorrections(tab).catch((error: unknown) => console.warn('the marks do not show corrections:', error));
  }, [corrections]);
  const correcting = useCorrecting();
  const keep = useCallback(
    async (corrections: NewCorrection[]) => {
      if (tab !== null && !(await mayKeep(tab))) throw new Error(t('privateWindow'));
      await addCorrections(library(), corrections);
    },
    [tab],
  );
  const undo = useRef<HTMLButtonElement>(null);
  const { run } = correcting;
  const correct = useCallback(
    async (of: ReportDocument, said: Figure, act: Act) => {
      const correction = { ...correctionOf(of, said, act), page: pageOf(of.url) };
      const gone = act.action === 'dismiss';
      await run(() => keep([correction]), t(gone ? 'figureDismissed' : 'correctionSaved'));
      // The row that was worked on goes, and the focus with it
      if (gone) undo.current?.focus();
    },
    [run, keep],
  );
  const add = async (figure: Figure) => {
    if (reading === null) return;
    const addition = { ...additionOf(reading.document, figure), page: pageOf(reading.document.url) };
    // The list of the page has it from now on
    if (await run(() => keep([addition]), t('figureAdded'))) leave();
  };
  const actions = useCallback(
    (figure: Figure) => {
      const one = told.find((candidate) => candidate.figure.id === figure.id);
      if (reading === null || one === undefined) return null;
      return <CorrectFigure told={one} correct={(said, act) => correct(reading.document, said, act)} />;
    },
    [told, reading, correct],
  );
  if (view.view !== 'read' || report === null) return null;
  const { document } = view.reading;
  const of = `${view.tab.of ?? 'page'} ${document.url?.replace(/#.*/, '') ?? ''}`;
  return (
    <>
      {figures.length === 0 && view.tab.of === 'selection' ? (
        <p data-testid="figure-count">{t('noFiguresSelected')}</p>
      ) : (
        <FigureCounts reading={view.reading} corrections={corrections} />
      )}
      {view.selected !== undefined && isRecognised(view.reading.recognition) && (
        <AddSelected reading={view.reading} at={view.selected} add={add} />
      )}
      {reading?.faulty !== undefined && <p class="quiet">{t('figuresFaulty', reading.faulty)}</p>}
      {view.names === 'unrefined' && <p class="quiet">{t('namesUnrefined')}</p>}
      {view.tab.of !== 'selection' && <EarlierCapture document={document} />}
      <CorrectionBar page={pageOf(document.url)} correcting={correcting} undo={undo} />
      <PlacesInPage
        key={view.tab.of ?? 'page'}
        tab={view.tab}
        unread={unread}
        figures={figures}
        corrected={corrected}
        actions={actions}
        beside={beside}
        page={report.id}
        // Another page begins unnarrowed; the same one read again stays as it was
        filter={narrowed.of === of ? narrowed.by : ALL_FIGURES}
        setFilter={(by) => setNarrowed({ by, of })}
        lost={lost}
      />
    </>
  );
}
