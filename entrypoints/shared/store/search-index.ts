import { Dexie } from 'dexie';
import { readerEdits } from '../../../core/indicators/edits';
import { entryOfKey } from '../../../core/indicators/key';
import { registryName, shortName } from '../../../core/indicators/key-name';
import { registryRank } from '../../../core/indicators/rank';
import { placesOfIndicators } from './capture-keys';
import type { BaoshuDatabase } from './database';
import { indicatorEdits } from './indicator-edits';
import { latestCaptures } from './reports';
import type { CaptureRow, ReportRow } from './rows';

/** An indicator that the library has figures of, with all that it is found by. */
export interface IndexedIndicator {
  key: string;
  /** What the reader calls it; null where they gave it no name. */
  renamed: string | null;
  names: string[];
  /** Codes of the places that have it. */
  places: string[];
}

/** A report with its latest capture. */
export interface IndexedReport {
  report: ReportRow;
  capture: Pick<CaptureRow, 'id' | 'url'>;
}

/** The words of a key that the registry does not know (`w:社区书屋+新增`). */
const wordsOfKey = (key: string): string => key.slice(2).split('+').reverse().join('');

function namesOf(key: string, given: string | null): string[] {
  const entry = entryOfKey(key);
  const known =
    entry === null
      ? [wordsOfKey(key)]
      : [registryName(key)!, shortName(key, 'zh')!, registryName(key, 'en')!, shortName(key, 'en')!, ...entry.synonyms];
  return [...new Set([...(given === null ? [] : [given]), ...known])];
}

/** All indicators of the library, the registry's first, in its order; by keys alone, no figure is loaded. */
export async function indexedIndicators(database: BaoshuDatabase): Promise<IndexedIndicator[]> {
  const [places, edits] = await Promise.all([placesOfIndicators(database), indicatorEdits(database)]);
  const { nameOf } = readerEdits(edits);
  return [...places]
    .map(([key, of]) => {
      const renamed = nameOf(key);
      return { key, renamed, names: namesOf(key, renamed), places: of };
    })
    .sort((a, b) => registryRank(a.key) - registryRank(b.key));
}

/** All reports with their latest captures, the newest first. */
export async function indexedReports(
  database: BaoshuDatabase,
  reports: readonly ReportRow[],
): Promise<IndexedReport[]> {
  const captures = await latestCaptures(
    database,
    reports.map(({ id }) => id),
  );
  return reports
    .flatMap((report) => {
      const capture = captures.get(report.id);
      return capture === undefined ? [] : [{ report, capture }];
    })
    .sort((a, b) => b.report.year - a.report.year || (a.report.placeCode < b.report.placeCode ? -1 : 1));
}

/** The ids of a capture's figures with where they stand in its text (`120-125`), in its order; no figure is loaded. */
export async function figurePlaces(
  database: BaoshuDatabase,
  capture: number,
): Promise<{ id: string; start: number }[]> {
  const keys = await database.figures
    .where('[captureId+figureId]')
    .between([capture, Dexie.minKey], [capture, Dexie.maxKey])
    .primaryKeys();
  return keys
    .map(([, id]) => ({ id, start: Number.parseInt(id, 10) }))
    .filter(({ start }) => !Number.isNaN(start))
    .sort((a, b) => a.start - b.start);
}
