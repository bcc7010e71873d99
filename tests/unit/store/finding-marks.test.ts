import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkReports } from '../../../core/compare/checks';
import { findingKey } from '../../../core/compare/finding-key';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { findingMarks, markFinding, unmarkFinding } from '../../../entrypoints/shared/store/finding-marks';
import { figuresOfPlace } from '../../../entrypoints/shared/store/history';
import { rereadCapture } from '../../../entrypoints/shared/store/reread-capture';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

/** A report that says how many firms there were in 2023; `before` shifts the number in its text. */
const textOf = (count: number, before = '') => `${before}全区有高新企业${count}家，比上年多。`;
const figuresOf = (count: number, before = '') => [figureOf('高新企业', count, `${before}全区有高新企业`.length)];
const keep = (year: number, count: number) =>
  saveCapture(database, {
    document: documentOf(textOf(count), `https://www.example.cn/${year}.html`),
    recognition: recognitionOf({ year }),
    figures: figuresOf(count),
    capturedAt: '2026-01-01T00:00:00.000Z',
    parserVersion: '0.1.0',
  });

const keysNow = async () => checkReports(await figuresOfPlace(database, '120105')).map(findingKey);

test('a tick holds when a report is read anew, and not when another number is read', async () => {
  const { captureId } = await keep(2024, 123);
  await keep(2025, 321);
  const [key, ...others] = await keysNow();
  expect(others).toEqual([]);
  await markFinding(database, key!, 'checked');
  const reread = (count: number, before: string) =>
    rereadCapture(database, captureId, async () => ({
      recognition: recognitionOf({ year: 2024 }),
      figures: figuresOf(count, before),
      parserVersion: '0.2.0',
    }));
  await reread(123, '一、');
  expect(await keysNow()).toEqual([key]);
  expect((await findingMarks(database)).get(key!)).toBe('checked');
  await reread(231, '一、');
  const [other] = await keysNow();
  expect(other).not.toBe(key);
  expect((await findingMarks(database)).has(other!)).toBe(false);
});

test('a tick is changed and taken back', async () => {
  await markFinding(database, 'one', 'checked');
  await markFinding(database, 'two', 'checked');
  await markFinding(database, 'one', 'misread');
  expect([...(await findingMarks(database))]).toEqual([
    ['one', 'misread'],
    ['two', 'checked'],
  ]);
  await unmarkFinding(database, 'one');
  expect([...(await findingMarks(database)).keys()]).toEqual(['two']);
});

test('what is no row of a tick is left out', async () => {
  await database.table('findingMarks').put({ key: 'x', mark: 'nonsense', markedAt: 'never' });
  expect((await findingMarks(database)).size).toBe(0);
  await expect(markFinding(database, '', 'checked')).rejects.toThrow();
});
