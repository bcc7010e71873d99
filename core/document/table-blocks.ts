import { type Grid, type GridCell, isValueText } from './table-grid';
import { headsFigures, headsLabels } from './table-words';

/** Rows of a grid that have one heading: most tables are one block, some pages put several under each other into one table. */
export interface TableBlock {
  /** Titles and unit notes above the block's heading, as written. */
  captions: string[];
  /** First row of the block; captions, notes and blank rows above the heading are among its rows. */
  from: number;
  /** First row behind the heading. */
  headEnd: number;
  to: number;
  /** Rows of the heading that number the columns, and say nothing else of them. */
  numbering: number[];
}

/** A cell that is nothing but a unit note. */
export const UNIT_NOTE = /^[（(【[]?(?:计量|数据)?单位\s*[:：]/;
/** `栏次 1 2 3`, `甲 1 2 3`: numbers of the columns, no data. */
const COLUMN_NUMBERS = /^(?:栏次|行次|列次|甲|乙)$/;
const NATURE = /^(?:预期|约束|引导|导向|指导)性$/;
type RowSort = 'blank' | 'note' | 'single' | 'words' | 'data' | 'numbering';

/** Cuts a grid into blocks, from one heading to the next. */
export function tableBlocks(grid: Grid): TableBlock[] {
  const sorts = grid.rows.map((row, r) => sortOf(row, r, grid.width));
  const blocks: TableBlock[] = [];
  let block: TableBlock = { captions: [], from: 0, headEnd: 0, to: 0, numbering: [] };
  let stage: 'above' | 'head' | 'data' = 'above';
  const open = (r: number): void => {
    block.to = r;
    blocks.push(block);
    block = { captions: [], from: r, headEnd: r, to: r, numbering: [] };
    stage = 'above';
  };
  // A label over several columns is divided by the row below it, one over several rows reaches down
  let dividedUntil = 0;
  for (let r = 0; r < grid.rows.length; r++) {
    const own = ownCells(grid.rows[r]!, r);
    const sort = sorts[r]!;
    if (stage === 'data' && opensBlock(grid, sorts, r)) {
      open(r);
      dividedUntil = 0;
    }
    if (stage === 'data') continue;
    if (sort === 'numbering') block.numbering.push(r);
    const isHead = own.length > 0 && own.every((cell) => cell.header) && sort !== 'note';
    if (stage === 'head') {
      // Words without a label before any figure head columns: a row of units, or the lower storey of a heading
      const unlabelled = own.every((cell) => cell.column > 0) && (grid.rows[r]![0]?.text ?? '') === '';
      const divides =
        unlabelled || (r < dividedUntil && own.some((cell) => cell.column > 0) && !opensRow(grid, block.from, r));
      if (sort === 'blank' || sort === 'numbering' || isHead || ((sort === 'words' || sort === 'single') && divides))
        block.headEnd = r + 1;
      else if (sort === 'note') {
        block.captions.push(own[0]!.text);
        block.headEnd = r + 1;
      } else stage = 'data';
    } else if (sort === 'blank') block.headEnd = r + 1;
    else if (sort === 'note' || (sort === 'single' && isTitle(own[0]!, sorts, r))) {
      block.captions.push(...own.map((cell) => cell.text));
      block.headEnd = r + 1;
    } else if (
      sort === 'words' ||
      (isHead && (sort !== 'single' || own[0]!.column > 0)) ||
      (sort === 'single' && own[0]!.rows > 1)
    ) {
      stage = 'head';
      block.headEnd = r + 1;
    } else {
      stage = 'data';
      block.headEnd = r;
    }
    if (stage === 'head') {
      for (const cell of own) {
        dividedUntil = Math.max(dividedUntil, r + cell.rows);
        if (cell.columns > 1 && cell.columns < grid.width) dividedUntil = Math.max(dividedUntil, r + 2);
      }
      // Headings of a table without ruled lines leave the cell beside a label blank where a colspan should be
      if (grid.rows[r]!.some((cell, x) => x > 0 && (cell === null || cell.text === '')) && sort === 'words')
        dividedUntil = Math.max(dividedUntil, r + 2);
    }
  }
  block.to = grid.rows.length;
  blocks.push(block);
  return blocks.filter(({ from, to }) => to > from);
}

/**
 * A label in the first column below a heading that has ended is of the first row of data, even where the row holds words alone
 * (`地区生产总值 | % | “十四五”年均增长4.0`): what divides a label over several columns stands beside the first column.
 */
function opensRow(grid: Grid, from: number, r: number): boolean {
  const first = grid.rows[r]![0];
  if (first == null || first.row !== r || first.text === '' || first.header || headsLabels(first.text)) return false;
  for (let above = from; above < r; above++) {
    const over = grid.rows[above]![0];
    if (over != null && over.text !== '' && over.columns === 1 && over.row + over.rows <= r) return true;
  }
  return false;
}

/** The cells with text that begin in row `r`. */
function ownCells(row: (GridCell | null)[], r: number): GridCell[] {
  return row.filter(
    (cell, x): cell is GridCell => cell !== null && cell.row === r && cell.column === x && cell.text !== '',
  );
}

function sortOf(row: (GridCell | null)[], r: number, width: number): RowSort {
  const own = ownCells(row, r);
  if (own.length === 0) return 'blank';
  if (own.every((cell) => UNIT_NOTE.test(cell.text))) return 'note';
  if (own.length > 2 && COLUMN_NUMBERS.test(tight(own[0]!)) && countsUp(own.slice(1))) return 'numbering';
  if (own.some((cell) => isValueText(cell.text) && (cell.column > 0 || width === 1))) return 'data';
  // 预期性 is told of an indicator: a row of a plan with words for its figures
  if (own.length > 2 && own.some((cell) => NATURE.test(tight(cell)))) return 'data';
  if (own.length === 1) return 'single';
  // A title with its unit note at the right end of the row
  if (own.length === 2 && UNIT_NOTE.test(own[1]!.text)) return 'note';
  return 'words';
}

/** `1 2 3`, and formulas of them (`3=2/1`). */
function countsUp(cells: GridCell[]): boolean {
  const first = Number.parseInt(tight(cells[0]!), 10);
  return cells.every((cell, i) => new RegExp(`^${first + i}(?:=.*)?$`).test(tight(cell)));
}

const tight = (cell: GridCell): string => cell.text.replace(/\s+/g, '');

/** A lone text above a heading: it is as wide as the table, or the only cell of its row, or a heading follows. */
function isTitle(cell: GridCell, sorts: RowSort[], r: number): boolean {
  const next = sorts.slice(r + 1).find((sort) => sort !== 'blank' && sort !== 'note' && sort !== 'single');
  return cell.rows === 1 && (next === 'words' || cell.columns > 1);
}

/** Behind data: a unit note of its own, or a row of words that head columns. */
function opensBlock(grid: Grid, sorts: RowSort[], r: number): boolean {
  const sort = sorts[r]!;
  if (sort === 'note') return true;
  if (sort === 'words') return isHeading(ownCells(grid.rows[r]!, r));
  if (sort !== 'single' && sort !== 'blank') return false;
  // A title opens the block that its note or heading opens
  for (let next = r + 1; next < sorts.length && next < r + 5; next++) {
    const following = sorts[next]!;
    if (following === 'note') return sort === 'single';
    if (following === 'words') return sort === 'single' && isHeading(ownCells(grid.rows[next]!, next));
    if (following === 'data' || following === 'numbering') return false;
    if (sort === 'blank') return false;
  }
  return false;
}

/** A row of words among data is a heading where most of its words head columns and the first heads labels. */
function isHeading(own: GridCell[]): boolean {
  const heads = own.filter((cell) => headsLabels(cell.text) || headsFigures(cell.text)).length;
  return own.length >= 2 && own.length - heads <= own.length / 3 && headsLabels(own[0]!.text);
}
