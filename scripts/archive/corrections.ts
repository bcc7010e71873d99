import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArchivedFigure, TABLES } from '../../core/cli/archive/columns';
import { archivedFigures } from '../../core/cli/archive/read-part';
import { FIGURE_ROW, REPORT_ROW, reportOfRows } from '../../core/cli/archive/reports-of-rows';
import { eachPart, pageOf, standingCorrections } from '../../core/cli/backup-file';
import { sha256Of } from '../../core/cli/inputs';
import { LoadError } from '../../core/cli/load-error';
import { applyCorrections, type PageCorrection } from '../../core/compare/apply-corrections';
import type { Document } from '../../core/document/document';
import type { BackupCorrection } from '../../core/exchange/backup/rows';
import { keptDocument } from '../../core/exchange/document-schema';
import { type Database, openDatabase, sqlText } from './duckdb';
import { GrowingTable } from './growing-table';
import { correctedFile, makeViews } from './views';

/** What readers put right of one page, by where it is found in an archive. */
interface CorrectedPage {
  /** Its address; empty for a text of its own. */
  url: string;
  /** Of the texts that it was captured with. */
  texts: Set<string>;
  corrections: BackupCorrection[];
}

/** What came of corrections. */
export interface Corrected {
  /** Backups that the archive has, with those given. */
  backups: number;
  pages: number;
  /** Pages of which the archive has no report. */
  absent: number;
  reports: number;
  applied: number;
  /** Corrections whose figure now reads otherwise or is not found. */
  unapplied: number;
}

const backupsFolder = (folder: string): string => join(folder, 'corrections');

/**
 * Takes corrections of libraries' backups into an archive: the backups are kept in `corrections/`, and the figures of every report that one
 * of them corrects are written anew into `corrected/`, where questions find them. Without new backups those that are kept are applied again, as is
 * to be done when reports were read anew.
 * @throws LoadError where a backup is refused
 */
export async function correctArchive(folder: string, backups: readonly string[]): Promise<Corrected> {
  await mkdir(backupsFolder(folder), { recursive: true });
  for (const backup of backups) {
    await pagesOf(backup);
    const hash = sha256Of(await readFile(backup)).slice(0, 16);
    await copyFile(backup, join(backupsFolder(folder), `backup-${hash}`));
  }
  const kept = (await readdir(backupsFolder(folder))).filter((name) => name.startsWith('backup-')).sort();
  const pages = new Map<string, CorrectedPage>();
  for (const name of kept)
    for (const [key, page] of await pagesOf(join(backupsFolder(folder), name))) joinPage(pages, key, page);
  const database = await openDatabase();
  try {
    await makeViews(database, folder);
    return { backups: kept.length, ...(await writeCorrected(database, folder, [...pages.values()])) };
  } finally {
    database.close();
  }
}

/** The pages of a backup that it corrects; of a page without an address each text is one. */
async function pagesOf(backup: string): Promise<Map<string, CorrectedPage>> {
  const captured = new Map<string, CorrectedPage>();
  const corrected = new Map<string, CorrectedPage>();
  const fault = await eachPart(backup, async (part) => {
    if (part.part !== 'row') return;
    if (part.row.table === 'captures') {
      const { capture, document, deletedAt } = part.row.row;
      if (deletedAt !== undefined) return;
      const page = pageOf(capture);
      const known = captured.get(page) ?? { url: capture.url === '' ? '' : page, texts: new Set(), corrections: [] };
      captured.set(page, known);
      known.texts.add(sha256Of(document.text));
    } else if (part.row.table === 'corrections') {
      const { row } = part.row;
      const page = captured.get(row.page);
      if (page === undefined) return;
      page.corrections.push(row);
      corrected.set(page.url || [...page.texts][0]!, page);
    }
  });
  if (fault !== null) throw new LoadError(`${backup}: ${fault.message}`);
  return corrected;
}

/** Puts one library's page beside another's: each correction once, by its id. */
function joinPage(pages: Map<string, CorrectedPage>, key: string, page: CorrectedPage): void {
  const known = pages.get(key);
  if (known === undefined) {
    pages.set(key, page);
    return;
  }
  for (const text of page.texts) known.texts.add(text);
  const ids = new Map(known.corrections.map((one) => [one.id, one]));
  for (const one of page.corrections) {
    const had = ids.get(one.id);
    // Undone in the later of two backups
    if (had === undefined || (had.undoneAt === null && one.undoneAt !== null)) ids.set(one.id, one);
  }
  // Libraries number on their own: between them the time decides
  known.corrections = [...ids.values()]
    .sort((a, b) => (a.correction.madeAt < b.correction.madeAt ? -1 : 1))
    .map((one, order) => ({ ...one, order }));
}

async function writeCorrected(
  database: Database,
  folder: string,
  pages: readonly CorrectedPage[],
): Promise<Omit<Corrected, 'backups'>> {
  const counts = { pages: pages.length, absent: 0, reports: 0, applied: 0, unapplied: 0 };
  const table = await GrowingTable.begin<ArchivedFigure>(correctedFile(folder), TABLES.figures);
  const written = new Set<string>();
  for (const { url, texts, corrections } of pages) {
    const reports = await database.all<{ report_id: string }>(
      `SELECT r.report_id FROM reports AS r JOIN texts AS t USING (report_id, file_sha256)
       WHERE t.text_sha256 IN (${[...texts].map(sqlText).join(', ')}) ${url === '' ? '' : `OR r.url = ${sqlText(url)}`} ORDER BY 1`,
    );
    if (reports.length === 0) counts.absent++;
    for (const { report_id: id } of reports) {
      if (written.has(id)) continue;
      written.add(id);
      const { rows, applied, unapplied } = await correctedRows(database, id, standingCorrections(corrections));
      await table.add(rows);
      counts.reports++;
      counts.applied += applied;
      counts.unapplied += unapplied;
    }
  }
  await table.finish();
  return counts;
}

/** The figures of one report, corrections put in. */
async function correctedRows(database: Database, id: string, corrections: readonly PageCorrection[]) {
  const of = `WHERE report_id = ${sqlText(id)}`;
  const names = (shape: object): string =>
    Object.keys(shape)
      .map((name) => `"${name}"`)
      .join(', ');
  const [row] = await database.all(`SELECT ${names(REPORT_ROW.shape)} FROM reports ${of}`);
  const [text] = await database.all<{ document: string }>(`SELECT document FROM texts ${of}`);
  const figures = await database.all(
    `SELECT ${names(FIGURE_ROW.shape)} FROM figures_as_read ${of} ORDER BY start, figure_id`,
  );
  const told = REPORT_ROW.parse(row);
  const report = reportOfRows(
    told,
    figures.map((figure) => FIGURE_ROW.parse(figure)),
  );
  const document = keptDocument.parse(JSON.parse(text!.document)) as unknown as Document;
  const { applied, unapplied } = applyCorrections(document, report.figures, corrections);
  const archived = { report: { ...report, corrections: applied }, sha256: told.file_sha256, notices: [] };
  return { rows: archivedFigures(archived, document.text), applied: applied.length, unapplied: unapplied.length };
}
