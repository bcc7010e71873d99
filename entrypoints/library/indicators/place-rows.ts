import { scaled } from '../../../core/compare/arithmetic';
import { betweenPlaces } from '../../../core/compare/change';
import type { Series } from '../../../core/compare/series';
import { type RowCell, type RowYear, type YearRow, yearOf } from '../../../core/compare/year-row';

/** A row of several places: what each tells of one indicator in the same way, in the unit of the first that tells it. */
export interface PlaceRow {
  row: YearRow;
  /** In the order of the places; null where a place has no such row. */
  places: (YearRow | null)[];
}

const sameKind = ({ identity: { indicator, of, family, unit, kind, base, periodKind } }: Series): string =>
  [indicator, of, family, unit, kind, base, periodKind].join('|');

/** The rows of several places that two of them have at least, in the order of the first place's. */
export function placeRows(places: readonly (readonly YearRow[])[]): PlaceRow[] {
  const known = places.map((rows) => new Map(rows.map((row) => [sameKind(row.series), row])));
  const seen = new Set<string>();
  return places.flatMap((rows) =>
    rows.flatMap((row): PlaceRow[] => {
      const key = sameKind(row.series);
      if (seen.has(key)) return [];
      seen.add(key);
      const own = known.map((of) => of.get(key) ?? null);
      return own.filter((one) => one !== null).length < 2 ? [] : [{ row, places: own }];
    }),
  );
}

/** Years of which two places at least tell a result, and the last of them. */
export function yearsInCommon(rows: readonly PlaceRow[]): { years: number[]; last: number | null } {
  const years = new Set<number>();
  for (const { places } of rows) {
    const counts = new Map<number, number>();
    for (const place of places)
      for (const [year, { result }] of place?.years ?? [])
        if (result !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    for (const [year, count] of counts) if (count > 1) years.add(year);
  }
  const sorted = [...years].sort((a, b) => a - b);
  return { years: sorted, last: sorted.at(-1) ?? null };
}

/** What a place tells of a year, in the unit of another row. */
export function inUnitOf(row: YearRow, place: YearRow, year: number): RowYear {
  const power = place.scale.exponent - row.scale.exponent;
  const moved = (cell: RowCell | null): RowCell | null =>
    cell === null || power === 0
      ? cell
      : {
          ...cell,
          value: Array.isArray(cell.value)
            ? [scaled(cell.value[0], power), scaled(cell.value[1], power)]
            : scaled(cell.value, power),
        };
  const { result, target, promise } = yearOf(place, year);
  return { result: moved(result), target: moved(target), promise };
}

/** Where the places stand that may be held against the first: their values, in the order of the places; null for the others. */
export function standingValues({ row, places }: PlaceRow, year: number): (number | null)[] {
  const [first] = places;
  return places.map((place, at) => {
    if (place === null || first === null || first === undefined) return null;
    const { result } = inUnitOf(row, place, year);
    if (result === null || typeof result.value !== 'number') return null;
    if (at === 0) return result.sure && result.bound === 'exact' && result.disagreement === null ? result.value : null;
    const change = betweenPlaces({ here: first.series, there: place.series }, String(year));
    return change?.standing.stands ? result.value : null;
  });
}
