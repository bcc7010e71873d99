import { useEffect, useMemo } from 'preact/hooks';
import type { Series } from '../../../core/compare/series';
import type { YearRow } from '../../../core/compare/year-row';
import { type IndicatorEdit, readerEdits } from '../../../core/indicators/edits';
import { library } from '../../shared/store/database';
import { indicatorEdits } from '../../shared/store/indicator-edits';
import { useLive } from '../../shared/store/use-live';
import type { IndicatorsView as View } from '../../shared/views/library-view';
import { localPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { PlaceSelect } from '../shell/PlaceSelect';
import type { PlaceHistory } from '../shell/place-history';
import { scopeOfSeries } from '../shell/series-scope';
import { usePlaceHistories } from '../shell/use-place-histories';
import { usePlaces } from '../shell/use-places';
import { useViewTables } from '../shell/view-tables';
import { ChartDrawer } from './ChartDrawer';
import { type Line, linesOf, setCounts, setOf } from './find-rows';
import { IndicatorEditing } from './IndicatorEditing';
import './indicators.css';
import { PlacesTable } from './PlacesTable';
import { type PlaceRow, placeRows, yearsInCommon } from './place-rows';
import { RowFilters } from './RowFilters';
import { placesTable, yearsOnPaper, yearsTable } from './row-tables';
import { YearsTable } from './YearsTable';

type Go = (view: View, how?: 'replace') => void;

const NO_EDITS: readonly IndicatorEdit[] = [];
/** Columns of more places than these no longer stand beside each other. */
const MOST_BESIDE = 7;

/** The indicators of a place by years, or of several places in one year; a name opens its chart beside them. */
export function IndicatorsView({ view, place, go }: { view: View; place: string; go: Go }) {
  const codes = [place, ...view.beside.filter((code) => code !== place)];
  const histories = usePlaceHistories(codes);
  const known = usePlaces();
  const live = useLive(() => indicatorEdits(library()), []);
  const edits = live.state === 'here' ? live.value : NO_EDITS;
  // The address of an indicator that was merged away leads to the one it went into
  const chart = view.chart === '' ? '' : readerEdits(edits).keyOf(view.chart, '');
  useEffect(() => {
    if (chart !== view.chart) go({ ...view, chart }, 'replace');
  }, [chart, view.chart]);
  return (
    <div class={chart === '' ? 'indicators' : 'indicators with-drawer'}>
      <div class="indicators-main">
        <Answer of={histories}>
          {(all) => (
            <Answer of={known}>
              {(places) => <Shown view={view} codes={codes} histories={all} places={places.codes} go={go} />}
            </Answer>
          )}
        </Answer>
        {chart === '' && edits.length > 0 && <IndicatorEditing indicators={[]} places={[place]} edits={edits} />}
      </div>
      {chart !== '' && live.state === 'here' && (
        <Answer of={known}>
          {(places) => (
            <ChartDrawer view={{ ...view, chart }} place={place} places={places.codes} edits={edits} go={go} />
          )}
        </Answer>
      )}
    </div>
  );
}

/** The series of the rows that are shown, of all places that stand beside each other. */
function seriesOf(lines: readonly Line[], compared: readonly PlaceRow[] | null): Series[] {
  const rows = new Set(lines.flatMap((line) => ('row' in line ? line.row : [])));
  if (compared === null) return [...rows].map(({ series }) => series);
  return compared.flatMap(({ row, places }) =>
    rows.has(row) ? places.flatMap((place) => (place === null ? [] : place.series)) : [],
  );
}

interface Showing {
  view: View;
  codes: string[];
  histories: PlaceHistory[];
  go: Go;
}

function Shown({ places, view, codes, histories, go }: Showing & { places: string[] }) {
  const others = places.filter((code) => !codes.includes(code));
  const compared = useMemo(() => (codes.length < 2 ? null : placeRows(histories.map(({ rows }) => rows))), [histories]);
  const { years, last } = useMemo(() => yearsInCommon(compared ?? []), [compared]);
  const year = view.year === '' ? last : Number(view.year);
  const rows = useMemo<YearRow[]>(() => {
    if (compared === null) return histories[0]!.rows;
    const told = compared.filter(({ places }) => year !== null && places.some((place) => place?.years.has(year)));
    return told.map(({ row }) => row);
  }, [compared, histories, year]);
  const counts = useMemo(() => setCounts(rows), [rows]);
  const set = setOf(view, counts);
  const lines = useMemo(() => linesOf(rows, view, set), [rows, view.group, view.kind, view.text, set]);
  const besideOthers = () => placesTable(codes, compared ?? [], lines, year ?? 0);
  const alone = compared === null || year === null;
  useViewTables(() => [alone ? yearsTable(lines) : besideOthers()], [compared, lines, year, codes.join(' ')], {
    paper: () => (alone ? yearsOnPaper(lines) : [besideOthers()]),
    scope: () => scopeOfSeries(seriesOf(lines, compared), `${localPlaceName(codes[0]!)}-${t('viewIndicators')}`),
  });
  const toChart = (row: YearRow) =>
    go({
      ...view,
      chart: row.series.identity.indicator,
      drawn: row.series.identity.kind,
      lines: compared === null ? view.lines : view.beside.slice(0, 3),
    });
  return (
    <>
      <div class="indicators-bar">
        <RowFilters view={view} set={set} counts={counts} go={go} />
        <div class="end">
          {codes.length <= MOST_BESIDE && others.length > 0 && (
            <PlaceSelect
              label={t('placesBeside')}
              places={others}
              value=""
              none={t(compared === null ? 'besidePlace' : 'addPlace')}
              hidden
              id="add-beside"
              choose={(code) => code !== '' && go({ ...view, beside: [...view.beside, code] })}
            />
          )}
          {compared !== null && (
            <button type="button" data-testid="end-beside" onClick={() => go({ ...view, beside: [], year: '' })}>
              {t('endBeside')}
            </button>
          )}
        </div>
      </div>
      {compared !== null && year !== null && (
        <YearChoice years={years} year={year} choose={(one) => go({ ...view, year: one })} />
      )}
      {lines.length === 0 ? (
        <p class="quiet none" role="status">
          {t(compared !== null && year === null ? 'nothingInCommon' : 'noRows')}
        </p>
      ) : compared === null || year === null ? (
        <YearsTable place={codes[0]!} history={histories[0]!} lines={lines} chart={view.chart} toChart={toChart} />
      ) : (
        <PlacesTable
          codes={codes}
          rows={compared}
          lines={lines}
          year={year}
          chart={view.chart}
          toChart={toChart}
          leave={(code) => go({ ...view, beside: view.beside.filter((one) => one !== code) })}
        />
      )}
    </>
  );
}

/** The year that places are compared in: one of those that two of them tell of, newest first. */
function YearChoice({
  years,
  year,
  choose,
}: {
  years: readonly number[];
  year: number;
  choose: (year: string) => void;
}) {
  return (
    <label class="of-year">
      {t('columnYear')}
      <select data-testid="filter-year" value={String(year)} onChange={(event) => choose(event.currentTarget.value)}>
        {[...new Set([...years, year])]
          .sort((a, b) => b - a)
          .map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
      </select>
    </label>
  );
}
