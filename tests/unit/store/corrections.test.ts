import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { type CorrectableFields, type Correction, correctedFigures } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { figuresOfCapture } from '../../../entrypoints/shared/store/captures';
import { pageOf } from '../../../entrypoints/shared/store/correction-rows';
import {
  addCorrections,
  correctionsOfPage,
  type NewCorrection,
  redoCorrection,
  unappliedCorrections,
  undoCorrection,
} from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { figuresAround, figuresOfPlace, figuresOfSeries, knownPlaces } from '../../../entrypoints/shared/store/history';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { exportedReports } from './exported';
import { documentOf, figureOf, recognitionOf } from './reading';

const PAGE = 'https://www.example.cn/report.html';
const TEXT = '全区有高新企业123家，比上年多。另有楼宇7家，都在河边。';
const SERIES = '高新企业|120105|count(家)|level|year';
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

/** The figures of `TEXT`, wherever it stands in a longer one; `count` is what the text says of the enterprises. */
const figuresOf = (text: string, count = 123): Figure[] => [
  figureOf('高新企业', count, text.indexOf(`${count}家`)),
  figureOf('楼宇', 7, text.indexOf('7家，都')),
];

const keep = (text = TEXT, figures = figuresOf(text), url = PAGE, year = 2024) =>
  saveCapture(database, {
    document: documentOf(text, url),
    recognition: recognitionOf({ year }),
    figures,
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });

const headOf = (said: Figure, text: string) => ({
  figureId: said.id,
  anchor: anchorOf(documentOf(text), said),
  madeAt: '2026-02-01T00:00:00.000Z',
});
const change = (changes: Partial<CorrectableFields>, said = figuresOf(TEXT)[0]!, text = TEXT): NewCorrection => ({
  page: PAGE,
  correction: { ...headOf(said, text), action: 'change', changes },
  said,
});
const dismissal = (said = figuresOf(TEXT)[0]!): NewCorrection => ({
  page: PAGE,
  correction: { ...headOf(said, TEXT), action: 'dismiss' },
  said,
});
const correct = (...added: NewCorrection[]) => addCorrections(database, added);

/** What a capture's figures say as the reader left them. */
async function told(captureId: number): Promise<Figure['value'][]> {
  const reports = await exportedReports(database);
  const report = reports.find(({ id }) => id === String(captureId));
  return correctedFigures(report!).map(({ figure }) => figure.value);
}

test('a page is an address without its fragment, or the capture that has none', () => {
  expect(pageOf('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1');
  expect(pageOf('', 7)).toBe('capture:7');
});

describe('a changed figure', () => {
  test('keeps what the program said and stands under its new keys', async () => {
    const { captureId } = await keep();
    await correct(change({ value: 132, text: '132家', indicator: { name: '科技企业', key: '科技企业' } }));
    const [row] = await figuresOfCapture(database, captureId);
    expect(row).toMatchObject({
      name: '科技企业',
      indicatorKey: '科技企业',
      seriesKey: '科技企业|120105|count(家)|level|year',
      figure: { value: 123, text: '123家', indicator: { name: '高新企业' } },
      correction: { action: 'change', changes: { value: 132 } },
    });
    expect(await figuresOfSeries(database, [SERIES])).toEqual([]);
    const [report] = await figuresOfSeries(database, [row!.seriesKey!]);
    expect(report).toMatchObject({ figures: [{ value: 123 }], corrections: [{ changes: { value: 132 } }] });
    expect(await told(captureId)).toEqual([132, 7]);
  });

  test('holds for every capture of its page, under whatever fragment, and for no other page', async () => {
    const ids = [
      await keep(),
      await keep(TEXT, figuresOf(TEXT), `${PAGE}#part`),
      await keep(TEXT, figuresOf(TEXT), `${PAGE}x`),
    ];
    await correct(change({ value: 132, text: '132家' }));
    expect(await Promise.all(ids.map(({ captureId }) => told(captureId)))).toEqual([
      [132, 7],
      [132, 7],
      [123, 7],
    ]);
  });

  test('of a page without address belongs to its capture alone', async () => {
    const [first, second] = [await keep(TEXT, figuresOf(TEXT), ''), await keep(TEXT, figuresOf(TEXT), '')];
    await correct({ ...change({ value: 132, text: '132家' }), page: pageOf('', first.captureId) });
    expect(await told(first.captureId)).toEqual([132, 7]);
    expect(await told(second.captureId)).toEqual([123, 7]);
  });

  test('of another place brings that place into the library, and takes it out again', async () => {
    await keep();
    await correct(change({ place: '全市' }));
    expect(await knownPlaces(database)).toEqual(['120000', '120105']);
    expect((await figuresOfPlace(database, '120000'))[0]?.figures).toHaveLength(1);
    await undoCorrection(database, PAGE);
    expect(await knownPlaces(database)).toEqual(['120105']);
  });

  test('of another owner leaves the series of the whole place, and undoing brings it back', async () => {
    await keep();
    await correct(change({ of: '城北产业园' }));
    expect(await figuresOfSeries(database, [SERIES])).toEqual([]);
    expect(await figuresOfSeries(database, [SERIES.replace('120105', '120105/城北产业园')])).toHaveLength(1);
    await undoCorrection(database, PAGE);
    expect(await figuresOfSeries(database, [SERIES])).toHaveLength(1);
  });

  test('is kept with its new keys or not at all', async () => {
    const { captureId } = await keep();
    vi.spyOn(database.figures, 'bulkPut').mockRejectedValue(new Error('disk full'));
    await expect(correct(change({ value: 132, text: '132家' }))).rejects.toThrow('disk full');
    vi.restoreAllMocks();
    expect(await database.corrections.count()).toBe(0);
    expect(await told(captureId)).toEqual([123, 7]);
  });
});

describe('dismissed and added figures', () => {
  test('a dismissed one is in no index and not counted, but stays in its capture', async () => {
    const { captureId } = await keep();
    await correct(dismissal());
    expect(await figuresOfSeries(database, [SERIES])).toEqual([]);
    expect((await figuresOfPlace(database, '120105'))[0]?.figures.map(({ value }) => value)).toEqual([7]);
    expect((await database.captures.get(captureId))?.figureCount).toBe(1);
    expect(await figuresOfCapture(database, captureId)).toHaveLength(2);
    expect(await told(captureId)).toEqual([7]);
  });

  test('an added one is found by its keys, counted, and gone when undone', async () => {
    const { captureId } = await keep(TEXT, [figuresOf(TEXT)[1]!]);
    await keep('上年有高新企业100家。', [figureOf('高新企业', 100, 7, '2022')], 'https://www.example.cn/2023', 2023);
    const added = figuresOf(TEXT)[0]!;
    const correction: Correction = { ...headOf(added, TEXT), action: 'add', figure: added };
    await correct({ page: PAGE, correction, said: null });
    const reports = await figuresOfSeries(database, [SERIES]);
    expect(reports.map(({ figures, corrections }) => [figures.length, corrections?.length])).toEqual([
      [0, 1],
      [1, undefined],
    ]);
    expect(await figuresAround(database, captureId, null)).toHaveLength(2);
    expect((await database.captures.get(captureId))?.figureCount).toBe(2);
    expect(await told(captureId)).toEqual([123, 7]);
    await undoCorrection(database, PAGE);
    expect(await figuresOfCapture(database, captureId)).toHaveLength(1);
    expect((await database.captures.get(captureId))?.figureCount).toBe(1);
  });
});

describe('undo and redo', () => {
  const first = () => change({ value: 1, text: '1家' });
  const second = () => change({ value: 2, text: '2家' });
  const third = () => change({ value: 3, text: '3家' });
  const undo = () => undoCorrection(database, PAGE);
  const redo = () => redoCorrection(database, PAGE);

  test('walk back and forth over what was made', async () => {
    const { captureId } = await keep();
    expect(await undo()).toBe(false);
    await correct(first());
    await correct(second());
    const value = async () => (await told(captureId))[0];
    expect(await value()).toBe(2);
    await undo();
    expect(await value()).toBe(1);
    await undo();
    expect(await value()).toBe(123);
    expect(await undo()).toBe(false);
    expect(await correctionsOfPage(database, PAGE)).toEqual({ corrections: [], canUndo: false, canRedo: true });
    await redo();
    expect(await value()).toBe(1);
    await redo();
    expect(await value()).toBe(2);
    expect(await redo()).toBe(false);
    expect(await correctionsOfPage(database, PAGE)).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('a new correction ends the redo line; its rows stay', async () => {
    const { captureId } = await keep();
    await correct(first());
    await correct(second());
    await undo();
    await undo();
    await correct(third());
    expect(await redo()).toBe(false);
    expect((await told(captureId))[0]).toBe(3);
    await undo();
    await redo();
    expect((await told(captureId))[0]).toBe(3);
    expect(await redo()).toBe(false);
    expect(await database.corrections.count()).toBe(3);
  });

  test('an act on several pages is undone and redone on all of them', async () => {
    const other = `${PAGE}x`;
    const ids = [await keep(), await keep(TEXT, figuresOf(TEXT), other)];
    const values = async () => (await Promise.all(ids.map(({ captureId }) => told(captureId)))).map(([value]) => value);
    await correct(first(), { ...first(), page: other });
    expect(await values()).toEqual([1, 1]);
    await undoCorrection(database, other);
    expect(await values()).toEqual([123, 123]);
    await redo();
    expect(await values()).toEqual([1, 1]);
  });
});

describe('a page captured anew', () => {
  const AHEAD = '这一年雨水多，秋收晚了半个月。';

  test('with the text shifted has the correction under the new id', async () => {
    await keep();
    await correct(change({ value: 132, text: '132家' }), dismissal(figuresOf(TEXT)[1]));
    const { captureId } = await keep(AHEAD + TEXT);
    expect(await told(captureId)).toEqual([132]);
    expect((await database.captures.get(captureId))?.figureCount).toBe(1);
    const [row] = await figuresOfCapture(database, captureId);
    expect(row?.correction?.figureId).toBe(row?.figureId);
    expect(row?.figureId).not.toBe(figuresOf(TEXT)[0]!.id);
    expect(await unappliedCorrections(database, captureId)).toEqual([]);
  });

  test('with another number has it not, and tells both', async () => {
    const before = await keep();
    await correct(change({ value: 132, text: '132家' }));
    const text = AHEAD + TEXT.replace('123家', '321家');
    const { captureId } = await keep(text, figuresOf(text, 321));
    expect(await told(captureId)).toEqual([321, 7]);
    expect(await told(before.captureId)).toEqual([132, 7]);
    expect(await unappliedCorrections(database, captureId)).toMatchObject([
      { because: 'changed', now: '321家', said: { text: '123家' }, correction: { changes: { value: 132 } } },
    ]);
  });

  test('has what was corrected before the page was ever kept', async () => {
    await correct(change({ value: 132, text: '132家' }));
    const { captureId } = await keep();
    expect(await told(captureId)).toEqual([132, 7]);
  });
});

test('corrections read no whole table of figures or captures', async () => {
  await keep();
  const everything = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await correct(change({ value: 132, text: '132家' }));
  expect(everything).not.toHaveBeenCalled();
  for (const [asked] of all.mock.calls)
    expect((asked as { query?: unknown } | undefined)?.query ?? asked).toBeInstanceOf(IDBKeyRange);
});
