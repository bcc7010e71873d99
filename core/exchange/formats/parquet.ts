import type { Cell, ColumnType } from '../column';
import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat } from '../format';
import { figureRows } from '../rows';
import type { ExportSource } from '../source';

/** Rows of a group, up to the report's end: what is in memory at once. Readers like larger groups, but a browser's page has not the room. */
const GROUP = 5000;
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

async function* parts(source: ExportSource): AsyncGenerator<Uint8Array> {
  // Asked for by this format alone: pages that export nothing do not load it
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const schema = [
    { name: 'figures', num_children: FIGURE_COLUMNS.length },
    ...FIGURE_COLUMNS.map(({ name, type, required }) => ({
      name,
      ...TYPE[type],
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    })),
  ];
  const file = new ParquetWriter({ writer, schema, createdBy: 'baoshu' });
  /** What was written since the last time; the writer's offsets count on. */
  const taken = (): Uint8Array => {
    const part = writer.getBytes().slice();
    writer.index = 0;
    return part;
  };
  let group: unknown[][] = FIGURE_COLUMNS.map(() => []);
  const write = async () => {
    await file.write({
      columnData: FIGURE_COLUMNS.map(({ name }, at) => ({ name, data: group[at]! })),
      rowGroupSize: group[0]!.length,
    });
    group = FIGURE_COLUMNS.map(() => []);
    return taken();
  };
  for await (const rows of figureRows(source, { language: 'codes', money: 0 })) {
    for (const cells of rows) {
      for (const [at, { type }] of FIGURE_COLUMNS.entries()) group[at]!.push(stored(cells[at]!, type));
    }
    if (group[0]!.length >= GROUP) yield await write();
  }
  if (group[0]!.length > 0) yield await write();
  await file.finish();
  yield taken();
}

/** Apache Parquet for DuckDB, pandas, R and Spark: one typed row a figure, codes and base units. */
export const parquet: ExchangeFormat = {
  id: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  choices: [],
  write: parts,
};
