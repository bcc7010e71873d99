import { foldedText } from '../../document/reading';
import { isNumberText } from '../../document/table-grid';
import type { DraftCell } from './draft-cell';
import { type DraftTable, textOfCell } from './draft-table';
import type { Frame } from './fragment';
import type { FlowColumn, FlowItem } from './page-flow';
import { withShortEnds } from './row-along';

/** A table over one page or several, each row with the frame that it stands in. */
export interface WholeTable {
  rows: { cells: DraftCell[]; frame: Frame }[];
}

export type DocumentItem = Exclude<FlowItem, { table: DraftTable }> | { table: WholeTable };

/** How much the edges of columns may differ from page to page, in points. */
const SAME_EDGE = 6;
/** Two columns stand within those of many a table. */
const LEAST_COLUMNS = 3;
const MOST_HEAD_ROWS = 6;

/**
 * The lines and tables of all pages in order. A table that opens a page, or a column of one, and has the columns of the one that closes
 * the page or column before is its rest: rows that repeat the heading are left out, a row that the page's end cut is mended.
 */
export function documentItems(pages: readonly (readonly FlowItem[])[]): DocumentItem[] {
  const out: DocumentItem[] = [];
  let last: { whole: WholeTable; draft: DraftTable; page: number; column: FlowColumn } | null = null;
  for (const items of withShortEnds(pages)) {
    for (const item of items) {
      if (item.table === undefined) {
        out.push(item);
        last = null;
        continue;
      }
      const { table, frame, column } = item;
      const { page } = frame;
      const isNext: boolean =
        last !== null && (page === last.page + 1 || (page === last.page && column !== last.column));
      if (last !== null && isNext && sameColumns(last.draft, table)) {
        append(last.whole, table, frame);
        last = { whole: last.whole, draft: table, page, column };
        continue;
      }
      const finer: number[] | null = last !== null && isNext ? withinColumns(last.draft, table) : null;
      const coarser: number[] | null =
        last !== null && isNext && finer === null ? withinColumns(table, last.draft) : null;
      if (last !== null && (finer !== null || coarser !== null)) {
        if (finer !== null) for (const row of last.whole.rows) row.cells = spreadOver(row.cells, finer);
        const rows = coarser === null ? table.rows : table.rows.map((cells) => spreadOver(cells, coarser));
        append(last.whole, { ...table, rows }, frame);
        last = { whole: last.whole, draft: finer === null ? last.draft : table, page, column };
        continue;
      }
      const frameOf = (cells: readonly DraftCell[]): Frame =>
        item.headFrame !== undefined && cells.some(({ header }) => header) ? item.headFrame : frame;
      const whole: WholeTable = { rows: table.rows.map((cells) => ({ cells, frame: frameOf(cells) })) };
      out.push({ table: whole });
      last = { whole, draft: table, page, column };
    }
  }
  return out;
}

function sameColumns(a: DraftTable, b: DraftTable): boolean {
  if (a.edges.length !== b.edges.length) return false;
  // Odd and even pages may have other margins
  const shift = b.edges[0]! - a.edges[0]!;
  return (
    a.edges.every((edge, i) => Math.abs(b.edges[i]! - edge - shift) <= SAME_EDGE) ||
    standsWithin(a, b) ||
    standsWithin(b, a)
  );
}

/**
 * Where ruled columns of `coarse` are those of `fine` with some of these taken together, as where a label is divided on one page alone:
 * for each edge of the coarse its place among the fine ones. Null where an edge has no counterpart.
 */
function withinColumns(coarse: DraftTable, fine: DraftTable): number[] | null {
  const isRuled = coarse.columns === undefined && fine.columns === undefined;
  if (!isRuled || coarse.edges.length <= LEAST_COLUMNS || coarse.edges.length >= fine.edges.length) return null;
  const shift = fine.edges[0]! - coarse.edges[0]!;
  const places = coarse.edges.map((edge) => fine.edges.findIndex((own) => Math.abs(own - edge - shift) <= SAME_EDGE));
  const last = fine.edges.length - 1;
  return places.includes(-1) || places[places.length - 1] !== last || fine.edges.length > coarse.edges.length + 2
    ? null
    : places;
}

/** Cells at the columns of a finer table. */
function spreadOver(cells: readonly DraftCell[], places: readonly number[]): DraftCell[] {
  return cells.map((cell) => {
    const column = places[cell.column]!;
    return { ...cell, column, columns: places[cell.column + cell.columns]! - column };
  });
}

/** Columns told by their text alone, each between the edges of one of the other table. */
function standsWithin({ columns }: DraftTable, { edges }: DraftTable): boolean {
  if (columns === undefined || columns.length < LEAST_COLUMNS) return false;
  return columns.every(({ x, right }, i) => x >= edges[i]! - SAME_EDGE && right <= edges[i + 1]! + SAME_EDGE);
}

const words = (cell: DraftCell): string => foldedText(textOfCell(cell)).replace(/\s+/g, '');
const rowWords = (cells: readonly DraftCell[]): string => cells.map(words).join('|');

function append(whole: WholeTable, table: DraftTable, frame: Frame): void {
  let from = 0;
  while (from < MOST_HEAD_ROWS && from < table.rows.length && from < whole.rows.length) {
    const own = rowWords(table.rows[from]!);
    if (own.replaceAll('|', '') === '' || own !== rowWords(whole.rows[from]!.cells)) break;
    from++;
  }
  const [first, ...more] = table.rows.slice(from).map((cells) => ({ cells, frame }));
  if (first === undefined) return;
  const before = whole.rows[whole.rows.length - 1]!;
  if (from === 0 && isCut(before.cells, first.cells)) mend(before.cells, first.cells);
  else whole.rows.push(first);
  whole.rows.push(...more);
}

/** A label whose bracket closes on the next page, beside which nothing else stands there. */
function isCut(before: readonly DraftCell[], behind: readonly DraftCell[]): boolean {
  const filled = behind.filter(({ lines }) => lines.length > 0);
  if (filled.length !== 1 || isNumberText(words(filled[0]!))) return false;
  const label = before.find(({ column }) => column === filled[0]!.column);
  if (label === undefined) return false;
  const text = words(label);
  return (text.match(/[（(]/g)?.length ?? 0) > (text.match(/[）)]/g)?.length ?? 0);
}

function mend(before: readonly DraftCell[], behind: readonly DraftCell[]): void {
  for (const cell of behind) {
    const own = before.find(({ column }) => column === cell.column);
    if (own !== undefined && cell.lines.length > 0) own.lines.push(...cell.lines);
  }
}
