import { Dexie } from 'dexie';
import { type CapturedReport, withEdits } from '../../../core/compare/report';
import { reportOfRows } from './captured-report';
import { byTime, figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { indicatorEdits } from './indicator-edits';
import { unpacked } from './place-figures';
import type { CaptureRow, FigureRow, PackedFigure } from './rows';

/** One indicator of one place. */
export interface IndicatorOfPlace {
  indicatorKey: string;
  placeCode: string;
}

/**
 * What is kept of each of some keys, each asked for by itself: Dexie's `anyOf` walks a cursor, an event for every row, which
 * takes half a minute over 38,000 rows that 200 requests give in less than one second.
 */
async function rowsOfEach<Key, Row>(keys: readonly Key[], ask: (key: Key) => PromiseLike<Row[]>): Promise<Row[]> {
  const apart = new Map(keys.map((key) => [JSON.stringify(key), key]));
  return (await Promise.all([...apart.values()].map(ask))).flat();
}

const ofSeries = (database: BaoshuDatabase, keys: readonly string[]): Promise<FigureRow[]> =>
  rowsOfEach(keys, (key) => database.figures.where('seriesKey').equals(key).toArray());

const ofIndicators = (database: BaoshuDatabase, wanted: readonly IndicatorOfPlace[]): Promise<FigureRow[]> =>
  rowsOfEach(
    wanted.map(({ indicatorKey, placeCode }) => [indicatorKey, placeCode]),
    (pair) => database.figures.where('[indicatorKey+placeCode]').equals(pair).toArray(),
  );

/** Kept figures of the given series with their captures, by the index alone: the library is never read as a whole. */
export async function figuresOfSeries(database: BaoshuDatabase, seriesKeys: string[]): Promise<CapturedReport[]> {
  return withCaptures(database, byCapture(await ofSeries(database, seriesKeys)));
}

/** Kept figures of indicators of places, whatever their kind, unit and period. */
export async function figuresOfIndicators(
  database: BaoshuDatabase,
  wanted: IndicatorOfPlace[],
): Promise<CapturedReport[]> {
  return withCaptures(database, byCapture(await ofIndicators(database, wanted)));
}

/** Kept figures of the given series and of indicators of places beside them, each figure once. */
export async function figuresBeside(
  database: BaoshuDatabase,
  seriesKeys: string[],
  wanted: IndicatorOfPlace[],
): Promise<CapturedReport[]> {
  const found = await Promise.all([ofSeries(database, seriesKeys), ofIndicators(database, wanted)]);
  const rows = new Map(found.flat().map((row) => [`${row.captureId} ${row.figureId}`, row]));
  return withCaptures(database, byCapture([...rows.values()]));
}

/** The rows by the capture they stand in. */
function byCapture(rows: readonly FigureRow[]): Map<number, FigureRow[]> {
  const figures = new Map<number, FigureRow[]>();
  for (const row of rows) {
    const known = figures.get(row.captureId);
    if (known === undefined) figures.set(row.captureId, [row]);
    else known.push(row);
  }
  return figures;
}

/** The figures that captures tell of a place, one row a capture. */
export async function byCaptureOfPlace(
  { placeFigures }: BaoshuDatabase,
  placeCode: string,
): Promise<Map<number, PackedFigure[]>> {
  const rows = await placeFigures
    .where('[placeCode+captureId]')
    .between([placeCode, Dexie.minKey], [placeCode, Dexie.maxKey])
    .toArray();
  return new Map(rows.map((row) => [row.captureId, unpacked(row)]));
}

/** Kept figures that hold for one place, in whatever report they stand. */
export async function figuresOfPlace(database: BaoshuDatabase, placeCode: string): Promise<CapturedReport[]> {
  return withCaptures(database, await byCaptureOfPlace(database, placeCode));
}

/**
 * A capture's figures that hold for other places than `place`, with what the library holds of the same indicators there: all that a check
 * can ask for of those.
 */
export async function figuresAround(
  database: BaoshuDatabase,
  captureId: number,
  place: string | null,
): Promise<CapturedReport[]> {
  const own = await figuresOfCapture(database, captureId);
  const wanted = own.flatMap(({ indicatorKey, placeCode }) =>
    indicatorKey === undefined || placeCode === undefined || placeCode === place ? [] : { indicatorKey, placeCode },
  );
  const rows = await ofIndicators(database, wanted);
  return withCaptures(database, byCapture(rows));
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
async function withCaptures(
  database: BaoshuDatabase,
  figures: ReadonlyMap<number, PackedFigure[]>,
): Promise<CapturedReport[]> {
  const ids = [...figures.keys()];
  const captures = (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
  const reportIds = captures.map(({ reportId }) => reportId);
  const copies = await rowsOfEach(reportIds, (id) => database.captures.where('reportId').equals(id).toArray());
  const latest = new Map(copies.sort(byTime).map(({ id, reportId, url }) => [`${reportId} ${url}`, id]));
  const edits = await indicatorEdits(database);
  return captures
    .filter(({ id, reportId, url }) => latest.get(`${reportId} ${url}`) === id)
    .map((capture) => withEdits(reportOfRows(capture, figures.get(capture.id)!), edits));
}
