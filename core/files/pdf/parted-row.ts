import { isNumberText } from '../../document/table-grid';
import type { DraftCell } from './draft-table';
import type { Fragment } from './fragment';
import { textOf } from './printed-line';

/** Baselines in one row differ by less, in sizes of a character. */
const SAME_ROW = 0.4;
/** Lines of one label stand nearer than rows do, by this share of their usual distance. */
const NEARER = 0.8;

interface Row {
  y: number;
  /** Lines of the row by the place of their cell. */
  lines: Fragment[][][];
}

/**
 * The rows of a band that no lines part. Where numbers stand under each other in one cell, each height of numbers is a row; words at the
 * same height are of it. Other words are the lines of a label set around the height of its numbers, the next line of the label above, or
 * a row without numbers. Null where the band is one row.
 */
export function partedRow(cells: readonly DraftCell[]): DraftCell[][] | null {
  if (cells.some(({ rows }) => rows > 1)) return null;
  const isNumber = (line: Fragment[]): boolean => isNumberText(textOf(line));
  if (!cells.some(({ lines }) => lines.filter(isNumber).length > 1)) return null;
  const rows: Row[] = [];
  const rowAt = (line: readonly Fragment[]): Row | undefined =>
    rows.find(({ y }) => Math.abs(y - line[0]!.y) < line[0]!.size * SAME_ROW);
  const put = (line: readonly Fragment[]): Row => {
    const row: Row = { y: line[0]!.y, lines: cells.map(() => []) };
    rows.push(row);
    return row;
  };
  for (const { lines } of cells) for (const line of lines) if (isNumber(line) && rowAt(line) === undefined) put(line);
  rows.sort((a, b) => a.y - b.y);
  const labelled = cells.some(({ lines }) => lines.length >= rows.length && !lines.some(isNumber));
  if (!labelled) return null;
  const pitch = usual(rows.slice(1).map(({ y }, i) => y - rows[i]!.y));
  cells.forEach((cell, at) => {
    const loose: Fragment[][] = [];
    for (const line of cell.lines) {
      const row = rowAt(line);
      if (row === undefined) loose.push(line);
      else row.lines[at]!.push(line);
    }
    const bare = rows.filter(({ lines }) => lines[at]!.length === 0);
    for (const line of loose) {
      const y = line[0]!.y;
      const around = bare.find((row) => Math.abs(row.y - y) < pitch * 0.6);
      const above = rows.filter((row) => row.lines[at]!.length > 0 && row.y < y).pop();
      const last = above?.lines[at]?.[above.lines[at].length - 1];
      if (around !== undefined) around.lines[at]!.push(line);
      else if (last !== undefined && y - last[0]!.y < pitch * NEARER) above!.lines[at]!.push(line);
      else {
        put(line).lines[at]!.push(line);
        rows.sort((a, b) => a.y - b.y);
      }
    }
  });
  return rows.map(({ lines }) => cells.map((cell, at) => ({ ...cell, lines: lines[at]! })));
}

/** Rows without numbers between make the distances of some rows larger. */
const usual = (values: number[]): number =>
  values.sort((a, b) => a - b)[(values.length - 1) >> 2] ?? Number.POSITIVE_INFINITY;
