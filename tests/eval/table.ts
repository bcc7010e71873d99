/** Columns needed to print `text` in a terminal: Chinese characters take two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);

/** A table as lines: the first column flush left, the others flush right; the first row is the heading. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat(widths[column]! - widthOf(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A share, 0 to 1, as `97.3`. */
export const percent = (share: number): string => (100 * share).toFixed(1);
