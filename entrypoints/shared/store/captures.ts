import type { BaoshuDatabase } from './database';
import type { CaptureRow, FigureRow } from './rows';

/**
 * Which of two captures is the later one, for sorting the earlier ones first. By time: the numbers of captures that came out of
 * another library or a backup are in no order of it.
 */
export const byTime = (a: Pick<CaptureRow, 'id' | 'capturedAt'>, b: Pick<CaptureRow, 'id' | 'capturedAt'>): number =>
  a.capturedAt === b.capturedAt ? a.id - b.id : a.capturedAt < b.capturedAt ? -1 : 1;

/** All captures without their texts and figures, latest first. */
export function listCaptures(database: BaoshuDatabase): Promise<CaptureRow[]> {
  return database.captures.orderBy('capturedAt').reverse().toArray();
}

/** The captures of one place, latest first; by the index alone. */
export async function capturesOfPlace(database: BaoshuDatabase, code: string): Promise<CaptureRow[]> {
  return (await database.captures.where('recognition.place.code').equals(code).toArray()).sort(byTime).reverse();
}

/** The latest captures without their texts and figures, the latest first. */
export function recentCaptures(database: BaoshuDatabase, most: number): Promise<CaptureRow[]> {
  return database.captures.orderBy('capturedAt').reverse().limit(most).toArray();
}

/** The latest capture of the same text at the same address, or null. */
export async function findSameCapture(database: BaoshuDatabase, url: string, hash: string): Promise<CaptureRow | null> {
  return (await database.captures.where('[url+hash]').equals([url, hash]).toArray()).sort(byTime).at(-1) ?? null;
}

/** The figures of one capture in the order of its text. */
export async function figuresOfCapture(database: BaoshuDatabase, captureId: number): Promise<FigureRow[]> {
  const rows = await database.figures
    .where('[captureId+figureId]')
    .between([captureId, ''], [captureId, '\uffff'])
    .toArray();
  return rows.sort((a, b) => a.figure.start - b.figure.start);
}

/** The latest capture of an address that holds another text than the one given, or null. */
export async function latestOtherText(database: BaoshuDatabase, url: string, hash: string): Promise<CaptureRow | null> {
  const rows = await database.captures.where('[url+hash]').between([url, ''], [url, '\uffff']).toArray();
  return rows.sort(byTime).findLast((capture) => capture.hash !== hash) ?? null;
}
