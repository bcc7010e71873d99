import { Dexie, type Table } from 'dexie';

/** A store of its own in the browser, apart from that of the library (Chromium's storage buckets). */
interface Buckets {
  storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
}

/**
 * Where the folder is kept that the reader chose: only IndexedDB takes it. Chromium keeps all databases of an extension in one place and
 * throws them away together, so where it can this one is kept in another.
 */
async function opened(): Promise<Dexie> {
  const { storageBuckets } = navigator as Buckets;
  const bucket = await storageBuckets?.open('backup-folder').catch(() => undefined);
  const database = new Dexie('baoshu-folder', bucket === undefined ? {} : { indexedDB: bucket.indexedDB });
  database.version(1).stores({ folders: '' });
  return database;
}

async function inFolders<Value>(work: (folders: Table<FileSystemDirectoryHandle, string>) => PromiseLike<Value>) {
  const database = await opened();
  try {
    return await work(database.table('folders'));
  } finally {
    database.close();
  }
}

/** What a folder is for: the reader's own backups, or a team's library. */
export type FolderUse = 'backups' | 'team';

/** The folder that the reader chose; undefined where there is none. */
export const keptFolder = (use: FolderUse = 'backups'): Promise<FileSystemDirectoryHandle | undefined> =>
  inFolders((folders) => folders.get(use));

export const keepFolder = (folder: FileSystemDirectoryHandle, use: FolderUse = 'backups'): Promise<unknown> =>
  inFolders((folders) => folders.put(folder, use));

export const forgetFolder = (use: FolderUse = 'backups'): Promise<unknown> =>
  inFolders((folders) => folders.delete(use));
