import { buildSeries } from '../../core/compare/series';
import { entryOfKey } from '../../core/indicators/key';
import { indicatorName } from '../shared/format/indicator-name';
import { seriesPlaceName } from '../shared/format/series-place-name';
import { t } from '../shared/i18n/translate';
import { library } from '../shared/store/database';
import { figuresOfIndicator } from '../shared/store/history';
import { useLive } from '../shared/store/use-live';
import { SeriesSection } from './SeriesSection';
import { inShownOrder } from './series-order';

/** All series of one indicator of one place: its amounts, and its growth apart from them. */
export function IndicatorYears({
  indicatorKey,
  placeCode,
  names,
}: {
  indicatorKey: string;
  placeCode: string;
  names: string[];
}) {
  const live = useLive(() => figuresOfIndicator(library(), { indicatorKey, placeCode }), [indicatorKey, placeCode]);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  const name = indicatorName(indicatorKey, names);
  const scopeNote = entryOfKey(indicatorKey)?.scopeNote;
  return (
    <article class="years" data-testid="indicator-years">
      <h2>
        {name} <span class="quiet">{seriesPlaceName(placeCode)}</span>
      </h2>
      {scopeNote !== undefined && <p class="quiet">{scopeNote}</p>}
      {inShownOrder(buildSeries(live.value)).map((series) => (
        <SeriesSection key={series.key} series={series} />
      ))}
    </article>
  );
}
