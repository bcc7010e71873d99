import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { figuresOfIndicator, figuresOfSeries, knownIndicators } from '../../../entrypoints/shared/store/history';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const SERIES = '高新企业|120105|count(家)|level|year';
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const keep = (year: number, figures: Figure[], url = `https://www.example.cn/${year}`, text = `${year}`) =>
  saveCapture(database, {
    document: documentOf(text, url),
    recognition: recognitionOf({ year }),
    figures,
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });

describe('figuresOfSeries', () => {
  test('brings one series from every year, without the other figures', async () => {
    await keep(2021, [figureOf('高新企业', 100, 0, '2020'), figureOf('楼宇', 7, 20, '2020')]);
    await keep(2024, [figureOf('高新企业', 123, 0, '2023')]);
    const found = await figuresOfSeries(database, [SERIES]);
    expect(found.map(({ recognition, figures }) => [recognition.year, figures.map(({ value }) => value)])).toEqual([
      [2021, [100]],
      [2024, [123]],
    ]);
  });

  test('counts only the latest capture of a page, but every page of a report', async () => {
    await keep(2024, [figureOf('高新企业', 123, 0)], 'https://a.example/');
    await keep(2024, [figureOf('高新企业', 124, 0)], 'https://a.example/', 'changed');
    await keep(2024, [figureOf('高新企业', 132, 0)], 'https://b.example/');
    const found = await figuresOfSeries(database, [SERIES]);
    expect(found.flatMap(({ figures }) => figures.map(({ value }) => value))).toEqual([124, 132]);
  });

  test('drops a figure that the latest capture of its page no longer has', async () => {
    await keep(2024, [figureOf('高新企业', 123, 0)], 'https://a.example/');
    await keep(2024, [figureOf('楼宇', 7, 0)], 'https://a.example/', 'changed');
    expect(await figuresOfSeries(database, [SERIES])).toEqual([]);
  });

  test('never reads a whole table', async () => {
    await keep(2024, [figureOf('高新企业', 123, 0)]);
    const everything = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await figuresOfSeries(database, [SERIES]);
    expect(everything).not.toHaveBeenCalled();
    expect(all).not.toHaveBeenCalled();
  });
});

describe('figuresOfIndicator and knownIndicators', () => {
  test('name an indicator once a place with every wording', async () => {
    const other = { ...figureOf('高企', 130, 40), indicator: { name: '高企', key: '高新企业' } };
    await keep(2024, [figureOf('高新企业', 123, 0), other, figureOf('楼宇', 7, 20)]);
    const known = await knownIndicators(database);
    expect(known.map(({ indicatorKey, names }) => [indicatorKey, [...names].sort()])).toEqual(
      expect.arrayContaining([
        ['高新企业', ['高企', '高新企业'].sort()],
        ['楼宇', ['楼宇']],
      ]),
    );
    expect(known).toHaveLength(2);
    const [found] = await figuresOfIndicator(database, { indicatorKey: '高新企业', placeCode: '120105' });
    expect(found?.figures.map(({ value }) => value)).toEqual([123, 130]);
    expect(await figuresOfIndicator(database, { indicatorKey: '高新企业', placeCode: '120101' })).toEqual([]);
  });
});
