import { headIn } from '../column';
import { csvLine } from '../delimited';
import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';

async function* lines(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  // Excel reads a file without a byte-order mark in the system's own charset and garbles Chinese
  yield `\ufeff${csvLine(FIGURE_COLUMNS.map((column) => headIn(column, options.language)))}`;
  for await (const rows of figureRows(source, options)) yield rows.map(csvLine).join('');
}

/** Comma-separated values for people and statistics programs: UTF-8 with byte-order mark, RFC 4180, one row a figure. */
export const csv: ExchangeFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  choices: ['language', 'money'],
  write: (source, options) => inParts(lines(source, options)),
};
