import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cellsOf, ParquetTable } from '../../exchange/parquet-table';
import { FILE_PREFIX, TABLES, type TableName } from './columns';
import { OWN, UNFINISHED } from './in-place';
import { type PartDone, partFiles } from './standing';
import { WaitingRows } from './waiting-rows';

/** Rows of a group: what is in memory of a file at once. A text weighs what thousands of figures do. */
const GROUP: Record<TableName, number> = { figures: 20_000, outline: 20_000, reports: 2_000, texts: 200 };

/**
 * What rows that wait for their group may take of the memory, in bytes, over all files of a part: beyond it they wait on the disk. Reports
 * of twenty kinds and fifty years grow four thousand files, none of which has a group for long.
 */
const HELD = 8_000_000;

/** One kind and year of reports; its folder is named so that readers of many files pass over those that are not asked for. */
const folderOf = ({ kind, year }: { kind: string; year: number | null }): string =>
  `kind=${kind}/year=${year ?? 'unknown'}`;

type Row<Name extends TableName> = (typeof TABLES)[Name]['columns'][number] extends { read(told: infer Told): unknown }
  ? Told
  : never;

interface Growing {
  name: TableName;
  /** None before its first group: most files of a part have one group, at the end. */
  table: ParquetTable<unknown> | null;
  rows: WaitingRows;
  /** Where it grows. */
  path: string;
}

/** SHA-256 of a file, of which no more than a piece is in memory. */
async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Writes the rows that wait as a group. */
async function writeGroup(growing: Growing): Promise<ParquetTable<unknown>> {
  const { name, rows, path } = growing;
  growing.table ??= await ParquetTable.begin<unknown>(TABLES[name] as (typeof TABLES)['figures']);
  const { table } = growing;
  for await (const some of rows.take()) for (const cells of some) table.addCells(cells);
  await appendFile(path, await table.nextGroup());
  return table;
}

/** The files of one part while it is read. Nothing of them has its final name before all are whole. */
export class PartFiles {
  private readonly growing = new Map<string, Growing>();
  private readonly own: string;
  /** What the rows that wait take of the memory. */
  private held = 0;

  constructor(
    private readonly folder: string,
    private readonly hash: string,
    private readonly mayHold = HELD,
  ) {
    this.own = join(folder, UNFINISHED, `${hash}.${OWN}`);
  }

  /** Begins anew: what a process of the same number left is gone. */
  async begin(): Promise<void> {
    await rm(this.own, { recursive: true, force: true });
    await mkdir(this.own, { recursive: true });
  }

  /** Puts a row into the file of its table, kind and year. */
  async add<Name extends TableName>(
    name: Name,
    of: { kind: string; year: number | null },
    row: Row<Name>,
  ): Promise<void> {
    const place = `${folderOf(of)}/${FILE_PREFIX[name]}-${this.hash}.parquet`;
    const known = this.growing.get(place) ?? this.grow(place, name);
    const { rows } = known;
    const before = rows.weight;
    rows.add(cellsOf(TABLES[name].columns as (typeof TABLES)['figures']['columns'], row as Row<'figures'>));
    this.held += rows.weight - before;
    if (rows.count >= GROUP[name]) {
      this.held -= rows.weight;
      await writeGroup(known);
    } else if (this.held > this.mayHold) {
      for (const { rows: waiting } of this.growing.values()) await waiting.putAside();
      this.held = 0;
    }
  }

  /** Ends all files and gives them their names; what the part had written before and no longer does is removed. */
  async finish(): Promise<PartDone['files']> {
    const files: PartDone['files'] = [];
    for (const [place, known] of [...this.growing].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { rows, path } = known;
      const table = known.table === null || rows.count > 0 ? await writeGroup(known) : known.table;
      await appendFile(path, Buffer.concat(await table.end()), { flush: true });
      known.table = null;
      files.push({ path: place, bytes: (await stat(path)).size, sha256: await sha256OfFile(path) });
    }
    for (const { path } of files) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await rename(this.growing.get(path)!.path, join(this.folder, path));
    }
    const named = new Set(files.map(({ path }) => join(path)));
    for await (const { path, hash } of partFiles(this.folder))
      if (hash === this.hash && path.startsWith('kind=') && !named.has(path))
        await rm(join(this.folder, path), { force: true });
    return files;
  }

  /** Removes what stands under unfinished names. */
  async leave(): Promise<void> {
    await rm(this.own, { recursive: true, force: true });
  }

  private grow(place: string, name: TableName): Growing {
    const path = join(this.own, `${this.growing.size}.parquet`);
    const grown = { name, table: null, rows: new WaitingRows(`${path}.rows`), path };
    this.growing.set(place, grown);
    return grown;
  }
}
