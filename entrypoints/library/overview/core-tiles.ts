import { changeAt, isUntold, type RowChange } from '../../../core/compare/row-change';
import { lineOf, type YearLine } from '../../../core/compare/year-line';
import { familyKey, type RowCell, type RowYear, type YearRow, yearOf } from '../../../core/compare/year-row';
import { CORE_INDICATORS } from '../../../core/indicators/core-order';
import { entryOfKey } from '../../../core/indicators/key';
import type { PlaceHistory } from '../shell/place-history';

/** What a place is known by at a glance. */
export interface CoreTile {
  row: YearRow;
  /** The year of the last result. */
  year: number;
  result: RowCell;
  change: RowChange | null;
  /** The year behind it, where a report that reviews that year does not tell the indicator. */
  untold: number | null;
  /** The target that the result is held against, else the next one. */
  aim: { year: number; of: RowYear & { target: RowCell } } | null;
  line: YearLine;
}

const TILES = 5;

/** The amount or the growth of a whole place's indicator by years: what a tile can show. */
const isPlain = ({ series: { identity }, tags, against }: YearRow): boolean =>
  identity.of === null &&
  identity.periodKind === 'year' &&
  against === null &&
  (tags.length === 0 || (tags.length === 1 && tags[0] === 'growth'));

/** The last year of which a row tells one sure result; null for none. */
function lastResult({ years }: YearRow): number | null {
  const told = [...years].filter(([, { result }]) => result?.sure && result.disagreement !== 'same-report');
  return told.length === 0 ? null : Math.max(...told.map(([year]) => year));
}

/** The row that tells the latest year; of the same year the amount, which comes first. */
function latestRow(rows: YearRow[]): { row: YearRow; year: number } | null {
  let best: { row: YearRow; year: number } | null = null;
  for (const row of rows) {
    const year = lastResult(row);
    if (year !== null && (best === null || year > best.year)) best = { row, year };
  }
  return best;
}

function aimOf(row: YearRow, year: number): CoreTile['aim'] {
  for (const of of [year, year + 1]) {
    const told = yearOf(row, of);
    if (told.target !== null && (of > year || told.promise?.result !== null))
      return { year: of, of: { ...told, target: told.target } };
  }
  return null;
}

/** The first five indicators of the core that a place has a result of, in the order of the core. */
export function coreTiles({ rows, byKey, reports }: Pick<PlaceHistory, 'rows' | 'byKey' | 'reports'>): CoreTile[] {
  const byEntry = new Map<string, YearRow[]>();
  for (const row of rows.filter(isPlain)) {
    const id = entryOfKey(familyKey(row.series.identity.indicator))?.id;
    if (id !== undefined) byEntry.set(id, [...(byEntry.get(id) ?? []), row]);
  }
  const tiles: CoreTile[] = [];
  for (const id of CORE_INDICATORS) {
    const latest = latestRow(byEntry.get(id) ?? []);
    if (latest === null) continue;
    const { row, year } = latest;
    tiles.push({
      row,
      year,
      result: yearOf(row, year).result!,
      change: changeAt(row, year, byKey),
      untold: isUntold(row, year + 1, reports) ? year + 1 : null,
      aim: aimOf(row, year),
      line: lineOf(row.series, byKey),
    });
    if (tiles.length === TILES) break;
  }
  return tiles;
}
