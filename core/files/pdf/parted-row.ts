import { isNumberText } from '../../document/table-grid';
import type { DraftCell } from './draft-cell';
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

/** Rows may stand so far apart that nothing else does, in sizes of a character. */
const FAR = 2;

/**
 * The rows of a band that no lines part: what wide room parts, and of each such stretch the rows that its numbers tell. Null where the
 * band is one row.
 */
export function partedRow(cells: readonly DraftCell[]): DraftCell[][] | null {
  if (cells.some(({ rows }) => rows > 1) || !cells.some(({ lines }) => numbersOf(lines) > 1)) return null;
  const stretches = farApart(cells);
  if (stretches.filter((one) => one.some(({ lines }) => numbersOf(lines) > 0)).length < 2) return rowsByNumbers(cells);
  const rows = stretches.map((one) => (one.some(({ lines }) => numbersOf(lines) > 1) ? rowsByNumbers(one) : [one]));
  return rows.some((one) => one === null) ? null : (rows as DraftCell[][][]).flat();
}

const isNumber = (line: Fragment[]): boolean => isNumberText(textOf(line));

/** How many lines are numbers; the end of a broken one (`32039.4` over `6`) is none of its own. */
const numbersOf = (lines: readonly Fragment[][]): number =>
  lines.filter((line, i) => isNumber(line) && !(i > 0 && isRestOfNumber(lines[i - 1]!, line))).length;

/** Bare digits under a number with a point or a comma that a narrow column broke. */
export const isRestOfNumber = (before: readonly Fragment[], behind: readonly Fragment[]): boolean =>
  /\d[.,]\d{1,8}$/.test(textOf(before).trim()) && /^\d{1,3}$/.test(textOf(behind).trim());

/** The stretches of a band between which all cells leave wide room. */
function farApart(cells: readonly DraftCell[]): DraftCell[][] {
  const all = cells.flatMap(({ lines }) => lines).sort((a, b) => a[0]!.y - b[0]!.y);
  const cuts: number[] = [];
  for (let i = 1; i < all.length; i++) {
    const [above, below] = [all[i - 1]![0]!, all[i]![0]!];
    if (below.y - above.y > FAR * Math.max(above.size, below.size)) cuts.push((above.y + below.y) / 2);
  }
  return [...cuts, Number.POSITIVE_INFINITY].map((to, i) => {
    const from = cuts[i - 1] ?? Number.NEGATIVE_INFINITY;
    return cells.map((cell) => ({ ...cell, lines: cell.lines.filter(([one]) => one!.y > from && one!.y <= to) }));
  });
}

/**
 * Where numbers stand under each other in one cell, each height of numbers is a row; words at the
 * same height are of it. Other words are the lines of a label set around the height of its numbers, the next line of the label above, or
 * a row without numbers. Null where the band is one row.
 */
function rowsByNumbers(cells: readonly DraftCell[]): DraftCell[][] | null {
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
