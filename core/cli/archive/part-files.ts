import { appendFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ParquetTable } from '../../exchange/parquet-table';
import { sha256Of } from '../inputs';
import { FILE_PREFIX, TABLES, type TableName } from './columns';
import { OWN, UNFINISHED } from './in-place';
import { type PartDone, partFiles } from './standing';

/** Rows of a group: what is in memory of a file at once. A text weighs what thousands of figures do. */
const GROUP: Record<TableName, number> = { figures: 20_000, outline: 20_000, reports: 2_000, texts: 200 };

/** One kind and year of reports; its folder is named so that readers of many files pass over those that are not asked for. */
const folderOf = ({ kind, year }: { kind: string; year: number | null }): string =>
  `kind=${kind}/year=${year ?? 'unknown'}`;

type Row<Name extends TableName> = (typeof TABLES)[Name]['columns'][number] extends { read(told: infer Told): unknown }
  ? Told
  : never;

interface Growing {
  table: ParquetTable<unknown>;
  /** Where it grows. */
  path: string;
}

/** The files of one part while it is read. Nothing of them has its final name before all are whole. */
export class PartFiles {
  private readonly growing = new Map<string, Growing>();
  private readonly own: string;

  constructor(
    private readonly folder: string,
    private readonly hash: string,
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
    const known = this.growing.get(place) ?? (await this.grow(place, name));
    known.table.add(row);
    if (known.table.waiting >= GROUP[name]) await appendFile(known.path, await known.table.nextGroup());
  }

  /** Ends all files and gives them their names; what the part had written before and no longer does is removed. */
  async finish(): Promise<PartDone['files']> {
    const files: PartDone['files'] = [];
    for (const [place, { table, path }] of [...this.growing].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await appendFile(path, Buffer.concat(await table.end()), { flush: true });
      const bytes = await readFile(path);
      files.push({ path: place, bytes: bytes.length, sha256: sha256Of(bytes) });
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

  private async grow(place: string, name: TableName): Promise<Growing> {
    const table = await ParquetTable.begin<unknown>(TABLES[name] as (typeof TABLES)['figures']);
    const grown = { table, path: join(this.own, `${this.growing.size}.parquet`) };
    this.growing.set(place, grown);
    return grown;
  }
}
