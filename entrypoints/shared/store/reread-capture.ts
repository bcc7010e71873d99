import { applyCorrections } from '../../../core/compare/apply-corrections';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { figuresOfCapture } from './captures';
import { pageOf, rekeyPlaces, standingCorrections } from './correction-rows';
import type { BaoshuDatabase } from './database';
import { countOf, figureRowsOf } from './figure-rows';
import { indicatorEdits } from './indicator-edits';
import { reportId } from './report-id';
import { type FigureRow, isDivision } from './rows';
import { reportRowOf } from './save-capture';

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
  const { reports, captures, places, corrections, figures: figureRows, indicatorEdits: edits } = database;
  return database.transaction('rw', [reports, captures, places, corrections, figureRows, edits], async () => {
    if ((await captures.get(captureId)) === undefined) return false;
    const id = reportId(recognition, capture.url);
    const kept = await standingCorrections(database, pageOf(capture.url, captureId));
    const { applied } = applyCorrections(text.document, figures, kept);
    const now = { ...capture, reportId: id, recognition, parserVersion };
    const rows = figureRowsOf(now, figures, applied, await indicatorEdits(database));
    const before = await figuresOfCapture(database, captureId);
    await figureRows.bulkDelete(before.map(({ figureId }): [number, string] => [captureId, figureId]));
    await figureRows.bulkAdd(rows);
    await captures.put({ ...now, figureCount: countOf(rows) });
    if ((await reports.get(id)) === undefined) await reports.add(reportRowOf(id, recognition));
    if (capture.reportId !== id) await forgetReport(database, capture.reportId);
    await rekeyPlaces(database, codesOf(capture.recognition, before), codesOf(recognition, rows));
    return true;
  });
}

/** Takes a report away of which no capture is left. */
async function forgetReport({ captures, reports }: BaoshuDatabase, id: string): Promise<void> {
  if ((await captures.where('reportId').equals(id).count()) === 0) await reports.delete(id);
}

const codesOf = ({ place }: Recognition, rows: FigureRow[]): Set<string> =>
  new Set(
    [place?.code, ...rows.map(({ placeCode }) => placeCode)].filter((code) => code !== undefined).filter(isDivision),
  );
