import type { BaoshuDatabase } from './database';
import type { ReportRow } from './rows';

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
