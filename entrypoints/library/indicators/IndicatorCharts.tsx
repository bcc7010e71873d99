import { byKeyOf } from '../../../core/compare/change';
import { buildSeries } from '../../../core/compare/series';
import { type IndicatorEdit, readerEdits } from '../../../core/indicators/edits';
import { entryOfKey } from '../../../core/indicators/key';
import { indicatorName, nameLanguage } from '../../shared/format/indicator-name';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { library } from '../../shared/store/database';
import { figuresOfIndicators } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { panelsOf } from '../chart/chart-modes';
import { Answer } from '../shell/Answer';
import { SeriesPanel } from './SeriesPanel';
import { seriesHeading, shownUnit } from './series-order';

/** All series of the indicators and places given: amounts, growth, positions, each kind in a chart of its own. */
export function IndicatorCharts({
  indicators,
  places,
  edits,
}: {
  indicators: string[];
  places: string[];
  edits: readonly IndicatorEdit[];
}) {
  const wanted = indicators.flatMap((indicatorKey) => places.map((placeCode) => ({ indicatorKey, placeCode })));
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
        const byKey = byKeyOf(series);
        const notes = indicators.flatMap((indicator) => entryOfKey(indicator)?.scopeNote?.[nameLanguage()] ?? []);
        return (
          <article class="years" data-testid="indicator-years">
            <h2>
              {names.join(t('listSeparator'))}{' '}
              <span class="quiet">{places.map(seriesPlaceName).join(t('listSeparator'))}</span>
            </h2>
            {notes.map((note) => (
              <p key={note} class="quiet">
                {note}
              </p>
            ))}
            {series.length === 0 && <p role="status">{t('nothingTold')}</p>}
            {panelsOf(series).map((panel) => {
              const [first] = panel;
              return (
                <SeriesPanel
                  key={panel.map((one) => one.key).join(' ')}
                  panel={panel}
                  heading={seriesHeading(first!.identity)}
                  byKey={byKey}
                  unit={panel.length === 1 ? shownUnit(first!) : first!.identity.unit}
                />
              );
            })}
          </article>
        );
      }}
    </Answer>
  );
}
