/**
 * What the columns of a table are of each other, by the numbers of its full rows: `c` is `a` in per cent of `b`, the growth from `b`
 * to `a`, or what `a` has more than `b`. Relations place the figures of rows with gaps; they never make a number.
 */
export interface ColumnRelation {
  kind: 'ratio' | 'growth' | 'difference';
  a: number;
  b: number;
  c: number;
}

/** A number of a cell with its decimals. */
export interface CellValue {
  value: number;
  decimals: number;
}

/** Rows that a relation is asked of at the least, and the share of them in which it holds. */
const LEAST_ROWS = 3;
const HOLDS = 0.9;
/** Wider tables are not asked. */
const MOST_COLUMNS = 12;

/** The relations that hold between the columns of full rows; cells without a number say nothing. */
export function columnRelations(rows: readonly (CellValue | null)[][]): ColumnRelation[] {
  const width = rows[0]?.length ?? 0;
  const found: ColumnRelation[] = [];
  if (rows.length < LEAST_ROWS || width < 3 || width > MOST_COLUMNS) return found;
  for (let c = 0; c < width; c++) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) {
        if (a === b || a === c || b === c) continue;
        for (const kind of ['ratio', 'growth', 'difference'] as const) {
          const relation = { kind, a, b, c };
          const asked = rows.map((row) => agrees(relation, (at) => row[at] ?? null)).filter((one) => one !== null);
          const held = asked.filter(Boolean).length;
          if (held >= LEAST_ROWS && held >= asked.length * HOLDS) found.push(relation);
        }
      }
    }
  }
  return found;
}

/**
 * Whether a relation holds in a row, as far as its numbers are rounded; null where one of the three is missing, and where the numbers
 * are too small to tell (a whole is nought, a rate with nothing to it).
 */
export function agrees({ kind, a, b, c }: ColumnRelation, at: (column: number) => CellValue | null): boolean | null {
  const [part, whole, told] = [at(a), at(b), at(c)];
  if (part === null || whole === null || told === null) return null;
  const half = ({ decimals }: CellValue): number => 0.5 * 10 ** -decimals;
  if (kind === 'difference')
    return Math.abs(part.value - whole.value - told.value) <= half(part) + half(whole) + half(told) + 1e-9;
  if (whole.value === 0 || part.value === 0) return null;
  const ratio = (part.value / whole.value) * 100;
  const slack =
    Math.abs(ratio) * (half(part) / Math.abs(part.value) + half(whole) / Math.abs(whole.value)) + half(told) * 1.2;
  return Math.abs(ratio - (kind === 'growth' ? 100 : 0) - told.value) <= slack + 1e-9;
}
