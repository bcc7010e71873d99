import type { Period } from '../../time/period';

const EARLIEST = 1978;
const LATEST = 2060;

/** A year that is not a mere mark to measure from or towards: 比2010年, 到2020年, 2035年远景目标, 是2011年的1.6倍. */
export const REPORTED = /(?:^|[^到至比较由从自是起于\d])(\d{4})年(?!以来|以前|远景|的[\d.]+倍)/g;

/** A four-digit year that a report can be of, or null. */
export function plausibleYear(text: string | undefined): number | null {
  const year = Number(text);
  return year >= EARLIEST && year <= LATEST ? year : null;
}

/** The year that `pattern` captures first in the first of `texts` that has one. */
export function firstYear(pattern: RegExp, texts: readonly (string | null | undefined)[]): number | null {
  for (const text of texts) {
    const year = text ? plausibleYear(pattern.exec(text)?.[1]) : null;
    if (year !== null) return year;
  }
  return null;
}

/** The years a pattern captures, with how often; for what a text says most. */
export function countYears(pattern: RegExp, text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(pattern)) {
    const year = plausibleYear(match[1]);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The key with the largest count; null for none. */
export function mostCounted(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}

/** Year of an ISO date. */
export function yearOf(date: string | null | undefined): number | null {
  return date ? plausibleYear(date.slice(0, 4)) : null;
}

/** `2024年上半年`, `2024年1—9月`, `2024年前三季度` in a title: the part of the year it reports. */
const PART_OF_YEAR =
  /(\d{4})年(?:度)?(?:(上半年)|(?:前|第?一至第?)([二三])季度|(?:1|一)(?:月份?)?[—\-至到～](\d{1,2})月)/;

/** The period of a report on part of a year (`2024-01/2024-06`), or the whole year. */
export function reportedPeriod(title: string | null, year: number): Period {
  const part = PART_OF_YEAR.exec(title ?? '');
  if (!part || Number(part[1]) !== year) return String(year);
  const month = part[2] ? 6 : part[3] ? (part[3] === '二' ? 6 : 9) : Number(part[4]);
  return month >= 1 && month < 12 ? `${year}-01/${year}-${String(month).padStart(2, '0')}` : String(year);
}
