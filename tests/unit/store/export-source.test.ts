import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { type CountedSource, librarySource } from '../../../entrypoints/shared/store/export-source';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(async () => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  for (const year of [2023, 2024]) {
    await saveCapture(database, {
      document: documentOf(`${year}年`, `https://www.example.cn/${year}`),
      recognition: recognitionOf({ year }),
      figures: [figureOf('高新企业', year, 0)],
      capturedAt: '2026-01-01T00:00:00.000Z',
      parserVersion: '0.1.0',
    });
  }
});
afterEach(() => database.delete());

async function all<One>(ones: AsyncIterable<One>): Promise<One[]> {
  const list: One[] = [];
  for await (const one of ones) list.push(one);
  return list;
}

/** The years of the reports, and the values of their figures. */
const told = async (source: CountedSource) =>
  (await all(source.reports())).map(({ report, text }) => [text, ...report.figures.map(({ value }) => value)]);

test('every capture is read with its figures and its text, one by one', async () => {
  const source = await librarySource(database);
  expect(source.counts).toEqual({ reports: 2, places: 1 });
  expect(await told(source)).toEqual([
    ['2023年', 2023],
    ['2024年', 2024],
  ]);
});

test('those of some numbers are read alone, oldest first, each once', async () => {
  expect(await told(await librarySource(database, [2, 1, 2]))).toHaveLength(2);
  expect(await told(await librarySource(database, [2]))).toEqual([['2024年', 2024]]);
});

test('some figures are read alone', async () => {
  const [one] = await database.figures.where('[captureId+figureId]').between([2, ''], [2, '\uffff']).toArray();
  const other = new Map([[2, new Set(['no such figure'])]]);
  expect(await told(await librarySource(database, [2], new Map([[2, new Set([one!.figureId])]])))).toEqual([
    ['2024年', 2024],
  ]);
  const none = await librarySource(database, [2], other);
  expect(await told(none)).toEqual([['2024年']]);
  expect((await all(none.places())).flat().flatMap(({ figures }) => figures)).toEqual([]);
});

test('what is told of a place comes together, whatever reports tell it', async () => {
  const [reports, ...others] = await all((await librarySource(database)).places());
  expect(others).toEqual([]);
  expect(reports!.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[2023], [2024]]);
});

test('a capture that is deleted meanwhile is left out', async () => {
  const source = await librarySource(database);
  await database.captures.delete(1);
  expect(await told(source)).toEqual([['2024年', 2024]]);
});
