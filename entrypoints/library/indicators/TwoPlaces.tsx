import { betweenPlaces } from '../../../core/compare/change';
import type { SeriesPoint } from '../../../core/compare/series';
import { ChangeOf } from '../../shared/components/ChangeOf';
import { StatusLabel } from '../../shared/components/StatusLabel';
import { seriesName } from '../../shared/format/indicator-name';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { hashOfView, NO_INDICATOR, STATUSES } from '../../shared/page/library-view';
import { ToldBy } from '../shell/ToldBy';
import type { SeriesPair } from './pair-series';
import { seriesHeading } from './series-order';

function Values({ point }: { point: SeriesPoint | undefined }) {
  const cells = STATUSES.flatMap((status) => point?.[status] ?? []);
  return (
    <td class="number">
      {cells.length === 0 && <span class="visually-hidden">{t('notTold')}</span>}
      {cells.map(({ status, preferred }) => (
        <div key={status} class="of-status">
          <StatusLabel status={status} /> <ToldBy observation={preferred} />
        </div>
      ))}
    </td>
  );
}

/** What two places tell of one year, with the difference of the results; another year never stands in for a missing one. */
export function TwoPlaces({ pairs, year, places }: { pairs: SeriesPair[]; year: string; places: string[] }) {
  const rows = pairs.flatMap((pair) => {
    const [left, right] = [pair.left, pair.right].map(({ points }) => points.find(({ period }) => period === year));
    return left === undefined && right === undefined ? [] : [{ ...pair, here: left, there: right }];
  });
  return (
    <div class="scroll">
      <table data-testid="two-places">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            {places.map((code) => (
              <th key={code} scope="col" class="number">
                {seriesPlaceName(code)}
              </th>
            ))}
            <th scope="col" class="number">
              {t('columnBy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, left, right, here, there }) => {
            const { identity } = left;
            const by = betweenPlaces({ here: left, there: right }, year);
            return (
              <tr key={key}>
                <th scope="row">
                  <a href={hashOfView({ ...NO_INDICATOR, indicators: [identity.indicator], places })}>
                    {seriesName(left)}
                  </a>{' '}
                  <span class="quiet">{seriesHeading(identity)}</span>
                </th>
                <Values point={here} />
                <Values point={there} />
                <td class="number">
                  {by !== null && (
                    <div class="change">
                      <ChangeOf standing={by.standing} difference={by.difference} />
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
