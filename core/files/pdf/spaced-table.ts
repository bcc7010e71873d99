import { isNumberText, isValueText } from '../../document/table-grid';
import type { DraftCell } from './draft-cell';
import type { DraftTable } from './draft-table';
import { headRows, STACKED } from './head-rows';
import { partedRow } from './parted-row';
import type { Column, Piece } from './piece';

/**
 * Lays rows of pieces along columns that only their places tell: what stands under each other in the rows of figures is a column. `body`
 * are rows as something else tells them (`rows`), or printed lines of which several may be one row (`lines`). Null where two numbers
 * of one row fall into one column, or where the rows are not told. `top` and `bottom` are the edges of the table on its page.
 */
export function spacedTable(
  rows: readonly Piece[][],
  body: 'rows' | 'lines',
  top: number,
  bottom: number,
): DraftTable | null {
  const data = rows.filter(isData);
  const columns = columnsOf(data);
  if (columns.length < 2) return null;
  const first = firstOfBody(rows, columns);
  const head = headRows(rows.slice(0, first), columns);
  const cells = rows.slice(first).map((row) => dataCells(row, columns));
  if (head === null || cells.some((row) => row === null)) return null;
  const own = body === 'rows' ? (cells as DraftCell[][]) : rowsOfLines(cells as DraftCell[][], columns.length);
  if (own === null) return null;
  const left = Math.min(...rows.flat().map(({ x }) => x));
  const right = Math.max(...rows.flat().map((piece) => piece.right));
  const edges = [left, ...columns.slice(1).map((column, i) => (columns[i]!.right + column.x) / 2), right];
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    edges,
    columns,
    rows: [...(first > 0 ? head : []), ...own],
  };
}

/** A row of figures. */
const isData = (row: readonly Piece[]): boolean => row.length > 1 && row.some(({ text }) => isNumberText(text));

/** A label alone above the first figures, apart from what heads the labels, stands over the rows below it: it is none of the heading. */
function firstOfBody(rows: readonly Piece[][], columns: readonly Column[]): number {
  const first = rows.findIndex(isData);
  const [only, ...more] = rows[first - 1] ?? [];
  if (only === undefined || more.length > 0 || only.right > columns[1]!.x) return first;
  const y = only.lines[0]![0]!.y;
  const above = rows.slice(0, first - 1);
  const heads = above.flat().filter((piece) => piece.x < columns[1]!.x && piece.right <= columns[1]!.x);
  const near = heads.some(({ lines }) => y - lines[lines.length - 1]![0]!.y < only.lines[0]![0]!.size * STACKED);
  return heads.length === 0 || near || above.every((row) => row.length < 2) ? first : first - 1;
}

/** Rows by the heights of their numbers. */
function rowsOfLines(lines: readonly DraftCell[][], width: number): DraftCell[][] | null {
  const whole = Array.from({ length: width }, (_, column) => ({
    ...blank(column),
    lines: lines.flatMap((row) => row[column]!.lines),
  }));
  return partedRow(whole);
}

/** What stands under each other, words apart from numbers. */
function columnsOf(rows: readonly Piece[][]): Column[] {
  const pieces = rows.flat();
  const numbers = united(pieces.filter(({ text }) => isValueText(text)));
  const words = united(pieces.filter(({ text }) => !isValueText(text)));
  const columns = [...numbers];
  for (const word of words) {
    const over = columns.filter((column) => overlap(column, word) > 0);
    // `持平` in a column of numbers is of it; labels that reach over one begin left of it
    if (over.length === 0) columns.push(word);
    else if (over.length === 1 && word.x >= over[0]!.x - 4) {
      over[0]!.x = Math.min(over[0]!.x, word.x);
      over[0]!.right = Math.max(over[0]!.right, word.right);
    } else columns.push({ x: word.x, right: Math.max(word.x + 1, Math.min(...over.map(({ x }) => x)) - 1) });
  }
  return columns.sort((a, b) => a.x - b.x);
}

const overlap = (a: Column, b: Column): number => Math.min(a.right, b.right) - Math.max(a.x, b.x);

function united(pieces: readonly Column[]): Column[] {
  const out: Column[] = [];
  for (const { x, right } of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = out[out.length - 1];
    if (last !== undefined && x < last.right) last.right = Math.max(last.right, right);
    else out.push({ x, right });
  }
  return out;
}

const blank = (column: number): DraftCell => ({ column, columns: 1, rows: 1, header: false, lines: [] });

function dataCells(row: readonly Piece[], columns: readonly Column[]): DraftCell[] | null {
  const cells = columns.map((_, column) => blank(column));
  for (const piece of row) {
    const at = nearest(piece, columns);
    const cell = cells[at]!;
    if (cell.lines.length > 0 && isValueText(piece.text)) return null;
    // Two pieces of a label: `其中：` and what it names
    if (cell.lines.length > 0) cell.lines = [[...cell.lines.flat(), ...piece.lines.flat()]];
    else cell.lines = piece.lines;
    cell.header ||= piece.header;
  }
  return cells;
}

function nearest(piece: Column, columns: readonly Column[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, i) => {
    const near = overlap(piece, column);
    if (near > most) {
      most = near;
      best = i;
    }
  });
  return best;
}
