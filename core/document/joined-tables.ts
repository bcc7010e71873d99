import type { DraftTable } from './draft';
import { isNumberText } from './table-grid';

/**
 * Tables that go on in the next: the heading stands in a table of its own, so that the rows below it can be scrolled, or a list was cut
 * in two. A table joins the one right before it where it has no heading, is as wide, and has its figures in the same columns.
 * `textOf` gives a cell's text.
 */
export function joinedTables(
  tables: readonly DraftTable[],
  textOf: (cell: DraftTable['rows'][number][number]) => string,
): DraftTable[] {
  const joined: DraftTable[] = [];
  for (const table of tables) {
    const before = joined[joined.length - 1];
    if (before !== undefined && before.linesBefore === table.linesBefore && goesOn(before, table)) {
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...table.rows] };
    } else joined.push(table);
  }
  return joined;

  function goesOn(before: DraftTable, { rows }: DraftTable): boolean {
    const [own, above] = [shapeOf(rows), shapeOf(before.rows)];
    if (own === null || above === null || own.width !== above.width || own.headed || !above.headed) return false;
    // The heading alone has no figures
    return above.figures.size === 0 || [...own.figures].every((column) => above.figures.has(column));
  }

  /** Width, the columns of figures and whether the first row is a heading; null for a table without rows. */
  function shapeOf(rows: DraftTable['rows']): { width: number; figures: Set<number>; headed: boolean } | null {
    const filled = rows.filter((row) => row.some((cell) => textOf(cell) !== ''));
    if (filled.length === 0) return null;
    // A lone label is a group of rows, or a title
    const first = filled.find((row) => row.filter((cell) => textOf(cell) !== '').length > 1) ?? filled[0]!;
    const width = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
    const figures = new Set<number>();
    for (const row of filled) {
      let column = 0;
      // A row below a cell of several rows has its cells further right: columns are counted from there
      for (const cell of row.toReversed()) {
        column += cell.columns;
        if (isNumberText(textOf(cell))) figures.add(column);
      }
    }
    const headed = first.some(({ header }) => header) || !first.slice(1).some((cell) => isNumberText(textOf(cell)));
    return { width, figures, headed };
  }
}
