import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteCapture, restoreCapture } from '../../../entrypoints/shared/store/bin';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import {
  addTag,
  LONGEST_TAG,
  listTags,
  MOST_TAGS,
  removeTag,
  writeNote,
} from '../../../entrypoints/shared/store/reader-marks';
import { rereadCapture } from '../../../entrypoints/shared/store/reread-capture';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function keep(year: number, url = `https://www.example.cn/${year}.html`): Promise<number> {
  const { captureId } = await saveCapture(database, {
    document: documentOf('高新企业123家。', url),
    recognition: recognitionOf({ year }),
    figures: [figureOf('高新企业', 123, 4)],
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });
  return captureId;
}
const marksOf = async (id: number) => {
  const { tags, note } = (await database.captures.get(id))!;
  return { tags, note };
};

describe('tags', () => {
  test('are counted by reports, those of most reports first', async () => {
    const [a, b, copy] = [await keep(2023), await keep(2024), await keep(2024, 'https://other.example.cn/')];
    await addTag(database, [a], '待核对');
    await addTag(database, [a, b, copy], ' 医疗 ');
    expect(await listTags(database)).toEqual([
      { tag: '医疗', reports: 2 },
      { tag: '待核对', reports: 1 },
    ]);
    expect((await marksOf(a)).tags).toEqual(['待核对', '医疗']);
  });

  test('stand once, and go without a trace', async () => {
    const id = await keep(2024);
    await addTag(database, [id], '医疗');
    await addTag(database, [id], '医疗');
    expect((await marksOf(id)).tags).toEqual(['医疗']);
    await removeTag(database, [id], '医疗');
    expect(await database.captures.get(id)).not.toHaveProperty('tags');
    expect(await listTags(database)).toEqual([]);
  });

  test.each([['  '], ['长'.repeat(LONGEST_TAG + 1)]])('%j is none', async (tag) => {
    const id = await keep(2024);
    await expect(addTag(database, [id], tag)).rejects.toThrow();
    expect((await marksOf(id)).tags).toBeUndefined();
  });

  test('too many for one of several reports are given to none of them', async () => {
    const [full, other] = [await keep(2023), await keep(2024)];
    for (let at = 0; at < MOST_TAGS; at++) await addTag(database, [full], `标签${at}`);
    await expect(addTag(database, [other, full], '医疗')).rejects.toThrow(RangeError);
    expect((await marksOf(other)).tags).toBeUndefined();
  });
});

test('a note is kept, changed and taken away', async () => {
  const id = await keep(2024);
  await writeNote(database, id, ' 与公报不一致 ');
  expect((await marksOf(id)).note).toBe('与公报不一致');
  await writeNote(database, id, '');
  expect(await database.captures.get(id)).not.toHaveProperty('note');
});

test('what was noted is there after deleting and restoring, reading anew, and in the next capture of the report', async () => {
  const id = await keep(2024);
  await addTag(database, [id], '医疗');
  await writeNote(database, id, '核对过');
  const noted = { tags: ['医疗'], note: '核对过' };
  await deleteCapture(database, id);
  expect(await listTags(database)).toEqual([]);
  await restoreCapture(database, id);
  expect(await marksOf(id)).toEqual(noted);
  await rereadCapture(database, id, async () => ({
    recognition: recognitionOf({ year: 2025 }),
    figures: [],
    parserVersion: '0.2.0',
  }));
  expect(await marksOf(id)).toEqual(noted);
  expect(await marksOf(await keep(2025, 'https://repost.example.cn/'))).toEqual(noted);
  expect(await marksOf(await keep(2020))).toEqual({});
});
