import { anchorOf } from '../../../../core/anchors/anchor';
import type { Correction } from '../../../../core/compare/report';
import type { Figure } from '../../../../core/figures/figure';
import { canonicalJson } from '../../../../entrypoints/shared/store/backup/canonical';
import type { RestoreOutcome } from '../../../../entrypoints/shared/store/backup/restore';
import { lookAtBackup, restoreBackup } from '../../../../entrypoints/shared/store/backup/restore';
import { backupSource, libraryBackup } from '../../../../entrypoints/shared/store/copies/library-backup';
import { pageOf } from '../../../../entrypoints/shared/store/correction-rows';
import { addCorrections } from '../../../../entrypoints/shared/store/corrections';
import type { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { saveCapture } from '../../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from '../reading';

/** A text that tells two numbers of one year. */
export const textOf = (year: number): string => `${year}年全区有高新企业${year - 1900}家，另有楼宇7家，都在河边。`;

export const figuresOf = (year: number): Figure[] =>
  [
    figureOf('高新企业', year - 1900, textOf(year).indexOf(`${year - 1900}家`), `${year}`),
    figureOf('楼宇', 7, textOf(year).indexOf('7家，都'), `${year}`),
  ].map((figure) => ({ ...figure, indicator: { name: figure.indicator.name, key: `w:${figure.indicator.name}` } }));

/** Keeps a report of a year, by default captured in it. */
export async function keep(
  database: BaoshuDatabase,
  year: number,
  { url = `https://www.example.cn/${year}`, at = `${year}-03-01T00:00:00.000Z` } = {},
): Promise<number> {
  const document = { ...documentOf(textOf(year), url), url: url === '' ? null : url };
  const { captureId } = await saveCapture(database, {
    document,
    recognition: recognitionOf({ year, title: `${year}年政府工作报告`, body: { start: 0, end: document.text.length } }),
    figures: figuresOf(year),
    capturedAt: at,
    parserVersion: '0.1.0',
  });
  return captureId;
}

/** Corrects the first figure of a year's report. */
export async function correct(database: BaoshuDatabase, year: number, value: number, madeAt: string, url?: string) {
  const said = figuresOf(year)[0]!;
  const anchor = anchorOf(documentOf(textOf(year)), said);
  const changes = { value, text: `${value}家` };
  const correction: Correction = { figureId: said.id, anchor, madeAt, action: 'change', changes };
  await addCorrections(database, [{ page: pageOf(url ?? `https://www.example.cn/${year}`), correction, said }]);
}

const neverStopped = new AbortController().signal;

/** The whole backup of a library as a file; throws where something could not be read. */
export async function backupOf(database: BaoshuDatabase, from = 0): Promise<Blob> {
  const writing = {
    progress: () => undefined,
    unreadable: (what: string) => {
      throw new Error(what);
    },
    signal: neverStopped,
  };
  const now = new Date('2026-05-01T00:00:00.000Z');
  return new Response(await libraryBackup(database, { program: '0.1.0', from, now }, writing)).blob();
}

/** The lines of a backup. */
export async function linesOf(file: Blob): Promise<string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.trimEnd().split('\n');
}

export async function restore(
  database: BaoshuDatabase,
  file: Blob,
  how: 'merge' | 'replace' = 'merge',
  signal = neverStopped,
): Promise<RestoreOutcome> {
  return restoreBackup(database, await backupSource(file, signal), how, 1000);
}

export const lookAt = async (database: BaoshuDatabase, file: Blob) =>
  lookAtBackup(database, await backupSource(file, neverStopped));

/** Every row of every table. */
export async function dump(database: BaoshuDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

/** Every row of every table, with captures called by page and time instead of by number. */
export async function dumpOfAnyLibrary(database: BaoshuDatabase): Promise<Record<string, string[]>> {
  const captures = [
    ...(await database.captures.toArray()),
    ...(await database.bin.toArray()).map((row) => row.capture),
  ];
  const names = new Map(captures.map(({ id, url, capturedAt }) => [id, `${url} ${capturedAt}`]));
  const named = (key: string, value: unknown): unknown => {
    if (key === 'captureId' || key === 'id') return names.get(value as number) ?? value;
    const page = key === 'page' ? /^capture:(\d+)$/.exec(String(value)) : null;
    return page === null ? value : `capture:${names.get(Number(page[1]))}`;
  };
  const all = Object.entries(await dump(database)).map(([table, rows]) => [
    table,
    rows.map((row) => canonicalJson(JSON.parse(JSON.stringify(row, named)))).sort(),
  ]);
  return Object.fromEntries(all);
}
