import { Dexie } from 'dexie';
import { withEdits } from '../../../core/compare/report';
import {
  type EditRefusal,
  type IndicatorChange,
  type IndicatorEdit,
  keysAround,
  refusalOf,
} from '../../../core/indicators/edits';
import { followFigures } from './capture-keys';
import { reportOfRows } from './captured-report';
import type { BaoshuDatabase } from './database';
import { keyedFigures } from './figure-keys';
import type { FigureRow, IndicatorEditRow } from './rows';

/** A change that would say nothing or lead in a circle; `refusal` is why. */
export class EditRefused extends Error {
  override name = 'EditRefused';
  constructor(readonly refusal: EditRefusal) {
    super(`The change of the indicator was refused: ${refusal}.`);
  }
}

/** All that the reader merged, split and renamed, in the order in which it was done. */
export async function indicatorEdits(database: BaoshuDatabase): Promise<IndicatorEdit[]> {
  const rows = await database.indicatorEdits.orderBy('madeAt').toArray();
  return rows.filter(({ takenBackAt }) => takenBackAt === undefined);
}

/**
 * Keeps a change and gives every figure that it is about its new key, in one transaction. What was said of the figures stays.
 * @throws EditRefused where the change cannot be made; nothing is kept then
 */
export async function makeIndicatorEdit(database: BaoshuDatabase, change: IndicatorChange): Promise<IndicatorEdit> {
  return changing(database, async (edits) => {
    const refusal = refusalOf(edits, change);
    if (refusal !== null) throw new EditRefused(refusal);
    // Two edits of one moment would have no order
    const last = edits.at(-1)?.madeAt ?? '';
    const now = new Date().toISOString();
    const madeAt = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
    const edit: IndicatorEdit = { ...change, id: crypto.randomUUID(), madeAt };
    await database.indicatorEdits.add(edit);
    return [edit, [edit]];
  });
}

/**
 * Takes an edit back: the figures that it was about have the keys again that they would have without it. When that was is kept: an older
 * backup still has the edit.
 */
export function takeBackIndicatorEdit(database: BaoshuDatabase, id: string): Promise<void> {
  return changing(database, async (edits) => {
    await database.indicatorEdits.update(id, { takenBackAt: new Date().toISOString() });
    return [undefined, edits.filter((edit) => edit.id === id)];
  });
}

/** Takes in the edits of a package; those that are known already stay as they are, but what either side has taken back. Returns how many were new. */
export function takeInIndicatorEdits(database: BaoshuDatabase, others: readonly IndicatorEditRow[]): Promise<number> {
  return changing(database, async () => {
    const known = new Map((await database.indicatorEdits.toArray()).map((row) => [row.id, row]));
    const added = others.filter(({ id }) => !known.has(id));
    const takenBack = others.filter(
      ({ id, takenBackAt }) => takenBackAt !== undefined && known.get(id)?.takenBackAt === undefined && known.has(id),
    );
    await database.indicatorEdits.bulkPut([...added, ...takenBack]);
    return [added.filter(({ takenBackAt }) => takenBackAt === undefined).length, [...added, ...takenBack]];
  });
}

/** Runs a change of the edits, and re-keys what the edits that it gives back are about: all of it is kept or nothing. */
function changing<Result>(
  database: BaoshuDatabase,
  change: (edits: IndicatorEdit[]) => Promise<[Result, IndicatorEdit[]]>,
): Promise<Result> {
  const { indicatorEdits: table, figures, captures, captureKeys, placeFigures } = database;
  return database.transaction('rw', [table, figures, captures, captureKeys, placeFigures], async () => {
    const before = await indicatorEdits(database);
    const [result, concerned] = await change(before);
    await rekey(database, before, concerned);
    return result;
  });
}

/** All rows under one of the keys, or under one of them with modifiers, in whatever place; by the index alone. */
function rowsUnder(database: BaoshuDatabase, keys: string[]): Promise<FigureRow[]> {
  const ranges = keys.flatMap((key) => [
    [
      [key, Dexie.minKey],
      [key, Dexie.maxKey],
    ],
    [
      [`${key}:`, Dexie.minKey],
      [`${key}:\uffff`, Dexie.maxKey],
    ],
  ]);
  return Promise.all(
    ranges.map(([from, to]) =>
      database.figures.where('[indicatorKey+placeCode]').between(from, to, true, true).toArray(),
    ),
  ).then((rows) => rows.flat());
}

/** Gives the rows that edits are about the keys that they have by the edits as they stand now. */
async function rekey(database: BaoshuDatabase, before: IndicatorEdit[], concerned: IndicatorEdit[]): Promise<void> {
  const moving = concerned.flatMap((edit) => (edit.action === 'rename' ? [] : [edit.key, edit.into]));
  if (moving.length === 0) return;
  const now = await indicatorEdits(database);
  const found = await rowsUnder(database, keysAround(moving, [...before, ...now]));
  const byCapture = new Map<number, Map<string, FigureRow>>();
  for (const row of found) {
    const rows = byCapture.get(row.captureId) ?? new Map<string, FigureRow>();
    byCapture.set(row.captureId, rows.set(row.figureId, row));
  }
  const captures = (await database.captures.bulkGet([...byCapture.keys()])).filter((one) => one !== undefined);
  const changed = captures.flatMap((capture) => {
    const rows = byCapture.get(capture.id)!;
    const report = withEdits(reportOfRows(capture, [...rows.values()]), now);
    return keyedFigures(report).flatMap(({ figure: { id }, keys }): FigureRow[] => {
      const row = rows.get(id);
      if (row === undefined || row.seriesKey === keys.seriesKey) return [];
      const { seriesKey: _, indicatorKey: __, placeCode: ___, ...rest } = row;
      return [{ ...rest, ...keys }];
    });
  });
  await database.figures.bulkPut(changed);
  await followFigures(database, [...new Set(changed.map(({ captureId }) => captureId))]);
}
