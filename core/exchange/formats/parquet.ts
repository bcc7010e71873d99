import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat } from '../format';
import { ParquetTable } from '../parquet-table';
import type { ExportSource } from '../source';
import { toldOf } from '../told';

/** Rows of a group, up to the report's end: what is in memory at once. Readers like larger groups, but a browser's page has not the room. */
const GROUP = 5000;

async function* parts(source: ExportSource): AsyncGenerator<Uint8Array> {
  const table = await ParquetTable.begin({ name: 'figures', columns: FIGURE_COLUMNS });
  for await (const exported of source.reports()) {
    for (const told of toldOf(exported, { language: 'codes', money: 0 })) table.add(told);
    if (table.waiting >= GROUP) yield await table.nextGroup();
  }
  yield* await table.end();
}

/** Apache Parquet for DuckDB, pandas, R and Spark: one typed row a figure, codes and base units. */
export const parquet: ExchangeFormat = {
  id: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  choices: [],
  write: parts,
};
