import { changeUntil, type SeriesByKey } from '../../../core/compare/change';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { STATUSES } from '../../shared/page/library-view';
import { ToldValues } from './ToldValues';

/** A line a period: what is told of it as done, estimated and planned, each value with the report that tells it. */
export function YearTable({ series, byKey }: { series: Series; byKey: SeriesByKey }) {
  return (
    <table class="year-table" data-testid="year-table">
      <thead>
        <tr>
          <th scope="col">{t('columnPeriod')}</th>
          <th scope="col" class="number">
            {t('columnValue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.period} data-year={lastYear(point.period)}>
            <th scope="row">{periodName(point.period)}</th>
            <td>
              {STATUSES.map((status) => {
                const cell = point[status];
                if (cell === undefined) return null;
                const change = status === 'actual' ? changeUntil(series, cell.preferred, byKey) : null;
                return <ToldValues key={status} status={status} cell={cell} change={change} />;
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
