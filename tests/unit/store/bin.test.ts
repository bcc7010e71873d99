import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { daysLeft, deleteCapture, emptyBin, restoreCapture } from '../../../entrypoints/shared/store/bin';
import { binned } from '../../../entrypoints/shared/store/binned';
import { figuresOfCapture } from '../../../entrypoints/shared/store/captures';
import { addCorrections } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const URL = 'https://www.example.cn/report.html';
const TEXT = '全区有高新企业123家，比上年多。另有楼宇7家，都在河边。';
const FIGURES = [figureOf('高新企业', 123, TEXT.indexOf('123')), figureOf('楼宇', 7, TEXT.indexOf('7家'))];
const DAY = 86_400_000;
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const keep = async (year: number) => {
  const saved = await saveCapture(database, {
    document: documentOf(TEXT, URL),
    recognition: recognitionOf({ year }),
    figures: FIGURES,
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });
  return saved.captureId;
};
/** Every row of the library itself. */
const whole = async () => {
  const { reports, captures, texts, figures, places } = database;
  return Promise.all([reports, captures, texts, figures, places].map((table) => table.toArray()));
};

test('a deleted capture is in no table of the library, and comes back as it was', async () => {
  const kept = await keep(2023);
  const others = await whole();
  const id = await keep(2024);
  const before = await whole();
  expect(await deleteCapture(database, id)).toBe(true);
  expect(await whole()).toEqual(others);
  expect((await binned(database)).map(({ captureId }) => captureId)).toEqual([id]);
  expect(await restoreCapture(database, id)).toBe(true);
  expect(await whole()).toEqual(before);
  expect(await binned(database)).toEqual([]);
  expect(kept).not.toBe(id);
});

test('with the last capture its report and its places go', async () => {
  const id = await keep(2024);
  await deleteCapture(database, id);
  expect((await whole()).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0]);
});

test('what was corrected of the page meanwhile holds for what comes back', async () => {
  const id = await keep(2024);
  await deleteCapture(database, id);
  const [said] = FIGURES;
  const anchor = anchorOf(documentOf(TEXT), said!);
  const head = { figureId: said!.id, anchor, madeAt: '2026-02-01T00:00:00.000Z' };
  await addCorrections(database, [{ page: URL, said: said!, correction: { ...head, action: 'dismiss' } }]);
  await restoreCapture(database, id);
  expect((await figuresOfCapture(database, id)).map(({ correction }) => correction?.action)).toEqual([
    'dismiss',
    undefined,
  ]);
  expect((await database.captures.get(id))?.figureCount).toBe(1);
});

test('after thirty days, and not before, it is gone for good', async () => {
  const id = await keep(2024);
  const deleted = new Date('2026-03-01T00:00:00.000Z');
  await deleteCapture(database, id, deleted);
  const [row] = await binned(database);
  const later = (days: number) => new Date(deleted.getTime() + days * DAY);
  expect([0, 0.5, 29.5, 31].map((days) => daysLeft(row!, later(days)))).toEqual([30, 30, 1, 0]);
  expect(await emptyBin(database, later(29.9))).toBe(0);
  expect(await emptyBin(database, later(30))).toBe(1);
  expect(await binned(database)).toEqual([]);
  expect(await database.binTexts.count()).toBe(0);
  expect(await restoreCapture(database, id)).toBe(false);
});

test('a number that was given once is not given again', async () => {
  const id = await keep(2024);
  await deleteCapture(database, id);
  expect(await keep(2022)).toBeGreaterThan(id);
});

test('what is not there cannot be deleted', async () => {
  expect(await deleteCapture(database, 5)).toBe(false);
});
