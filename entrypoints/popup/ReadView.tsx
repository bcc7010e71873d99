import { useEffect, useMemo, useState } from 'preact/hooks';
import { correctedFigures } from '../../core/compare/report';
import { openPlaces } from '../../core/recognise/given';
import { type Act, correctionOf } from '../shared/elements/correct/new-correction';
import { pageOf } from '../shared/store/correction-rows';
import { addCorrections } from '../shared/store/corrections';
import { library } from '../shared/store/database';
import { openLibrary } from '../shared/tabs/open-page';
import { revealInTab, tellCorrections, tellFindings } from '../shared/tabs/read-tab';
import { pageReport } from '../shared/views/compare/page-report';
import { useFigureFindings } from '../shared/views/compare/use-figure-findings';
import { useCorrecting } from '../shared/views/correct/use-correcting';
import { usePageCorrections } from '../shared/views/correct/use-page-corrections';
import { EarlierFigures } from '../shared/views/earlier/EarlierCapture';
import { useEarlier } from '../shared/views/earlier/use-earlier';
import { hashOfView, viewOfIndicator } from '../shared/views/library-view';
import type { TabReading, TabView } from '../shared/views/tab/use-tab-reading';
import { YearChoice } from '../shared/views/year/YearChoice';
import { yearQuestion } from '../shared/views/year/year-question';
import { t } from '../shared/words/i18n/translate';
import { AlteredValues } from './AlteredValues';
import { CopyChoices } from './CopyChoices';
import { Foot } from './Foot';
import { Notices } from './Notices';
import { noticesOf } from './notices-of';
import { ReportHead } from './ReportHead';
import type { Replacement } from './replace-kept';
import { findRows } from './sheet/find-rows';
import { ownMention, type RowActions } from './sheet/row-actions';
import { SheetTable } from './sheet/SheetTable';
import { SheetTools } from './sheet/SheetTools';
import { firstFilter, ownPlaceCode, type Sheet, type SheetFilter, takenBy } from './sheet/sheet';
import { useSheet } from './sheet/use-sheet';
import { useAltered } from './use-altered';
import './head.css';

type Read = TabView & { view: 'read' };

const EMPTY: Sheet = { years: null, rows: [], axis: null, history: false };

/** A page that was read: what it is, what is wrong if anything, its rows beside other years, and what to do with it. */
export function ReadView({ view, choosePlace, give }: Pick<TabReading, 'choosePlace' | 'give'> & { view: Read }) {
  const { tab, reading } = view;
  const corrections = usePageCorrections(reading);
  const { document, recognition } = reading;
  const page = useMemo(() => pageReport(reading, corrections), [reading, corrections]);
  const told = useMemo(() => correctedFigures(page), [page]);
  const figures = useMemo(() => told.map(({ figure }) => figure), [told]);
  const live = useSheet(page);
  const sheet = live.state === 'here' ? live.value : EMPTY;
  const altered = useAltered(page);
  const [replacement, setReplacement] = useState<Replacement | null>(null);
  const earlier = useEarlier(document, replacement);
  const findings = useFigureFindings(reading, corrections);
  const { run, failed } = useCorrecting();
  const [chosen, setFilter] = useState<SheetFilter | null>(null);
  const [text, setText] = useState('');
  const [comparing, setComparing] = useState(false);

  const foundOf = JSON.stringify(findings.state === 'here' ? findings.value : null);
  useEffect(() => {
    if (findings.state !== 'here') return;
    tellFindings(tab, findings.value).catch((error: unknown) => console.warn('the marks do not show findings:', error));
  }, [foundOf]);
  useEffect(() => {
    tellCorrections(tab).catch((error: unknown) => console.warn('the marks do not show corrections:', error));
  }, [corrections]);

  const actions = useMemo((): RowActions => {
    const toSentence: RowActions['toSentence'] = ({ report, figure }) => {
      const failed = (error: unknown) => console.error('the sentence is not shown:', error);
      if (report.id !== page.id) {
        openLibrary(hashOfView({ page: 'text', id: Number(report.id), figure: figure.id })).catch(failed);
        return;
      }
      // It stands in the page, under this window
      revealInTab(tab, figure.id).then(() => window.close(), failed);
    };
    return {
      page,
      place: ownPlaceCode(page),
      text: document.text,
      toSentence,
      toSentenceOf: (row) => {
        const own = ownMention(row, page.id) ?? row.now.result?.leads ?? row.before?.leads;
        if (own !== undefined) toSentence(own);
      },
      toChart: ({ row: { series } }) =>
        openLibrary(hashOfView(viewOfIndicator(series.identity.indicator, series.identity.place.code))),
      toldOf: (id) => told.find(({ figure }) => figure.id === id),
      correct: (said, act: Act) => {
        const correction = { ...correctionOf(document, said, act), page: pageOf(document.url) };
        run(() => addCorrections(library(), [correction]), '');
      },
    };
  }, [page, told, tab, document, run]);

  const filter = chosen ?? firstFilter(sheet.rows);
  const rows = useMemo(
    () => findRows(takenBy(text.trim() === '' ? filter : 'all', sheet.rows), text),
    [sheet.rows, filter, text],
  );
  const shownFilters: SheetFilter[] = sheet.history ? ['core', 'all', 'changed', 'missed'] : ['core', 'all', 'targets'];
  const filters = shownFilters.map((one) => [one, takenBy(one, sheet.rows).length] as const);
  const asked = yearQuestion(recognition)?.state === 'open';
  const notices = noticesOf({
    reading,
    sheet: live.state === 'here' ? live.value : null,
    libraryFailed: live.state === 'failed',
    unrefined: view.names === 'unrefined',
    correctionFailed: failed !== null,
    altered,
    differing: findings.state === 'here' ? findings.value.filter(({ finding }) => finding === 'differs').length : 0,
    earlier,
    comparing,
    compare: setComparing,
    only: (one) => {
      setText('');
      setFilter(one);
    },
    replacement,
    takenBack: () => setReplacement(null),
    choosePlace,
    placesOpen: openPlaces(recognition).length > 0,
  });
  const differing = [
    ...altered.map(({ kept }) => Number(kept.report.id)),
    ...(earlier.state === 'found' ? [earlier.capture.id] : []),
  ];
  return (
    <>
      <ReportHead reading={reading} figures={figures} give={give} />
      <Notices notices={notices} />
      {comparing ? (
        <div class="sheet comparing">
          {altered.length > 0 && <AlteredValues altered={altered} actions={actions} />}
          {earlier.state === 'found' && <EarlierFigures found={earlier} document={document} />}
          <CopyChoices
            reading={reading}
            kept={[...new Set(differing)]}
            replaced={(by) => {
              setComparing(false);
              setReplacement(by);
            }}
            leave={() => setComparing(false)}
          />
        </div>
      ) : asked ? (
        <div class="sheet asked">
          <YearChoice recognition={recognition} give={(year) => give({ year })} />
        </div>
      ) : live.state === 'waiting' ? (
        <div class="sheet">
          <p class="visually-hidden" role="status">
            {t('readingLibrary')}
          </p>
        </div>
      ) : (
        <>
          <SheetTools text={text} setText={setText} filter={filter} filters={filters} setFilter={setFilter} />
          <SheetTable sheet={sheet} rows={rows} actions={actions} />
        </>
      )}
      <Foot view={view} corrections={corrections} sheet={sheet} rows={rows} />
    </>
  );
}
