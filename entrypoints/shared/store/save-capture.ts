import { applyCorrections } from '../../../core/compare/apply-corrections';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { pageOf, standingCorrections } from './correction-rows';
import type { BaoshuDatabase } from './database';
import { countOf, figureRowsOf } from './figure-rows';
import { indicatorEdits } from './indicator-edits';
import { reportId } from './report-id';
import { isDivision, type ReportRow } from './rows';

/** What is kept of one page at one time. */
export interface NewCapture {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  /** ISO time. */
  capturedAt: string;
  parserVersion: string;
}

/** A report as it is kept under its identity. */
export const reportRowOf = (id: string, { kind, place, year, title }: Recognition): ReportRow => ({
  id,
  kind,
  placeCode: place?.code ?? '',
  placeName: place?.name ?? '',
  year: year ?? 0,
  title,
});

/** SHA-256 of a page's text, hexadecimal. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Appends a capture with its report, text and figures in one transaction: all of it is kept or nothing. What the reader corrected of
 * the page before is applied again where it is found.
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
  const { reports, captures, texts, places, corrections, figures: figureRows, indicatorEdits: edits } = database;
  const captureId = await database.transaction(
    'rw',
    [reports, captures, texts, places, corrections, figureRows, edits],
    async () => {
      if ((await reports.get(id)) === undefined) {
        await reports.add(reportRowOf(id, recognition));
      }
      const capture = { reportId: id, url, capturedAt, parserVersion, hash, recognition, figureCount: figures.length };
      const key = await captures.add(capture);
      await texts.add({ captureId: key, document });
      const kept = await standingCorrections(database, pageOf(url, key));
      const applied = kept.length === 0 ? [] : applyCorrections(document, figures, kept).applied;
      const rows = figureRowsOf({ ...capture, id: key }, figures, applied, await indicatorEdits(database));
      await figureRows.bulkAdd(rows);
      if (applied.length > 0) await captures.update(key, { figureCount: countOf(rows) });
      const codes = new Set([recognition.place?.code, ...rows.map(({ placeCode }) => placeCode)]);
      await places.bulkPut([...codes].flatMap((code) => (code !== undefined && isDivision(code) ? [{ code }] : [])));
      return key;
    },
  );
  return { captureId, reportId: id };
}
