import { browser } from 'wxt/browser';
import type { BaoshuDatabase } from '../database';
import { forgetFolder, keepFolder, keptFolder } from '../folder-handle';
import { afterQuiet } from './after-quiet';
import { backupState, type CopyState, changeBackupState, oneAtATime } from './backup-state';
import { changedAt, followMarks } from './changed';
import { copyFiles, MOST_FILES, NO_COPY, writePart, writeWhole } from './copy';
import { missingOf, sawCapture } from './witness';

/** A copy that is older than this is written anew when the library is opened, whatever became of it meanwhile. */
const WHOLE_AFTER_MS = 86_400_000;

type Which = 'own' | 'folder';
type Permitted = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

const program = () => browser.runtime.getManifest().version;

/** The folder that the extension keeps by itself: it outlives a database that the browser throws away. */
async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('copy', { create: true });
}

/** The reader's folder where the browser lets it be written; `permission` where it wants the reader's leave again. */
async function readersFolder(): Promise<FileSystemDirectoryHandle | 'permission' | null> {
  const folder: Permitted | undefined = await keptFolder();
  if (folder === undefined) return null;
  const leave = await (folder.queryPermission?.({ mode: 'readwrite' }) ?? 'granted');
  return leave === 'granted' ? folder : 'permission';
}

type Write = (folder: FileSystemDirectoryHandle, state: CopyState) => Promise<CopyState>;

/** Writes one of the copies where that is wanted of its state; what fails is put down and told, and fails nothing else. */
async function renew(which: Which, work: Write, isWanted: (state: CopyState | null) => boolean = () => true) {
  await oneAtATime(`baoshu-copy-${which}`, async () => {
    const state = (await backupState())[which];
    // Asked once it is its turn: another page may have written it just now
    if ((which === 'folder' && state === null) || !isWanted(state)) return;
    const next = await written(which, state ?? NO_COPY, work);
    await changeBackupState((now) => {
      if (which === 'own') return { ...now, own: next };
      return now.folder === null ? now : { ...now, folder: { ...now.folder, ...next } };
    });
  });
}

async function written(which: Which, state: CopyState, work: Write): Promise<CopyState> {
  try {
    const folder = which === 'own' ? await ownFolder() : await readersFolder();
    if (folder === null || folder === 'permission') return { ...state, failed: 'permission' };
    return await work(folder, state);
  } catch (error) {
    console.warn(`the copy (${which}) is not written:`, error);
    return { ...state, failed: String(error) };
  }
}

/** After a capture, or many at once: puts down that they were made, and writes them beside the others. */
export async function copyCapture(database: BaoshuDatabase): Promise<void> {
  await sawCapture(database);
  const part: Write = (folder, state) => writePart(database, folder, state, program());
  await renew('own', part);
  await renew('folder', part);
}

/**
 * After a correction that no page of the library is open to copy: writes what the reader did beside the others, without the captures that
 * they hold. What such a file cannot tell (notes, deletions) comes with the next whole one.
 */
export async function copyMarks(database: BaoshuDatabase): Promise<void> {
  if ((await missingOf(database)) !== null) return;
  const part: Write = (folder, state) => writePart(database, folder, state, program());
  const isWanted = (state: CopyState | null) => (state?.files.length ?? 0) < MOST_FILES;
  await renew('own', part, isWanted);
  await renew('folder', part, isWanted);
}

/** Whether a copy is to be written anew as a whole. @param changed when something was changed last that no part tells */
export function isDue(state: CopyState | null, now: Date, changed: string | null = null): boolean {
  if (state === null || state.wholeAt === null || state.failed !== null) return true;
  if (changed !== null && changed >= state.wholeAt) return true;
  return state.files.length >= MOST_FILES || now.getTime() - Date.parse(state.wholeAt) > WHOLE_AFTER_MS;
}

/** Writes the copies anew that are due. While something of the library is missing they stay, for it may stand in them. */
export async function renewCopies(database: BaoshuDatabase, { always = false } = {}): Promise<void> {
  if ((await missingOf(database)) !== null) return;
  const changed = await changedAt();
  const isWanted = (state: CopyState | null) => always || isDue(state, new Date(), changed);
  const whole: Write = (into, state) => writeWhole(database, into, state, program());
  await renew('own', whole, isWanted);
  await renew('folder', whole, isWanted);
}

/** Held by a page that writes copies after changes. */
const FOLLOWED = 'baoshu-copies-followed';

/** Writes the copies anew after changes, some time after the last one, for as long as this page is open. */
export function copyAfterChanges(database: BaoshuDatabase): void {
  const ask = afterQuiet(() =>
    renewCopies(database).catch((error: unknown) => console.warn('the change is in no copy:', error)),
  );
  followMarks(ask);
  navigator.locks
    .request(FOLLOWED, { mode: 'shared' }, () => new Promise(() => undefined))
    .catch((error: unknown) => console.warn('the worker copies as well:', error));
}

/** Does work where no page writes copies after changes. */
export async function whereNobodyCopies(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(FOLLOWED, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

/** Where copies stand: the files of one and what it is called; null where there is none, or the browser does not let it be read. */
export async function filesOfCopy(which: Which): Promise<File[] | null> {
  const folder = which === 'own' ? await ownFolder() : await readersFolder();
  if (folder === null || folder === 'permission') return null;
  return copyFiles(folder);
}

/** Takes the folder that the reader chose and writes everything into it, beside what may stand there already. */
export async function takeFolder(database: BaoshuDatabase, folder: FileSystemDirectoryHandle): Promise<void> {
  await keepFolder(folder);
  await changeBackupState((now) => ({ ...now, folder: { ...NO_COPY, name: folder.name } }));
  await renew('folder', (into, state) => writeWhole(database, into, state, program()));
}

/** Asks the browser for the reader's leave to use the folder again; to be called in a click. @returns whether it was given */
export async function askLeave(): Promise<boolean> {
  const folder: Permitted | undefined = await keptFolder();
  return (await folder?.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Writes into the folder no more; what stands in it stays. */
export async function leaveFolder(): Promise<void> {
  await forgetFolder();
  await changeBackupState((now) => ({ ...now, folder: null }));
}
