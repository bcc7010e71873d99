import { headIn } from '../column';
import { BRIEF_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';
import { markdownRow } from '../table-markup';

async function* lines(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  yield markdownRow(BRIEF_COLUMNS.map((column) => headIn(column, options.language)));
  yield `|${BRIEF_COLUMNS.map(({ type }) => (type === 'number' ? ' ---: |' : ' --- |')).join('')}\n`;
  for await (const rows of figureRows(source, options, BRIEF_COLUMNS)) yield rows.map(markdownRow).join('');
}

/** A table as Markdown has it (GitHub's), for notes and issues. */
export const markdown: ExchangeFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  choices: ['language', 'money'],
  write: (source, options) => inParts(lines(source, options)),
};
