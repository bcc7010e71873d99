import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const time = z.iso.datetime();
const count = z.number().check(z.int(), z.gte(0));

/** How far a folder holds the library: whole up to a moment, and a file for each capture since. */
const copyState = z.object({
  /** The highest number of a capture that the folder holds. */
  upTo: count,
  /** Names of the files that it consists of, a whole one and one for each capture since. */
  files: z.array(z.string().check(z.maxLength(200))),
  /** ISO time at which all was written; null where it never was. */
  wholeAt: z.nullable(time),
  /** Why the last writing failed; null where it did not. `permission`: the browser wants the reader's leave again. */
  failed: z.nullable(z.string()),
  /** Entries that could not be read of the library, and so are not in the last file. */
  unreadable: count,
});
export type CopyState = z.infer<typeof copyState>;

const stateSchema = z.object({
  /** Captures that the library had when it was last seen, those in the bin too: nothing but emptying the bin makes them fewer. */
  captures: z.catch(count, 0),
  lastCaptureAt: z.catch(z.nullable(time), null),
  /** The last backup that the reader made: when, and how many captures there were. */
  backup: z.catch(z.nullable(z.object({ at: time, captures: count })), null),
  /** The copy that the extension keeps by itself beside the database. */
  own: z.catch(z.nullable(copyState), null),
  /** The copy in the folder that the reader chose, with its name. */
  folder: z.catch(z.nullable(z.extend(copyState, { name: z.string() })), null),
  /** Captures in no backup at which the reader wanted no reminder. */
  notReminded: z.catch(count, 0),
});

/** What is known of the library outside its database: should that be lost, this tells so, and where the way back is. */
export type BackupState = z.infer<typeof stateSchema>;

/** Key in `storage.local`. */
const KEY = 'backups';

async function stored(): Promise<BackupState> {
  const found = await browser.storage.local.get(KEY);
  const read = stateSchema.safeParse(found[KEY] ?? {});
  return read.success ? read.data : stateSchema.parse({});
}

export const backupState = (): Promise<BackupState> => stored();

/** Changes what is known; worker and pages one after the other. */
export async function changeBackupState(change: (now: BackupState) => BackupState): Promise<BackupState> {
  return oneAtATime('baoshu-backup-state', async () => {
    const next = change(await stored());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Runs work that no other page and no worker of the extension does at the same time. */
export async function oneAtATime<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  return (await globalThis.navigator.locks.request(what, work)) as Value;
}

/** Calls `heard` after every change. @returns what ends that */
export function followBackupState(heard: (now: BackupState) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) stored().then(heard, (error: unknown) => console.warn('the backups are not heard:', error));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
