import { bibtex as entryOf } from '../citation/bibtex';
import { citedReports } from '../citation/cited-reports';
import type { ExchangeFormat } from '../format';
import { inParts } from '../rows';
import type { ExportSource } from '../source';

async function* entries(source: ExportSource): AsyncGenerator<string> {
  for await (const { cited } of citedReports(source)) yield `${entryOf(cited)}\n`;
}

/** The reports as entries of BibTeX. */
export const bibtex: ExchangeFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  choices: [],
  write: (source) => inParts(entries(source)),
};
