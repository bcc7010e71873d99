import type { BackupRow } from '../../../../core/exchange/backup/rows';
import { backupLines } from '../../../../core/exchange/backup/write';
import { libraryRows } from '../backup/content';
import { lookAtBackup, type RestoreOutcome, restoreBackup } from '../backup/restore';
import { backupSource } from '../copies/library-backup';
import { packed, textHash } from '../copies/pack';
import type { BaoshuDatabase } from '../database';
import type { TeamState } from './team-state';

/** A file of a team's folder: whose, and when it was written. Nobody changes one or takes one away. */
const TEAM_FILE = /^baoshu-team-([0-9a-f]{16})-[\dTZ-]+\.ndjson\.gz$/;

/** Names of all files of a team, by their time. */
export async function teamFiles(folder: FileSystemDirectoryHandle): Promise<{ name: string; author: string }[]> {
  const files: { name: string; author: string }[] = [];
  // The types of this TypeScript know no folder that can be listed
  const listed = folder as unknown as { keys(): AsyncIterable<string> };
  for await (const name of listed.keys()) {
    const author = TEAM_FILE.exec(name)?.[1];
    if (author !== undefined) files.push({ name, author });
  }
  const timeOf = (name: string): string => name.slice('baoshu-team-0123456789abcdef-'.length);
  return files.sort((a, b) => (timeOf(a.name) < timeOf(b.name) ? -1 : 1));
}

const silent = { progress: () => undefined, signal: new AbortController().signal };

/**
 * What one member tells the others: captures of their own, and all corrections with who made them. Others' captures stand in the others'
 * files; what was deleted here and what is chosen here is nobody else's affair.
 */
async function* ownRows(database: BaoshuDatabase, from: number, name: string): AsyncGenerator<BackupRow, void> {
  const unreadable = (what: string): void => {
    throw new Error(what);
  };
  for await (const row of libraryRows(database, [], { ...silent, unreadable }, from)) {
    if (row.table === 'captures') {
      const { capture, deletedAt } = row.row;
      if (capture.by !== undefined || deletedAt !== undefined) continue;
      yield { ...row, row: { ...row.row, capture: { ...capture, by: name } } };
    } else if (row.table === 'corrections') yield { ...row, row: { by: name, ...row.row } };
    else yield row;
  }
}

/** What there is to tell besides captures, as a checksum: corrections that were made or turned here, ticks, and edits of indicators. */
export async function toldNow(database: BaoshuDatabase): Promise<string> {
  const corrections = (await database.corrections.toArray()).flatMap(({ id, by, undoneAt, redoneAt = null }) =>
    by === undefined || undoneAt !== null || redoneAt !== null ? [[id, undoneAt, redoneAt]] : [],
  );
  const hash = await textHash();
  hash.update(
    JSON.stringify([
      corrections.sort(),
      await database.findingMarks.toArray(),
      await database.indicatorEdits.toArray(),
    ]),
  );
  return hash.digest();
}

/**
 * Writes what is new here into the folder, in a file of its own, if there is anything.
 * @returns what was told by then
 */
export async function writeOwn(
  database: BaoshuDatabase,
  folder: FileSystemDirectoryHandle,
  { author, upTo, told }: TeamState,
  program: string,
): Promise<Pick<TeamState, 'upTo' | 'told'>> {
  const now = { upTo: (await database.captures.orderBy('id').last())?.id ?? 0, told: await toldNow(database) };
  const captured = await database.captures
    .where('id')
    .above(upTo)
    .filter(({ by }) => by === undefined)
    .count();
  if (captured === 0 && now.told === told) return { ...now, upTo: Math.max(upTo, now.upTo) };
  const createdAt = new Date().toISOString();
  const name = `baoshu-team-${author.id}-${createdAt.replace(/[:.]/g, '-')}.ndjson.gz`;
  const head = { createdAt, program, database: database.verno, captures: captured };
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const lines = backupLines(head, ownRows(database, upTo, author.name), await textHash());
    // The file is there as a whole when it is closed, or not at all
    await packed(lines).pipeTo((await file.createWritable()) as WritableStream<Uint8Array>);
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return now;
}

/**
 * Takes a file of another member in, as a whole or not at all, by the rules of a restore: each capture and correction once, the later one
 * of two holds, both are kept.
 */
export async function takeIn(
  database: BaoshuDatabase,
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<RestoreOutcome> {
  const file = await (await folder.getFileHandle(name)).getFile();
  const { characters } = await lookAtBackup(database, await backupSource(file, silent.signal));
  return await restoreBackup(database, await backupSource(file, silent.signal), 'merge', characters);
}
