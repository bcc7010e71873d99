import { useMemo } from 'preact/hooks';
import { byKeyOf, type SeriesByKey } from '../../../core/compare/change';
import { buildSeries, type Series } from '../../../core/compare/series';
import type { FigureKind } from '../../../core/figures/figure';
import { type IndicatorEdit, readerEdits } from '../../../core/indicators/edits';
import { entryOfKey } from '../../../core/indicators/key';
import { library } from '../../shared/store/database';
import { figuresOfIndicators } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { useGrowing } from '../../shared/views/components/use-growing';
import { indicatorName, langOf, nameLanguage } from '../../shared/words/format/indicator-name';
import { localPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import type { ChartPlaces } from '../chart/ChartControls';
import { panelsOf } from '../chart/chart-modes';
import { SeriesChart } from '../chart/SeriesChart';
import { Answer } from '../shell/Answer';
import { SeriesPanel } from './SeriesPanel';
import { seriesHeading } from './series-order';

/** The chart is what is looked at first; its tables come one a frame. */
const GROWTH = { first: 1, step: 1 };

function Panels({ series, byKey }: { series: Series[]; byKey: SeriesByKey }) {
  const panels = useMemo(() => panelsOf(series), [series]);
  const made = useGrowing(panels.length, panels, GROWTH);
  return (
    <>
      {panels.slice(0, made).map((panel) => (
        <SeriesPanel
          key={panel.map((one) => one.key).join(' ')}
          panel={panel}
          heading={seriesHeading(panel[0]!.identity)}
          byKey={byKey}
        />
      ))}
    </>
  );
}

/** All series of an indicator in the places given: one chart, and under it the years of each kind with all that is told of them. */
export function IndicatorCharts({
  indicators,
  places,
  kind,
  edits,
}: {
  indicators: string[];
  places: ChartPlaces;
  /** What is drawn first. */
  kind: FigureKind | '';
  edits: readonly IndicatorEdit[];
}) {
  const wanted = indicators.flatMap((indicatorKey) => places.chosen.map((placeCode) => ({ indicatorKey, placeCode })));
  const key = wanted.map(({ indicatorKey, placeCode }) => `${indicatorKey} ${placeCode}`).join('\n');
  const live = useLive(async () => buildSeries(await figuresOfIndicators(library(), wanted)), [key]);
  return (
    <Answer of={live}>
      {(series) => {
        const names = indicators.map((indicator) => {
          const told = series.filter(({ identity }) => identity.indicator === indicator).map(({ name }) => name);
          const given = readerEdits(edits).nameOf(indicator);
          return given ?? indicatorName(indicator, told.length > 0 ? told : [indicator.replace(/^\w:/, '')]);
        });
        const where = places.chosen.map(localPlaceName).join(t('listSeparator'));
        const byKey = byKeyOf(series);
        const notes = indicators.flatMap((indicator) => entryOfKey(indicator)?.scopeNote?.[nameLanguage()] ?? []);
        return (
          <article class="years" data-testid="indicator-years">
            <h2>
              {names.join(t('listSeparator'))}{' '}
              <span class="quiet" lang={langOf(where)}>
                {where}
              </span>
            </h2>
            {notes.map((note) => (
              <p key={note} class="quiet">
                {note}
              </p>
            ))}
            {series.length === 0 ? (
              <p role="status">{t('nothingTold')}</p>
            ) : (
              <SeriesChart series={series} byKey={byKey} places={places} {...(kind === '' ? {} : { kind })} />
            )}
            <Panels series={series} byKey={byKey} />
          </article>
        );
      }}
    </Answer>
  );
}
