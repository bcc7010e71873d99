import type { Outcome } from '../../../core/compare/promises';
import { type RowYear, type YearRow, yearOf } from '../../../core/compare/year-row';
import type { CopiedTable } from '../../shared/views/copy/copied-table';
import { cellWords, outcomeWord } from '../../shared/views/years/cell-words';
import { unitName, wholeRowName } from '../../shared/views/years/row-words';
import { namesApart } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
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

const VERDICT: Partial<Record<Outcome, string>> = { met: '✓', missed: '✗', above: '↑', below: '↓', pending: '…' };

/** What the signs of a cell on paper mean. */
const signs = (): string =>
  [
    ['○', t('statusTarget')],
    ['✓', outcomeWord({ outcome: 'met' })],
    ['✗', outcomeWord({ outcome: 'missed' })],
    ['…', outcomeWord({ outcome: 'pending' })],
  ]
    .map((sign) => sign.join(' '))
    .join('   ');

/** A year on paper: the result and under it, as on the screen, what was aimed at with the verdict. */
function cellOnPaper({ result, target, promise }: RowYear): string {
  const aimed =
    target === null ? '' : `○${cellWords(target)} ${promise === null ? '' : (VERDICT[promise.outcome] ?? '–')}`;
  return [cellWords(result), aimed.trim()].filter((line) => line !== '').join('\n');
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

/** Columns of years that fit a sheet of paper beside the names. */
const YEARS_A_SHEET = 12;

/** The same for paper, a column a year; more years than fit go on in a table of their own, the newest first. */
export function yearsOnPaper(lines: readonly Line[]): CopiedTable[] {
  const years = yearsOf(lines);
  const tables: CopiedTable[] = [];
  for (let to = years.length; to > 0; to -= YEARS_A_SHEET) {
    const shown = years.slice(Math.max(0, to - YEARS_A_SHEET), to);
    const rows = rowsOf(lines).filter((row) => shown.some((year) => row.years.has(year)));
    const columns = shown.map((year) => ({
      head: String(year),
      cells: rows.map((row) => cellOnPaper(yearOf(row, year))),
    }));
    tables.push({ ...tableOf(rows, columns), title: tables.length === 0 ? signs() : '' });
  }
  return tables;
}

/** The rows that are shown of several places in one year. */
export function placesTable(
  codes: readonly string[],
  compared: readonly PlaceRow[],
  lines: readonly Line[],
  year: number,
): CopiedTable {
  const byRow = new Map(compared.map((one) => [one.row, one]));
  const rows = rowsOf(lines);
  const names = namesApart(codes);
  const columns = codes.flatMap((_, at) =>
    columnsOf(
      names[at]!,
      rows.map((row) => {
        const place = byRow.get(row)!.places[at]!;
        return place === null ? UNTOLD : inUnitOf(row, place, year);
      }),
    ),
  );
  return { ...tableOf(rows, columns), title: t('yearValue', year) };
}
