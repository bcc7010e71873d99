import { useEffect, useRef } from 'preact/hooks';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { Icon } from '../../shared/components/Icon';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import type { IndicatorsView } from '../../shared/page/library-view';
import { PlaceSelect } from '../shell/PlaceSelect';
import { IndicatorCharts } from './IndicatorCharts';
import { IndicatorEditing } from './IndicatorEditing';

/** Lines of more than these are no longer told apart. */
const MOST_PLACES = 4;

/** The chart of an indicator of the place and of others, its values with their sources, and what the reader can make of the indicator. */
export function ChartDrawer({
  view,
  place,
  places,
  edits,
  go,
}: {
  view: IndicatorsView;
  place: string;
  /** All places of the library. */
  places: readonly string[];
  edits: readonly IndicatorEdit[];
  go: (view: IndicatorsView) => void;
}) {
  const drawer = useRef<HTMLElement>(null);
  const shown = [place, ...view.lines.filter((code) => code !== place)];
  const others = places.filter((code) => !shown.includes(code));
  const close = () => go({ ...view, chart: '', lines: [] });
  useEffect(() => {
    // Who goes on by keyboard goes on in it; another chart in it leaves the focus where it is
    drawer.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      class="drawer"
      ref={drawer}
      tabIndex={-1}
      aria-label={t('chartDrawer')}
      data-testid="chart-drawer"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div class="drawer-bar">
        {shown.slice(1).map((code) => (
          <button
            key={code}
            type="button"
            onClick={() => go({ ...view, lines: view.lines.filter((one) => one !== code) })}
          >
            {t('without', seriesPlaceName(code))}
          </button>
        ))}
        {shown.length < MOST_PLACES && others.length > 0 && (
          <PlaceSelect
            label={t('andPlace')}
            places={others}
            value=""
            none={t('addPlace')}
            hidden
            id="add-line"
            choose={(code) => code !== '' && go({ ...view, lines: [...view.lines, code] })}
          />
        )}
        <button type="button" class="close" aria-label={t('close')} data-testid="close-chart" onClick={close}>
          <Icon of="close" />
        </button>
      </div>
      <IndicatorCharts indicators={[view.chart]} places={shown} edits={edits} />
      <IndicatorEditing indicators={[view.chart]} places={shown} edits={edits} />
    </section>
  );
}
