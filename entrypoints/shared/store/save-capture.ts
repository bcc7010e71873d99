import type { Document } from '../../../core/document/document';
import type { FilePages } from '../../../core/document/file-pages';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { deleteCapture, tablesOfBin } from './bin';
import type { BaoshuDatabase } from './database';
import { keepFigures } from './keep-figures';
import { marksOfReport } from './reader-marks';
import { reportId } from './report-id';

/** What is kept of one page at one time. */
export interface NewCapture {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  /** ISO time. */
  capturedAt: string;
  parserVersion: string;
  /** Where its figures stand on the pages of its file, where it has some. */
  file?: FilePages;
}

/** SHA-256 of a page's text, hexadecimal. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Appends a capture with its report, text and figures in one transaction: all of it is kept or nothing. What the reader corrected of
 * the page before is applied again where it is found.
 * @param instead captures whose place it takes: they go into the bin in the same transaction, after what is noted of the report was taken over
 * @returns after the transaction has committed
 * @throws Dexie's error where it did not commit (quota, closed profile, a newer schema)
 */
export async function saveCapture(
  database: BaoshuDatabase,
  { document, recognition, figures, capturedAt, parserVersion, file }: NewCapture,
  instead: readonly number[] = [],
): Promise<{ captureId: number; reportId: string }> {
  const url = document.url ?? '';
  const id = reportId(recognition, url);
  // Outside the transaction: IndexedDB commits one that awaits anything else.
  const hash = await textHash(document.text);
  const captureId = await database.transaction('rw', tablesOfBin(database), async () => {
    const noted = await marksOfReport(database, id);
    const capture = {
      ...noted,
      reportId: id,
      url,
      capturedAt,
      parserVersion,
      hash,
      recognition,
      figureCount: figures.length,
    };
    const key = await database.captures.add(capture);
    await database.texts.add({ captureId: key, document, ...(file && { file }) });
    await keepFigures(database, { ...capture, id: key }, document, figures);
    for (const other of instead) await deleteCapture(database, other);
    return key;
  });
  return { captureId, reportId: id };
}

/** Puts down where the figures of a kept text stand on the pages of a file, where nothing was known of that. */
export async function addFilePages({ texts }: BaoshuDatabase, captureId: number, file: FilePages): Promise<void> {
  await texts.db.transaction('rw', texts, async () => {
    const text = await texts.get(captureId);
    if (text !== undefined && text.file === undefined) await texts.put({ ...text, file });
  });
}
