import type { CapturedReport } from '../../../core/compare/report';
import type { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { librarySource } from '../../../entrypoints/shared/store/export-source';

/** All reports of a library as an export reads them. */
export async function exportedReports(database: BaoshuDatabase): Promise<CapturedReport[]> {
  const reports: CapturedReport[] = [];
  for await (const { report } of (await librarySource(database)).reports()) reports.push(report);
  return reports;
}
