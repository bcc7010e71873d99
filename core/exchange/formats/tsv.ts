import { headIn } from '../column';
import { BRIEF_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';
import { tsvLine } from '../table-markup';

async function* lines(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  yield tsvLine(BRIEF_COLUMNS.map((column) => headIn(column, options.language)));
  for await (const rows of figureRows(source, options, BRIEF_COLUMNS)) yield rows.map(tsvLine).join('');
}

/** Tab-separated values, to be pasted into a spreadsheet. */
export const tsv: ExchangeFormat = {
  id: 'tsv',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values;charset=utf-8',
  choices: ['language', 'money'],
  write: (source, options) => inParts(lines(source, options)),
};
