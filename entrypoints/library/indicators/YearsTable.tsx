import { useMemo } from 'preact/hooks';
import { lastYear } from '../../../core/compare/period-kind';
import { isUntold } from '../../../core/compare/row-change';
import { lineOf } from '../../../core/compare/year-line';
import { type RowYear, type YearRow, yearOf } from '../../../core/compare/year-row';
import { type CellsOf, TargetCell, ValueCell } from '../../shared/views/years/RowCells';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { Why } from '../../shared/views/years/Why';
import { t } from '../../shared/words/i18n/translate';
import type { PlaceHistory } from '../shell/place-history';
import { type Line, yearsOf } from './find-rows';
import { RowsTable, toSentence } from './RowsTable';

/** The years that the newest report of a place looks back on and plans; null where none has a year. */
function newestYears(reports: PlaceHistory['reports'], place: string): { told: number; planned: number } | null {
  const own = reports.filter(({ recognition }) => recognition.place?.code === place && recognition.year !== null);
  if (own.length === 0) return null;
  const newest = own.reduce((a, b) => (b.recognition.year! > a.recognition.year! ? b : a)).recognition;
  const told = newest.reviews === null ? newest.year! - 1 : lastYear(newest.reviews);
  return { told, planned: Math.max(told + 1, newest.year!) };
}

/** The indicators of a place by years: the newest in sight, the target of a year under its result. */
export function YearsTable({
  place,
  history,
  lines,
  chart,
  toChart,
}: {
  place: string;
  history: PlaceHistory;
  lines: readonly Line[];
  chart: string;
  toChart: (row: YearRow) => void;
}) {
  const years = useMemo(() => yearsOf(lines), [lines]);
  const newest = useMemo(() => newestYears(history.reports, place), [history, place]);
  const last = years.filter((year) => newest === null || year <= newest.planned).at(-1) ?? years.at(-1);
  return (
    <RowsTable
      lines={lines}
      name={t('viewIndicators')}
      columns={years.length}
      chart={chart}
      toChart={toChart}
      inSight={`[data-year="${last}"]`}
      head={years.map((year) => (
        <th key={year} scope="col" data-year={year} class={year === newest?.told ? 'now' : undefined}>
          {year}
          {newest !== null && year > newest.told && (
            <>
              {' '}
              <StatusDot status="target" />
            </>
          )}
        </th>
      ))}
      cells={(row, tabIndex) => (
        <YearCells row={row} years={years} newest={newest?.told ?? null} history={history} tabIndex={tabIndex} />
      )}
    />
  );
}

function YearCells({
  row,
  years,
  newest,
  history,
  tabIndex,
}: {
  row: YearRow;
  years: readonly number[];
  newest: number | null;
  history: PlaceHistory;
  tabIndex: number;
}) {
  // Where what is counted changed, a dashed edge stands before the year
  const breaks = useMemo(() => new Set(lineOf(row.series, history.byKey).breaks), [row, history]);
  return (
    <>
      {years.map((year) => (
        <td
          key={year}
          data-year={year}
          class={[year === newest && 'now', breaks.has(year) && 'broken'].filter(Boolean).join(' ') || undefined}
        >
          {year === newest && isUntold(row, year, history.reports) && yearOf(row, year).target === null ? (
            <Why whole={t('untoldWhole', year)} tabIndex={tabIndex} data-because="untold">
              {t('untold')}
            </Why>
          ) : (
            <YearCell of={yearOf(row, year)} row={row} toSentence={toSentence} tabIndex={tabIndex} />
          )}
        </td>
      ))}
    </>
  );
}

/** The result of a year and under it what was aimed at, with the verdict. */
export function YearCell({ of: { result, target, promise }, ...cells }: CellsOf & { of: RowYear }) {
  return (
    <>
      <ValueCell cell={result} {...cells} />
      {target !== null && (
        <span class="aimed">
          <StatusDot status="target" />
          <TargetCell cell={target} promise={promise} {...cells} />
        </span>
      )}
      {result === null && target === null && <span class="visually-hidden">{t('notTold')}</span>}
    </>
  );
}
