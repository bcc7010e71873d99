import type { BaoshuDatabase } from './database';
import type { CaptureRow, FigureRow } from './rows';

/** All captures without their texts and figures, latest first. */
export function listCaptures(database: BaoshuDatabase): Promise<CaptureRow[]> {
  return database.captures.orderBy('id').reverse().toArray();
}

/** The captures of one place, latest first; by the index alone. */
export async function capturesOfPlace(database: BaoshuDatabase, code: string): Promise<CaptureRow[]> {
  // Of one key the index is in the order of the ids
  return (await database.captures.where('recognition.place.code').equals(code).toArray()).reverse();
}

/** The latest captures without their texts and figures, the latest first. */
export function recentCaptures(database: BaoshuDatabase, most: number): Promise<CaptureRow[]> {
  return database.captures.orderBy('id').reverse().limit(most).toArray();
}

/** The latest capture of the same text at the same address, or null. */
export async function findSameCapture(database: BaoshuDatabase, url: string, hash: string): Promise<CaptureRow | null> {
  return (await database.captures.where('[url+hash]').equals([url, hash]).last()) ?? null;
}

/** The figures of one capture in the order of its text. */
export async function figuresOfCapture(database: BaoshuDatabase, captureId: number): Promise<FigureRow[]> {
  const rows = await database.figures
    .where('[captureId+figureId]')
    .between([captureId, ''], [captureId, '\uffff'])
    .toArray();
  return rows.sort((a, b) => a.figure.start - b.figure.start);
}

/** The latest capture of an address that holds another text than the one given, or null; read by the index alone. */
export async function latestOtherText(database: BaoshuDatabase, url: string, hash: string): Promise<CaptureRow | null> {
  const ids = await database.captures.where('[url+hash]').between([url, ''], [url, '\uffff']).primaryKeys();
  for (const id of ids.sort((a, b) => b - a)) {
    const capture = await database.captures.get(id);
    if (capture !== undefined && capture.hash !== hash) return capture;
  }
  return null;
}
