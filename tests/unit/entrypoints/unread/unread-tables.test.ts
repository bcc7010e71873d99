import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DomNode } from '../../../../core/document/dom';
import { draftFromDom } from '../../../../core/document/from-dom';
import { atOneGo } from '../../../../core/document/steps';
import type { Recognition } from '../../../../core/recognise/recognition';
import { MOST_UNREAD, type PageReading, readingSchema } from '../../../../entrypoints/shared/messages/readings';
import { sendable } from '../../../../entrypoints/shared/messages/sendable';
import { unreadPlaces, unreadWarning } from '../../../../entrypoints/shared/views/unread/unread-tables';
import { readDraft, toldUnread } from '../../../../entrypoints/shared/worker/read-draft';
import { recognitionOf } from '../../store/reading';

const table = (...rows: string[]) =>
  `<table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`;

const READ = table('指标（万元）|2024年', '粮站|330', '磨坊|490', '油坊|120', '酒坊|77');
/** Whether the last column tells differences or rates no words say. */
const OPEN = table(
  '指标（万元）|2024年|比上年增减',
  '粮站|33000|10.1',
  '磨坊|49000|-2',
  '油坊|42000|5',
  '酒坊|26000|30',
);

/** A bulletin that was read; `from` are the words at which the report begins in the page. */
function readingOf(body: string, from?: string, changes: Partial<Recognition> = {}): PageReading {
  const { window } = new JSDOM(`<!doctype html><body>${body}`);
  const { draft } = atOneGo(draftFromDom(window.document.body as unknown as DomNode));
  const start = from === undefined ? 0 : draft.text.indexOf(from);
  const recognition = recognitionOf({
    kind: 'statistical-bulletin',
    reviews: '2024',
    plans: null,
    body: { start, end: draft.text.length },
    ...changes,
  });
  const read = readDraft({ draft, figures: 'of-report', as: recognition });
  if (read.state !== 'read') throw new Error('no report');
  return read.reading;
}

describe('what could not be read of tables', () => {
  test('is told by table, row and number of numbers', () => {
    const reading = readingOf(`<p>一、综合</p>${READ}<p>二、作坊</p>${OPEN}`);
    expect(reading.figures).toHaveLength(8);
    const places = unreadPlaces(reading);
    expect(places.map(({ table, numbers, words }) => `${table}: ${numbers} ${words}`)).toEqual([
      '2: 1 粮站 10.1',
      '2: 1 磨坊 -2',
      '2: 1 油坊 5',
      '2: 1 酒坊 30',
    ]);
    expect(places.map(({ start }) => reading.document.text.slice(start, start + 2).trim())).toEqual([
      '10',
      '-2',
      '5',
      '30',
    ]);
    expect(unreadWarning(places)).toEqual({ code: 'table-unread', detail: '2: 4' });
    expect(z.parse(readingSchema, sendable(reading))).toEqual(reading);
  });

  test('is nothing where all was read', () => {
    const reading = readingOf(`<p>一、综合</p>${READ}`);
    expect(reading.figures).toHaveLength(4);
    expect(unreadPlaces(reading)).toEqual([]);
    expect(unreadWarning([])).toBeNull();
  });

  test('is of the report alone: tables around it neither count nor number', () => {
    const outside = `<p>网站导航</p>${OPEN}<p>正文开始</p>`;
    expect(unreadPlaces(readingOf(`${outside}${READ}`, '正文开始'))).toEqual([]);
    expect(unreadWarning(unreadPlaces(readingOf(`${outside}${READ}${OPEN}`, '正文开始')))?.detail).toBe('2: 4');
  });

  test('is nothing for a reading that does not tell of it', () => {
    const { unread: _, ...older } = readingOf(OPEN);
    expect(z.safeParse(readingSchema, sendable(older)).success).toBe(true);
    expect(unreadPlaces(older)).toEqual([]);
  });
});

describe('more than is told one by one', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      start: 10 * i,
      end: 10 * i + 4,
      table: i % 2,
      numbers: 1 + (i % 2),
      reason: 'no unit',
    }));

  test('stays as it is up to the limit', () => {
    expect(toldUnread(cells(MOST_UNREAD))).toEqual(cells(MOST_UNREAD));
  });

  test('is told by tables, with all its numbers', () => {
    const count = MOST_UNREAD + 2;
    expect(toldUnread(cells(count))).toEqual([
      { start: 0, end: 10 * (count - 2) + 4, table: 0, numbers: count / 2, reason: 'no unit' },
      { start: 10, end: 10 * (count - 1) + 4, table: 1, numbers: count, reason: 'no unit' },
    ]);
  });
});
