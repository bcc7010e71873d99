import { useMemo } from 'preact/hooks';
import type { YearRow } from '../../../core/compare/year-row';
import { namesApart, seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import type { Line } from './find-rows';
import { PlaceStrip } from './PlaceStrip';
import { inUnitOf, type PlaceRow, standingValues } from './place-rows';
import { RowsTable, toSentence } from './RowsTable';
import { YearCell } from './YearsTable';

/** Several places as columns in one year, and where the first of them stands; another year never stands in for a missing one. */
export function PlacesTable({
  codes,
  rows,
  lines,
  year,
  chart,
  toChart,
  leave,
}: {
  codes: readonly string[];
  rows: readonly PlaceRow[];
  lines: readonly Line[];
  year: number;
  chart: string;
  toChart: (row: YearRow) => void;
  /** Takes a place out of the comparison. */
  leave: (code: string) => void;
}) {
  const byRow = useMemo(() => new Map(rows.map((one) => [one.row, one])), [rows]);
  const names = namesApart(codes);
  return (
    <RowsTable
      lines={lines}
      name={t('placesBeside')}
      columns={codes.length + 1}
      chart={chart}
      toChart={toChart}
      head={
        <>
          {codes.map((code, at) => (
            <th key={code} scope="col" data-place={code} class={at === 0 ? 'now' : undefined}>
              <span title={seriesPlaceName(code)}>{names[at]}</span>
              {at > 0 && (
                <button
                  type="button"
                  class="leave"
                  aria-label={t('without', seriesPlaceName(code))}
                  onClick={() => leave(code)}
                >
                  ×
                </button>
              )}
            </th>
          ))}
          <th scope="col">{t('standsAmong', names[0]!)}</th>
        </>
      }
      cells={(row, tabIndex) => {
        const of = byRow.get(row)!;
        return (
          <>
            {of.places.map((place, at) => (
              <td key={codes[at]} class={at === 0 ? 'now' : undefined}>
                {place === null ? (
                  <span class="visually-hidden">{t('notTold')}</span>
                ) : (
                  <YearCell of={inUnitOf(row, place, year)} row={place} toSentence={toSentence} tabIndex={tabIndex} />
                )}
              </td>
            ))}
            <td>
              <PlaceStrip values={standingValues(of, year)} rank={row.series.identity.kind === 'rank'} />
            </td>
          </>
        );
      }}
    />
  );
}
