import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSeries } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import type { IndicatorChange } from '../../../core/indicators/edits';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { figuresOfIndicators, figuresOfPlace, figuresOfSeries } from '../../../entrypoints/shared/store/history';
import {
  EditRefused,
  indicatorEdits,
  makeIndicatorEdit,
  takeBackIndicatorEdit,
  takeInIndicatorEdits,
} from '../../../entrypoints/shared/store/indicator-edits';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { exportedReports } from './exported';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const keyed = (name: string, value: number, start: number, period: string, key = `w:${name}`): Figure => ({
  ...figureOf(name, value, start, period),
  indicator: { name, key },
});
const keep = (year: number, figures: Figure[]) =>
  saveCapture(database, {
    document: documentOf(`${year}`, `https://www.example.cn/${year}`),
    recognition: recognitionOf({ year }),
    figures,
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });
const rows = () => database.figures.toArray();
const seriesKeys = async () => (await rows()).map(({ seriesKey }) => seriesKey?.split('|')[0]);
/** What a library that was read figure by figure, without any key of the store, would say. */
const told = async () =>
  buildSeries(await figuresOfPlace(database, '120105')).map(({ identity: { indicator }, name, points }) => [
    indicator,
    name,
    points.map(({ period }) => period).join(' '),
  ]);

const MERGE: IndicatorChange = {
  action: 'merge',
  key: 'w:社区食堂',
  called: '社区食堂',
  into: 'w:长者饭堂',
  intoCalled: '长者饭堂',
};
const SPLIT: IndicatorChange = {
  action: 'split',
  key: 'w:公园',
  called: '公园',
  wordings: ['口袋公园'],
  into: 'r:口袋公园',
  name: '小公园',
};

describe('an edit', () => {
  beforeEach(async () => {
    await keep(2023, [keyed('社区食堂', 12, 0, '2022'), keyed('新增社区食堂', 2, 20, '2022', 'w:社区食堂:new')]);
    await keep(2024, [keyed('长者饭堂', 15, 0, '2023'), keyed('公园', 7, 20, '2023')]);
    await keep(2025, [keyed('口袋公园', 9, 0, '2024', 'w:公园')]);
  });

  test('gives the figures it is about their new keys, in the index and in what history says', async () => {
    await makeIndicatorEdit(database, MERGE);
    expect(await seriesKeys()).toEqual(['w:长者饭堂', 'w:长者饭堂:new', 'w:长者饭堂', 'w:公园', 'w:公园']);
    const wanted = [{ indicatorKey: 'w:长者饭堂', placeCode: '120105' }];
    const [series] = buildSeries(await figuresOfIndicators(database, wanted));
    expect(series?.points.map(({ period }) => period)).toEqual(['2022', '2023']);
    expect(await figuresOfSeries(database, [series!.key])).toHaveLength(2);
    expect((await rows())[0]?.figure.indicator.key).toBe('w:社区食堂');
  });

  test('taken back leaves every row as it was', async () => {
    const before = await rows();
    const merge = await makeIndicatorEdit(database, MERGE);
    const split = await makeIndicatorEdit(database, SPLIT);
    const onward = await makeIndicatorEdit(database, { ...MERGE, key: 'w:长者饭堂', into: 'r:口袋公园' });
    expect(await seriesKeys()).toEqual(['r:口袋公园', 'r:口袋公园:new', 'r:口袋公园', 'w:公园', 'r:口袋公园']);
    await takeBackIndicatorEdit(database, merge.id);
    expect(await seriesKeys()).toEqual(['w:社区食堂', 'w:社区食堂:new', 'r:口袋公园', 'w:公园', 'r:口袋公园']);
    await takeBackIndicatorEdit(database, split.id);
    await takeBackIndicatorEdit(database, onward.id);
    expect(await rows()).toEqual(before);
    expect(await indicatorEdits(database)).toEqual([]);
  });

  test('holds for what is saved later, as if it had been there before', async () => {
    await makeIndicatorEdit(database, MERGE);
    await makeIndicatorEdit(database, SPLIT);
    await keep(2026, [keyed('社区食堂', 20, 0, '2025'), keyed('口袋公园', 11, 20, '2025', 'w:公园')]);
    expect(await told()).toEqual([
      ['r:口袋公园', '小公园', '2024 2025'],
      ['w:公园', '公园', '2023'],
      ['w:长者饭堂:new', '新增社区食堂', '2022'],
      ['w:长者饭堂', '长者饭堂', '2022 2023 2025'],
    ]);
    const saved = (await rows()).filter(({ captureId }) => captureId === 4);
    expect(saved.map(({ indicatorKey }) => indicatorKey)).toEqual(['w:长者饭堂', 'r:口袋公园']);
    expect(saved.map(({ figure }) => figure.indicator.key)).toEqual(['w:社区食堂', 'w:公园']);
  });

  test('is kept in the order in which edits were made, two of one moment too', async () => {
    vi.spyOn(Date.prototype, 'toISOString').mockReturnValueOnce('2025-01-01T00:00:00.000Z');
    const first = await makeIndicatorEdit(database, { action: 'rename', key: 'w:公园', called: '公园', name: '甲' });
    vi.restoreAllMocks();
    await database.indicatorEdits.update(first.id, { madeAt: '2100-01-01T00:00:00.000Z' });
    await makeIndicatorEdit(database, { action: 'rename', key: 'w:公园', called: '甲', name: '乙' });
    expect((await told()).map(([, name]) => name)).toContain('乙');
    expect((await indicatorEdits(database)).map((edit) => 'name' in edit && edit.name)).toEqual(['甲', '乙']);
  });

  test('that is refused, or fails half-way, leaves nothing', async () => {
    const before = await rows();
    await expect(makeIndicatorEdit(database, { ...MERGE, into: MERGE.key })).rejects.toThrow(EditRefused);
    vi.spyOn(database.figures, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    await expect(makeIndicatorEdit(database, MERGE)).rejects.toThrow('disk full');
    expect(await indicatorEdits(database)).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test('of a package is taken in once', async () => {
    const merge = { ...MERGE, id: 'x', madeAt: '2025-01-01T00:00:00.000Z' };
    expect(await takeInIndicatorEdits(database, [merge])).toBe(1);
    expect(await takeInIndicatorEdits(database, [merge])).toBe(0);
    expect((await told()).map(([key]) => key)).not.toContain('w:社区食堂');
  });

  test('goes with the reports of the whole library', async () => {
    const edit = await makeIndicatorEdit(database, MERGE);
    const reports = await exportedReports(database);
    expect(reports.map((one) => one.indicatorEdits)).toEqual([[edit], [edit], [edit]]);
    expect(new Set(reports.map((one) => one.indicatorEdits)).size).toBe(1);
  });

  test('reads no whole table of figures', async () => {
    const everything = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await makeIndicatorEdit(database, MERGE);
    expect(everything).not.toHaveBeenCalled();
    // Of the captures that the edit touches alone, each by its own range
    const ranges = all.mock.calls.map(([asked]) => (asked as unknown as { query: IDBKeyRange }).query);
    expect(ranges.map(({ lower, upper }) => [lower[0], upper[0]])).toEqual([[1, 1]]);
    expect(await seriesKeys()).toContain('w:长者饭堂:new');
  });
});

test('a library of the second version is opened with what it holds, and can be edited', async () => {
  const old = new Dexie(database.name);
  old.version(2).stores({
    reports: 'id',
    captures: '++id, reportId, [url+hash]',
    texts: 'captureId',
    places: 'code',
    figures: '[captureId+figureId], seriesKey, placeCode, [indicatorKey+placeCode]',
    settings: 'key',
  });
  const figure = keyed('社区食堂', 12, 0, '2022');
  const capture = { reportId: 'work-report:120105:2024', url: '', capturedAt: '', recognition: recognitionOf() };
  await old.table('captures').add(capture);
  const keys = {
    seriesKey: 'w:社区食堂|120105|count(家)|level|year',
    indicatorKey: 'w:社区食堂',
    placeCode: '120105',
  };
  const row = { captureId: 1, figureId: figure.id, name: '社区食堂', ...keys, figure };
  await old.table('figures').add(row);
  old.close();
  expect(await rows()).toEqual([row]);
  expect(await indicatorEdits(database)).toEqual([]);
  await makeIndicatorEdit(database, MERGE);
  expect(await seriesKeys()).toEqual(['w:长者饭堂']);
});
