import type { BaoshuDatabase } from '../database';
import { type BackupState, backupState, changeBackupState } from './backup-state';

/** Captures of a library, those in the bin too, and the time of the latest. */
export async function countCaptures(
  database: BaoshuDatabase,
): Promise<{ captures: number; lastCaptureAt: string | null }> {
  const [kept, binned, last] = await Promise.all([
    database.captures.count(),
    database.bin.count(),
    database.captures.orderBy('capturedAt').last(),
  ]);
  return { captures: kept + binned, lastCaptureAt: last?.capturedAt ?? null };
}

/** What is missing of a library that had more when it was last seen. */
export interface Missing {
  had: number;
  has: number;
  lastCaptureAt: string | null;
}

/**
 * Whether the library has lost captures since it was last seen; null where it has not. Nothing but the bin's emptying makes them fewer,
 * and that is told here (`sawLibrary`).
 */
export async function missingOf(database: BaoshuDatabase): Promise<Missing | null> {
  const [{ captures: has }, { captures: had, lastCaptureAt }] = await Promise.all([
    countCaptures(database),
    backupState(),
  ]);
  return has < had ? { had, has, lastCaptureAt } : null;
}

/** What is known after a library has been seen with more captures; one with fewer stays missed until the reader has been told. */
export const seenMore = (before: BackupState, now: { captures: number; lastCaptureAt: string | null }): BackupState =>
  now.captures < before.captures ? before : { ...before, ...now };

/** Puts down that the library was seen, after a capture. */
export async function sawCapture(database: BaoshuDatabase): Promise<void> {
  const now = await countCaptures(database);
  await changeBackupState((before) => seenMore(before, now));
}

/** Puts down that the library is as it should be, however much it holds: after a restore, an emptied bin, or the reader's word. */
export async function sawLibrary(database: BaoshuDatabase): Promise<void> {
  const now = await countCaptures(database);
  await changeBackupState((before) => ({
    ...before,
    ...now,
    backup: before.backup && { ...before.backup, captures: Math.min(before.backup.captures, now.captures) },
  }));
}

/** So many captures in no backup are worth a word. */
export const WORTH_A_REMINDER = 20;

/** Captures that are in no backup of the reader's, where they are worth a word; null where not, or where the reader wanted none. */
export function unbacked({ captures, backup, folder, notReminded }: BackupState): number | null {
  if (folder !== null && folder.failed === null) return null;
  const left = captures - (backup?.captures ?? 0);
  return left - notReminded >= WORTH_A_REMINDER ? left : null;
}
