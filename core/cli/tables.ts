import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExchangeFormat, ExportLanguage } from '../exchange/format';
import { csv } from '../exchange/formats/csv';
import { dataPackage } from '../exchange/formats/data-package';
import { ndjson } from '../exchange/formats/ndjson';
import { parquet } from '../exchange/formats/parquet';
import { xlsx } from '../exchange/formats/xlsx';
import { PassingSource } from './passing-source';
import type { Reading } from './reading';

/** Tables of figures that are written in one go over the reports, so that any number of them takes the memory of one. */
const FORMAT = { csv, ndjson, parquet, xlsx, 'data-package': dataPackage } as const satisfies Record<
  string,
  ExchangeFormat
>;

export type Table = keyof typeof FORMAT;
export const TABLES = Object.keys(FORMAT) as readonly Table[];

export const isTable = (format: string): format is Table => Object.hasOwn(FORMAT, format);

/** Files of bytes, which a terminal cannot show. */
export const isBinary = (table: Table): boolean => !/^text\/|ndjson$/.test(FORMAT[table].mediaType);

/** The extension of a table's file, without the dot. */
export const extensionOf = (table: Table): string => FORMAT[table].extension;

/** Writes the figures of all readings as one table and ends the stream; standard output stays open. */
export async function writeTable(
  table: Table,
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  target: Writable,
  language: ExportLanguage,
): Promise<void> {
  const format: ExchangeFormat = FORMAT[table];
  const source = new PassingSource(readings, format.setsBeside ?? false);
  const options = { language, money: 0, madeAt: new Date().toISOString() } as const;
  const parts = Readable.from(format.write(source, options), { objectMode: true });
  await pipeline(parts, target, { end: target !== process.stdout });
}
