import { type MadeCell, type MadeTable, shown } from './model';

/** How lines of text set a table: cells parted by one space, by tabs, by bars, or set under each other; or each cell on a line. */
export type LinesManner = 'spaces' | 'tabs' | 'wide' | 'bars' | 'cells';

const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** The table as lines of text. With single spaces a cell without words leaves no trace. */
export function setLines(table: MadeTable, manner: LinesManner): string {
  const { title, note, below } = table;
  const head = squared(table.head);
  const body = squared(table.body);
  const all = [...head, ...body];
  const widths = (all[0] ?? []).map((_, c) =>
    Math.max(...all.map((cells) => (cells[c]?.own && cells[c].columns === 1 ? widthOf(cells[c].text) : 0))),
  );
  const line = (cells: readonly Placed[], heads: boolean): string => {
    if (manner === 'tabs')
      return cells
        .map(({ own, text }) => (own ? text : ''))
        .join('\t')
        .trimEnd();
    if (manner === 'bars') return `| ${cells.map(({ own, text }) => (own ? text : '')).join(' | ')} |`;
    if (manner === 'cells') return cells.flatMap(({ own, text }) => (own && text !== '' ? [text] : [])).join('\n');
    if (manner === 'spaces') return cells.flatMap(({ own, text }) => (own && text !== '' ? [text] : [])).join(' ');
    let out = '';
    let at = 0;
    cells.forEach(({ own, text, columns }, c) => {
      const width = widths.slice(c, c + (own ? columns : 1)).reduce((a, b) => a + b, 0);
      if (own && text !== '') {
        // Labels stand at the left of their column, numbers and headings at the right
        const right = c > 0 && (heads || /^[-\d]/.test(text));
        const lead = right ? Math.max(0, width - widthOf(text)) : 0;
        out += ' '.repeat(Math.max(0, at + lead - widthOf(out))) + text;
      }
      at += widths[c]! + 3;
    });
    return out.trimEnd();
  };
  return [
    title,
    ...(note === '' ? [] : [note]),
    ...head.map((cells) => line(cells, true)),
    ...(manner === 'bars' ? [`|${widths.map(() => '---|').join('')}`] : []),
    ...body.map((cells) => line(cells, false)),
    ...below,
  ].join('\n');
}

export interface Placed extends MadeCell {
  /** False where a cell reaches over from the left or from above. */
  own: boolean;
}

/** Rows of equal width, spans laid out. */
export function squared(rows: readonly (readonly MadeCell[])[]): Placed[][] {
  const grid: Placed[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const one of cells) {
      while (grid[r]![c] !== undefined) c++;
      for (let y = r; y < Math.min(rows.length, r + one.rows); y++)
        for (let x = c; x < c + one.columns; x++) grid[y]![x] = { ...one, text: shown(one), own: y === r && x === c };
      c += one.columns;
    }
  });
  return grid;
}
