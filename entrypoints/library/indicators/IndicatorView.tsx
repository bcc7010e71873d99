import { useEffect } from 'preact/hooks';
import { type IndicatorEdit, readerEdits } from '../../../core/indicators/edits';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import type { LibraryPage, LibraryView } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { indicatorEdits } from '../../shared/store/indicator-edits';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { PlaceSelect } from '../shell/PlaceSelect';
import { usePlaces } from '../shell/use-places';
import { IndicatorCharts } from './IndicatorCharts';
import { IndicatorEditing } from './IndicatorEditing';
import { IndicatorPicker } from './IndicatorPicker';

/** Lines of more than these are no longer told apart. */
const MOST_PLACES = 4;

const NO_EDITS: readonly IndicatorEdit[] = [];

/** One or several indicators of one or several places over the years, and the lists to choose them from. */
export function IndicatorView({
  view,
  go,
}: {
  view: LibraryPage<'indicator'>;
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const known = usePlaces();
  const live = useLive(() => indicatorEdits(library()), []);
  const edits = live.state === 'here' ? live.value : NO_EDITS;
  // The address of an indicator that was merged away leads to the one it went into
  const { keyOf } = readerEdits(edits);
  const indicators = [...new Set(view.indicators.map((key) => keyOf(key, '')))];
  const moved = indicators.join('\n') !== view.indicators.join('\n');
  useEffect(() => {
    if (moved) go({ ...view, indicators }, 'replace');
  }, [moved]);
  return (
    <Answer of={known}>
      {({ codes, first }) => {
        if (live.state !== 'here') return <Answer of={live}>{() => null}</Answer>;
        const places = view.places.length > 0 ? view.places : [first];
        const others = codes.filter((code) => !places.includes(code));
        const main = places[0]!;
        return (
          <>
            <div class="filters">
              <PlaceSelect
                label={t('columnPlace')}
                places={codes}
                value={main}
                choose={(place) => go({ ...view, places: [place, ...places.slice(1).filter((one) => one !== place)] })}
              />
              {places.slice(1).map((place) => (
                <button
                  key={place}
                  type="button"
                  onClick={() => go({ ...view, places: places.filter((one) => one !== place) })}
                >
                  {t('without', seriesPlaceName(place))}
                </button>
              ))}
              {places.length < MOST_PLACES && others.length > 0 && (
                <PlaceSelect
                  label={t('andPlace')}
                  places={others}
                  value=""
                  none={t('choosePlace')}
                  choose={(place) => go({ ...view, places: [...places, place] })}
                />
              )}
            </div>
            <div class="beside">
              <IndicatorPicker key={main} place={main} view={{ ...view, indicators, places }} go={go} />
              <div>
                {indicators.length === 0 ? (
                  <p class="quiet">{t('pickFirst')}</p>
                ) : (
                  <IndicatorCharts indicators={indicators} places={places} edits={edits} />
                )}
                <IndicatorEditing indicators={indicators} places={places} edits={edits} />
              </div>
            </div>
          </>
        );
      }}
    </Answer>
  );
}
