import type { FigureRow, PackedFigure, PlaceFiguresRow } from './rows';

/** The rows of a capture's figures by the places that they hold for; those that open no series hold for none. */
export function placeFiguresOf(captureId: number, rows: readonly FigureRow[]): PlaceFiguresRow[] {
  const places = new Map<string, PackedFigure[]>();
  for (const { placeCode, figure, correction } of rows) {
    if (placeCode === undefined) continue;
    const packed: PackedFigure = correction === undefined ? { figure } : { figure, correction };
    const known = places.get(placeCode);
    if (known === undefined) places.set(placeCode, [packed]);
    else known.push(packed);
  }
  return [...places].map(([placeCode, figures]) => ({ placeCode, captureId, figures: JSON.stringify(figures) }));
}

/** The figures that a row holds. */
export const unpacked = ({ figures }: PlaceFiguresRow): PackedFigure[] => JSON.parse(figures);
