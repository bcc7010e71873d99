import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { findingMarks, markFinding, unmarkFinding } from '../../../../entrypoints/shared/store/finding-marks';
import {
  indicatorEdits,
  makeIndicatorEdit,
  takeBackIndicatorEdit,
} from '../../../../entrypoints/shared/store/indicator-edits';
import { addTag, listTags, removeTag } from '../../../../entrypoints/shared/store/reader-marks';
import { backupOf, dumpOfAnyLibrary, keep, restore } from './libraries';

let first: BaoshuDatabase;
let second: BaoshuDatabase;
beforeEach(() => {
  first = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  second = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await first.delete();
  await second.delete();
});

const MERGE = {
  action: 'merge',
  key: 'w:楼宇',
  called: '楼宇',
  into: 'w:高新企业',
  intoCalled: '高新企业',
} as const;
const EARLY = new Date('2026-02-01T00:00:00.000Z');

/** A library with a tick, a tag and a merge. */
async function fill(database: BaoshuDatabase): Promise<string> {
  await keep(database, 2021);
  await addTag(database, [1], '重点');
  await markFinding(database, 'some finding', 'checked', EARLY);
  return (await makeIndicatorEdit(database, MERGE)).id;
}

async function takeAllBack(database: BaoshuDatabase, edit: string): Promise<void> {
  await removeTag(database, [1], '重点');
  await unmarkFinding(database, 'some finding');
  await takeBackIndicatorEdit(database, edit);
}

/** What stands of them. */
async function standing(database: BaoshuDatabase) {
  const keys = (await database.figures.toArray()).map(({ indicatorKey }) => indicatorKey);
  return {
    tags: (await listTags(database)).map(({ tag }) => tag),
    marks: [...(await findingMarks(database)).values()],
    edits: (await indicatorEdits(database)).length,
    keys: new Set(keys).size,
  };
}
const NOTHING = { tags: [], marks: [], edits: 0, keys: 2 };
const ALL = { tags: ['重点'], marks: ['checked'], edits: 1, keys: 1 };

test('a tick, a tag and an edit that were taken back do not come again with an older backup', async () => {
  const edit = await fill(first);
  const older = await backupOf(first);
  expect(await standing(first)).toEqual(ALL);
  await takeAllBack(first, edit);
  expect(await standing(first)).toEqual(NOTHING);
  const outcome = await restore(first, older);
  expect(outcome).toMatchObject({ indicatorEdits: 0, findingMarks: 0 });
  expect(await standing(first)).toEqual(NOTHING);
});

test('they are taken back in a library that still has them, and two libraries come out the same', async () => {
  const edit = await fill(first);
  const older = await backupOf(first);
  await restore(second, older);
  await takeAllBack(first, edit);
  await restore(second, await backupOf(first));
  expect(await standing(second)).toEqual(NOTHING);
  await restore(first, older);
  expect(await dumpOfAnyLibrary(second)).toEqual(await dumpOfAnyLibrary(first));
});

test('what was given again later stands', async () => {
  const edit = await fill(first);
  await takeAllBack(first, edit);
  const older = await backupOf(first);
  await restore(second, older);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await addTag(first, [1], '重点');
  await markFinding(first, 'some finding', 'misread');
  await makeIndicatorEdit(first, MERGE);
  await restore(first, older);
  await restore(second, await backupOf(first));
  for (const library of [first, second]) expect(await standing(library)).toEqual({ ...ALL, marks: ['misread'] });
});
