import { type CapturedReport, withEdits } from '../../../core/compare/report';
import type { ExportedReport, ExportSource } from '../../../core/exchange/source';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { reportOfRows } from './captured-report';
import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { indicatorEdits } from './indicator-edits';
import type { FigureRow } from './rows';

/** What is exported, with how much of it there is. */
export interface CountedSource extends ExportSource {
  counts: { reports: number; places: number };
}

/** Captures by the places that something is told of in them. */
async function capturesByPlace(database: BaoshuDatabase, ids: ReadonlySet<number>): Promise<Map<string, number[]>> {
  const byPlace = new Map<string, number[]>();
  await database.captureKeys.each(({ captureId, places }) => {
    if (!ids.has(captureId)) return;
    for (const { code } of places) {
      const own = byPlace.get(code);
      if (own === undefined) byPlace.set(code, [captureId]);
      else own.push(captureId);
    }
  });
  return byPlace;
}

/** Ids of figures by the captures that they stand in. */
export type FigureIds = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * Every capture, or those of the numbers given, oldest first, read from the library one by one while a file is written. What is
 * deleted meanwhile is left out; indicators are named as they are when it begins.
 * @param only the figures that are wanted of them, where not all are
 */
export async function librarySource(
  database: BaoshuDatabase,
  captureIds?: readonly number[],
  only?: FigureIds,
): Promise<CountedSource> {
  const edits = await indicatorEdits(database);
  const ids = captureIds ?? (await database.captures.toCollection().primaryKeys());
  const inOrder = [...new Set(ids)].sort((a, b) => a - b);
  const byPlace = await capturesByPlace(database, new Set(inOrder));
  return {
    counts: { reports: inOrder.length, places: byPlace.size },
    async *reports() {
      for (const id of inOrder) {
        const one = await exportedReport(database, id, edits, only);
        if (one !== null) yield one;
      }
    },
    async *places() {
      for (const [code, captures] of byPlace) yield await reportsOfPlace(database, code, captures, edits, only);
    },
  };
}

const wanted = (rows: FigureRow[], only?: FigureIds): FigureRow[] =>
  only === undefined ? rows : rows.filter(({ captureId, figureId }) => only.get(captureId)?.has(figureId));

async function exportedReport(
  database: BaoshuDatabase,
  id: number,
  edits: readonly IndicatorEdit[],
  only?: FigureIds,
): Promise<ExportedReport | null> {
  const { captures, texts, figures } = database;
  return database.transaction('r', [captures, texts, figures], async () => {
    const [capture, text, rows] = await Promise.all([captures.get(id), texts.get(id), figuresOfCapture(database, id)]);
    if (capture === undefined) return null;
    return { report: withEdits(reportOfRows(capture, wanted(rows, only)), edits), text: text?.document.text ?? null };
  });
}

/** What some captures tell of a place, each with the figures of that place alone. */
async function reportsOfPlace(
  database: BaoshuDatabase,
  code: string,
  ids: readonly number[],
  edits: readonly IndicatorEdit[],
  only?: FigureIds,
): Promise<CapturedReport[]> {
  const { captures, figures } = database;
  return database.transaction('r', [captures, figures], async () => {
    const rows = new Map<number, FigureRow[]>();
    for (const row of wanted(await figures.where('placeCode').equals(code).toArray(), only)) {
      const own = rows.get(row.captureId);
      if (own === undefined) rows.set(row.captureId, [row]);
      else own.push(row);
    }
    const kept = await captures.bulkGet([...ids]);
    return kept.flatMap((capture) =>
      capture === undefined ? [] : [withEdits(reportOfRows(capture, rows.get(capture.id) ?? []), edits)],
    );
  });
}
