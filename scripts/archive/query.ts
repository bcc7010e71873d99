import { once } from 'node:events';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { OWN } from '../../core/cli/archive/in-place';
import { LoadError } from '../../core/cli/load-error';
import { csvLine } from '../../core/exchange/delimited';
import { type Database, openDatabase, sqlText } from './duckdb';
import { findQuestion, preparedQuestions, settingStatements, settingsOf } from './question';
import { COMPARED, makeViews } from './views';

/** Formats of answers by the endings of their files. */
const FORMATS: Record<string, string> = {
  '.csv': 'FORMAT csv, HEADER',
  '.parquet': 'FORMAT parquet, COMPRESSION snappy',
  '.ndjson': 'FORMAT json',
};

/** A question to an archive. */
export interface Asked {
  /** The archive's folder. */
  folder: string;
  /** SQL, or the name of a prepared question. */
  question: string;
  /** As `settingsOf` takes it. */
  settings: string;
  /** A file that the answer goes to; null for standard output, as CSV. */
  out: string | null;
}

/**
 * Asks an archive and writes the answer.
 * @throws LoadError with one sentence where it cannot be asked so
 */
export async function ask({ folder, question, settings, out }: Asked): Promise<void> {
  const asked = await findQuestion(question);
  const set = settingsOf(asked, settings);
  const format = out === null ? null : FORMATS[extname(out).toLowerCase()];
  if (format === undefined) throw new LoadError(`${out} is none of ${Object.keys(FORMATS).join(', ')}.`);
  const database = await openDatabase();
  try {
    await makeViews(database, folder);
    for (const statement of [...settingStatements(set), ...asked.before]) await database.run(statement);
    if (format === null) await print(database, asked.sql);
    else await save(database, asked.sql, resolve(out!), format);
  } catch (error) {
    throw told(error);
  } finally {
    database.close();
  }
}

/** DuckDB's own words for what was wrong with a question, and what to do where a table is not there yet. */
function told(error: unknown): unknown {
  if (!(error instanceof Error) || !/^(?:Parser|Binder|Catalog|Conversion|Invalid Input) Error/.test(error.message))
    return error;
  const missing = COMPARED.find((table) => error.message.includes(`Table with name ${table} does not exist`));
  return new LoadError(missing === undefined ? error.message : `No ${missing} yet; archive compare makes them.`);
}

async function print(database: Database, sql: string): Promise<void> {
  let headed = false;
  for await (const { columns, rows } of database.rows(sql)) {
    if (!headed) process.stdout.write(csvLine([...columns]));
    headed = true;
    if (!process.stdout.write(rows.map((row) => csvLine(row)).join(''))) await once(process.stdout, 'drain');
  }
}

/** Whole or not at all: under another name until it is written. */
async function save(database: Database, sql: string, out: string, format: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const own = `${out}.${OWN}`;
  await database.run(`COPY (${sql}) TO ${sqlText(own)} (${format})`);
  await rename(own, out);
}

/** The prepared questions with their settings, for a person. */
export async function questionsText(): Promise<string> {
  const told = (await preparedQuestions()).map(({ name, about, settings }) =>
    [
      `${name}: ${about}`,
      ...settings.map((one) => `    ${one.name} (${one.preset === '' ? 'empty' : one.preset}): ${one.about}`),
    ].join('\n'),
  );
  return `${told.join('\n')}\n`;
}
