import { strToU8 } from 'fflate';
import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type Column, type ColumnType, cellIn } from './column';

const DAY_MS = 86_400_000;

/** Types of the file for those of the columns; what is optional is null where there is nothing to say. */
const TYPE = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies Record<ColumnType, { type: string; converted_type?: string }>;

/** A cell as the writer takes it. Days go in as days since 1970, times as dates. */
function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === null || (type !== 'date' && type !== 'datetime')) return cell;
  const time = Date.parse(String(cell));
  if (Number.isNaN(time)) return null;
  return type === 'date' ? Math.floor(time / DAY_MS) : new Date(time);
}

/** A table of a Parquet file. */
export interface ParquetShape<Told> {
  name: string;
  columns: readonly Column<Told>[];
  /** What the file says of itself besides. */
  about?: Record<string, string>;
}

/** What stands in a row's cells, with codes for programs. */
export const cellsOf = <Told>(columns: readonly Column<Told>[], told: Told): Cell[] =>
  columns.map((column) => cellIn(column, told, 'codes'));

/**
 * Characters of the least and the greatest text of a column that are kept for the end of the file. More than it tells of them (64 bytes),
 * so that it says the same of a text that was cut.
 */
const KEPT_OF_BOUND = 80;
/** Bytes that the writer begins with; it doubles them as it needs. */
const FIRST_BUFFER = 1024;

/** A Parquet file as it is written: rows are put in, and the bytes taken out group by group. The same rows and groups give the same bytes. */
export class ParquetTable<Told> {
  private group: unknown[][] = [];

  private constructor(
    private readonly columns: readonly Column<Told>[],
    private readonly bytes: ByteWriter,
    private readonly file: ParquetWriter,
  ) {
    this.empty();
  }

  /** Begins a file. The writer is loaded here: pages that export nothing do not load it. */
  static async begin<Told>({ name, columns, about = {} }: ParquetShape<Told>): Promise<ParquetTable<Told>> {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const bytes = new ByteWriter();
    const schema = [
      { name, num_children: columns.length },
      ...columns.map(({ name: column, type, required }) => ({
        name: column,
        ...TYPE[type],
        repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      })),
    ];
    const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
    const file = new ParquetWriter({
      writer: bytes,
      schema,
      createdBy: 'baoshu',
      ...(kvMetadata.length > 0 && { kvMetadata }),
    });
    return new ParquetTable(columns, bytes, file);
  }

  /** Rows that were put in since the last group. */
  get waiting(): number {
    return this.group[0]!.length;
  }

  /** Puts a row in, with codes for programs. */
  add(told: Told): void {
    this.addCells(cellsOf(this.columns, told));
  }

  /** Puts in a row whose cells were read before. */
  addCells(cells: readonly Cell[]): void {
    for (const [at, { type }] of this.columns.entries()) this.group[at]!.push(stored(cells[at]!, type));
  }

  /** The rows that wait as a group of the file. */
  async nextGroup(): Promise<Uint8Array> {
    await this.file.write({
      columnData: this.columns.map(({ name }, at) => ({ name, data: this.group[at]! })),
      rowGroupSize: this.waiting,
    });
    this.empty();
    this.cutBounds();
    return this.taken();
  }

  /** Rows that still wait, and the end of the file. */
  async end(): Promise<Uint8Array[]> {
    const last = this.waiting > 0 ? [await this.nextGroup()] : [];
    await this.file.finish();
    return [...last, this.taken()];
  }

  private empty(): void {
    this.group = this.columns.map(() => []);
  }

  /** Of each group the writer keeps the least and the greatest cell of a column as they were given: whole documents, with hundreds of groups. */
  private cutBounds(): void {
    for (const { meta_data: { statistics } = {} } of this.file.row_groups.at(-1)!.columns) {
      if (statistics === undefined) continue;
      const { min_value: least, max_value: greatest } = statistics;
      if (typeof least === 'string') statistics.min_value = strToU8(least.slice(0, KEPT_OF_BOUND));
      if (typeof greatest === 'string') statistics.max_value = strToU8(greatest.slice(0, KEPT_OF_BOUND));
    }
  }

  /** What was written since the last time; the writer's offsets count on. A buffer stays as long as it ever was: the next one is new. */
  private taken(): Uint8Array {
    const part = this.bytes.getBytes().slice();
    this.bytes.buffer = new ArrayBuffer(FIRST_BUFFER);
    this.bytes.view = new DataView(this.bytes.buffer);
    this.bytes.index = 0;
    return part;
  }
}
