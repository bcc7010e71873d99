import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';

async function* lines(source: ExportSource): AsyncGenerator<string> {
  const names = FIGURE_COLUMNS.map(({ name }) => name);
  for await (const rows of figureRows(source, { language: 'codes', money: 0 })) {
    const objects = rows.map((cells) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, cells[at]]))));
    yield objects.map((object) => `${object}\n`).join('');
  }
}

/** One JSON object a line and figure, for programs that read streams; every object has all names, null where there is nothing to say. */
export const ndjson: ExchangeFormat = {
  id: 'ndjson',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  choices: [],
  write: (source) => inParts(lines(source)),
};
