import type { z } from 'zod';
import {
  BACKUP_TABLES,
  BACKUP_VERSION,
  type BackupEnd,
  BackupError,
  type BackupHead,
  noCounts,
  type TextHash,
} from './format';
import { backupEnd, backupHead, backupLine, backupName } from './frame';
import { type BackupRow, backupRows } from './rows';

/** A line is one capture at most; a longer one is none of ours and must not fill the memory. */
const LONGEST_LINE = 64_000_000;

/** A row that was left out: it is not what its table holds. */
export interface BackupSkip {
  line: number;
  /** Where in the row and what is wrong there, in English. */
  why: string;
}

/** What a backup holds, in order; the end comes only of a file that is whole and unaltered. */
export type BackupPart =
  | { part: 'head'; head: BackupHead }
  | { part: 'row'; row: BackupRow; line: number }
  | { part: 'skipped'; skip: BackupSkip }
  | { part: 'end'; end: BackupEnd };

/** Text in pieces as lines without their line feeds. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void> {
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, to));
      yield pieces.join('');
      pieces = [];
      length = 0;
      from = to + 1;
    }
    pieces.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new BackupError('damaged', 'A line of the file is longer than any of a backup.');
  }
  if (length > 0) yield pieces.join('');
}

function headOf(line: string): BackupHead {
  const content = parsed(line);
  const name = backupName.safeParse(content);
  if (!name.success) throw new BackupError('not-a-backup', 'The file is no backup of this program.', 1);
  const { version } = name.data;
  if (version > BACKUP_VERSION) {
    throw new BackupError(
      'later-version',
      `The backup was written by a later version (${version}) of this program; update it first.`,
      1,
    );
  }
  const head = backupHead.safeParse(content);
  if (!head.success) throw new BackupError('damaged', 'The first line of the backup is damaged.', 1);
  return head.data;
}

/** The content of a line; undefined where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a backup part by part; only the line at hand is held. A file that is not whole or was altered is known as such at its end: who
 * changes anything before that must be able to take it back.
 * @param chunks the text of the file, unpacked, in pieces of any length
 * @throws BackupError with one sentence where the file is no backup, of a later version, damaged, cut off or altered
 */
export async function* readBackup(chunks: AsyncIterable<string>, hash: TextHash): AsyncGenerator<BackupPart, void> {
  const counts = noCounts();
  let number = 0;
  let end: BackupEnd | null = null;
  for await (const line of linesOf(chunks)) {
    number++;
    if (number === 1) {
      yield { part: 'head', head: headOf(line) };
      hash.update(`${line}\n`);
      continue;
    }
    if (end !== null) throw new BackupError('altered', 'The backup goes on behind its end.', number);
    const content = parsed(line);
    const last = backupEnd.safeParse(content);
    if (last.success) {
      end = last.data;
      continue;
    }
    hash.update(`${line}\n`);
    const row = backupLine.safeParse(content);
    if (!row.success) throw new BackupError('damaged', `Line ${number} of the backup is damaged.`, number);
    const { table } = row.data;
    counts[table]++;
    const read = backupRows[table].safeParse(row.data.row);
    if (read.success) yield { part: 'row', row: { table, row: read.data } as BackupRow, line: number };
    else yield { part: 'skipped', skip: { line: number, why: whyOf(table, read.error) } };
  }
  if (number === 0) throw new BackupError('not-a-backup', 'The file is empty.');
  if (end === null) throw new BackupError('not-whole', `The backup breaks off after line ${number}.`, number);
  if (BACKUP_TABLES.some((table) => counts[table] !== end.counts[table]) || hash.digest() !== end.sha256)
    throw new BackupError('altered', 'The backup is not what was written: its checksum differs.');
  yield { part: 'end', end };
}

function whyOf(table: string, { issues }: z.ZodError): string {
  const [issue] = issues;
  return `${[table, ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.message ?? 'unknown shape'}`;
}
