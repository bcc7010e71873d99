import { useMemo } from 'preact/hooks';
import { lastYear } from '../../core/compare/period-kind';
import type { Series } from '../../core/compare/series';
import type { Status } from '../../core/figures/figure';
import { figureText } from '../shared/format/figure-text';
import { t } from '../shared/i18n/translate';
import { seriesHeading, shownUnit } from './series-order';
import { type ChartPoint, YearChart } from './YearChart';
import { YearTable } from './YearTable';

const STATUSES: Status[] = ['actual', 'estimate', 'target'];

/** The preferred value of each year and status. A range is no point, and spans of years stand on no one year. */
function pointsOf({ points, identity }: Series): ChartPoint[] {
  if (identity.periodKind === 'span') return [];
  return points.flatMap((point) =>
    STATUSES.flatMap((status) => {
      const preferred = point[status]?.preferred;
      if (preferred === undefined || typeof preferred.value !== 'number') return [];
      const year = lastYear(point.period);
      return [{ year, status, value: preferred.value, label: `${point.period} ${figureText(preferred.figure)}` }];
    }),
  );
}

/** One series: its chart, where there are two values to set side by side, its gaps in words, and its table. */
export function SeriesSection({ series }: { series: Series }) {
  const points = useMemo(() => pointsOf(series), [series]);
  const { identity, gaps, name } = series;
  const unit = shownUnit(series);
  return (
    <section data-testid="series" data-series={series.key}>
      <h3>
        {seriesHeading(identity)} <span class="quiet">{unit}</span>
      </h3>
      {points.length > 1 && <YearChart points={points} unit={unit} name={name} />}
      {gaps.length > 0 && <p class="quiet">{t('gapYears', gaps.join(t('listSeparator')))}</p>}
      <YearTable series={series} />
    </section>
  );
}
