import type { ColumnHeading } from './column-heading';
import type { CellBlock } from './table-view';

/** Columns without unit that count 1, 2, 3 down the rows, whatever their heading. */
export function numberingColumns(
  data: readonly CellBlock[],
  wordsOf: (cell: CellBlock) => string,
  heading: (cell: CellBlock) => ColumnHeading,
): Set<number> {
  const columns = new Map<number, string[]>();
  for (const cell of data) {
    if (heading(cell).unit !== null) continue;
    const words = wordsOf(cell);
    const column = columns.get(cell.table.column);
    if (column === undefined) columns.set(cell.table.column, [words]);
    else column.push(words);
  }
  const numbering = new Set<number>();
  for (const [column, words] of columns) {
    if (words.length >= 3 && words.every((word, i) => word === String(i + 1))) numbering.add(column);
  }
  return numbering;
}
