import { join } from 'node:path';
import type { Archive } from '../../../../core/cli/archive/manifest';
import { reportOf } from '../../../../core/cli/captured-report';
import { readInput } from '../../../../core/cli/reading';
import type { CapturedReport } from '../../../../core/compare/report';
import { buildSeries } from '../../../../core/compare/series';

/** The reports of an archive as the library has them: read from its documents, not from its tables. */
export async function libraryReports({ manifest, documents }: Archive): Promise<CapturedReport[]> {
  const reports: CapturedReport[] = [];
  for (const { path } of manifest.parts.flatMap((part) => part.documents)) {
    const { readings } = await readInput({ name: path, path: join(documents, path), place: path }, false);
    // An archive keeps no time and no address but what a page says of itself
    for (const reading of readings) reports.push({ ...reportOf(reading), capturedAt: '', url: reading.document.url });
  }
  return reports;
}

/** A cell of a series in one line: what leads, how many tell it, and who contradicts it. */
export interface CellLine {
  cell: string;
  value: number;
  value_high: number | null;
  report_id: string;
  start: number;
  mentions: number;
  disagreement: string | null;
}

/** All cells of the series of reports, as the library builds them. */
export function libraryCells(reports: readonly CapturedReport[]): CellLine[] {
  return buildSeries(reports).flatMap(({ key, points }) =>
    points.flatMap(({ period, actual, estimate, target }) =>
      [actual, estimate, target].flatMap((cell): CellLine[] => {
        if (cell === undefined) return [];
        const { preferred, others, disagreement, status } = cell;
        const [value, high] = Array.isArray(preferred.value) ? preferred.value : [preferred.value, null];
        return [
          {
            cell: [key, period, status].join(' '),
            ...{ value, value_high: high, report_id: preferred.report.id, start: preferred.figure.start },
            ...{ mentions: others.length + 1, disagreement },
          },
        ];
      }),
    ),
  );
}

/** The same of an archive's tables. */
export const CELL_LINES = `SELECT concat_ws(' ', series_key, series_period, status) AS cell, series_value AS value, series_value_high AS value_high,
  report_id, start, mentions, disagreement FROM cells ORDER BY 1`;
