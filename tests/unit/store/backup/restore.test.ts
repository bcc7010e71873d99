import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteCapture, restoreCapture } from '../../../../entrypoints/shared/store/bin';
import { listCaptures } from '../../../../entrypoints/shared/store/captures';
import { redoCorrection, undoCorrection } from '../../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { markFinding } from '../../../../entrypoints/shared/store/finding-marks';
import { makeIndicatorEdit } from '../../../../entrypoints/shared/store/indicator-edits';
import { addTag, writeNote } from '../../../../entrypoints/shared/store/reader-marks';
import { rereadCapture } from '../../../../entrypoints/shared/store/reread-capture';
import { addFilePages } from '../../../../entrypoints/shared/store/save-capture';
import { recognitionOf } from '../reading';
import {
  backupOf,
  correct,
  dump,
  dumpOfAnyLibrary,
  figuresOf,
  keep,
  linesOf,
  lookAt,
  restore,
  textOf,
} from './libraries';

let opened: BaoshuDatabase[] = [];
let first: BaoshuDatabase;
let second: BaoshuDatabase;
const open = () => {
  const database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
};
beforeEach(() => {
  first = open();
  second = open();
});
afterEach(async () => {
  for (const database of opened) await database.delete();
  opened = [];
});

/** A library with something in each table. */
async function fill(database: BaoshuDatabase): Promise<void> {
  for (const year of [2021, 2022, 2023]) await keep(database, year);
  await keep(database, 2024, { url: '' });
  await keep(database, 2020, { url: 'about:blank' });
  await correct(database, 2022, 777, '2026-01-01T00:00:00.000Z');
  await correct(database, 2023, 888, '2026-01-02T00:00:00.000Z');
  await undoCorrection(database, 'https://www.example.cn/2023');
  await correct(database, 2024, 999, '2026-01-03T00:00:00.000Z', 'capture:4');
  await addTag(database, [1, 3], '重点');
  await writeNote(database, 1, '再核对一次');
  await makeIndicatorEdit(database, {
    action: 'merge',
    key: 'w:楼宇',
    called: '楼宇',
    into: 'w:高新企业',
    intoCalled: '高新企业',
  });
  await markFinding(database, 'some finding', 'checked', new Date('2026-02-01T00:00:00.000Z'));
  await deleteCapture(database, 3, new Date('2026-04-01T00:00:00.000Z'));
}

describe('a backup', () => {
  test('brought into an empty library makes the same library, and that the same backup', async () => {
    await fill(first);
    const file = await backupOf(first);
    const outcome = await restore(second, file);
    expect(outcome).toMatchObject({
      added: 5,
      known: 0,
      corrections: 3,
      indicatorEdits: 1,
      findingMarks: 1,
      skipped: 0,
    });
    expect(await dump(second)).toEqual(await dump(first));
    const content = async (of: Blob) => (await linesOf(of)).slice(0, -1).map((line) => JSON.parse(line));
    expect(await content(await backupOf(second))).toEqual(await content(file));
    // The next capture gets a number that none of the bin has
    expect(await keep(second, 2019)).toBe(6);
  });

  test('taken in a second time changes nothing', async () => {
    await fill(first);
    const file = await backupOf(first);
    const before = await dump(first);
    expect(await restore(first, file)).toMatchObject({ added: 0, known: 5, corrections: 0, findingMarks: 0 });
    expect(await dump(first)).toEqual(before);
  });

  test('takes the place of what is there where the reader wants that', async () => {
    await fill(first);
    await keep(second, 1999);
    await correct(second, 1999, 5, '2026-01-01T00:00:00.000Z');
    await restore(second, await backupOf(first), 'replace');
    expect(await dump(second)).toEqual(await dump(first));
  });

  test('says what it holds before anything is taken in', async () => {
    await fill(first);
    await keep(second, 2021);
    const before = await dump(second);
    expect(await lookAt(second, await backupOf(first))).toMatchObject({
      head: { program: '0.1.0', database: 9, captures: 4 },
      captures: 5,
      known: 1,
      corrections: 3,
      indicatorEdits: 1,
      findingMarks: 1,
      captured: { first: '2020-03-01T00:00:00.000Z', last: '2024-03-01T00:00:00.000Z' },
      skipped: [],
    });
    expect(await dump(second)).toEqual(before);
  });

  test('holds every table, or what it follows from', () => {
    const held = ['captures', 'texts', 'figures', 'bin', 'binTexts', 'corrections', 'indicatorEdits', 'findingMarks'];
    const follow = ['reports', 'places', 'captureKeys', 'placeFigures'];
    // No row stands in it: the reader's choices are kept outside the database
    const unused = ['settings'];
    expect(first.tables.map(({ name }) => name).sort()).toEqual([...held, ...follow, ...unused].sort());
  });
});

describe('two libraries that overlap', () => {
  /** Takes each into the other, and gives what both come to. */
  async function both(): Promise<[Record<string, string[]>, Record<string, string[]>]> {
    const [one, other] = [await backupOf(first), await backupOf(second)];
    await restore(first, other);
    await restore(second, one);
    return [await dumpOfAnyLibrary(first), await dumpOfAnyLibrary(second)];
  }

  test('come out the same in both orders, with all that either held', async () => {
    await fill(first);
    for (const year of [2025, 2022, 2019, 2023]) await keep(second, year);
    await keep(second, 2018, { url: '' });
    await correct(second, 2022, 700, '2026-01-05T00:00:00.000Z');
    await correct(second, 2018, 66, '2026-01-05T00:00:00.000Z', 'capture:5');
    await addTag(second, [2, 4], '存疑');
    await writeNote(second, 3, '另一处的话');
    await markFinding(second, 'some finding', 'misread', new Date('2026-02-02T00:00:00.000Z'));
    await makeIndicatorEdit(second, { action: 'rename', key: 'w:高新企业', called: '高新企业', name: '高企' });
    const [one, other] = await both();
    expect(one).toEqual(other);
    // 2021, 2022, 2023, 2024, 2020 and 2025, 2019, 2018; what the first had deleted the second kept
    expect(one.captures).toHaveLength(8);
    expect(one.bin).toEqual([]);
    expect(one.corrections).toHaveLength(5);
    expect(one.indicatorEdits).toHaveLength(2);
    expect((await first.findingMarks.get('some finding'))?.mark).toBe('misread');
    // The later correction of 2022 holds, though the first library's own was made before it
    const [figure] = await first.figures.where({ captureId: 2 }).toArray();
    expect(figure?.correction).toMatchObject({ changes: { value: 700 } });
  });

  test('the latest capture is the latest by time, whichever came into which', async () => {
    await keep(first, 2024, { at: '2026-01-01T00:00:00.000Z' });
    await keep(first, 2024, { at: '2026-03-01T00:00:00.000Z' });
    await keep(second, 2024, { at: '2026-02-01T00:00:00.000Z' });
    await restore(first, await backupOf(second));
    expect((await listCaptures(first)).map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  test('what both say of one capture is told, and nothing of it is lost', async () => {
    for (const database of [first, second]) await keep(database, 2024);
    await writeNote(first, 1, '甲的话');
    await writeNote(second, 1, '乙的话');
    await addTag(first, [1], '甲');
    await addTag(second, [1], '乙');
    await correct(first, 2024, 50, '2026-01-01T00:00:00.000Z');
    await correct(second, 2024, 60, '2026-01-02T00:00:00.000Z');
    const { conflicts } = await restore(first, await backupOf(second));
    expect(conflicts).toEqual({ readings: 0, notes: 1, corrections: 1, marks: 0, deleted: 0 });
    expect(await first.captures.get(1)).toMatchObject({ tags: ['乙', '甲'], note: '乙的话\n\n甲的话' });
  });

  test('of two readings of one text the later one holds, with its place and year', async () => {
    for (const database of [first, second]) await keep(database, 2024);
    await rereadCapture(first, 1, async () => ({
      recognition: recognitionOf({ year: 2025, place: { name: '天津市', code: '120000' } }),
      figures: figuresOf(2024),
      parserVersion: '0.1.0',
    }));
    const { conflicts } = await restore(second, await backupOf(first));
    expect(conflicts).toMatchObject({ readings: 1 });
    expect(await second.reports.toArray()).toEqual(await first.reports.toArray());
    expect((await second.captures.get(1))?.recognition).toMatchObject({ year: 2025, place: { code: '120000' } });
    expect(await dumpOfAnyLibrary(second)).toEqual(await dumpOfAnyLibrary(first));
  });

  const page = 'https://www.example.cn/2024';
  const undo = () => undoCorrection(first, page);
  const redo = () => redoCorrection(first, page);
  test.each([
    ['made', 'undone', [], [undo]],
    ['undone', 'redone', [undo], [redo]],
    ['redone', 'undone again', [undo, redo], [undo]],
    ['made', 'redone', [], [undo, redo]],
    ['undone', 'undone again', [undo], [redo, undo]],
  ])(
    'of a correction that was %s and later %s the later holds, whichever comes into which',
    async (_, __, early, late) => {
      await keep(first, 2024);
      await correct(first, 2024, 50, '2026-01-01T00:00:00.000Z');
      for (const turn of early) await turn();
      const before = await backupOf(first);
      for (const turn of late) await turn();
      const after = await dump(first);
      await restore(second, before);
      await restore(second, await backupOf(first));
      expect(await dump(second)).toEqual(after);
      await restore(first, before);
      expect(await dump(first)).toEqual(after);
    },
  );

  test('of an undo and a redo of one moment the undo holds on both sides', async () => {
    await keep(first, 2024);
    await correct(first, 2024, 50, '2026-01-01T00:00:00.000Z');
    await restore(second, await backupOf(first));
    const at = '2026-01-02T00:00:00.000Z';
    await first.corrections.toCollection().modify({ undoneAt: at });
    await second.corrections.toCollection().modify({ undoneAt: null, redoneAt: at });
    const [one, other] = await both();
    expect(one.corrections).toEqual(other.corrections);
    expect(await first.corrections.toArray()).toMatchObject([{ undoneAt: at }]);
  });
});

test('stopped in the middle nothing has changed', async () => {
  await fill(first);
  await keep(second, 1999);
  const before = await dump(second);
  const controller = new AbortController();
  const file = await backupOf(first);
  const taking = restore(second, file, 'replace', controller.signal);
  controller.abort();
  await expect(taking).rejects.toThrow(/abort/i);
  expect(await dump(second)).toEqual(before);
});

test('where figures stand on the pages of a file outlives the bin and a backup', async () => {
  const file = {
    sha256: 'abc',
    pages: [{ start: 0, width: 595, height: 842 }],
    figures: [{ id: figuresOf(2024)[0]!.id, rectangles: [{ page: 0, x: 10, y: 20, width: 30.5, height: 12 }] }],
  };
  await keep(first, 2024);
  await addFilePages(first, 1, file);
  await addFilePages(first, 1, { ...file, sha256: 'of another file with the same text' });
  await deleteCapture(first, 1);
  await restore(second, await backupOf(first));
  expect(await second.binTexts.toArray()).toMatchObject([{ file }]);
  await restoreCapture(second, 1);
  await restoreCapture(first, 1);
  for (const database of [first, second]) expect(await database.texts.toArray()).toMatchObject([{ file }]);
  const third = open();
  await restore(third, await backupOf(second));
  expect(await third.texts.toArray()).toMatchObject([{ file }]);
});

test('a capture goes out with its text as it was', async () => {
  await keep(first, 2024);
  const line = (await linesOf(await backupOf(first))).find((one) => one.startsWith('{"table":"captures"'))!;
  expect(JSON.parse(line).row).toMatchObject({ capture: { id: 1 }, document: { text: textOf(2024) } });
});
