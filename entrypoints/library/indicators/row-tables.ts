import { type RowYear, type YearRow, yearOf } from '../../../core/compare/year-row';
import type { CopiedTable } from '../../shared/copy/copied-table';
import { ownPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { cellWords, outcomeWord } from '../../shared/years/cell-words';
import { unitName, wholeRowName } from '../../shared/years/row-words';
import { type Line, yearsOf } from './find-rows';
import { inUnitOf, type PlaceRow } from './place-rows';

interface Column {
  head: string;
  cells: string[];
}

/** What rows tell of one year or place: results, behind them the targets and what became of them where there are any. */
function columnsOf(name: string, cells: readonly RowYear[]): Column[] {
  const aimed = cells.some(({ target }) => target !== null);
  const decided = cells.some(({ promise }) => promise !== null);
  const told = cells.some(({ result }) => result !== null) || !aimed;
  const column = (head: string, words: (of: RowYear) => string): Column => ({ head, cells: cells.map(words) });
  return [
    ...(told ? [column(name, ({ result }) => cellWords(result))] : []),
    ...(aimed ? [column(`${name} ${t('statusTarget')}`, ({ target }) => cellWords(target))] : []),
    ...(decided ? [column(`${name} ${t('columnOutcome')}`, ({ promise }) => outcomeWord(promise))] : []),
  ];
}

function tableOf(rows: readonly YearRow[], columns: readonly Column[]): CopiedTable {
  return {
    title: '',
    head: [t('columnIndicator'), t('traceUnit'), ...columns.map(({ head }) => head)],
    rows: rows.map((row, at) => [wholeRowName(row), unitName(row.scale), ...columns.map(({ cells }) => cells[at]!)]),
  };
}

const rowsOf = (lines: readonly Line[]): YearRow[] => lines.flatMap((line) => ('row' in line ? [line.row] : []));

/** The rows that are shown by years. */
export function yearsTable(lines: readonly Line[]): CopiedTable {
  const rows = rowsOf(lines);
  const columns = yearsOf(lines).flatMap((year) =>
    columnsOf(
      String(year),
      rows.map((row) => yearOf(row, year)),
    ),
  );
  return tableOf(rows, columns);
}

const UNTOLD: RowYear = { result: null, target: null, promise: null };

/** The rows that are shown of several places in one year. */
export function placesTable(
  codes: readonly string[],
  compared: readonly PlaceRow[],
  lines: readonly Line[],
  year: number,
): CopiedTable {
  const byRow = new Map(compared.map((one) => [one.row, one]));
  const rows = rowsOf(lines);
  const columns = codes.flatMap((code, at) =>
    columnsOf(
      ownPlaceName(code),
      rows.map((row) => {
        const place = byRow.get(row)!.places[at]!;
        return place === null ? UNTOLD : inUnitOf(row, place, year);
      }),
    ),
  );
  return { ...tableOf(rows, columns), title: t('yearValue', year) };
}
