import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSeries } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import {
  capturesOfReport,
  figuresAround,
  figuresOfIndicators,
  figuresOfPlace,
  figuresOfSeries,
  knownPlaces,
  latestPlace,
} from '../../../entrypoints/shared/store/history';
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

describe('capturesOfReport', () => {
  const values = (captures: Awaited<ReturnType<typeof capturesOfReport>>) =>
    captures.map(({ figures }) => figures.map(({ value }) => value));

  test('brings every text of a report and of an address, the latest first, and no other report', async () => {
    await keep(2024, [figureOf('高新企业', 123, 0), figureOf('楼宇', 7, 20)], 'https://a.example/', 'one');
    await keep(2024, [figureOf('高新企业', 132, 0)], 'https://b.example/', 'two');
    await keep(2023, [figureOf('高新企业', 110, 0)], 'https://c.example/', 'three');
    await keep(2022, [figureOf('高新企业', 99, 0)], 'https://a.example/', 'four');
    const found = await capturesOfReport(database, 'work-report:120105:2024', 'https://a.example/');
    expect(values(found)).toEqual([[132], [123, 7], [99]]);
  });

  test('counts the same text once, and no more than the latest twenty', async () => {
    for (let count = 0; count < 25; count++)
      await keep(
        2024,
        [figureOf('高新企业', 100 + Math.min(count, 23), 0)],
        'https://a.example/',
        `${Math.min(count, 23)}`,
      );
    const found = await capturesOfReport(database, 'work-report:120105:2024', 'https://a.example/');
    expect(values(found)).toEqual(Array.from({ length: 20 }, (_, back) => [123 - back]));
  });
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

describe('places and indicators', () => {
  const city = (value: number, start: number) => ({ ...figureOf('高新企业', value, start), place: '全市' });
  const values = (reports: { figures: Figure[] }[]) =>
    reports.flatMap(({ figures }) => figures.map(({ value }) => value));

  test('a place has what holds for it, in whatever report; another place is another', async () => {
    await keep(2024, [figureOf('高新企业', 123, 0), city(9000, 20), figureOf('楼宇', 7, 40)]);
    expect(await knownPlaces(database)).toEqual(['120000', '120105']);
    expect(await latestPlace(database)).toBe('120105');
    expect(values(await figuresOfPlace(database, '120105'))).toEqual([123, 7]);
    expect(values(await figuresOfPlace(database, '120000'))).toEqual([9000]);
    const wanted = ['120105', '120000'].map((placeCode) => ({ indicatorKey: '高新企业', placeCode }));
    expect(values(await figuresOfIndicators(database, wanted))).toEqual([123, 9000]);
  });

  test('reports captured in reverse give the same series', async () => {
    const reports: [number, Figure[]][] = [
      [2022, [figureOf('高新企业', 100, 0, '2021'), figureOf('高新企业', 110, 20, '2022', 'target')]],
      [2023, [figureOf('高新企业', 108, 0, '2022'), figureOf('高新企业', 101, 20, '2021')]],
      [2024, [figureOf('高新企业', 123, 0, '2023')]],
    ];
    const shown = async () =>
      JSON.stringify(buildSeries(await figuresOfPlace(database, '120105')), (field, value) =>
        field === 'report' ? value.url : value,
      );
    for (const [year, figures] of reports) await keep(year, figures);
    const inOrder = await shown();
    await database.delete();
    await database.open();
    for (const [year, figures] of reports.reverse()) await keep(year, figures);
    expect(await shown()).toBe(inOrder);
  });

  test('an empty library has no places', async () => {
    expect(await knownPlaces(database)).toEqual([]);
    expect(await latestPlace(database)).toBeNull();
  });

  test('around a capture stands what others tell of the same things', async () => {
    const { captureId } = await keep(2024, [figureOf('高新企业', 123, 0)]);
    await keep(2023, [figureOf('高新企业', 100, 0, '2022'), figureOf('楼宇', 7, 40, '2022')]);
    expect(values(await figuresAround(database, captureId, null))).toEqual([123, 100]);
    // What holds for the place that is looked at by itself is not asked for again
    expect(await figuresAround(database, captureId, '120105')).toEqual([]);
  });

  test.each([
    ['a place', () => figuresOfPlace(database, '120105')],
    ['a capture', () => figuresAround(database, 1, null)],
    ['an indicator', () => figuresOfIndicators(database, [{ indicatorKey: '高新企业', placeCode: '120105' }])],
    ['the places', () => knownPlaces(database)],
  ])('%s reads no whole table', async (_, read) => {
    await keep(2024, [figureOf('高新企业', 123, 0)]);
    const everything = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await read();
    expect(everything).not.toHaveBeenCalled();
    // Dexie asks the store itself for a range of its own key, alone or among other options
    for (const [asked] of all.mock.calls) {
      expect((asked as { query?: unknown }).query ?? asked).toBeInstanceOf(IDBKeyRange);
    }
  });
});

test('a library of the first version is opened with what it holds', async () => {
  const old = new Dexie(database.name);
  old.version(1).stores({
    reports: 'id',
    captures: '++id, reportId, [url+hash]',
    texts: 'captureId',
    figures: '[captureId+figureId], seriesKey, [indicatorKey+placeCode+name]',
    settings: 'key',
  });
  const figure = figureOf('高新企业', 123, 0);
  const capture = { reportId: 'work-report:120105:2024', url: '', capturedAt: '', recognition: recognitionOf() };
  await old.table('captures').add(capture);
  await old.table('reports').add({ id: capture.reportId, placeCode: '120105', placeName: '天津市河北区', year: 2024 });
  const keys = { seriesKey: SERIES, indicatorKey: '高新企业', placeCode: '120105' };
  await old.table('figures').add({ captureId: 1, figureId: figure.id, name: '高新企业', ...keys, figure });
  old.close();
  const [found] = await figuresOfPlace(database, '120105');
  expect(found?.figures).toEqual([figure]);
  expect(await knownPlaces(database)).toEqual(['120105']);
});
