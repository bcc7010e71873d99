import { differenceOf } from '../../core/compare/difference';
import { isSureObservation } from '../../core/compare/observation';
import { lastYear } from '../../core/compare/period-kind';
import type { Series, SeriesPoint } from '../../core/compare/series';
import type { Status } from '../../core/figures/figure';
import { StatusLabel } from '../shared/components/StatusLabel';
import { periodName } from '../shared/format/period-name';
import { t } from '../shared/i18n/translate';
import { type ChangeSince, YearCell } from './YearCell';

const STATUSES: Status[] = ['actual', 'estimate', 'target'];

const isSureResult = ({ actual }: SeriesPoint): boolean => actual !== undefined && isSureObservation(actual.preferred);

/** From the sure result told before to this one; null where either is missing or a range, or this one not sure. */
function changeAt(points: SeriesPoint[], index: number): ChangeSince | null {
  const to = points[index]?.actual?.preferred;
  const before = points.slice(0, index).findLast(isSureResult);
  const from = before?.actual?.preferred;
  if (to === undefined || from === undefined) return null;
  const between = differenceOf(from, to);
  return between === null ? null : { since: before!.period, ...between };
}

/** A line a period, done, estimated and planned side by side, each value with the reports that tell it. */
export function YearTable({ series: { points } }: { series: Series }) {
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
          {points.map((point, index) => (
            <tr key={point.period} data-year={lastYear(point.period)}>
              <th scope="row">{periodName(point.period)}</th>
              {STATUSES.map((status) => (
                <YearCell
                  key={status}
                  cell={point[status]}
                  change={status === 'actual' ? changeAt(points, index) : null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
