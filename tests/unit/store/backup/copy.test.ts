import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deleteCapture, emptyBin } from '../../../../entrypoints/shared/store/bin';
import { backupState, changeBackupState } from '../../../../entrypoints/shared/store/copies/backup-state';
import { bringBack } from '../../../../entrypoints/shared/store/copies/bring-back';
import { changedAt, markChanged } from '../../../../entrypoints/shared/store/copies/changed';
import { isDue, renewCopies } from '../../../../entrypoints/shared/store/copies/copies';
import {
  copyFiles,
  MOST_FILES,
  NO_COPY,
  writePart,
  writeWhole,
} from '../../../../entrypoints/shared/store/copies/copy';
import { missingOf, sawCapture, sawLibrary, unbacked } from '../../../../entrypoints/shared/store/copies/witness';
import { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { MemoryFolder } from './folders';
import { correct, dumpOfAnyLibrary, keep } from './libraries';

let opened: BaoshuDatabase[] = [];
const open = () => {
  const database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
};
let database: BaoshuDatabase;
let folder: MemoryFolder;
const into = () => folder.asHandle();
const reading = { progress: () => undefined, signal: new AbortController().signal };

/** The browser's locks: work under one name is done one after the other. */
function oneAfterTheOther() {
  const last = new Map<string, Promise<unknown>>();
  return (name: string, work: () => Promise<unknown>) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, next);
    return next;
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0.1.0' });
  vi.stubGlobal('navigator', {
    locks: { request: oneAfterTheOther() },
    storage: {
      estimate: async () => ({}),
      // What the extension keeps by itself
      getDirectory: async () => ({ getDirectoryHandle: async () => new MemoryFolder() }),
    },
  });
  database = open();
  folder = new MemoryFolder();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const one of opened) await one.delete();
  opened = [];
});

describe('a copy', () => {
  test('is a whole and a part for each capture, and they come to the library in any order', async () => {
    await keep(database, 2021);
    let state = await writePart(database, into(), NO_COPY, '0.1.0');
    for (const year of [2022, 2023]) {
      await keep(database, year);
      state = await writePart(database, into(), state, '0.1.0');
    }
    await correct(database, 2021, 555, '2026-01-01T00:00:00.000Z');
    await keep(database, 2024);
    state = await writePart(database, into(), state, '0.1.0');
    expect(state).toMatchObject({ upTo: 4, failed: null });
    expect(state.files.map((name) => /whole|part/.exec(name)?.[0])).toEqual(['whole', 'part', 'part', 'part']);
    const files = await copyFiles(into());
    for (const order of [files, [...files].reverse()]) {
      const restored = open();
      const brought = await bringBack(restored, order, reading);
      expect(brought.every((one) => 'outcome' in one)).toBe(true);
      expect(await dumpOfAnyLibrary(restored)).toEqual(await dumpOfAnyLibrary(database));
    }
  });

  test('written anew as a whole takes the place of its own files alone', async () => {
    folder.files.set('baoshu-2020-01-01T00-00-00-000Z-whole.ndjson.gz', new Blob(['of another library']));
    folder.files.set('holiday.jpg', new Blob(['a picture']));
    await keep(database, 2021);
    const first = await writePart(database, into(), NO_COPY, '0.1.0');
    await keep(database, 2022);
    const second = await writePart(database, into(), first, '0.1.0');
    const { files } = await writeWhole(database, into(), second, '0.1.0');
    expect(files).toHaveLength(1);
    expect([...folder.files.keys()].sort()).toEqual(
      ['baoshu-2020-01-01T00-00-00-000Z-whole.ndjson.gz', ...files, 'holiday.jpg'].sort(),
    );
  });

  test('that cannot be written leaves what was there', async () => {
    await keep(database, 2021);
    const state = await writePart(database, into(), NO_COPY, '0.1.0');
    const before = [...folder.files.keys()];
    folder.refuses = new Error('the stick is gone');
    await keep(database, 2022);
    await expect(writePart(database, into(), state, '0.1.0')).rejects.toThrow('the stick is gone');
    await expect(writeWhole(database, into(), state, '0.1.0')).rejects.toThrow('the stick is gone');
    expect([...folder.files.keys()]).toEqual(before);
  });

  test('of a library that was lost goes on with another one’s captures beside it', async () => {
    for (const year of [2021, 2022, 2023]) await keep(database, year);
    const state = await writePart(database, into(), NO_COPY, '0.1.0');
    const fresh = open();
    await keep(fresh, 2024);
    await writePart(fresh, into(), state, '0.1.0');
    const restored = open();
    await bringBack(restored, await copyFiles(into()), reading);
    expect(await restored.captures.count()).toBe(4);
  });

  test('holds what can be read of a damaged library, says so, and keeps the files before it', async () => {
    for (const year of [2021, 2022]) await keep(database, year);
    const state = await writePart(database, into(), NO_COPY, '0.1.0');
    await keep(database, 2023);
    // The text of one capture is gone
    await database.texts.delete(2);
    const damaged = await writeWhole(database, into(), state, '0.1.0');
    expect(damaged).toMatchObject({ unreadable: 1, failed: null });
    expect(folder.files.size).toBe(2);
    const restored = open();
    await bringBack(restored, await copyFiles(into()), reading);
    expect(await restored.captures.count()).toBe(3);
  });

  test('is due after a day, after many files and after a failure', () => {
    const now = new Date('2026-05-02T12:00:00.000Z');
    const fresh = { upTo: 3, files: ['a'], wholeAt: '2026-05-02T00:00:00.000Z', failed: null, unreadable: 0 };
    expect(isDue(fresh, now)).toBe(false);
    expect(isDue(null, now)).toBe(true);
    expect(isDue({ ...fresh, wholeAt: '2026-05-01T00:00:00.000Z' }, now)).toBe(true);
    expect(isDue({ ...fresh, failed: 'permission' }, now)).toBe(true);
    expect(isDue({ ...fresh, files: Array.from({ length: MOST_FILES }, String) }, now)).toBe(true);
  });

  test('is due after a change that no part tells, until it is written', async () => {
    await keep(database, 2021);
    await renewCopies(database);
    const { own } = await backupState();
    await renewCopies(database);
    expect((await backupState()).own).toEqual(own);
    expect(isDue(own, new Date(), '2020-01-01T00:00:00.000Z')).toBe(false);
    await markChanged();
    expect(isDue(own, new Date(), await changedAt())).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2));
    // Two pages hear of it, and one writes
    await Promise.all([renewCopies(database), renewCopies(database)]);
    const later = (await backupState()).own;
    expect(later?.files).not.toEqual(own?.files);
    await renewCopies(database);
    expect((await backupState()).own).toEqual(later);
  });
});

describe('what is known outside the database', () => {
  test('tells a library that was lost, until it is back or the reader says that it is right so', async () => {
    for (const year of [2021, 2022, 2023]) await keep(database, year);
    await sawCapture(database);
    expect(await missingOf(database)).toBeNull();
    const fresh = open();
    expect(await missingOf(fresh)).toEqual({ had: 3, has: 0, lastCaptureAt: '2023-03-01T00:00:00.000Z' });
    await keep(fresh, 2024);
    await sawCapture(fresh);
    expect(await missingOf(fresh)).toMatchObject({ had: 3, has: 1 });
    await sawLibrary(fresh);
    expect(await missingOf(fresh)).toBeNull();
  });

  test('does not take the bin for a loss, nor its emptying', async () => {
    for (const year of [2021, 2022]) await keep(database, year);
    await sawCapture(database);
    await deleteCapture(database, 1, new Date('2026-01-01T00:00:00.000Z'));
    expect(await missingOf(database)).toBeNull();
    await emptyBin(database, new Date('2026-06-01T00:00:00.000Z'));
    await sawLibrary(database);
    expect(await missingOf(database)).toBeNull();
    expect((await backupState()).captures).toBe(1);
  });

  test('what nobody can read of it is as if nothing were known', async () => {
    await fakeBrowser.storage.local.set({ backups: { captures: 'many', backup: { at: 'yesterday' } } });
    expect(await backupState()).toMatchObject({ captures: 0, backup: null, folder: null });
  });

  test('much that is in no backup is worth a word, once', async () => {
    const state = await changeBackupState((now) => ({ ...now, captures: 19 }));
    expect(unbacked(state)).toBeNull();
    expect(unbacked({ ...state, captures: 25 })).toBe(25);
    expect(unbacked({ ...state, captures: 25, notReminded: 25 })).toBeNull();
    expect(unbacked({ ...state, captures: 45, notReminded: 25 })).toBe(45);
    expect(unbacked({ ...state, captures: 45, backup: { at: '2026-01-01T00:00:00.000Z', captures: 40 } })).toBeNull();
    const folder = { ...NO_COPY, name: 'stick', failed: null };
    expect(unbacked({ ...state, captures: 45, folder })).toBeNull();
    expect(unbacked({ ...state, captures: 45, folder: { ...folder, failed: 'permission' } })).toBe(45);
  });
});
