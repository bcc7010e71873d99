import { observationsOf } from '../../../core/compare/observation';
import { seriesIdentity, seriesKey } from '../../../core/compare/series';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { capturedReport } from './captured-report';
import type { BaoshuDatabase } from './database';
import { reportId } from './report-id';
import { type CaptureRow, type FigureRow, isDivision } from './rows';

/** What is kept of one page at one time. */
export interface NewCapture {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  /** ISO time. */
  capturedAt: string;
  parserVersion: string;
}

/** SHA-256 of a page's text, hexadecimal. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Appends a capture with its report, text and figures in one transaction: all of it is kept or nothing.
 * @returns after the transaction has committed
 * @throws Dexie's error where it did not commit (quota, closed profile, a newer schema)
 */
export async function saveCapture(
  database: BaoshuDatabase,
  { document, recognition, figures, capturedAt, parserVersion }: NewCapture,
): Promise<{ captureId: number; reportId: string }> {
  const url = document.url ?? '';
  const id = reportId(recognition, url);
  // Outside the transaction: IndexedDB commits one that awaits anything else.
  const hash = await textHash(document.text);
  const { reports, captures, texts, places, figures: figureRows } = database;
  const captureId = await database.transaction('rw', [reports, captures, texts, places, figureRows], async () => {
    if ((await reports.get(id)) === undefined) {
      await reports.add({
        id,
        kind: recognition.kind,
        placeCode: recognition.place?.code ?? '',
        placeName: recognition.place?.name ?? '',
        year: recognition.year ?? 0,
        title: recognition.title,
      });
    }
    const capture = { reportId: id, url, capturedAt, parserVersion, hash, recognition, figureCount: figures.length };
    const key = await captures.add(capture);
    await texts.add({ captureId: key, document });
    const rows = figureRowsOf({ ...capture, id: key }, figures);
    await figureRows.bulkAdd(rows);
    const codes = new Set([recognition.place?.code, ...rows.map(({ placeCode }) => placeCode)]);
    await places.bulkPut([...codes].flatMap((code) => (code !== undefined && isDivision(code) ? [{ code }] : [])));
    return key;
  });
  return { captureId, reportId: id };
}

/** Figures as rows, under the keys of the series that they belong to. */
function figureRowsOf(capture: CaptureRow, figures: Figure[]): FigureRow[] {
  return observationsOf(capturedReport(capture, figures)).map((observation) => {
    const { figure } = observation;
    const row: FigureRow = { captureId: capture.id, figureId: figure.id, name: figure.indicator.name, figure };
    const identity = seriesIdentity(observation);
    if (identity === null) return row;
    return { ...row, seriesKey: seriesKey(identity), indicatorKey: identity.indicator, placeCode: identity.place.code };
  });
}
