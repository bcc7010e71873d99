/**
 * A stretch of calendar time as text: `2023` (a year), `2016/2020` (first and last year of a span), `2024-07` (a month),
 * `2023-01/2023-09` (first to last month). Two equal stretches have one text.
 */
export type Period = string;

/** A year, or a month of one (1 to 12). */
export interface CalendarPoint {
  year: number;
  month: number | null;
}

/** A period taken apart: its first and last year or month; both the same for a single one. */
export interface PeriodBounds {
  from: CalendarPoint;
  to: CalendarPoint;
}

const POINT = /^(\d{4})(?:-(\d{2}))?$/;

/** Takes a period apart; null where the text is none. */
export function parsePeriod(period: Period): PeriodBounds | null {
  const [first = '', last = first, ...more] = period.split('/');
  const from = parsePoint(first);
  const to = parsePoint(last);
  return from === null || to === null || more.length > 0 ? null : { from, to };
}

function parsePoint(text: string): CalendarPoint | null {
  const match = POINT.exec(text);
  return match ? { year: Number(match[1]), month: match[2] === undefined ? null : Number(match[2]) } : null;
}

/** Writes a period the one way it is written: a span of one year is that year, all months of a year are the year. */
export function formatPeriod({ from, to }: PeriodBounds): Period {
  const wholeYear = from.year === to.year && (from.month ?? 1) === 1 && (to.month ?? 12) === 12;
  if (wholeYear) return String(from.year);
  const [first, last] = [formatPoint(from), formatPoint(to)];
  return first === last ? first : `${first}/${last}`;
}

const formatPoint = ({ year, month }: CalendarPoint): string =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** The first and last year of a period, `[2016, 2020]`; null for none. */
export function yearsOf(period: Period | null): [number, number] | null {
  const bounds = period === null ? null : parsePeriod(period);
  return bounds && [bounds.from.year, bounds.to.year];
}

/** The years from the first to the last as a period: `2016/2020`, or `2020` where both are one. */
export const yearSpan = (first: number, last: number): Period => (first === last ? String(first) : `${first}/${last}`);

/** True for a period of more than one year. */
export function isSpan(period: Period | null): boolean {
  const years = yearsOf(period);
  return years !== null && years[0] !== years[1];
}

/** The year before a period's first; null for no period. */
export function yearBefore(period: Period | null): Period | null {
  const years = yearsOf(period);
  return years && String(years[0] - 1);
}
