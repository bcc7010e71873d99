import type { CapturedReport } from '../../../core/compare/report';
import { capturedReport } from './captured-report';
import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';

/** Every capture with all its figures, oldest first, and the texts by the reports' ids. For exports only. */
export async function wholeLibrary(
  database: BaoshuDatabase,
): Promise<{ reports: CapturedReport[]; texts: Map<string, string> }> {
  const { captures, texts, figures } = database;
  return database.transaction('r', [captures, texts, figures], async () => {
    const reports: CapturedReport[] = [];
    for (const capture of await captures.orderBy('id').toArray()) {
      const rows = await figuresOfCapture(database, capture.id);
      reports.push(
        capturedReport(
          capture,
          rows.map((row) => row.figure),
        ),
      );
    }
    const kept = await texts.toArray();
    return { reports, texts: new Map(kept.map(({ captureId, document }) => [String(captureId), document.text])) };
  });
}
