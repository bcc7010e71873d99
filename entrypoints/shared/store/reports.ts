import type { BaoshuDatabase } from './database';
import type { CaptureRow, ReportRow } from './rows';

/** All reports as works, each once whatever its captures, in the order of their ids. */
export const listReports = (database: BaoshuDatabase): Promise<ReportRow[]> => database.reports.toArray();

/** How much is kept. */
export interface Kept {
  reports: number;
  figures: number;
  /** Bytes that the browser counts for the extension; null where it does not tell. */
  bytes: number | null;
}

/** Counts what is kept, by the indexes alone. */
export async function countKept(database: BaoshuDatabase): Promise<Kept> {
  const [reports, figures] = await Promise.all([database.reports.count(), database.figures.count()]);
  return { reports, figures, bytes: (await navigator.storage.estimate()).usage ?? null };
}

/** The latest capture of each of the reports, by their ids. */
export async function latestCaptures(database: BaoshuDatabase, reportIds: string[]): Promise<Map<string, CaptureRow>> {
  const captures = await database.captures.where('reportId').anyOf(reportIds).toArray();
  return new Map(captures.sort((a, b) => a.id - b.id).map((capture) => [capture.reportId, capture]));
}
