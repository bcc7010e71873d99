import type { CaptureKeysRow, FigureRow } from './rows';

type Keyed = Pick<FigureRow, 'indicatorKey' | 'placeCode'>;

/** The row of a capture with these figures. */
export function keysRowOf(captureId: number, figures: readonly Keyed[]): CaptureKeysRow {
  const places = new Map<string, Set<string>>();
  for (const { indicatorKey, placeCode } of figures) {
    if (indicatorKey === undefined || placeCode === undefined) continue;
    const known = places.get(placeCode);
    if (known === undefined) places.set(placeCode, new Set([indicatorKey]));
    else known.add(indicatorKey);
  }
  return { captureId, places: [...places].map(([code, keys]) => ({ code, keys: [...keys] })) };
}
