import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { MOST_UNREAD, pageStateSchema, readingSchema } from '../../../../entrypoints/shared/messages/readings';
import { LONGEST_TEXT } from '../../../../entrypoints/shared/messages/schemas';
import { sendable, sendableAnswer } from '../../../../entrypoints/shared/messages/sendable';
import { documentOf, figureOf, recognitionOf } from '../../store/reading';

const plain = (changes = {}) => ({
  document: documentOf('全区有企业123家，比上年多。'),
  recognition: recognitionOf(),
  figures: [figureOf('企业', 123, 5)],
  ...changes,
});
/** As it is sent. */
const reading = (changes = {}) => ({ ...sendable(plain()), ...changes });
const UNREAD = { start: 4, end: 8, table: 0, numbers: 1, reason: 'no unit' };
const accepts = (value: unknown) => z.safeParse(readingSchema, value).success;
const CELL = { table: 0, row: 1, column: 1, header: false, rowHeader: ['小麦'], columnHeader: ['产量', '2030年'] };

describe('readingSchema', () => {
  test('takes a reading and gives it back as it was', () => {
    expect(z.parse(readingSchema, reading())).toEqual(plain());
    const ranged = [{ ...figureOf('企业', 123, 5), value: [1, 2], base: '上年' }];
    expect(z.parse(readingSchema, reading({ figures: ranged }))).toEqual(plain({ figures: ranged }));
    expect(accepts(reading({ unread: Array.from({ length: MOST_UNREAD }, () => UNREAD) }))).toBe(true);
  });

  test('lists the headers of a table once', () => {
    const { document } = plain();
    const cells = [1, 2, 3].map((row) => ({
      kind: 'cell' as const,
      start: row,
      end: row + 1,
      table: { ...CELL, row },
    }));
    const tabled = { ...document, blocks: cells };
    const sent = sendable(plain({ document: tabled }));
    expect(sent.document.heads).toEqual([CELL.rowHeader, CELL.columnHeader]);
    expect(z.parse(readingSchema, sent).document).toEqual(tabled);
    expect(accepts({ ...sent, document: { ...sent.document, heads: [] } })).toBe(false);
  });

  test.each([
    ['behind the end of the text', figureOf('企业', 123, 50)],
    ['that ends before it begins', { ...figureOf('企业', 123, 5), end: 4 }],
    ['with a value that is no number', { ...figureOf('企业', 123, 5), value: 'alert(1)' }],
    ['with an infinite value', { ...figureOf('企业', 123, 5), value: Number.POSITIVE_INFINITY }],
    ['of an unknown status', { ...figureOf('企业', 123, 5), status: 'done' }],
    ['that is none', null],
  ])('leaves out a figure %s, and tells so; the others stay', (_what, bad) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const good = figureOf('企业', 123, 5);
    const received = z.parse(readingSchema, reading({ figures: [bad, good] }));
    expect(received).toEqual(plain({ figures: [good], faulty: 1 }));
    // What was lost on the first way is told behind the second, too
    expect(z.parse(readingSchema, { ...sendable(received), figures: [good, bad] }).faulty).toBe(2);
  });

  test('leaves out an unread stretch behind the end of the text', () => {
    expect(z.parse(readingSchema, reading({ unread: [UNREAD, { ...UNREAD, end: 500 }] })).unread).toEqual([UNREAD]);
  });

  test.each([
    ['an unknown kind of report', { recognition: recognitionOf({ kind: 'poem' as never }) }],
    ['a confidence beyond 1', { recognition: recognitionOf({ confidence: 2 }) }],
    ['a date in words', { recognition: recognitionOf({ deliveredOn: '一月十日' }) }],
    ['an unread stretch without a number', { unread: [{ ...UNREAD, numbers: 0 }] }],
    ['more unread stretches than are told', { unread: Array.from({ length: MOST_UNREAD + 1 }, () => UNREAD) }],
    ['no document', { document: undefined }],
    [
      'a text beyond every report',
      { document: { ...documentOf('字'.repeat(LONGEST_TEXT + 1)), heads: [] }, figures: [] },
    ],
  ])('refuses %s', (_what, changes) => {
    expect(accepts(reading(changes))).toBe(false);
  });

  test('drops what the protocol does not know', () => {
    const parsed = z.parse(readingSchema, reading({ extra: 'x' }));
    expect(parsed).not.toHaveProperty('extra');
  });
});

test('an answer is sendable with what was read, and as it is where nothing was', () => {
  expect(sendableAnswer({ state: 'read', reading: plain() })).toEqual({ state: 'read', reading: reading() });
  expect(sendableAnswer({ state: 'too-long' })).toEqual({ state: 'too-long' });
  expect(sendableAnswer(null)).toBeNull();
});

describe('pageStateSchema', () => {
  test('knows every state and no other', () => {
    const accepted = (state: unknown) => z.safeParse(pageStateSchema, state).success;
    expect(['loading', 'pdf', 'too-long'].every((state) => accepted({ state }))).toBe(true);
    expect(accepted({ state: 'empty', because: 'frame', href: 'https://example.cn/body.html' })).toBe(true);
    expect(accepted({ state: 'empty' })).toBe(false);
    expect(accepted({ state: 'read', reading: reading(), marked: false })).toBe(true);
    expect(accepted({ state: 'read' })).toBe(false);
    expect(accepted({ state: 'done' })).toBe(false);
  });
});
