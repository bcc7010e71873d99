import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listCaptures } from '../../../entrypoints/shared/store/captures';
import { BaoshuDatabase, LATEST_VERSION } from '../../../entrypoints/shared/store/database';
import { libraryFault } from '../../../entrypoints/shared/store/faults';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

const keep = () =>
  saveCapture(database, {
    document: documentOf('全区有高新企业123家。'),
    recognition: recognitionOf(),
    figures: [figureOf('高新企业', 123, 5)],
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });
const ofLaterVersion = (error: unknown) => libraryFault(error) === 'later-version';
const withRoom = (left: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9 + left, usage: 1e9 }) } });

test('a library of a later version is refused, and stays as it is', async () => {
  const later = new Dexie(database.name);
  later.version(LATEST_VERSION + 1).stores({ captures: '++id, moon', texts: 'captureId' });
  await later.table('captures').add({ moon: 3 });
  later.close();
  await expect(listCaptures(database)).rejects.toSatisfy(ofLaterVersion);
  await expect(keep()).rejects.toSatisfy(ofLaterVersion);
  const again = new Dexie(database.name);
  await again.open();
  expect(again.verno).toBe(LATEST_VERSION + 1);
  expect(again.tables.map(({ name }) => name).sort()).toEqual(['captures', 'texts']);
  expect(await again.table('captures').toArray()).toEqual([{ id: 1, moon: 3 }]);
  again.close();
});

test('an old page lets a later version have the library', async () => {
  await keep();
  const later = new Dexie(database.name);
  later.version(LATEST_VERSION + 1).stores({ captures: '++id' });
  await later.open();
  expect(later.verno).toBe(LATEST_VERSION + 1);
  later.close();
  await expect(listCaptures(database)).rejects.toSatisfy(ofLaterVersion);
});

test('where the disk is nearly full nothing is written, and what is there can be read', async () => {
  await keep();
  withRoom(10_000_000);
  const refused = await keep().catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'NoRoom', left: 10_000_000 });
  expect(libraryFault(refused)).toBe('no-room');
  expect(await listCaptures(database)).toHaveLength(1);
  withRoom(10_000_000_000);
  await keep();
  expect(await listCaptures(database)).toHaveLength(2);
});
