import { isNumberText, isValueText } from '../../document/table-grid';
import type { DraftCell, DraftTable } from './draft-table';
import type { Fragment } from './fragment';
import { type PrintedLine, textOf } from './printed-line';

/** A stretch of a row that is to be one cell. */
export interface Piece {
  x: number;
  right: number;
  text: string;
  header: boolean;
  lines: Fragment[][];
}

export const pieceOf = (line: PrintedLine): Piece => ({
  x: line.x,
  right: line.right,
  text: textOf(line.fragments),
  header: false,
  lines: [line.fragments],
});

interface Column {
  x: number;
  right: number;
}

/**
 * Lays rows of pieces along columns that only their places tell: what stands under each other in the rows of figures is a column; a
 * heading belongs to the columns that it reaches over, or between which it is centred. Null where two numbers of one row fall into
 * one column. `top` and `bottom` are the edges of the table on its page.
 */
export function spacedTable(rows: readonly Piece[][], top: number, bottom: number): DraftTable | null {
  const isData = (row: readonly Piece[]): boolean => row.length > 1 && row.some(({ text }) => isNumberText(text));
  const data = rows.filter(isData);
  const columns = columnsOf(data);
  if (columns.length < 2) return null;
  const drafts: DraftCell[][] = [];
  let inHead = true;
  for (const row of rows) {
    if (isData(row)) inHead = false;
    const cells = inHead ? headCells(row, columns) : dataCells(row, columns);
    if (cells === null) return null;
    drafts.push(cells);
  }
  const left = Math.min(...rows.flat().map(({ x }) => x));
  const right = Math.max(...rows.flat().map((piece) => piece.right));
  const edges = [left, ...columns.slice(1).map((column, i) => (columns[i]!.right + column.x) / 2), right];
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, edges, rows: drafts };
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

/** Headings with the columns that they stand over. */
function headCells(row: readonly Piece[], columns: readonly Column[]): DraftCell[] | null {
  const cells: DraftCell[] = [];
  let next = 0;
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    let from = columns.findIndex((column) => overlap(column, piece) > 0);
    let to = columns.findLastIndex((column) => overlap(column, piece) > 0);
    if (from < 0) {
      const centre = (piece.x + piece.right) / 2;
      to = columns.findIndex((column) => column.x > centre);
      from = to - 1;
      if (to < 0) to = from = columns.length - 1;
      if (from < 0) from = to = 0;
      // Over the room between a label and its first figures stands what heads the figures
      else if (from < next) from = to;
    }
    if (from < next) from = next;
    if (to < from) return null;
    for (; next < from; next++) cells.push(blank(next));
    cells.push({ column: from, columns: to - from + 1, rows: 1, header: piece.header, lines: piece.lines });
    next = to + 1;
  }
  for (; next < columns.length; next++) cells.push(blank(next));
  return cells;
}
