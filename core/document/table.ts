import type { TableCell } from './document';
import type { Line } from './line';

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
interface GridCell extends SourceCell {
  row: number;
  column: number;
}

/** A cell of the document: its text's place and where it stands in its table. */
export interface PlacedCell {
  start: number;
  end: number;
  text: string;
  cell: TableCell;
}

const MAX_COLUMNS = 200;
const VALUE =
  /^(?:[<>≥≤＜＞≧≦±+\-－—–约【[（(]{0,2}\d[\d,，. ]*(?:[-—–~～]\d[\d,.]*)?\s*(?:%|％|‰|[*∗※])?(?:左右|以上|以下|以内)?[】\])）]?[*∗]?|[-—–－…/]{1,3}|持平)$/;
const YEAR = /^(?:19|20)\d\d$/;
const ORDINAL_HEADER = /^(?:序号|行次|编号|序列|No\.?)$/i;
const UNIT_NOTE = /(?:单位|计量单位)\s*[:：]/;

/** Text of a cell that holds a figure (or a dash for one); a bare year labels a column. */
export function isValueText(text: string): boolean {
  const tight = text.replace(/\s+/g, '');
  return tight.length <= 40 && VALUE.test(tight) && !YEAR.test(tight);
}

/**
 * Lays a table's cells on its grid (rowspan and colspan resolved) and finds for each the header cells above and to its left.
 * `table` is the table's number in the document; `caption` its title with the unit note. Cells come back in source order;
 * rows that span the whole table before the data (`单位：万元`) join the caption, later ones head the rows below them.
 */
export function tableCells(rows: SourceCell[][], table: number, caption: string): PlacedCell[] {
  const { cells, grid, width } = layOut(rows);
  const spanning = grid.map((row) => spanningCell(row, width));
  const headEnd = headerRows(grid, spanning, width);
  const captions = caption === '' ? [] : [caption];
  for (let r = 0; r < headEnd; r++) {
    const cell = spanning[r];
    if (cell !== null && cell !== undefined && cell.text !== '') captions.push(cell.text);
  }
  const labels = labelColumns(grid, spanning, headEnd, width);
  const ordinal = ordinalColumns(grid, headEnd, width);
  const groups = groupHeaders(grid, spanning, headEnd);
  const captionText = captions.join(' ');
  return cells.map((cell) => {
    const inHead = cell.row < headEnd;
    const isSpanning = spanning[cell.row] === cell;
    const header = cell.header || inHead || isSpanning || isRowHeader(cell, labels, ordinal, width);
    const out: TableCell = {
      table,
      row: cell.row,
      column: cell.column,
      header: header && cell.text !== '',
      rowHeader: inHead || isSpanning ? [] : rowHeaderOf(cell, grid, labels, ordinal, groups),
      columnHeader: inHead ? aboveInHead(cell, grid, spanning) : columnHeaderOf(cell, grid, spanning, headEnd),
    };
    if (captionText !== '') out.caption = captionText;
    return { start: cell.start, end: cell.end, text: cell.text, cell: out };
  });
}

/** The cells that hold text, as lines of the document. */
export function cellLines(cells: PlacedCell[]): Line[] {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ start, end, cell }) => ({ start, end, indented: false, apart: true, kind: 'cell', table: cell }));
}

function layOut(rows: SourceCell[][]): { cells: GridCell[]; grid: (GridCell | null)[][]; width: number } {
  const cells: GridCell[] = [];
  const grid: (GridCell | null)[][] = rows.map(() => []);
  let width = 0;
  rows.forEach((row, r) => {
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
  return { cells, grid, width };
}

/** The only cell with text of a row, where it spans the whole width. */
function spanningCell(row: (GridCell | null)[], width: number): GridCell | null {
  const filled = row.filter((cell) => cell !== null && cell.text !== '');
  const first = filled[0];
  if (first === undefined || first === null || width < 2) return null;
  return filled.every((cell) => cell === first) && first.columns >= width && first.rows === 1 ? first : null;
}

/** How many leading rows label the columns (spanning rows before them included). */
function headerRows(grid: (GridCell | null)[][], spanning: (GridCell | null)[], width: number): number {
  let end = 0;
  let labelled = false;
  let openUntil = 0;
  for (let r = 0; r < grid.length && r < 8; r++) {
    const row = grid[r]!;
    if (spanning[r] !== null) {
      // `一、综合` across the table behind the labels heads rows, it is no column label
      if (labelled) break;
      end = UNIT_NOTE.test(spanning[r]!.text) || r + 1 < grid.length ? r + 1 : end;
      continue;
    }
    const filled = row.filter((cell): cell is GridCell => cell !== null && cell.text !== '');
    const marked = filled.length > 0 && filled.every((cell) => cell.header);
    if (filled.length === 0) {
      if (labelled) break;
      end = r + 1;
      continue;
    }
    const hasValue = filled.some((cell) => isValueText(cell.text));
    // Below a label that is divided stand its parts; a lone label in the first column heads the rows that follow
    const belongs = !labelled || (r < openUntil && filled.some((cell) => cell.row < r || cell.column > 0));
    if (!marked && (hasValue || !belongs)) break;
    if (!marked && !labelled && new Set(filled).size < Math.min(2, width)) {
      if (filled[0]!.rows > 1) labelled = true;
      else if (!filled.every((cell) => UNIT_NOTE.test(cell.text))) break;
    } else {
      labelled = true;
    }
    end = r + 1;
    for (const cell of filled) {
      openUntil = Math.max(openUntil, cell.row + cell.rows);
      // A label over several columns is divided by the row below it
      if (cell.columns > 1 && cell.columns < width) openUntil = Math.max(openUntil, r + 2);
    }
  }
  return labelled ? end : 0;
}

function labelColumns(
  grid: (GridCell | null)[][],
  spanning: (GridCell | null)[],
  headEnd: number,
  width: number,
): boolean[] {
  const values: number[] = new Array(width).fill(0);
  const words: number[] = new Array(width).fill(0);
  for (let r = headEnd; r < grid.length; r++) {
    if (spanning[r] !== null) continue;
    for (let x = 0; x < width; x++) {
      const text = grid[r]![x]?.text ?? '';
      if (text === '') continue;
      if (isValueText(text)) values[x]!++;
      else words[x]!++;
    }
  }
  const labels = values.map((count, x) => words[x]! > count);
  // Words with no figures to their right are remarks (`属性`, `备注`), not labels
  for (let x = width - 1; x >= 0 && values[x] === 0; x--) labels[x] = false;
  if (!labels.some(Boolean) && width > 1 && words[0]! > 0) labels[0] = true;
  return labels;
}

/** Columns that only number the rows. */
function ordinalColumns(grid: (GridCell | null)[][], headEnd: number, width: number): boolean[] {
  const out: boolean[] = new Array(width).fill(false);
  for (let x = 0; x < width; x++) {
    for (let r = 0; r < headEnd; r++) {
      if (ORDINAL_HEADER.test((grid[r]![x]?.text ?? '').replace(/\s+/g, ''))) out[x] = true;
    }
  }
  return out;
}

/** For each row the label that stands over it: a row that spans the table, or one with a label and no figures. */
function groupHeaders(grid: (GridCell | null)[][], spanning: (GridCell | null)[], headEnd: number): string[] {
  let group = '';
  return grid.map((row, r) => {
    if (r < headEnd) return '';
    const lone = spanning[r] ?? loneLabel(row, r);
    if (lone === null) return group;
    group = lone.text;
    return '';
  });
}

/** The cell of a row that holds nothing else, where it is a label in the first column. */
function loneLabel(row: (GridCell | null)[], r: number): GridCell | null {
  const filled = row.filter((cell): cell is GridCell => cell !== null && cell.text !== '');
  const [only] = filled;
  if (only === undefined || filled.length !== 1 || only.column !== 0 || only.row !== r) return null;
  return row.length > 1 && !isValueText(only.text) ? only : null;
}

function isRowHeader(cell: GridCell, labels: boolean[], ordinal: boolean[], width: number): boolean {
  if (ordinal[cell.column] || labels[cell.column] !== true || isValueText(cell.text)) return false;
  for (let x = cell.column + 1; x < width; x++) if (labels[x] !== true) return true;
  return false;
}

function rowHeaderOf(
  cell: GridCell,
  grid: (GridCell | null)[][],
  labels: boolean[],
  ordinal: boolean[],
  groups: string[],
): string[] {
  const path: string[] = [];
  let x = cell.column - 1;
  // Past the figures to the nearest labels: a table may set two panels of label and figure side by side
  if (labels[cell.column] !== true) while (x >= 0 && labels[x] !== true) x--;
  for (; x >= 0 && (labels[x] === true || ordinal[x] === true); x--) {
    const label = grid[cell.row]![x];
    if (label == null || label === cell || label.text === '' || ordinal[x] === true) continue;
    if (path[0] !== label.text) path.unshift(label.text);
  }
  const group = groups[cell.row]!;
  return group === '' ? path : [group, ...path];
}

function columnHeaderOf(
  cell: GridCell,
  grid: (GridCell | null)[][],
  spanning: (GridCell | null)[],
  headEnd: number,
): string[] {
  const path: string[] = [];
  let last: GridCell | null = null;
  for (let r = 0; r < headEnd; r++) {
    const label = spanning[r] === null ? grid[r]![cell.column] : null;
    if (label == null || label === last || label.text === '') continue;
    if (path.length === 0) path.push(...leftAbove(grid, spanning, r, cell.column));
    path.push(label.text);
    last = label;
  }
  return path;
}

/**
 * The label to the left above a label that has only blank cells above it: tables without ruled lines set `生产总值` over two
 * columns by leaving the second cell of its row empty, where a colspan should be.
 */
function leftAbove(grid: (GridCell | null)[][], spanning: (GridCell | null)[], row: number, column: number): string[] {
  for (let r = row - 1; r >= 0; r--) {
    if (spanning[r] !== null) continue;
    for (let x = column - 1; x > 0; x--) {
      const label = grid[r]![x];
      if (label == null || label.text === '') continue;
      return label.column > 0 ? [label.text] : [];
    }
  }
  return [];
}

function aboveInHead(cell: GridCell, grid: (GridCell | null)[][], spanning: (GridCell | null)[]): string[] {
  return spanning[cell.row] === cell ? [] : columnHeaderOf(cell, grid, spanning, cell.row);
}
