import { useMemo } from 'preact/hooks';
import { buildSeries } from '../../../core/compare/series';
import { t } from '../../shared/i18n/translate';
import type { LibraryPage, LibraryView } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { PlaceSelect } from '../shell/PlaceSelect';
import { usePlaces } from '../shell/use-places';
import { pairSeries, yearsInCommon } from './pair-series';
import { TwoPlaces } from './TwoPlaces';

/** The indicators of two places side by side in one year. */
export function PlacesView({ view, go }: { view: LibraryPage<'places'>; go: (view: LibraryView) => void }) {
  const known = usePlaces();
  return (
    <Answer of={known}>
      {({ codes, first }) => {
        const [left = first, right = ''] = view.places;
        const choose = (places: string[]) => go({ ...view, places });
        return (
          <>
            <div class="filters">
              <PlaceSelect
                label={t('columnPlace')}
                places={codes}
                value={left}
                choose={(one) => choose([one, right])}
              />
              <PlaceSelect
                label={t('andPlace')}
                places={codes.filter((code) => code !== left)}
                value={right}
                none={t('choosePlace')}
                choose={(other) => choose([left, other])}
              />
            </div>
            {right === '' ? (
              <p class="quiet">{t(codes.length < 2 ? 'onePlaceOnly' : 'chooseTwoPlaces')}</p>
            ) : (
              <Pair key={`${left} ${right}`} left={left} right={right} view={view} go={go} />
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Pair({
  left,
  right,
  view,
  go,
}: {
  left: string;
  right: string;
  view: LibraryPage<'places'>;
  go: (view: LibraryView) => void;
}) {
  const live = useLive(async () => {
    const [mine, theirs] = await Promise.all([left, right].map((code) => figuresOfPlace(library(), code)));
    return pairSeries(buildSeries(mine!), buildSeries(theirs!));
  }, [left, right]);
  return (
    <Answer of={live}>
      {(pairs) => <PairOfYear pairs={pairs} view={{ ...view, places: [left, right] }} go={go} />}
    </Answer>
  );
}

function PairOfYear({
  pairs,
  view,
  go,
}: {
  pairs: ReturnType<typeof pairSeries>;
  view: LibraryPage<'places'>;
  go: (view: LibraryView) => void;
}) {
  const { years, last } = useMemo(() => yearsInCommon(pairs), [pairs]);
  const year = view.year || last;
  if (years.length === 0) return <p class="quiet">{t('nothingInCommon')}</p>;
  return (
    <>
      <label class="filter">
        {t('columnYear')}
        <select
          data-testid="filter-year"
          value={year}
          onChange={(event) => go({ ...view, year: event.currentTarget.value })}
        >
          {[...new Set([...years, year])].sort().map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <TwoPlaces pairs={pairs} year={year} places={view.places} />
    </>
  );
}
