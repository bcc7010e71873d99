import { backupLines } from '../../../../core/exchange/backup/write';
import { type BackupWriting, libraryRows } from '../backup/content';
import type { BackupSource } from '../backup/restore';
import type { BaoshuDatabase } from '../database';
import { packed, textHash, unpacked } from './pack';
import { settingRows } from './settings-rows';

/** What a backup holds: everything, or all but the captures with a number up to one. */
export interface BackupScope {
  /** Version of the program. */
  program: string;
  /** Captures with a higher number than this, without the bin; 0 for everything. */
  from?: number;
  now?: Date;
}

/** A library as the bytes of a backup, made while they are taken up; docs/backup-format.md says what they are. */
export async function libraryBackup(
  database: BaoshuDatabase,
  { program, from = 0, now = new Date() }: BackupScope,
  writing: BackupWriting,
): Promise<ReadableStream<Uint8Array>> {
  const captures = await database.captures
    .where('id')
    .above(from)
    .count()
    .catch(() => 0);
  const head = { createdAt: now.toISOString(), program, database: database.verno, captures };
  return packed(backupLines(head, libraryRows(database, settingRows(), writing, from), await textHash()));
}

/** A backup's file to be read. @param taken called with the bytes read so far */
export async function backupSource(
  file: Blob,
  signal: AbortSignal,
  taken?: (bytes: number) => void,
): Promise<BackupSource> {
  return { text: unpacked(file, taken), hash: await textHash(), signal };
}
