/** What the numbers of a table say of its columns: used to check and to order, never to make a number. */

/** Rows that must agree for a relation to be believed. */
const ENOUGH = 0.6;

/**
 * How many columns behind `column` add up to it in most rows; 0 where none do. `rows` are full rows of numbers, `most` the
 * largest number of parts that is asked for.
 */
export function partsOf(rows: readonly number[][], column: number, parts: number): boolean {
  if (rows.length < 2 || column + parts >= (rows[0]?.length ?? 0)) return false;
  const agree = rows.filter((row) => {
    const whole = row[column]!;
    const sum = row.slice(column + 1, column + 1 + parts).reduce((a, b) => a + b, 0);
    return Math.abs(sum - whole) <= Math.max(1, Math.abs(whole) * 0.002);
  }).length;
  return agree >= Math.max(2, rows.length * ENOUGH);
}

const MOST_PARTS = 6;
const SUMS = /合计|小计|总|计$|全|共/;

/**
 * True where a column is the sum of three or more behind it and its heading does not call it one: in a heading put together of
 * several lines the words of one storey then stand beside those of another.
 */
export function deniesHeadings(headings: readonly string[], rows: readonly number[][]): boolean {
  return headings.some((text, c) => {
    if (SUMS.test(text)) return false;
    for (let parts = 3; parts <= MOST_PARTS; parts++) if (partsOf(rows, c, parts)) return true;
    return false;
  });
}

/**
 * What a column of 增减 without a unit holds, by the two amounts before it: their difference, or the growth from one to the other
 * in per cent; null where the numbers leave it open. Each row is [earlier, later, difference or growth].
 */
export function differenceOrGrowth(
  rows: readonly (readonly [number, number, number])[],
): 'difference' | 'growth' | null {
  const asked = rows.filter(([earlier]) => earlier !== 0);
  if (asked.length < 3) return null;
  const difference = asked.filter(([a, b, x]) => Math.abs(b - a - x) <= Math.max(0.06, Math.abs(x) * 0.02)).length;
  const growth = asked.filter(([a, b, x]) => Math.abs((b / a - 1) * 100 - x) < 0.6).length;
  if (difference > growth && difference >= asked.length * ENOUGH) return 'difference';
  if (growth > difference && growth >= asked.length * ENOUGH) return 'growth';
  return null;
}
