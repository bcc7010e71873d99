import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import type { Figure } from '../../../core/figures/figure';
import { withGiven } from '../../../core/recognise/given';
import type { Recognition } from '../../../core/recognise/recognition';
import { figuresOfCapture } from '../../../entrypoints/shared/store/captures';
import { addCorrections } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { figuresOfPlace } from '../../../entrypoints/shared/store/history';
import { rereadCapture } from '../../../entrypoints/shared/store/reread-capture';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const URL = 'https://www.example.cn/report.html';
const TEXT = '全区有高新企业123家，比上年多。另有楼宇7家，都在河边。';
const DOCUMENT = documentOf(TEXT, URL);
const NANKAI = { name: '天津市南开区', code: '120104' };
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const figuresIn = (period: string): Figure[] => [
  figureOf('高新企业', 123, TEXT.indexOf('123'), period),
  figureOf('楼宇', 7, TEXT.indexOf('7家'), period),
];
const keep = (recognition: Recognition) =>
  saveCapture(database, {
    document: DOCUMENT,
    recognition,
    figures: figuresIn('2023'),
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });
/** The divisions of which something is kept. */
const codes = async () => (await database.places.toArray()).map(({ code }) => code).sort();
/** Reads the text anew as of another year and place. */
const putRight = (captureId: number) =>
  rereadCapture(database, captureId, async (_, before) => ({
    recognition: withGiven(before, { year: 2022, place: NANKAI }),
    figures: figuresIn('2021'),
    parserVersion: '0.2.0',
  }));

test('report, figures and keys follow what is put right; text, address and time stay', async () => {
  const { captureId } = await keep(recognitionOf());
  expect(await putRight(captureId)).toBe(true);
  const capture = await database.captures.get(captureId);
  expect(capture).toMatchObject({
    reportId: 'work-report:120104:2022',
    url: URL,
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.2.0',
    figureCount: 2,
  });
  expect(capture?.recognition).toMatchObject({ year: 2022, reviews: '2021', place: NANKAI });
  expect((await database.reports.toArray()).map(({ id }) => id)).toEqual(['work-report:120104:2022']);
  const figures = await figuresOfCapture(database, captureId);
  expect(figures.map(({ figure, placeCode }) => [figure.period, placeCode])).toEqual([
    ['2021', '120104'],
    ['2021', '120104'],
  ]);
  expect((await database.texts.get(captureId))?.document.text).toBe(TEXT);
});

test('a place of which nothing is left goes, one that another capture tells of stays', async () => {
  const { captureId } = await keep(recognitionOf());
  await keep(recognitionOf({ year: 2021 }));
  await putRight(captureId);
  expect(await codes()).toEqual(['120104', '120105']);
  await putRight(2);
  expect(await codes()).toEqual(['120104']);
  expect(await figuresOfPlace(database, '120105')).toEqual([]);
});

test('a correction of the reader’s stands in the new reading', async () => {
  const { captureId } = await keep(recognitionOf());
  const [said] = figuresIn('2023');
  const head = { figureId: said!.id, anchor: anchorOf(DOCUMENT, said!), madeAt: '2026-02-01T00:00:00.000Z' };
  await addCorrections(database, [
    { page: URL, said: said!, correction: { ...head, action: 'change', changes: { value: 132 } } },
  ]);
  await putRight(captureId);
  const [row] = await figuresOfCapture(database, captureId);
  expect(row?.correction).toMatchObject({ action: 'change', changes: { value: 132 } });
  expect(row?.figure.period).toBe('2021');
});

test('a reading that fails changes nothing; a capture that is gone is said to be', async () => {
  const { captureId } = await keep(recognitionOf());
  const before = await figuresOfCapture(database, captureId);
  const failing = rereadCapture(database, captureId, () => Promise.reject(new Error('the text is unreadable')));
  await expect(failing).rejects.toThrow('unreadable');
  expect(await figuresOfCapture(database, captureId)).toEqual(before);
  expect(await putRight(99)).toBe(false);
});
