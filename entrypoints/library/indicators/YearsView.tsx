import { useMemo, useState } from 'preact/hooks';
import { buildSeries, type Series } from '../../../core/compare/series';
import { ShowAll } from '../../shared/components/ShowAll';
import { t } from '../../shared/i18n/translate';
import type { LibraryPage, LibraryView } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { usePlaces } from '../shell/use-places';
import { filterSeries, yearsOf } from './filter-series';
import { PlaceYears } from './PlaceYears';
import { SeriesFilters } from './SeriesFilters';

/** More rows than these are asked for by a button. */
const SHOWN_AT_FIRST = 100;

/** A place's indicators by years, narrowed by group, status and words. */
export function YearsView({
  view,
  go,
}: {
  view: LibraryPage<'years'>;
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const places = usePlaces();
  return (
    <Answer of={places}>
      {({ codes, first }) => {
        const place = view.place || first;
        return (
          <>
            <SeriesFilters places={codes} place={place} view={view} go={go} />
            <PlaceSeries key={place} place={place} view={view} />
          </>
        );
      }}
    </Answer>
  );
}

function PlaceSeries({ place, view }: { place: string; view: LibraryPage<'years'> }) {
  const live = useLive(async () => buildSeries(await figuresOfPlace(library(), place)), [place]);
  return <Answer of={live}>{(series) => <Shown series={series} view={view} />}</Answer>;
}

function Shown({ series, view }: { series: Series[]; view: LibraryPage<'years'> }) {
  const [all, setAll] = useState(false);
  const found = useMemo(() => filterSeries(series, view), [series, view]);
  const years = useMemo(() => yearsOf(found), [found]);
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <p role="status" class="quiet" data-testid="series-count">
        {t('seriesCount', shown.length, found.length)}
      </p>
      {shown.length > 0 && <PlaceYears series={shown} years={years} status={view.status} />}
      {shown.length < found.length && <ShowAll all={found.length} show={() => setAll(true)} />}
    </>
  );
}
