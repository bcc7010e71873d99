import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { deleteCapture, restoreCapture } from '../../../entrypoints/shared/store/bin';
import { placesOfIndicators } from '../../../entrypoints/shared/store/capture-keys';
import { addCorrections, undoCorrection } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { byCaptureOfPlace } from '../../../entrypoints/shared/store/history';
import { makeIndicatorEdit, takeBackIndicatorEdit } from '../../../entrypoints/shared/store/indicator-edits';
import { rereadCapture } from '../../../entrypoints/shared/store/reread-capture';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const TEXT = '全区有公园12个、食堂34家。';
const page = (year: number) => `https://www.example.cn/${year}`;
const PARK = { ...figureOf('公园', 12, 4), indicator: { name: '公园', key: 'w:公园' } };
const CANTEEN = { ...figureOf('食堂', 34, 10), indicator: { name: '食堂', key: 'w:食堂' } };

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const keep = async (year: number, code: string) => {
  const { captureId } = await saveCapture(database, {
    document: documentOf(TEXT, page(year)),
    recognition: recognitionOf({ year, place: { name: code, code } }),
    figures: [PARK, CANTEEN],
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });
  return captureId;
};

/** What the figures themselves say. */
async function walked(): Promise<[string, string[]][]> {
  const found = new Map<string, Set<string>>();
  for (const { indicatorKey, placeCode } of await database.figures.toArray()) {
    if (indicatorKey !== undefined) found.set(indicatorKey, (found.get(indicatorKey) ?? new Set()).add(placeCode!));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, codes]) => [key, [...codes].sort()]);
}

/** The figures of each place by their captures, as the figures' own rows say and as they are kept together. */
async function ofPlaces(): Promise<[walked: Record<string, string[]>, together: Record<string, string[]>]> {
  const walkedOver: Record<string, string[]> = {};
  const together: Record<string, string[]> = {};
  const name = (id: number, { figureId, correction }: { figureId: string; correction?: { action: string } }) =>
    `${id} ${figureId} ${correction?.action ?? ''}`;
  for (const row of await database.figures.toArray())
    if (row.placeCode !== undefined)
      walkedOver[row.placeCode] = [...(walkedOver[row.placeCode] ?? []), name(row.captureId, row)];
  for (const { placeCode } of await database.placeFigures.toArray()) {
    const rows = [...(await byCaptureOfPlace(database, placeCode))];
    together[placeCode] = rows.flatMap(([id, figures]) =>
      figures.map(({ figure, ...rest }) => name(id, { figureId: figure.id, ...rest })),
    );
  }
  for (const names of [...Object.values(walkedOver), ...Object.values(together)]) names.sort();
  return [walkedOver, together];
}

test('the places of indicators and the figures of places follow whatever changes the figures', async () => {
  const first = await keep(2023, '120105');
  const second = await keep(2024, '120103');
  const both = ['120103', '120105'];
  const told = async () => {
    const now = [...(await placesOfIndicators(database))];
    expect(now).toEqual(await walked());
    const [walkedOver, together] = await ofPlaces();
    expect(together).toEqual(walkedOver);
    return Object.fromEntries(now);
  };
  expect(await told()).toEqual({ 'w:公园': both, 'w:食堂': both });
  expect(Object.values((await ofPlaces())[1]).flat()).toHaveLength(4);

  const dismissed = { figureId: PARK.id, anchor: anchorOf(documentOf(TEXT), PARK), madeAt: '2026-02-01T00:00:00.000Z' };
  await addCorrections(database, [{ page: page(2023), correction: { ...dismissed, action: 'dismiss' }, said: PARK }]);
  expect(await told()).toEqual({ 'w:公园': ['120103'], 'w:食堂': both });
  await undoCorrection(database, page(2023));
  const moved = { ...dismissed, action: 'change' as const, changes: { place: '天津市' } };
  await addCorrections(database, [{ page: page(2023), correction: moved, said: PARK }]);
  expect(Object.keys((await ofPlaces())[1])).toEqual(['120000', '120103', '120105']);
  expect(await told()).toEqual({ 'w:公园': ['120000', '120103'], 'w:食堂': both });
  await undoCorrection(database, page(2023));
  expect(await told()).toEqual({ 'w:公园': both, 'w:食堂': both });

  const merged = { key: 'w:公园', called: '公园', into: 'w:食堂', intoCalled: '食堂' };
  const merge = await makeIndicatorEdit(database, { action: 'merge', ...merged });
  expect(await told()).toEqual({ 'w:食堂': both });
  await takeBackIndicatorEdit(database, merge.id);
  expect(await told()).toEqual({ 'w:公园': both, 'w:食堂': both });

  await deleteCapture(database, second);
  expect(await told()).toEqual({ 'w:公园': ['120105'], 'w:食堂': ['120105'] });
  await restoreCapture(database, second);
  expect(await told()).toEqual({ 'w:公园': both, 'w:食堂': both });

  await rereadCapture(database, first, async () => ({
    recognition: recognitionOf({ year: 2023 }),
    figures: [CANTEEN],
    parserVersion: '0.2.0',
  }));
  expect(await told()).toEqual({ 'w:公园': ['120103'], 'w:食堂': both });
});
