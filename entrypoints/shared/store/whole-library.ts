import { type CapturedReport, withEdits } from '../../../core/compare/report';
import { reportOfRows } from './captured-report';
import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { indicatorEdits } from './indicator-edits';

/** What is to be told while a library is read, and how to stop it. */
export interface Reading {
  /** Called with the captures read and all there are. */
  progress: (done: number, all: number) => void;
  signal: AbortSignal;
}

/**
 * Every capture, or those of the numbers given, with all its figures, oldest first, and the texts by the reports' ids, as they stand at one moment. For exports
 * only.
 * @throws the signal's reason where it was aborted
 */
export async function wholeLibrary(
  database: BaoshuDatabase,
  { progress, signal }: Reading,
  captureIds?: readonly number[],
): Promise<{ reports: CapturedReport[]; texts: Map<string, string> }> {
  const { captures, texts, figures, indicatorEdits: changes } = database;
  return database.transaction('r', [captures, texts, figures, changes], async () => {
    const edits = await indicatorEdits(database);
    const asked = captureIds === undefined ? captures.orderBy('id') : captures.where('id').anyOf([...captureIds]);
    const rows = await asked.toArray();
    const reports: CapturedReport[] = [];
    const kept = new Map<string, string>();
    for (const capture of rows) {
      signal.throwIfAborted();
      progress(reports.length, rows.length);
      const text = await texts.get(capture.id);
      if (text !== undefined) kept.set(String(capture.id), text.document.text);
      reports.push(reportOfRows(capture, await figuresOfCapture(database, capture.id)));
    }
    return { reports: reports.map((report) => withEdits(report, edits)), texts: kept };
  });
}
