import { byTime } from './captures';
import type { BaoshuDatabase } from './database';
import type { CaptureRow, ReportRow } from './rows';

/** All reports as works, each once whatever its captures, in the order of their ids. */
export const listReports = (database: BaoshuDatabase): Promise<ReportRow[]> => database.reports.toArray();

/** How much is kept. */
export interface Kept {
  captures: number;
  figures: number;
}

/**
 * Counts what is kept: the figures by what each capture says of its own, as the reader left them. IndexedDB counts a table by
 * walking through it, and whatever else is asked for waits behind tens of thousands of figures.
 */
export async function countKept(database: BaoshuDatabase): Promise<Kept> {
  const captures = await database.captures.toArray();
  return { captures: captures.length, figures: captures.reduce((sum, { figureCount }) => sum + figureCount, 0) };
}

/** The latest capture of each of the reports, by their ids. */
export async function latestCaptures(database: BaoshuDatabase, reportIds: string[]): Promise<Map<string, CaptureRow>> {
  const captures = await database.captures.where('reportId').anyOf(reportIds).toArray();
  return new Map(captures.sort(byTime).map((capture) => [capture.reportId, capture]));
}
