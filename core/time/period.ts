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

/** Takes a period apart; null where the text is none. */
export function parsePeriod(period: Period): PeriodBounds | null {
  const parting = period.indexOf('/');
  const from = parsePoint(parting < 0 ? period : period.slice(0, parting));
  const to = parting < 0 ? from : parsePoint(period.slice(parting + 1));
  return from === null || to === null ? null : { from, to };
}

/** `2024` or `2024-07`, read digit by digit: every figure asks it several times. */
function parsePoint(text: string): CalendarPoint | null {
  const hasMonth = text.length === 7 && text[4] === '-';
  if (text.length !== 4 && !hasMonth) return null;
  const year = digitsAt(text, 0, 4);
  const month = hasMonth ? digitsAt(text, 5, 7) : null;
  return year < 0 || (month !== null && month < 0) ? null : { year, month };
}

/** The number that the digits `from..to` write; -1 where one of them is none. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
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

/** True for months of a year: `2023-01/2023-06`, `2024-07`. */
export const isPartOfYear = (period: Period | null): boolean => period?.includes('-') === true;

/** The year before a period's first; null for no period. */
export function yearBefore(period: Period | null): Period | null {
  const years = yearsOf(period);
  return years && String(years[0] - 1);
}
