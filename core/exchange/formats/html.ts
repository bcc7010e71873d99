import { headIn } from '../column';
import { BRIEF_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';
import { htmlRow } from '../table-markup';

async function* lines(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const { language } = options;
  yield `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><table>\n<thead>\n`;
  yield htmlRow(
    BRIEF_COLUMNS.map((column) => headIn(column, language)),
    'th',
  );
  yield '</thead>\n<tbody>\n';
  for await (const rows of figureRows(source, options, BRIEF_COLUMNS)) {
    yield rows.map((cells) => htmlRow(cells, 'td')).join('');
  }
  yield '</tbody>\n</table></html>\n';
}

/** A table as HTML has it, to be opened in a browser or pasted into a text. */
export const html: ExchangeFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  choices: ['language', 'money'],
  write: (source, options) => inParts(lines(source, options)),
};
