import type { TableCell } from './document';
import type { Line } from './line';
import { type TableBlock, tableBlocks, UNIT_NOTE } from './table-blocks';
import { type Grid, type GridCell, isValueText, layOut, type SourceCell } from './table-grid';

/** A cell of the document: its text's place and where it stands in its table. */
export interface PlacedCell {
  start: number;
  end: number;
  text: string;
  cell: TableCell;
}

const NOTE = /[（(【[]?(?:计量|数据)?单位\s*[:：]\S*[）)】\]]?/;
const ORDINAL_HEADER = /^(?:序号|行次|编号|序列|No\.?)$/i;

/** The cells of a table's rows, and how many tables of the document they make. */
export interface PlacedTable {
  cells: PlacedCell[];
  tables: number;
}

/**
 * Lays a table's cells on its grid (spans resolved), cuts it into blocks of one heading each and finds for every cell the
 * header cells above and to its left. Each block is a table of the document, numbered from `first`; `caption` is the title above
 * them with the unit note. Cells come back in source order; titles and notes inside (`单位：万元`) join the caption of the block
 * below them, a row that spans the table among the data heads the rows that follow.
 */
export function tableCells(rows: SourceCell[][], first: number, caption: string): PlacedTable {
  const grid = layOut(rows);
  const placed: PlacedCell[] = [];
  const blocks = tableBlocks(grid);
  const cells = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = cells.get(cell.row);
    if (row === undefined) cells.set(cell.row, [cell]);
    else row.push(cell);
  }
  let outer = caption;
  blocks.forEach((block, number) => {
    // A block with a title of its own leaves that of the table; one with only a unit note leaves the note
    const titled = block.captions.some((text) => !UNIT_NOTE.test(text));
    if (number > 0 && titled) outer = '';
    else if (number > 0 && block.captions.length > 0) outer = outer.replace(NOTE, '').trim();
    const captionText = [outer, ...block.captions].filter((text) => text !== '').join(' ');
    if (number === 0) outer = captionText;
    const own: GridCell[] = [];
    for (let r = block.from; r < block.to; r++) own.push(...(cells.get(r) ?? []));
    for (const cell of blockCells(grid, block, own, first + number, captionText)) placed.push(cell);
  });
  return { cells: placed, tables: blocks.length };
}

function blockCells(
  { rows, width }: Grid,
  block: TableBlock,
  cells: GridCell[],
  table: number,
  caption: string,
): PlacedCell[] {
  const { headEnd } = block;
  const grid = rows.slice(0, block.to);
  const heads = grid.map((row, r) => (block.numbering.includes(r) ? row.map(() => null) : row));
  const spanning = grid.map((row, r) => (r < block.from ? null : spanningCell(row, width)));
  const labels = labelColumns(grid, spanning, headEnd, width);
  const ordinal = ordinalColumns(grid, block.from, headEnd, width);
  const groups = groupHeaders(grid, spanning, headEnd);
  // Cells of a column, and of a row, have the same path: it is held once
  const above = new Map<number, string[]>();
  const paths = new Map<string, string[]>();
  const shared = (path: string[]): string[] => {
    const key = path.join('\n');
    const known = paths.get(key);
    if (known === undefined) paths.set(key, path);
    return known ?? path;
  };
  return cells.map((cell) => {
    const inHead = cell.row < headEnd;
    const isSpanning = spanning[cell.row] === cell;
    const header = cell.header || inHead || isSpanning || isRowHeader(cell, labels, ordinal, width);
    let heading = above.get(cell.column);
    if (heading === undefined && !inHead) {
      heading = columnHeaderOf(cell.column, heads, spanning, block.from, headEnd);
      above.set(cell.column, heading);
    }
    const out: TableCell = {
      table,
      row: cell.row,
      column: cell.column,
      header: header && cell.text !== '',
      rowHeader: inHead || isSpanning ? [] : shared(rowHeaderOf(cell, grid, labels, ordinal, groups)),
      columnHeader: !inHead
        ? heading!
        : isSpanning
          ? []
          : columnHeaderOf(cell.column, heads, spanning, block.from, cell.row),
    };
    if (caption !== '') out.caption = caption;
    return { start: cell.start, end: cell.end, text: cell.text, cell: out };
  });
}

/** The cells that hold text, as lines of the document. */
export function cellLines(cells: PlacedCell[]): Line[] {
  return cells
    .filter(({ text, start, end }) => text !== '' && end > start)
    .map(({ start, end, cell }) => ({ start, end, indented: false, apart: true, kind: 'cell', table: cell }));
}

/** The only cell with text of a row, where it spans the whole width. */
function spanningCell(row: (GridCell | null)[], width: number): GridCell | null {
  const filled = row.filter((cell) => cell !== null && cell.text !== '');
  const first = filled[0];
  if (first === undefined || first === null || width < 2) return null;
  return filled.every((cell) => cell === first) && first.columns >= width && first.rows === 1 ? first : null;
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
function ordinalColumns(grid: (GridCell | null)[][], from: number, headEnd: number, width: number): boolean[] {
  const out: boolean[] = new Array(width).fill(false);
  for (let x = 0; x < width; x++) {
    for (let r = from; r < headEnd; r++) {
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

/** Texts of the labels above a column in rows `from` to `to`, outermost first; notes and titles are none. */
function columnHeaderOf(
  column: number,
  grid: (GridCell | null)[][],
  spanning: (GridCell | null)[],
  from: number,
  to: number,
): string[] {
  const path: string[] = [];
  let last: GridCell | null = null;
  for (let r = from; r < to; r++) {
    const label = spanning[r] === null ? grid[r]![column] : null;
    if (label == null || label === last || label.text === '' || label.row < from || UNIT_NOTE.test(label.text))
      continue;
    if (path.length === 0) path.push(...leftAbove(grid, spanning, from, r, column));
    path.push(label.text);
    last = label;
  }
  return path;
}

/**
 * The label to the left above a label that has only blank cells above it: tables without ruled lines set `生产总值` over two
 * columns by leaving the second cell of its row empty, where a colspan should be.
 */
function leftAbove(
  grid: (GridCell | null)[][],
  spanning: (GridCell | null)[],
  from: number,
  row: number,
  column: number,
): string[] {
  for (let r = row - 1; r >= from; r--) {
    if (spanning[r] !== null) continue;
    for (let x = column - 1; x > 0; x--) {
      const label = grid[r]![x];
      if (label == null || label.text === '') continue;
      return label.column > 0 ? [label.text] : [];
    }
  }
  return [];
}
