import { type BackupSummary, lookAtBackup, type RestoreOutcome, restoreBackup } from '../backup/restore';
import type { BaoshuDatabase } from '../database';
import { changeBackupState } from './backup-state';
import { renewCopies } from './copies';
import { backupSource } from './library-backup';
import { preferRows } from './settings-rows';
import { sawCapture, sawLibrary } from './witness';

/** What is to be told while files are read, and how to stop it. */
export interface BringingBack {
  /** Called with the share that is done, 0 to 1. */
  progress: (done: number) => void;
  signal: AbortSignal;
}

/** What came of each file: taken in, or why it was not. */
export type Brought = { file: string } & ({ outcome: RestoreOutcome } | { error: unknown });

/**
 * Takes the files of a copy in, one after the other, each as a whole or not at all; one that is refused keeps no other from it.
 * @throws the signal's reason; what was taken in by then stays
 */
export async function bringBack(
  database: BaoshuDatabase,
  files: readonly File[],
  { progress, signal }: BringingBack,
): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const [at, file] of files.entries()) {
    const share = (from: number, part: number) => (bytes: number) =>
      progress((at + from + (part * bytes) / Math.max(1, file.size)) / files.length);
    try {
      const { characters } = await lookAtBackup(database, await backupSource(file, signal, share(0, 0.2)));
      const source = await backupSource(file, signal, share(0.2, 0.8));
      brought.push({ file: file.name, outcome: await restoreBackup(database, source, 'merge', characters) });
    } catch (error) {
      signal.throwIfAborted();
      brought.push({ file: file.name, error });
    }
  }
  await settle(database);
  return brought;
}

/** Takes one file in that has been looked at. */
export async function bringBackOne(
  database: BaoshuDatabase,
  file: File,
  { how, summary: { characters, head, captures } }: { how: 'merge' | 'replace'; summary: BackupSummary },
  { progress, signal }: BringingBack,
): Promise<RestoreOutcome> {
  const source = await backupSource(file, signal, (bytes) => progress(bytes / Math.max(1, file.size)));
  const outcome = await restoreBackup(database, source, how, characters);
  if (how === 'replace') {
    await sawLibrary(database);
    await preferRows(outcome.settings);
  }
  await settle(database);
  // What came out of a backup is in one
  await changeBackupState((now) =>
    (now.backup?.captures ?? 0) >= captures ? now : { ...now, backup: { at: head.createdAt, captures } },
  );
  return outcome;
}

/** Puts down what the library holds now, and has the copies follow. While it still misses something they stay as they are. */
async function settle(database: BaoshuDatabase): Promise<void> {
  await sawCapture(database);
  renewCopies(database, { always: true }).catch((error: unknown) => console.warn('the copies do not follow:', error));
}
