import { appendFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OWN } from '../../core/cli/archive/in-place';
import { type ParquetShape, ParquetTable } from '../../core/exchange/parquet-table';

/** Rows of a group of a file. */
const GROUP = 20_000;

/** A file of Parquet while it is written: it has its name once it is whole. */
export class GrowingTable<Row> {
  private constructor(
    private readonly path: string,
    private readonly table: ParquetTable<Row>,
    public rows = 0,
  ) {}

  static async begin<Row>(path: string, shape: ParquetShape<Row>): Promise<GrowingTable<Row>> {
    await mkdir(dirname(path), { recursive: true });
    await rm(`${path}.${OWN}`, { force: true });
    return new GrowingTable(path, await ParquetTable.begin(shape));
  }

  async add(rows: Iterable<Row>): Promise<void> {
    for (const row of rows) {
      this.table.add(row);
      this.rows++;
    }
    if (this.table.waiting >= GROUP) await appendFile(`${this.path}.${OWN}`, await this.table.nextGroup());
  }

  async finish(): Promise<void> {
    await appendFile(`${this.path}.${OWN}`, Buffer.concat(await this.table.end()), { flush: true });
    await rename(`${this.path}.${OWN}`, this.path);
  }
}
