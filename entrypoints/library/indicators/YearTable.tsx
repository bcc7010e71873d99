import { changeUntil, type SeriesByKey } from '../../../core/compare/change';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import type { Status } from '../../../core/figures/figure';
import { StatusLabel } from '../../shared/components/StatusLabel';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { YearCell } from './YearCell';

const STATUSES: Status[] = ['actual', 'estimate', 'target'];

/** A line a period, done, estimated and planned side by side, each value with the reports that tell it. */
export function YearTable({ series, byKey }: { series: Series; byKey: SeriesByKey }) {
  return (
    <div class="scroll">
      <table class="year-table" data-testid="year-table">
        <thead>
          <tr>
            <th scope="col">{t('columnPeriod')}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" class="number">
                <StatusLabel status={status} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.points.map((point) => (
            <tr key={point.period} data-year={lastYear(point.period)}>
              <th scope="row">{periodName(point.period)}</th>
              {STATUSES.map((status) => (
                <YearCell
                  key={status}
                  cell={point[status]}
                  change={
                    status === 'actual' && point.actual !== undefined
                      ? changeUntil(series, point.actual.preferred, byKey)
                      : null
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
