import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  LONGEST_TEXT,
  MOST_UNREAD,
  pageStateSchema,
  readingSchema,
} from '../../../../entrypoints/shared/messages/schemas';
import { documentOf, figureOf, recognitionOf } from '../../store/reading';

const reading = (changes = {}) => ({
  document: documentOf('全区有企业123家，比上年多。'),
  recognition: recognitionOf(),
  figures: [figureOf('企业', 123, 5)],
  ...changes,
});
const UNREAD = { start: 4, end: 8, table: 0, numbers: 1, reason: 'no unit' };
const accepts = (value: unknown) => z.safeParse(readingSchema, value).success;

describe('readingSchema', () => {
  test('takes a reading and gives it back as it was', () => {
    expect(z.parse(readingSchema, reading())).toEqual(reading());
    expect(accepts(reading({ figures: [{ ...figureOf('企业', 123, 5), value: [1, 2], base: '上年' }] }))).toBe(true);
    expect(accepts(reading({ unread: Array.from({ length: MOST_UNREAD }, () => UNREAD) }))).toBe(true);
  });

  test.each([
    ['a figure behind the end of the text', { figures: [figureOf('企业', 123, 50)] }],
    ['a figure that ends before it begins', { figures: [{ ...figureOf('企业', 123, 5), end: 4 }] }],
    ['a value that is no number', { figures: [{ ...figureOf('企业', 123, 5), value: 'alert(1)' }] }],
    ['an infinite value', { figures: [{ ...figureOf('企业', 123, 5), value: Number.POSITIVE_INFINITY }] }],
    ['an unknown status', { figures: [{ ...figureOf('企业', 123, 5), status: 'done' }] }],
    ['an unknown kind of report', { recognition: recognitionOf({ kind: 'poem' as never }) }],
    ['a confidence beyond 1', { recognition: recognitionOf({ confidence: 2 }) }],
    ['a date in words', { recognition: recognitionOf({ deliveredOn: '一月十日' }) }],
    ['an unread stretch behind the end of the text', { unread: [{ ...UNREAD, end: 500 }] }],
    ['an unread stretch without a number', { unread: [{ ...UNREAD, numbers: 0 }] }],
    ['more unread stretches than are told', { unread: Array.from({ length: MOST_UNREAD + 1 }, () => UNREAD) }],
    ['no document', { document: undefined }],
    ['a text beyond every report', { document: documentOf('字'.repeat(LONGEST_TEXT + 1)), figures: [] }],
  ])('refuses %s', (_what, changes) => {
    expect(accepts(reading(changes))).toBe(false);
  });

  test('drops what the protocol does not know', () => {
    const parsed = z.parse(readingSchema, reading({ extra: 'x' }));
    expect(parsed).not.toHaveProperty('extra');
  });
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
