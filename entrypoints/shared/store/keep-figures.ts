import { applyCorrections } from '../../../core/compare/apply-corrections';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import { dropFollowing, keepFollowing } from './capture-keys';
import { figuresOfCapture } from './captures';
import { pageOf, rekeyPlaces, standingCorrections } from './correction-rows';
import type { BaoshuDatabase } from './database';
import { countOf, figureRowsOf } from './figure-rows';
import { indicatorEdits } from './indicator-edits';
import { type CaptureRow, isDivision, type ReportRow } from './rows';

/** Every table that keeping a capture, or taking one away, reads or writes. */
export const tablesOfCaptures = (database: BaoshuDatabase) => {
  const { reports, captures, texts, places, corrections, figures, indicatorEdits: edits } = database;
  return [reports, captures, texts, places, corrections, figures, edits, database.captureKeys, database.placeFigures];
};

/** The report of a capture as a work. */
export const reportRowOf = ({ reportId: id, recognition }: CaptureRow): ReportRow => ({
  id,
  kind: recognition.kind,
  placeCode: recognition.place?.code ?? '',
  placeName: recognition.place?.name ?? '',
  year: recognition.year ?? 0,
  title: recognition.title,
});

/**
 * Keeps the figures of a capture that has none yet, with its report and places, under the keys that the reader's corrections of the
 * page and edits of indicators make. To be called in a transaction.
 */
export async function keepFigures(
  database: BaoshuDatabase,
  capture: CaptureRow,
  document: Document,
  figures: Figure[],
): Promise<void> {
  const { reports, captures, places, figures: table } = database;
  const { id, reportId, url, recognition } = capture;
  if ((await reports.get(reportId)) === undefined) await reports.add(reportRowOf(capture));
  const corrections = await standingCorrections(database, pageOf(url, id));
  const applied = corrections.length === 0 ? [] : applyCorrections(document, figures, corrections).applied;
  const rows = figureRowsOf(capture, figures, applied, await indicatorEdits(database));
  await table.bulkAdd(rows);
  await keepFollowing(database, id, rows);
  await captures.update(id, { figureCount: countOf(rows) });
  const codes = new Set([recognition.place?.code, ...rows.map(({ placeCode }) => placeCode)]);
  await places.bulkPut([...codes].flatMap((code) => (code !== undefined && isDivision(code) ? [{ code }] : [])));
}

/**
 * Takes the figures of a capture away, and with them the report and the places of which nothing else is kept. The capture itself is to
 * be gone or another report's by then. To be called in a transaction.
 */
export async function dropFigures(database: BaoshuDatabase, capture: CaptureRow): Promise<void> {
  const { reports, captures, figures } = database;
  const rows = await figuresOfCapture(database, capture.id);
  await dropFollowing(database, capture.id);
  await figures.bulkDelete(rows.map(({ figureId }): [number, string] => [capture.id, figureId]));
  if ((await captures.where('reportId').equals(capture.reportId).count()) === 0) await reports.delete(capture.reportId);
  const codes = [capture.recognition.place?.code, ...rows.map(({ placeCode }) => placeCode)];
  await rekeyPlaces(database, new Set(codes.filter((code) => code !== undefined).filter(isDivision)), new Set());
}
