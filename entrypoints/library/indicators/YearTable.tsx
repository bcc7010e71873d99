import { changeUntil, type SeriesByKey } from '../../../core/compare/change';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series, SeriesPoint } from '../../../core/compare/series';
import { STATUSES } from '../../shared/views/library-view';
import { periodName } from '../../shared/words/format/period-name';
import { t } from '../../shared/words/i18n/translate';
import { ToldValues } from './ToldValues';

/** A line a period, newest first, a column a series: what is told of it as done, estimated and planned, each value with the report that tells it. */
export function YearTable({
  panel,
  names,
  byKey,
}: {
  /** Series of one kind and unit. */
  panel: readonly Series[];
  /** What tells each from the others. */
  names: readonly string[];
  byKey: SeriesByKey;
}) {
  const periods = [...new Set(panel.flatMap(({ points }) => points.map(({ period }) => period)))];
  periods.sort((a, b) => lastYear(b) - lastYear(a) || b.localeCompare(a));
  return (
    <div class="scroll">
      <table class="year-table" data-testid="year-table">
        <thead>
          <tr>
            <th scope="col">{t('columnPeriod')}</th>
            {panel.map(({ key }, at) => (
              <th key={key} scope="col" class="number">
                {panel.length > 1 ? names[at] : t('columnValue')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period} data-year={lastYear(period)}>
              <th scope="row">{periodName(period)}</th>
              {panel.map((series) => (
                <td key={series.key} data-series={series.key}>
                  <Told series={series} point={series.points.find((point) => point.period === period)} byKey={byKey} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All that is told of one period of a series. */
function Told({ series, point, byKey }: { series: Series; point: SeriesPoint | undefined; byKey: SeriesByKey }) {
  if (point === undefined) return <span class="visually-hidden">{t('notTold')}</span>;
  return (
    <>
      {STATUSES.map((status) => {
        const cell = point[status];
        if (cell === undefined) return null;
        const change = status === 'actual' ? changeUntil(series, cell.preferred, byKey) : null;
        return <ToldValues key={status} status={status} cell={cell} change={change} />;
      })}
    </>
  );
}
