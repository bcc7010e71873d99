import { engine } from './engines';

/** What a cell of a result is. */
export type SqlValue = string | number | boolean | null;

/** What is used of `@duckdb/node-api`. */
interface DuckDbPackage {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<DuckDbInstance> };
}
interface DuckDbInstance {
  connect(): Promise<DuckDbConnection>;
  closeSync(): void;
}
interface DuckDbConnection {
  run(sql: string): Promise<unknown>;
  stream(sql: string): Promise<DuckDbResult>;
  closeSync(): void;
}
interface DuckDbResult {
  columnNames(): readonly string[];
  yieldRowsJs(): AsyncIterable<unknown[][]>;
}

/** An open database in memory. */
export interface Database {
  run(sql: string): Promise<void>;
  /** The rows of a question, some thousands at a time. */
  rows(sql: string): AsyncGenerator<{ columns: readonly string[]; rows: SqlValue[][] }>;
  /** All rows at once, by their columns' names. */
  all<Row = Record<string, SqlValue>>(sql: string): Promise<Row[]>;
  close(): void;
}

/** Days as ISO text, whole numbers as numbers. */
function plain(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** Opens DuckDB. It fetches no extension: nothing is asked of a network. */
export async function openDatabase(): Promise<Database> {
  const { DuckDBInstance } = await engine<DuckDbPackage>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  async function* rows(sql: string): AsyncGenerator<{ columns: readonly string[]; rows: SqlValue[][] }> {
    const result = await connection.stream(sql);
    const columns = result.columnNames();
    for await (const some of result.yieldRowsJs()) yield { columns, rows: some.map((row) => row.map(plain)) };
  }
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows,
    async all<Row>(sql: string): Promise<Row[]> {
      const all: Row[] = [];
      for await (const { columns, rows: some } of rows(sql))
        all.push(...some.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])) as Row));
      return all;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as SQL writes it. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
