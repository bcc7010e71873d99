import { figuresOfCapture } from './captures';
import type { BaoshuDatabase } from './database';
import { keysRowOf } from './keys-row';

/** Puts down the keys that the figures of captures have now. To be called in the transaction that changes those figures. */
export async function keepKeys(database: BaoshuDatabase, captureIds: readonly number[]): Promise<void> {
  for (const id of captureIds) await database.captureKeys.put(keysRowOf(id, await figuresOfCapture(database, id)));
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
