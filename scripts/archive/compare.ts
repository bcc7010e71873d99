import { COMPARED_TABLES, type FoundInSeries } from '../../core/cli/archive/compared-columns';
import {
  FIGURE_ROW,
  type FigureRow,
  REPORT_ROW,
  type ReportRow,
  reportOfRows,
} from '../../core/cli/archive/reports-of-rows';
import { checkReports } from '../../core/compare/checks';
import { type PromiseResult, promiseResults } from '../../core/compare/promises';
import type { CapturedReport } from '../../core/compare/report';
import { buildSeries } from '../../core/compare/series';
import { type Database, openDatabase } from './duckdb';
import { GrowingTable } from './growing-table';
import { type COMPARED, comparedFile, makeViews } from './views';

const quoted = (names: string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The reports of an archive by their ids, and those of each place. */
async function reportRows(
  database: Database,
): Promise<{ byId: Map<string, ReportRow>; ofPlace: Map<string, ReportRow[]> }> {
  const byId = new Map<string, ReportRow>();
  const ofPlace = new Map<string, ReportRow[]>();
  for (const given of await database.all(
    `SELECT ${quoted(Object.keys(REPORT_ROW.shape))} FROM reports ORDER BY report_id`,
  )) {
    const row = REPORT_ROW.parse(given);
    byId.set(row.report_id, row);
    const code = row.place_code ?? '';
    const known = ofPlace.get(code);
    if (known === undefined) ofPlace.set(code, [row]);
    else known.push(row);
  }
  return { byId, ofPlace };
}

/** All that is told of each place, one place after the other: what one place's figures take is in memory at once. */
async function* places(database: Database): AsyncGenerator<CapturedReport[]> {
  const { byId, ofPlace } = await reportRows(database);
  const reportsOf = (place: string, told: ReadonlyMap<string, FigureRow[]>): CapturedReport[] => {
    // A report that tells nothing of its place looks back on its year all the same
    const silent = (ofPlace.get(place) ?? []).filter(({ report_id }) => !told.has(report_id));
    return [
      ...Array.from(told, ([id, rows]) => reportOfRows(byId.get(id)!, rows)),
      ...silent.map((row) => reportOfRows(row, [])),
    ];
  };
  let place: string | null = null;
  let told = new Map<string, FigureRow[]>();
  const columns = quoted(['series_place_code', ...Object.keys(FIGURE_ROW.shape)]);
  const sql = `SELECT ${columns} FROM figures ORDER BY series_place_code, report_id, start, figure_id`;
  for await (const { columns: names, rows } of database.rows(sql)) {
    for (const cells of rows) {
      const row = FIGURE_ROW.parse(Object.fromEntries(names.map((name, at) => [name, cells[at]])));
      if (place !== null && cells[0] !== place) {
        yield reportsOf(place, told);
        told = new Map();
      }
      place = String(cells[0]);
      const known = told.get(row.report_id);
      if (known === undefined) told.set(row.report_id, [row]);
      else known.push(row);
    }
  }
  if (place !== null) yield reportsOf(place, told);
}

/**
 * Holds all reports of an archive against each other as the library does, place by place, and writes what became of their promises and
 * what the checks see.
 */
export async function compareArchive(folder: string): Promise<Record<(typeof COMPARED)[number] | 'places', number>> {
  const database = await openDatabase();
  try {
    await makeViews(database, folder);
    const promises = await GrowingTable.begin<PromiseResult>(
      comparedFile(folder, 'promises'),
      COMPARED_TABLES.promises,
    );
    const findings = await GrowingTable.begin<FoundInSeries>(
      comparedFile(folder, 'findings'),
      COMPARED_TABLES.findings,
    );
    let count = 0;
    for await (const reports of places(database)) {
      count++;
      const series = buildSeries(reports);
      const byKey = new Map(series.map((one) => [one.key, one]));
      await promises.add(promiseResults(series, reports));
      await findings.add(
        checkReports(reports, series).map((finding) => ({ finding, series: byKey.get(finding.series)! })),
      );
    }
    await promises.finish();
    await findings.finish();
    return { places: count, promises: promises.rows, findings: findings.rows };
  } finally {
    database.close();
  }
}
