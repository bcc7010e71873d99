import { type Cell, type Column, cellIn } from './column';
import { FIGURE_COLUMNS } from './figure-columns';
import type { ExportSource } from './source';
import { type TableOptions, type Told, toldOf } from './told';

/** Every figure of the source as a row of cells, in the order of the columns; the rows of one report at once. */
export async function* figureRows(
  source: ExportSource,
  options: TableOptions,
  columns: readonly Column<Told>[] = FIGURE_COLUMNS,
): AsyncGenerator<Cell[][]> {
  for await (const exported of source.reports()) {
    yield Array.from(toldOf(exported, options), (told) =>
      columns.map((column) => cellIn(column, told, options.language)),
    );
  }
}

/** Characters of a part: fewer make more work than they save. */
const PART = 64 * 1024;

/** Lines joined to parts of some size. */
export async function* inParts(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let part: string[] = [];
  let length = 0;
  for await (const line of lines) {
    part.push(line);
    length += line.length;
    if (length < PART) continue;
    yield part.join('');
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part.join('');
}
