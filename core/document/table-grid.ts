import type { UnitFamily } from '../units/families';
import { matchUnit } from '../units/match';
import { isBareValue, isYear, LONGEST_VALUE, numberLength, tightText } from './value-text';

/** One cell as its row gives it, in order; `start` and `end` count in the document's text. */
export interface SourceCell {
  start: number;
  end: number;
  /** The cell's text with single spaces. */
  text: string;
  /** Marked as a header (`th`) by the page. */
  header: boolean;
  columns: number;
  rows: number;
}

/** A cell with its place on the grid. */
export interface GridCell extends SourceCell {
  row: number;
  column: number;
}

/** A table as rows of equal width, spans resolved: a cell stands at each place that it covers, null where none does. */
export interface Grid {
  cells: GridCell[];
  rows: (GridCell | null)[][];
  width: number;
}

const MAX_COLUMNS = 200;
const LABELS: ReadonlySet<UnitFamily> = new Set(['time', 'index']);

/** Text of a cell that holds a figure, or what stands for one (a dash, 净增, a spreadsheet's `#DIV/0!`); a bare year labels a column. */
export function isValueText(text: string): boolean {
  const tight = tightText(text);
  return tight.length <= LONGEST_VALUE && (isBareValue(tight) || isMeasured(tight));
}

/** `862.9亿元`: a number and the unit that measures it, to the end; a time (`2030年`, `3月`) or an age labels a row. */
function isMeasured(text: string): boolean {
  const length = numberLength(text);
  const unit = length === 0 || isYear(text) ? null : matchUnit(text, length);
  return unit !== null && !LABELS.has(unit.entry.family) && length + unit.length === text.length;
}

/** A value that is a number, not a dash for one. */
export function isNumberText(text: string): boolean {
  return /[\d０-９]/.test(text) && isValueText(text);
}

/** Lays rows of cells on a grid. Linear in the places that cells cover; spans that reach out of the table are cut. */
export function layOut(rows: SourceCell[][]): Grid {
  const cells: GridCell[] = [];
  const grid: (GridCell | null)[][] = rows.map(() => []);
  let width = 0;
  rows.forEach((row, r) => {
    if (reachesTooFar(grid[r]!, row, width)) grid[r] = [];
    let column = 0;
    for (const source of row) {
      while (grid[r]![column] != null) column++;
      if (column >= MAX_COLUMNS) break;
      const cell: GridCell = { ...source, row: r, column };
      cells.push(cell);
      const right = Math.min(column + source.columns, MAX_COLUMNS);
      const bottom = Math.min(r + source.rows, rows.length);
      for (let y = r; y < bottom; y++) {
        for (let x = column; x < right; x++) if (grid[y]![x] == null) grid[y]![x] = cell;
      }
      width = Math.max(width, right);
      column = right;
    }
  });
  for (const row of grid) for (let x = 0; x < width; x++) if (row[x] === undefined) row[x] = null;
  return { cells, rows: grid, width };
}

/**
 * A heading whose rowspan is one too large reaches into the first row of data, and would push that row's cells out to the right
 * of the table: the row is as wide as the table by itself, so nothing of the rows above can stand in it.
 */
function reachesTooFar(reaching: (GridCell | null)[], row: SourceCell[], width: number): boolean {
  const taken = reaching.filter((cell) => cell != null);
  if (taken.length === 0 || width < 2) return false;
  const own = row.reduce((sum, cell) => sum + cell.columns, 0);
  return (
    own === width && row.some((cell) => isNumberText(cell.text)) && !taken.some((cell) => isNumberText(cell!.text))
  );
}
