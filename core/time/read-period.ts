import { readText } from '../document/reading';
import type { Period } from './period';

const TO = '(?:—+|-|～|至|到|/)';
const MONTH = '(\\d{4})(?:年|-)(\\d{1,2})月?';
const YEAR = /^(\d{4})年?$/;
const YEARS = new RegExp(`^(\\d{4})年?${TO}(\\d{4})年?$`);
const ONE_MONTH = new RegExp(`^${MONTH}$`);
const MONTHS_OF_A_YEAR = new RegExp(`^(\\d{4})年(\\d{1,2})月?${TO}(\\d{1,2})月$`);
const MONTHS = new RegExp(`^${MONTH}${TO}${MONTH}$`);
const PART = /^(\d{4})年(上半年|下半年|前三季度|第?[一1]季度|第?[二2]季度|第?[三3]季度|第?[四4]季度)$/;

/** First and last month of the parts of a year that reports name. */
const PARTS: readonly [RegExp, string, string][] = [
  [/^上半年$/, '01', '06'],
  [/^下半年$/, '07', '12'],
  [/^前三季度$/, '01', '09'],
  [/[一1]季度$/, '01', '03'],
  [/[二2]季度$/, '04', '06'],
  [/[三3]季度$/, '07', '09'],
  [/[四4]季度$/, '10', '12'],
];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * A period as a person writes it (`2023`, `2016—2020年`, `2023年1—9月`, `2024-07`, `2023年上半年`); null where it is none, as
 * with a month 13 or a span that ends before it begins.
 */
export function readPeriod(written: string): Period | null {
  const text = readText(written).text.replaceAll(' ', '');
  const year = YEAR.exec(text);
  if (year) return span([year[1]!]);
  const years = YEARS.exec(text);
  if (years) return span([years[1]!], [years[2]!]);
  const month = ONE_MONTH.exec(text);
  if (month) return span([month[1]!, month[2]!]);
  const ofAYear = MONTHS_OF_A_YEAR.exec(text);
  if (ofAYear) return span([ofAYear[1]!, ofAYear[2]!], [ofAYear[1]!, ofAYear[3]!]);
  const months = MONTHS.exec(text);
  if (months) return span([months[1]!, months[2]!], [months[3]!, months[4]!]);
  const part = PART.exec(text);
  const bounds = part && PARTS.find(([pattern]) => pattern.test(part[2]!));
  return bounds ? span([part[1]!, bounds[1]], [part[1]!, bounds[2]]) : null;
}

/** One year or month, or the first and the last; each is a year with or without a month. */
function span(first: string[], last?: string[]): Period | null {
  const from = pointOf(first);
  if (last === undefined) return from;
  const to = pointOf(last);
  return from === null || to === null || from >= to ? null : `${from}/${to}`;
}

function pointOf([year = '', month]: string[]): string | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return year;
  return Number(month) < 1 || Number(month) > 12 ? null : `${year}-${month.padStart(2, '0')}`;
}
