import { isRead } from './captured-report';
import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { dropFigures, keepFigures, tablesOfCaptures } from './keep-figures';
import type { BinRow } from './rows';

/** What was deleted can be taken back for so many days. */
export const DAYS_IN_BIN = 30;
const DAY_MS = 86_400_000;

/** Every table that moving a capture into the bin, or out of it, reads or writes. */
export const tablesOfBin = (database: BaoshuDatabase) => [
  ...tablesOfCaptures(database),
  database.bin,
  database.binTexts,
];

/** The days that are left to take something back; none where it may go. */
export const daysLeft = ({ deletedAt }: BinRow, now: Date): number =>
  Math.max(0, Math.ceil(DAYS_IN_BIN - (now.getTime() - Date.parse(deletedAt)) / DAY_MS));

/**
 * Moves a capture out of the library into the bin: nothing is compared with it any more. All of it or nothing.
 * @returns false where it is gone already
 */
export async function deleteCapture(database: BaoshuDatabase, captureId: number, now = new Date()): Promise<boolean> {
  const { captures, texts, bin, binTexts } = database;
  return database.transaction('rw', tablesOfBin(database), async () => {
    const [capture, text] = await Promise.all([captures.get(captureId), texts.get(captureId)]);
    if (capture === undefined || text === undefined) return false;
    const rows = await figuresOfCapture(database, captureId);
    const figures = rows.filter(isRead).map(({ figure }) => figure);
    await bin.add({ captureId, deletedAt: now.toISOString(), capture });
    await binTexts.add({ ...text, figures });
    await captures.delete(captureId);
    await texts.delete(captureId);
    await dropFigures(database, capture);
    return true;
  });
}

/**
 * Puts a capture back as it was, with what the reader corrected of its page and edited of indicators since.
 * @returns false where it is no longer in the bin
 */
export async function restoreCapture(database: BaoshuDatabase, captureId: number): Promise<boolean> {
  const { captures, texts, bin, binTexts } = database;
  return database.transaction('rw', tablesOfBin(database), async () => {
    const [row, text] = await Promise.all([bin.get(captureId), binTexts.get(captureId)]);
    if (row === undefined || text === undefined) return false;
    const { figures, ...kept } = text;
    await captures.add(row.capture);
    await texts.add(kept);
    await keepFigures(database, row.capture, kept.document, figures);
    await bin.delete(captureId);
    await binTexts.delete(captureId);
    return true;
  });
}

/** Moves captures into the bin, all of them or none. */
export function deleteCaptures(database: BaoshuDatabase, captureIds: readonly number[]): Promise<void> {
  return database.transaction('rw', tablesOfBin(database), async () => {
    for (const id of captureIds) await deleteCapture(database, id);
  });
}

/** Puts captures back, all of them or none. */
export function restoreCaptures(database: BaoshuDatabase, captureIds: readonly number[]): Promise<void> {
  return database.transaction('rw', tablesOfBin(database), async () => {
    for (const id of captureIds) await restoreCapture(database, id);
  });
}

/**
 * Deletes for good what has been in the bin for its days.
 * @returns how many captures went
 */
export async function emptyBin(database: BaoshuDatabase, now = new Date()): Promise<number> {
  const { bin, binTexts } = database;
  const last = new Date(now.getTime() - DAYS_IN_BIN * DAY_MS).toISOString();
  return database.freeing([bin, binTexts], async () => {
    const ids = await bin.where('deletedAt').belowOrEqual(last).primaryKeys();
    await bin.bulkDelete(ids);
    await binTexts.bulkDelete(ids);
    return ids.length;
  });
}
