import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { placeOf } from '../compare/place';
import type { CapturedReport } from '../compare/report';
import type { ExchangeFormat, ExportLanguage } from '../exchange/format';
import { csv } from '../exchange/formats/csv';
import { dataPackage } from '../exchange/formats/data-package';
import { ndjson } from '../exchange/formats/ndjson';
import { parquet } from '../exchange/formats/parquet';
import { xlsx } from '../exchange/formats/xlsx';
import type { ExportSource } from '../exchange/source';
import type { Figure } from '../figures/figure';
import { type Reading, reportOf } from './reading';

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

/** Readings as they come, for a format that goes over them once and may then ask for what was told of each place. */
class PassingSource implements ExportSource {
  private readonly byPlace = new Map<string, Map<CapturedReport, Figure[]>>();

  constructor(
    private readonly readings: AsyncIterable<Reading> | Iterable<Reading>,
    private readonly setsBeside: boolean,
  ) {}

  async *reports() {
    for await (const reading of this.readings) {
      const report = reportOf(reading);
      if (this.setsBeside) this.remember(report);
      yield { report, text: reading.document.text };
    }
  }

  /** By the place of each figure. How a figure was read is left out: it is most of what one weighs, and no series needs it. */
  private remember(report: CapturedReport): void {
    const own = { ...report, figures: [] };
    for (const figure of report.figures) {
      const { code } = placeOf(report, figure);
      const ofPlace = this.byPlace.get(code) ?? new Map<CapturedReport, Figure[]>();
      this.byPlace.set(code, ofPlace);
      const slim = { ...figure, section: [], trace: [] };
      const figures = ofPlace.get(own);
      if (figures === undefined) ofPlace.set(own, [slim]);
      else figures.push(slim);
    }
  }

  async *places() {
    for (const ofPlace of this.byPlace.values())
      yield Array.from(ofPlace, ([report, figures]) => ({ ...report, figures }));
  }
}

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
