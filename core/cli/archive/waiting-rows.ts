import { appendFile, open, rm } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Cell } from '../../exchange/column';

/** What a cell takes besides its characters, in bytes; these are two each. Roughly so: it is a measure of memory, not of the file. */
const CELL_BYTES = 16;

const weightOf = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + CELL_BYTES + (typeof cell === 'string' ? 2 * cell.length : 0), 0);

/** Rows of a file of Parquet that wait until they make a group: in memory, and on the disk beside the file where they are put aside. */
export class WaitingRows {
  private rows: Cell[][] = [];
  /** Lengths of what was put aside, each the rows of one time. */
  private readonly aside: number[] = [];
  count = 0;
  /** Bytes of memory that they take, roughly. */
  weight = 0;

  constructor(private readonly path: string) {}

  add(cells: Cell[]): void {
    this.rows.push(cells);
    this.count++;
    this.weight += weightOf(cells);
  }

  /** Puts what is in memory on the disk. */
  async putAside(): Promise<void> {
    if (this.rows.length === 0) return;
    const bytes = serialize(this.rows);
    await appendFile(this.path, bytes);
    this.aside.push(bytes.length);
    this.forget();
  }

  /** All rows in their order; none waits afterwards. */
  async *take(): AsyncGenerator<readonly Cell[][]> {
    if (this.aside.length > 0) {
      const file = await open(this.path);
      try {
        for (const length of this.aside) {
          const { buffer } = await file.read({ buffer: Buffer.alloc(length) });
          yield deserialize(buffer) as Cell[][];
        }
      } finally {
        await file.close();
      }
      await rm(this.path);
      this.aside.length = 0;
    }
    yield this.rows;
    this.forget();
    this.count = 0;
  }

  private forget(): void {
    this.rows = [];
    this.weight = 0;
  }
}
