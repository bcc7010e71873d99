import type { PageCorrection } from '../../../core/compare/apply-corrections';
import { applyCorrections } from '../../../core/compare/apply-corrections';
import { keepFollowing } from './capture-keys';
import { isRead } from './captured-report';
import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { countOf, figureRowsOf } from './figure-rows';
import { indicatorEdits } from './indicator-edits';
import { type CaptureRow, type CorrectionRow, isDivision } from './rows';

/** What a correction belongs to: the page's address without its fragment, or the one capture that has no address. */
export function pageOf(url: string | null, captureId?: number): string {
  if (url === null || url === '') return `capture:${captureId ?? ''}`;
  return url.replace(/#.*$/s, '');
}

/** All corrections of a page in the order they were made, undone ones too. */
export async function rowsOfPage(database: BaoshuDatabase, page: string): Promise<CorrectionRow[]> {
  return (await database.corrections.where('page').equals(page).toArray()).sort((a, b) => a.order - b.order);
}

/** When a correction was taken back or put in force again last; empty where it never was. ISO times are in the order of their texts. */
export function turnedAt({ undoneAt, redoneAt }: Pick<CorrectionRow, 'undoneAt' | 'redoneAt'>): string {
  const [undone, redone] = [undoneAt ?? '', redoneAt ?? ''];
  return undone > redone ? undone : redone;
}

/** Those in force, in the order they were made. */
export async function standingCorrections(database: BaoshuDatabase, page: string): Promise<PageCorrection[]> {
  const rows = await rowsOfPage(database, page);
  return rows.filter(({ undoneAt }) => undoneAt === null).map(({ correction, said }) => ({ correction, said }));
}

/** Every capture of a page, by the index: its address may end in a fragment. */
async function capturesOfPage(database: BaoshuDatabase, page: string): Promise<CaptureRow[]> {
  const captureId = /^capture:(\d+)$/.exec(page)?.[1];
  if (captureId !== undefined)
    return (await database.captures.bulkGet([Number(captureId)])).filter((row) => row !== undefined);
  const within = (from: string, to: string) =>
    database.captures.where('[url+hash]').between([from, ''], [to, '\uffff']).toArray();
  return [...(await within(page, page)), ...(await within(`${page}#`, `${page}#\uffff`))];
}

/** Puts the figures of every capture of a page under the keys that its corrections make of them. To be called in a transaction. */
export async function rekeyPage(database: BaoshuDatabase, page: string): Promise<void> {
  const corrections = await standingCorrections(database, page);
  const edits = await indicatorEdits(database);
  for (const capture of await capturesOfPage(database, page)) {
    const text = await database.texts.get(capture.id);
    if (text === undefined) continue;
    const before = await figuresOfCapture(database, capture.id);
    const figures = before.filter(isRead).map(({ figure }) => figure);
    const rows = figureRowsOf(capture, figures, applyCorrections(text.document, figures, corrections).applied, edits);
    const kept = new Set(rows.map(({ figureId }) => figureId));
    await database.figures.bulkDelete(
      before
        .filter(({ figureId }) => !kept.has(figureId))
        .map(({ figureId }): [number, string] => [capture.id, figureId]),
    );
    await database.figures.bulkPut(rows);
    await keepFollowing(database, capture.id, rows);
    await database.captures.update(capture.id, { figureCount: countOf(rows) });
    const codes = (of: typeof rows) => new Set(of.flatMap(({ placeCode }) => placeCode ?? []));
    await rekeyPlaces(database, codes(before), codes(rows));
  }
}

/** Adds the places that are new and takes away those of which nothing is left. To be called in a transaction. */
export async function rekeyPlaces(
  { places, figures, reports }: BaoshuDatabase,
  before: Set<string>,
  now: Set<string>,
): Promise<void> {
  await places.bulkPut([...now].filter(isDivision).map((code) => ({ code })));
  for (const code of [...before].filter((code) => !now.has(code))) {
    const told = await figures.where('placeCode').equals(code).count();
    const own = await reports.filter(({ placeCode }) => placeCode === code).count();
    if (told + own === 0) await places.delete(code);
  }
}
