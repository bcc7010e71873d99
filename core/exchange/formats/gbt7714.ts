import { citedReports } from '../citation/cited-reports';
import { gbt7714 as referenceOf } from '../citation/gbt7714';
import type { ExchangeFormat } from '../format';
import { inParts } from '../rows';
import type { ExportSource } from '../source';

async function* lines(source: ExportSource): AsyncGenerator<string> {
  let number = 0;
  for await (const { cited } of citedReports(source)) yield `[${++number}] ${referenceOf(cited)}\n`;
}

/** The reports as a numbered list of references after GB/T 7714. */
export const gbt7714: ExchangeFormat = {
  id: 'gbt7714',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  choices: [],
  write: (source) => inParts(lines(source)),
};
