import { withEdits } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import type { Recognition } from '../../../core/recognise/recognition';
import { capturedReport } from './captured-report';
import type { BaoshuDatabase } from './database';
import { keyedFigures } from './figure-keys';
import { indicatorEdits } from './indicator-edits';
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
  const { reports, captures, texts, places, figures: figureRows, indicatorEdits: changes } = database;
  const tables = [reports, captures, texts, places, figureRows, changes];
  const captureId = await database.transaction('rw', tables, async () => {
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
    const rows = figureRowsOf({ ...capture, id: key }, figures, await indicatorEdits(database));
    await figureRows.bulkAdd(rows);
    const codes = new Set([recognition.place?.code, ...rows.map(({ placeCode }) => placeCode)]);
    await places.bulkPut([...codes].flatMap((code) => (code !== undefined && isDivision(code) ? [{ code }] : [])));
    return key;
  });
  return { captureId, reportId: id };
}

/** Figures as rows, under the keys of the series that they belong to by the reader's edits; the figures keep their own. */
function figureRowsOf(capture: CaptureRow, figures: Figure[], edits: IndicatorEdit[]): FigureRow[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return keyedFigures(withEdits(capturedReport(capture, figures), edits)).map(({ figure: { id }, keys }) => {
    const figure = byId.get(id)!;
    return { captureId: capture.id, figureId: id, name: figure.indicator.name, ...keys, figure };
  });
}
