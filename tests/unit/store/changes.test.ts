import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteCapture, restoreCapture } from '../../../entrypoints/shared/store/bin';
import { followChanges } from '../../../entrypoints/shared/store/changes';
import { afterQuiet, QUIET_MS, SHARE } from '../../../entrypoints/shared/store/copies/after-quiet';
import { redoCorrection, undoCorrection } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { markFinding, unmarkFinding } from '../../../entrypoints/shared/store/finding-marks';
import { makeIndicatorEdit, takeBackIndicatorEdit } from '../../../entrypoints/shared/store/indicator-edits';
import { addTag, removeTag, writeNote } from '../../../entrypoints/shared/store/reader-marks';
import { rereadCapture } from '../../../entrypoints/shared/store/reread-capture';
import { backupOf, correct, figuresOf, keep, restore } from './backup/libraries';
import { recognitionOf } from './reading';

const page = 'https://www.example.cn/2024';

describe('what a library is changed by', () => {
  let database: BaoshuDatabase;
  let told = 0;
  const changes = async (work: () => Promise<unknown>): Promise<number> => {
    told = 0;
    await work();
    return told;
  };
  beforeEach(async () => {
    database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
    await keep(database, 2024);
    followChanges(database, () => told++);
  });
  afterEach(() => database.delete());

  test('is told once an act', async () => {
    expect(await changes(() => addTag(database, [1], '重点'))).toBe(1);
    expect(await changes(() => removeTag(database, [1], '重点'))).toBe(1);
    expect(await changes(() => writeNote(database, 1, '再看'))).toBe(1);
    expect(await changes(() => correct(database, 2024, 50, '2026-01-01T00:00:00.000Z'))).toBe(1);
    expect(await changes(() => undoCorrection(database, page))).toBe(1);
    expect(await changes(() => redoCorrection(database, page))).toBe(1);
    expect(await changes(() => markFinding(database, 'a finding', 'checked'))).toBe(1);
    expect(await changes(() => unmarkFinding(database, 'a finding'))).toBe(1);
    const change = { action: 'rename', key: 'w:楼宇', called: '楼宇', name: '大楼' } as const;
    expect(await changes(() => makeIndicatorEdit(database, change))).toBe(1);
    const [edit] = await database.indicatorEdits.toArray();
    expect(await changes(() => takeBackIndicatorEdit(database, edit!.id))).toBe(1);
    const again = async () => ({
      recognition: recognitionOf({ year: 2025 }),
      figures: figuresOf(2024),
      parserVersion: '1',
    });
    expect(await changes(() => rereadCapture(database, 1, again))).toBe(1);
    expect(await changes(() => deleteCapture(database, 1))).toBe(1);
    expect(await changes(() => restoreCapture(database, 1))).toBe(1);
  });

  test('is not a new capture, whose copy who saves it writes, nor what changes nothing or fails', async () => {
    expect(await changes(() => keep(database, 2025))).toBe(0);
    expect(await changes(() => addTag(database, [99], '重点'))).toBe(0);
    await addTag(database, [1], '重点');
    expect(await changes(() => addTag(database, [1], '重点'))).toBe(0);
    const failing = () =>
      database.transaction('rw', database.captures, async () => {
        await database.captures.update(1, { note: '不成' });
        throw new Error('no');
      });
    expect(await changes(() => failing().catch(() => undefined))).toBe(0);
  });

  test('is a restored backup as a whole', async () => {
    const other = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
    for (const year of [2021, 2022]) await keep(other, year);
    for (const year of [2021, 2022]) await correct(other, year, 7, '2026-01-01T00:00:00.000Z');
    const file = await backupOf(other);
    expect(await changes(() => restore(database, file))).toBe(1);
    await other.delete();
  });
});

describe('work after a quiet time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is done once for many changes, and again for one that came while it was done', async () => {
    const done: (() => void)[] = [];
    const ask = afterQuiet(() => new Promise((resolve) => void done.push(resolve)), Date.now);
    for (let i = 0; i < 5; i++) {
      ask();
      await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    }
    expect(done).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveLength(1);
    ask();
    await vi.advanceTimersByTimeAsync(3 * QUIET_MS);
    expect(done).toHaveLength(1);
    done[0]!();
    await vi.advanceTimersByTimeAsync(3 * QUIET_MS * SHARE - 1);
    expect(done).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveLength(2);
  });
});
