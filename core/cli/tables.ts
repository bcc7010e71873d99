import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExchangeFormat } from '../exchange/format';
import { csv } from '../exchange/formats/csv';
import { parquet } from '../exchange/formats/parquet';
import type { ExportSource } from '../exchange/source';
import { type Reading, reportOf } from './reading';

/** Tables of figures that are written in one go over the reports, so that any number of them takes the memory of one. */
export const TABLES = ['csv', 'parquet'] as const;
export type Table = (typeof TABLES)[number];

const FORMAT: Record<Table, ExchangeFormat> = { csv, parquet };

export const isTable = (format: string): format is Table => (TABLES as readonly string[]).includes(format);

/** Readings as they come, for a format that goes over them once. */
const sourceOf = (readings: AsyncIterable<Reading> | Iterable<Reading>): ExportSource => ({
  async *reports() {
    for await (const reading of readings) yield { report: reportOf(reading), text: reading.document.text };
  },
  async *places() {
    // These tables set nothing side by side
  },
});

/** Writes the figures of all readings as one table and ends the stream; standard output stays open. */
export async function writeTable(
  table: Table,
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  target: Writable,
): Promise<void> {
  const options = { language: 'codes', money: 0, madeAt: new Date().toISOString() } as const;
  const parts = Readable.from(FORMAT[table].write(sourceOf(readings), options), { objectMode: true });
  await pipeline(parts, target, { end: target !== process.stdout });
}
