import type { CapturedReport } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { capturedReport } from './captured-report';
import type { BaoshuDatabase } from './database';
import type { FigureRow } from './rows';

/** One indicator of one place. */
export interface IndicatorOfPlace {
  indicatorKey: string;
  placeCode: string;
}

/** An indicator that has kept figures, with all the names that the texts give it. */
export interface KnownIndicator extends IndicatorOfPlace {
  names: string[];
}

/** Kept figures of the given series with their captures, by the index alone: the library is never read as a whole. */
export async function figuresOfSeries(database: BaoshuDatabase, seriesKeys: string[]): Promise<CapturedReport[]> {
  return withCaptures(database, await database.figures.where('seriesKey').anyOf(seriesKeys).toArray());
}

/** Kept figures of one indicator of one place, whatever their kind, unit and period. */
export async function figuresOfIndicator(
  database: BaoshuDatabase,
  { indicatorKey, placeCode }: IndicatorOfPlace,
): Promise<CapturedReport[]> {
  const rows = await database.figures.where('[indicatorKey+placeCode]').equals([indicatorKey, placeCode]).toArray();
  return withCaptures(database, rows);
}

/** Every indicator of every place in the library, read off the index. */
export async function knownIndicators(database: BaoshuDatabase): Promise<KnownIndicator[]> {
  const index = database.figures.orderBy('[indicatorKey+placeCode+name]');
  const known: KnownIndicator[] = [];
  for (const key of await index.uniqueKeys()) {
    const [indicatorKey, placeCode, name] = key as unknown as [string, string, string];
    const last = known.at(-1);
    if (last?.indicatorKey === indicatorKey && last.placeCode === placeCode) last.names.push(name);
    else known.push({ indicatorKey, placeCode, names: [name] });
  }
  return known;
}

/** Every page's latest capture with all its figures. Reads the whole library: for the checks over all of it only. */
export async function latestReports(database: BaoshuDatabase): Promise<CapturedReport[]> {
  return withCaptures(database, await database.figures.toArray());
}

/**
 * Joins figures to their captures. Of several captures of one report at one address only the latest counts: the earlier
 * ones say what the page or the parser said then, and would stand beside it as if they were further sources.
 */
async function withCaptures(database: BaoshuDatabase, rows: FigureRow[]): Promise<CapturedReport[]> {
  const figures = new Map<number, Figure[]>();
  for (const { captureId, figure } of rows) {
    const known = figures.get(captureId);
    if (known === undefined) figures.set(captureId, [figure]);
    else known.push(figure);
  }
  const ids = [...figures.keys()];
  const captures = (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
  const reportIds = [...new Set(captures.map(({ reportId }) => reportId))];
  const latest = new Map<string, number>();
  for (const { id, reportId, url } of await database.captures.where('reportId').anyOf(reportIds).toArray()) {
    const page = `${reportId} ${url}`;
    latest.set(page, Math.max(id, latest.get(page) ?? 0));
  }
  return captures
    .filter(({ id, reportId, url }) => latest.get(`${reportId} ${url}`) === id)
    .map((capture) =>
      capturedReport(
        capture,
        figures.get(capture.id)!.sort((a, b) => a.start - b.start),
      ),
    );
}
