import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { wholeLibrary } from '../../../entrypoints/shared/store/whole-library';
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

test('every capture is read with its figures and its text, and told one by one', async () => {
  const told: string[] = [];
  const { reports, texts } = await wholeLibrary(database, {
    progress: (done, all) => told.push(`${done} of ${all}`),
    signal: new AbortController().signal,
  });
  expect(reports.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[2023], [2024]]);
  expect([...texts.values()]).toEqual(['2023年', '2024年']);
  expect(told).toEqual(['0 of 2', '1 of 2']);
});

test('reading can be stopped', async () => {
  const controller = new AbortController();
  const reading = wholeLibrary(database, { progress: () => controller.abort(), signal: controller.signal });
  await expect(reading).rejects.toThrow(/abort/i);
});
