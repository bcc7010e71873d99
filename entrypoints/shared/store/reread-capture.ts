import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import type { BaoshuDatabase } from './database';
import { dropFigures, keepFigures, tablesOfCaptures } from './keep-figures';
import { reportId } from './report-id';

/** What reading a kept text anew gave. */
export interface Reread {
  recognition: Recognition;
  figures: Figure[];
  parserVersion: string;
}

/**
 * Puts what a kept text was read as in the place of what it was read as before: its report, its figures and their keys. The text, its
 * address and the time of capture stay; the reader's corrections are applied again where they are found. All of it or nothing.
 * @returns false where the capture is gone
 * @throws Dexie's error where it did not commit
 */
export async function rereadCapture(
  database: BaoshuDatabase,
  captureId: number,
  read: (document: Document, before: Recognition) => Promise<Reread>,
): Promise<boolean> {
  const [capture, text] = await Promise.all([database.captures.get(captureId), database.texts.get(captureId)]);
  if (capture === undefined || text === undefined) return false;
  // Outside the transaction: IndexedDB commits one that awaits anything else
  const { recognition, figures, parserVersion } = await read(text.document, capture.recognition);
  return database.transaction('rw', tablesOfCaptures(database), async () => {
    const before = await database.captures.get(captureId);
    if (before === undefined) return false;
    const readAt = new Date().toISOString();
    const now = { ...before, readAt, reportId: reportId(recognition, before.url), recognition, parserVersion };
    await database.captures.put(now);
    await dropFigures(database, before);
    await keepFigures(database, now, text.document, figures);
    return true;
  });
}
