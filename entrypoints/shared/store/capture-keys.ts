import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { keysRowOf } from './keys-row';
import { placeFiguresOf } from './place-figures';
import type { FigureRow } from './rows';

/** Puts down what follows from the rows of a capture's figures. To be called in the transaction that changes those rows. */
export async function keepFollowing(
  { captureKeys, placeFigures }: BaoshuDatabase,
  captureId: number,
  rows: readonly FigureRow[],
): Promise<void> {
  await captureKeys.put(keysRowOf(captureId, rows));
  await placeFigures.where('captureId').equals(captureId).delete();
  await placeFigures.bulkPut(placeFiguresOf(captureId, rows));
}

/** Takes away what followed from the figures of a capture. To be called in the transaction that takes those away. */
export async function dropFollowing({ captureKeys, placeFigures }: BaoshuDatabase, captureId: number): Promise<void> {
  await captureKeys.delete(captureId);
  await placeFigures.where('captureId').equals(captureId).delete();
}

/** Puts down what follows from the figures that captures have now. To be called in the transaction that changes those figures. */
export async function followFigures(database: BaoshuDatabase, captureIds: readonly number[]): Promise<void> {
  for (const id of captureIds) await keepFollowing(database, id, await figuresOfCapture(database, id));
}

/** The codes of the places that each indicator of the library is told of, in order. */
export async function placesOfIndicators(database: BaoshuDatabase): Promise<Map<string, string[]>> {
  const told = new Map<string, Set<string>>();
  for (const { places } of await database.captureKeys.toArray()) {
    for (const { code, keys } of places) {
      for (const key of keys) {
        const known = told.get(key);
        if (known === undefined) told.set(key, new Set([code]));
        else known.add(code);
      }
    }
  }
  const inOrder = [...told].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(inOrder.map(([key, codes]) => [key, [...codes].sort()]));
}
