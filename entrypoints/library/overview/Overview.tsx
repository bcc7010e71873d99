import { useMemo } from 'preact/hooks';
import type { ReportRow } from '../../shared/store/rows';
import { ALL_PLACES } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { findingsOf, type PlaceHistory } from '../shell/place-history';
import { usePlaceHistories } from '../shell/use-place-histories';
import { usePlaces } from '../shell/use-places';
import { useViewTables } from '../shell/view-tables';
import { AllFindings } from './AllFindings';
import { coreTiles } from './core-tiles';
import { KeptReports } from './KeptReports';
import { NotableList } from './NotableList';
import { notableOf } from './notable';
import './overview.css';
import { notablesTable, targetYearsTable, tilesTable } from './overview-tables';
import { TargetYears } from './TargetYears';
import { Tiles } from './Tiles';
import { targetYears } from './target-years';

/** What a place comes to, or the whole library. */
export function Overview({ place, reports }: { place: string; reports: ReportRow[] }) {
  return place === ALL_PLACES ? <OfAll /> : <OfPlace place={place} reports={reports} />;
}

function OfPlace({ place, reports }: { place: string; reports: ReportRow[] }) {
  const histories = usePlaceHistories([place]);
  return (
    <div class="overview" data-testid="overview">
      <Answer of={histories}>{([known]) => <Told place={place} reports={reports} history={known!} />}</Answer>
    </div>
  );
}

function Told({ place, reports, history }: { place: string; reports: ReportRow[]; history: PlaceHistory }) {
  const tiles = useMemo(() => coreTiles(history), [history]);
  const years = useMemo(() => targetYears(history.promises), [history]);
  const notables = useMemo(() => notableOf(findingsOf(history), history.promises), [history]);
  useViewTables(
    () =>
      [tilesTable(tiles), targetYearsTable(years), notablesTable(notables, false)].filter(
        ({ rows }) => rows.length > 0,
      ),
    [tiles, years, notables],
  );
  return (
    <>
      {tiles.length > 0 && <Tiles tiles={tiles} />}
      <div class="overview-two">
        <KeptReports place={place} reports={reports} />
        <TargetYears years={years} place={place} />
      </div>
      <section aria-labelledby="notable" data-testid="place-findings">
        <h2 id="notable">{t('notable')}</h2>
        <NotableList notables={notables} />
      </section>
    </>
  );
}

/** Of all places together what is notable, place after place. */
function OfAll() {
  const places = usePlaces();
  return (
    <section class="overview" aria-labelledby="notable">
      <h2 id="notable">{t('notable')}</h2>
      <p class="quiet">{t('allFindingsHint')}</p>
      <Answer of={places}>{({ codes }) => <AllFindings places={codes} />}</Answer>
    </section>
  );
}
