import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { binned } from '../../../entrypoints/shared/store/binned';
import {
  capturesOfPlace,
  figuresOfCapture,
  findSameCapture,
  listCaptures,
} from '../../../entrypoints/shared/store/captures';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { saveCapture, textHash } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const URL_A = 'https://www.example.cn/report.html';
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const save = (
  text: string,
  changes = {},
  figures = [figureOf('企业', 123, 0)],
  capturedAt = '2026-01-01T00:00:00.000Z',
) =>
  saveCapture(database, {
    document: documentOf(text),
    recognition: recognitionOf(changes),
    figures,
    capturedAt,
    parserVersion: '0.1.0',
  });

describe('saveCapture', () => {
  test('keeps report, capture, text and figures', async () => {
    const { captureId, reportId } = await save('123家企业');
    expect(reportId).toBe('work-report:120105:2024');
    expect(await database.reports.get(reportId)).toMatchObject({ placeName: '天津市河北区', year: 2024 });
    expect(await database.captures.get(captureId)).toMatchObject({
      url: URL_A,
      parserVersion: '0.1.0',
      figureCount: 1,
      hash: await textHash('123家企业'),
    });
    expect((await database.texts.get(captureId))?.document.text).toBe('123家企业');
    expect(await figuresOfCapture(database, captureId)).toMatchObject([
      { figureId: '0-4', seriesKey: '企业|120105|count(家)|level|year', indicatorKey: '企业', placeCode: '120105' },
    ]);
  });

  test('takes the place of others, which go into the bin, with what was noted of the report', async () => {
    const first = await save('123家企业');
    await database.captures.update(first.captureId, { tags: ['核对'] });
    const other = await save('123家企业', { year: 2023 });
    const copy = await saveCapture(
      database,
      {
        document: documentOf('132家企业', 'https://copy.example/report.html'),
        recognition: recognitionOf({ copy: 'repost' }),
        figures: [figureOf('企业', 132, 0)],
        capturedAt: '2026-02-01T00:00:00.000Z',
        parserVersion: '0.1.0',
      },
      [first.captureId],
    );
    expect(copy.reportId).toBe(first.reportId);
    expect((await database.captures.toArray()).map(({ id, tags }) => [id, tags])).toEqual([
      [other.captureId, undefined],
      [copy.captureId, ['核对']],
    ]);
    expect((await binned(database)).map(({ captureId }) => captureId)).toEqual([first.captureId]);
    expect(await database.reports.get(copy.reportId)).toBeDefined();
  });

  test('the same page again is a further capture of the same report, and the first stays as it was', async () => {
    const first = await save('123家企业', {}, undefined, '2026-01-01T00:00:00.000Z');
    const before = await database.captures.get(first.captureId);
    const second = await save('124家企业', { title: '改过的标题' }, undefined, '2026-02-01T00:00:00.000Z');
    expect(second.reportId).toBe(first.reportId);
    expect(second.captureId).not.toBe(first.captureId);
    expect(await database.captures.get(first.captureId)).toEqual(before);
    expect(await database.reports.count()).toBe(1);
    const latestFirst = [second.captureId, first.captureId];
    expect((await listCaptures(database)).map(({ id }) => id)).toEqual(latestFirst);
    expect((await capturesOfPlace(database, '120105')).map(({ id }) => id)).toEqual(latestFirst);
    expect(await capturesOfPlace(database, '120103')).toEqual([]);
  });

  test('keeps nothing at all where one part fails', async () => {
    const twice = figureOf('企业', 123, 0);
    await expect(save('123家企业', {}, [twice, twice])).rejects.toThrow();
    const counts = await Promise.all(
      [database.reports, database.captures, database.texts, database.figures].map((table) => table.count()),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
  });

  test('gives a figure of another place to that place, and one without a period to no series', async () => {
    const ofCity = { ...figureOf('企业', 123, 0), place: '全市' };
    const timeless = { ...figureOf('企业', 77, 20), period: null };
    const { captureId } = await save('123家企业', {}, [ofCity, timeless]);
    const rows = await figuresOfCapture(database, captureId);
    expect(rows.map(({ placeCode }) => placeCode)).toEqual(['120000', undefined]);
    expect(rows.map(({ seriesKey }) => seriesKey)).toEqual(['企业|120000|count(家)|level|year', undefined]);
  });

  test('two captures at once are both kept', async () => {
    const saved = await Promise.all([save('123家企业'), save('123家企业')]);
    expect(new Set(saved.map(({ captureId }) => captureId)).size).toBe(2);
    expect(await database.captures.count()).toBe(2);
    expect(await database.figures.count()).toBe(2);
  });
});

describe('findSameCapture', () => {
  test('finds the latest capture of the same text at the same address', async () => {
    await save('123家企业');
    const { captureId } = await save('123家企业');
    const hash = await textHash('123家企业');
    expect((await findSameCapture(database, URL_A, hash))?.id).toBe(captureId);
    expect(await findSameCapture(database, 'https://www.example.cn/other.html', hash)).toBeNull();
    expect(await findSameCapture(database, URL_A, await textHash('124家企业'))).toBeNull();
  });
});
