import type { SeriesCell } from '../compare/cell';
import { csvLine } from '../exchange/delimited';
import type { Comparison } from './compare-json';

/** One period of one series; `null` where nothing is told. */
interface Row {
  place: string;
  place_code: string;
  indicator: string;
  series_key: string;
  kind: string;
  unit: string;
  base: string | null;
  period: string;
  actual: number | null;
  actual_high: number | null;
  actual_file: string | null;
  estimate: number | null;
  estimate_high: number | null;
  estimate_file: string | null;
  target: number | null;
  target_high: number | null;
  target_file: string | null;
  /** What became of the target. */
  outcome: string | null;
  /** True where another report tells one of the values differently. */
  disagreement: boolean;
}

type Field = 'actual' | 'estimate' | 'target';

function told<F extends Field>(field: F, cell: SeriesCell | undefined): Pick<Row, F | `${F}_high` | `${F}_file`> {
  const value = cell?.preferred.value ?? null;
  const [low, high] = Array.isArray(value) ? value : [value, null];
  const file = cell?.preferred.report.id ?? null;
  return { [field]: low, [`${field}_high`]: high, [`${field}_file`]: file } as Pick<Row, F | `${F}_high` | `${F}_file`>;
}

function rowsOf({ series, promises }: Comparison): Row[] {
  const outcomes = new Map(promises.map(({ series: { key }, period, outcome }) => [`${key} ${period}`, outcome]));
  return series.flatMap(({ key, name, identity, points }) =>
    points.map(({ period, actual, estimate, target }) => ({
      place: identity.place.name,
      place_code: identity.place.code,
      indicator: name,
      series_key: key,
      kind: identity.kind,
      unit: identity.unit,
      base: identity.base,
      period,
      ...told('actual', actual),
      ...told('estimate', estimate),
      ...told('target', target),
      outcome: outcomes.get(`${key} ${period}`) ?? null,
      disagreement: [actual, estimate, target].some((cell) => (cell?.disagreement ?? null) !== null),
    })),
  );
}

/** A comparison as lines of JSON, one a period of a series. */
export const comparisonNdjson = (comparison: Comparison): string =>
  rowsOf(comparison)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

/** A comparison as CSV (UTF-8 with byte order mark, RFC 4180), one row a period of a series. */
export function comparisonCsv(comparison: Comparison): string {
  const rows = rowsOf(comparison);
  const heads = rows.length === 0 ? [] : [csvLine(Object.keys(rows[0]!))];
  return `\ufeff${[...heads, ...rows.map((row) => csvLine(Object.values(row)))].join('')}`;
}
