import { citedReports } from '../citation/cited-reports';
import { cslItem } from '../citation/csl-json';
import type { ExchangeFormat } from '../format';
import { inParts } from '../rows';
import type { ExportSource } from '../source';

async function* items(source: ExportSource): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { id, cited } of citedReports(source)) {
    yield `${before}${JSON.stringify(cslItem(cited, id))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** The reports as CSL-JSON, which reference managers read. */
export const cslJson: ExchangeFormat = {
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  choices: [],
  write: (source) => inParts(items(source)),
};
