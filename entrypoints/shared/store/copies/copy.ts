import type { BaoshuDatabase } from '../database';
import { askRoom } from '../room';
import type { CopyState } from './backup-state';
import { libraryBackup } from './library-backup';

/** Each file of a copy is a backup by itself; together they are the library, in whatever order they are taken in. */
const OWN_FILE = /^baoshu-[\dTZ-]+-(?:whole|part)\.ndjson\.gz$/;

/** So many files make a copy before all is written anew as one. */
export const MOST_FILES = 50;

export const NO_COPY: CopyState = { upTo: 0, files: [], wholeAt: null, failed: null, unreadable: 0 };

/** Files of a copy, the earliest first. */
export async function copyFiles(folder: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for (const name of await namesIn(folder)) files.push(await (await folder.getFileHandle(name)).getFile());
  return files;
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  // The types of this TypeScript know no folder that can be listed
  const listed = folder as unknown as { keys(): AsyncIterable<string> };
  for await (const name of listed.keys()) if (OWN_FILE.test(name)) names.push(name);
  return names.sort();
}

const silent = { progress: () => undefined, signal: new AbortController().signal };

async function write(database: BaoshuDatabase, folder: FileSystemDirectoryHandle, program: string, from: number) {
  await askRoom();
  const now = new Date();
  const time = now.toISOString().replace(/[:.]/g, '-');
  const name = `baoshu-${time}-${from === 0 ? 'whole' : 'part'}.ndjson.gz`;
  const unread: string[] = [];
  const backup = await libraryBackup(
    database,
    { program, from, now },
    { ...silent, unreadable: (what) => unread.push(what) },
  );
  const file = await folder.getFileHandle(name, { create: true });
  try {
    // The file is there as a whole when it is closed, or not at all
    await backup.pipeTo((await file.createWritable()) as WritableStream<Uint8Array>);
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return { name, now, unread };
}

const lastId = async ({ captures }: BaoshuDatabase): Promise<number> => (await captures.orderBy('id').last())?.id ?? 0;

/** Writes the captures that a copy does not hold yet, and all that the reader did to any. */
export async function writePart(
  database: BaoshuDatabase,
  folder: FileSystemDirectoryHandle,
  state: CopyState,
  program: string,
): Promise<CopyState> {
  if (state.wholeAt === null) return writeWhole(database, folder, state, program);
  const upTo = await lastId(database);
  // Numbers that begin again are another library's, or one's that was lost: all of it goes beside what is there
  const from = upTo < state.upTo ? 0 : state.upTo;
  const { name, unread } = await write(database, folder, program, from);
  return { ...state, upTo, files: [...state.files, name], failed: null, unreadable: unread.length };
}

/**
 * Writes everything, and then takes away the files that the copy consisted of. Files of another library's copy are left alone, and where
 * something of this one could not be read nothing is taken away.
 */
export async function writeWhole(
  database: BaoshuDatabase,
  folder: FileSystemDirectoryHandle,
  { files }: CopyState,
  program: string,
): Promise<CopyState> {
  const upTo = await lastId(database);
  const { name, now, unread } = await write(database, folder, program, 0);
  const wholeAt = now.toISOString();
  if (unread.length > 0) {
    console.warn('the copy lacks what could not be read:', unread);
    return { upTo, files: [...files, name], wholeAt, failed: null, unreadable: unread.length };
  }
  for (const old of files) await folder.removeEntry(old).catch(() => undefined);
  return { upTo, files: [name], wholeAt, failed: null, unreadable: 0 };
}
