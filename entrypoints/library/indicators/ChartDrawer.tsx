import { useEffect, useRef } from 'preact/hooks';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { Icon } from '../../shared/views/components/Icon';
import type { IndicatorsView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { IndicatorCharts } from './IndicatorCharts';
import { IndicatorEditing } from './IndicatorEditing';

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
        <button type="button" class="close" aria-label={t('close')} data-testid="close-chart" onClick={close}>
          <Icon of="close" />
        </button>
      </div>
      <IndicatorCharts
        key={view.chart}
        indicators={[view.chart]}
        places={{
          chosen: shown,
          others,
          choose: (codes) => go({ ...view, lines: codes.filter((code) => code !== place) }),
        }}
        kind={view.drawn}
        edits={edits}
      />
      <IndicatorEditing indicators={[view.chart]} places={shown} edits={edits} />
    </section>
  );
}
