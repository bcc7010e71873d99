import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anchorOf } from '../../../../core/anchors/anchor';
import { protocol } from '../../../../entrypoints/shared/messages/protocol';
import { isReadPage } from '../../../../entrypoints/shared/messages/sender';
import { library } from '../../../../entrypoints/shared/store/database';
import { correct, corrections, redo, undo } from '../../../../entrypoints/shared/worker/corrections';
import { documentOf, figureOf } from '../../store/reading';

const said = figureOf('高新企业', 123, 4);
const head = {
  figureId: said.id,
  anchor: anchorOf(documentOf('全区有企业123家。'), said),
  madeAt: '2026-01-01T00:00:00.000Z',
};
const change = (changes: object) => ({ correction: { ...head, action: 'change', changes }, said });
const accepts = (message: unknown) => z.safeParse(protocol.correct.request, message).success;

describe('a correction as a message', () => {
  test.each([
    ['a change', change({ value: [1, 2], unit: '家', text: '1—2家', bound: 'range', period: null, base: '' })],
    ['a change of nothing', change({})],
    ['a dismissal', { correction: { ...head, action: 'dismiss' }, said }],
    ['an added figure', { correction: { ...head, action: 'add', figure: said }, said: null }],
  ])('%s is taken as it is', (_, message) => {
    expect(z.parse(protocol.correct.request, message)).toEqual(message);
  });

  test.each([
    ['a value that is text', change({ value: '12' })],
    ['a period that is none', change({ period: 'soon' })],
    ['a status that is none', change({ status: 'done' })],
    ['a text beyond every figure', change({ text: '9'.repeat(20_001) })],
    ['a change of a figure that nobody read', { ...change({}), said: null }],
    ['an added figure that the program read', { correction: { ...head, action: 'add', figure: said }, said }],
    ['another action', { correction: { ...head, action: 'delete' }, said }],
    ['a time that is none', { correction: { ...head, action: 'dismiss', madeAt: 'now' }, said }],
  ])('%s is refused', (_, message) => {
    expect(accepts(message)).toBe(false);
  });

  test('a page that it names is not taken along', () => {
    expect(z.parse(protocol.correct.request, { ...change({}), page: 'https://other.example/' })).not.toHaveProperty(
      'page',
    );
  });
});

describe('the worker', () => {
  afterEach(() => library().corrections.clear());
  const A = { url: 'https://a.example/report#part' };
  const B = { url: 'https://b.example/report' };
  const message = z.parse(protocol.correct.request, change({ value: 132 }));

  test('keeps a correction for the page that it is sent from', async () => {
    expect(await correct(message, A)).toEqual({ corrections: [message], canUndo: true, canRedo: false });
    expect((await corrections({}, { url: 'https://a.example/report' })).corrections).toEqual([message]);
    expect((await corrections({}, B)).corrections).toEqual([]);
  });

  test('undoes and redoes on that page alone', async () => {
    await correct(message, A);
    await undo({}, B);
    expect((await corrections({}, A)).corrections).toHaveLength(1);
    expect(await undo({}, A)).toEqual({ corrections: [], canUndo: false, canRedo: true });
    expect(await redo({}, A)).toEqual({ corrections: [message], canUndo: true, canRedo: false });
  });

  test('answers content scripts only, and knows no page without a sender', async () => {
    expect(isReadPage('https://a.example/')).toBe(true);
    expect(isReadPage('file:///report.html')).toBe(true);
    expect(isReadPage('chrome-extension://own/popup.html')).toBe(false);
    expect(isReadPage(null)).toBe(false);
    await expect(correct(message, {})).rejects.toThrow(/page/);
  });
});
