import { type CapturedReport, withEdits } from '../../../core/compare/report';
import { reportOfRows } from './captured-report';
import { byTime, figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { indicatorEdits } from './indicator-edits';
import type { CaptureRow, FigureRow } from './rows';

/** One indicator of one place. */
export interface IndicatorOfPlace {
  indicatorKey: string;
  placeCode: string;
}

/** Kept figures of the given series with their captures, by the index alone: the library is never read as a whole. */
export async function figuresOfSeries(database: BaoshuDatabase, seriesKeys: string[]): Promise<CapturedReport[]> {
  return withCaptures(database, await database.figures.where('seriesKey').anyOf(seriesKeys).toArray());
}

/** Kept figures of indicators of places, whatever their kind, unit and period. */
export async function figuresOfIndicators(
  database: BaoshuDatabase,
  wanted: IndicatorOfPlace[],
): Promise<CapturedReport[]> {
  const pairs = wanted.map(({ indicatorKey, placeCode }) => [indicatorKey, placeCode]);
  return withCaptures(database, await database.figures.where('[indicatorKey+placeCode]').anyOf(pairs).toArray());
}

/** Kept figures of the given series and of indicators of places beside them, each figure once. */
export async function figuresBeside(
  database: BaoshuDatabase,
  seriesKeys: string[],
  wanted: IndicatorOfPlace[],
): Promise<CapturedReport[]> {
  const pairs = wanted.map(({ indicatorKey, placeCode }) => [indicatorKey, placeCode]);
  const found = await Promise.all([
    database.figures.where('seriesKey').anyOf(seriesKeys).toArray(),
    database.figures.where('[indicatorKey+placeCode]').anyOf(pairs).toArray(),
  ]);
  const rows = new Map(found.flat().map((row) => [`${row.captureId} ${row.figureId}`, row]));
  return withCaptures(database, [...rows.values()]);
}

/** Kept figures that hold for one place, in whatever report they stand. */
export async function figuresOfPlace(database: BaoshuDatabase, placeCode: string): Promise<CapturedReport[]> {
  return withCaptures(database, await database.figures.where('placeCode').equals(placeCode).toArray());
}

/** A capture's own figures with what the library holds of the same indicators and places: all that a check can ask for. */
export async function figuresAround(database: BaoshuDatabase, captureId: number): Promise<CapturedReport[]> {
  const own = await figuresOfCapture(database, captureId);
  const pairs = new Map<string, [string, string]>();
  for (const { indicatorKey, placeCode } of own) {
    if (indicatorKey !== undefined && placeCode !== undefined)
      pairs.set(`${indicatorKey} ${placeCode}`, [indicatorKey, placeCode]);
  }
  const rows = await database.figures
    .where('[indicatorKey+placeCode]')
    .anyOf([...pairs.values()])
    .toArray();
  return withCaptures(database, rows);
}

/** As many captures as a page is held against: a page that is kept every day would else cost more each day. */
const MOST_CAPTURES = 20;

/** The latest whole captures of a report or of an address; of those with the same text the latest. */
export async function capturesOfReport(database: BaoshuDatabase, id: string, url: string): Promise<CapturedReport[]> {
  const copies = database.captures.where('reportId').equals(id);
  const here = database.captures.where('[url+hash]').between([url, ''], [url, '\uffff']);
  const found = new Map<string, CaptureRow>();
  for (const capture of [...(await copies.toArray()), ...(await here.toArray())]) {
    const known = found.get(capture.hash);
    if (known === undefined || byTime(known, capture) < 0) found.set(capture.hash, capture);
  }
  const latest = [...found.values()].sort(byTime).reverse().slice(0, MOST_CAPTURES);
  const edits = await indicatorEdits(database);
  return Promise.all(
    latest.map(async (capture) =>
      withEdits(reportOfRows(capture, await figuresOfCapture(database, capture.id)), edits),
    ),
  );
}

/** The codes of all divisions that something is kept of, in their order. */
export async function knownPlaces(database: BaoshuDatabase): Promise<string[]> {
  return (await database.places.toCollection().primaryKeys()) as string[];
}

/** The place of the latest capture whose place is known; null where there is none. */
export async function latestPlace(database: BaoshuDatabase): Promise<string | null> {
  const latest = database.captures.orderBy('capturedAt').reverse();
  return (
    (await latest.filter(({ recognition }) => recognition.place !== null).first())?.recognition.place?.code ?? null
  );
}

/**
 * Joins figures to their captures. Of several captures of one report at one address only the latest counts: the earlier
 * ones say what the page or the parser said then, and would stand beside it as if they were further sources.
 */
async function withCaptures(database: BaoshuDatabase, rows: FigureRow[]): Promise<CapturedReport[]> {
  const figures = new Map<number, FigureRow[]>();
  for (const row of rows) {
    const known = figures.get(row.captureId);
    if (known === undefined) figures.set(row.captureId, [row]);
    else known.push(row);
  }
  const ids = [...figures.keys()];
  const captures = (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
  const reportIds = [...new Set(captures.map(({ reportId }) => reportId))];
  const copies = await database.captures.where('reportId').anyOf(reportIds).toArray();
  const latest = new Map(copies.sort(byTime).map(({ id, reportId, url }) => [`${reportId} ${url}`, id]));
  const edits = await indicatorEdits(database);
  return captures
    .filter(({ id, reportId, url }) => latest.get(`${reportId} ${url}`) === id)
    .map((capture) => withEdits(reportOfRows(capture, figures.get(capture.id)!), edits));
}
