/** A cell of a column that has no unit. */
export interface UnmeasuredCell {
  column: number;
  words: string;
}

/** The columns that count 1, 2, 3 down the rows, whatever their heading; the cells come row by row. */
export function numberingColumns(cells: readonly UnmeasuredCell[]): Set<number> {
  const columns = new Map<number, string[]>();
  for (const { column, words } of cells) {
    const above = columns.get(column);
    if (above === undefined) columns.set(column, [words]);
    else above.push(words);
  }
  const numbering = new Set<number>();
  for (const [column, words] of columns) {
    if (words.length >= 3 && words.every((word, i) => word === String(i + 1))) numbering.add(column);
  }
  return numbering;
}
