import { headsFigures } from './table-words';
import { GLUED, isOneMeasure, median } from './text-table-heading';
import type { Token } from './text-table-line';

/** Headings of columns put together of pieces, left to right. */
export type PiecedHeadings = string[];

/** How amounts of several years stand, left to right; by the years (`2030,2031`) that a table names. */
export type YearOrder = 'earlier first' | 'later first';
export type YearOrders = ReadonlyMap<string, YearOrder>;

/** More ways to lay the pieces along the columns are not tried. */
const MOST_WAYS = 40_000;
const MOST_LINES = 8;
/** `A为B的%`, `A占B的%`, `比B增长%`, `B的%`. */
const RATIO = /^(.*?)(?:为|占)(.+?)的?[（(]?[%％][）)]?$/;
const GROWTH = /^(.*?)[比较](.+?)(?:增长|增减|增加|±)[（(]?[%％]?[）)]?$/;
const AGREE = 0.7;
/** No column of rates has its middle beyond this. */
const LARGEST_RATE = 1000;

/**
 * Headings of several lines whose pieces a text gives line by line, centred in their cells (`执行数为 | 预算数 执行数 | 预算数的%`):
 * all ways to lay the words of each line along the columns from the left are tried. A way holds where every column reads as one
 * measure and where each rate is, by the numbers, what its heading says it is of the other columns. Null unless exactly one way
 * holds: what reading order and numbers leave open is not guessed. Where nothing but the order of the years is open, it is that
 * of the document's other tables of these years, if `orders` knows one. `rows` are full rows of numbers.
 */
export function piecedHeadings(
  words: readonly Token[],
  rows: readonly number[][],
  width: number,
  orders: YearOrders = new Map(),
): PiecedHeadings | null {
  const lines = linesOf(words);
  if (width < 2 || lines.length < 2 || lines.length > MOST_LINES) return null;
  let ways = 1;
  for (const { length } of lines) ways *= choose(width, length);
  if (ways === 0 || ways > MOST_WAYS) return null;
  const found = new Map<string, { headings: string[]; exact: number }>();
  const places = lines.map(({ length }) => placesOf(length, width));
  // Thousands of ways are put together of a few dozen headings
  const measures = new Map<string, boolean>();
  const isKnownMeasure = (text: string): boolean => {
    const known = measures.get(text) ?? isMeasure(text);
    measures.set(text, known);
    return known;
  };
  const walk = (at: number, columns: string[]): void => {
    if (at < lines.length) {
      for (const way of places[at]!) {
        const next = [...columns];
        way.forEach((c, i) => {
          next[c] += lines[at]![i]!;
        });
        walk(at + 1, next);
      }
      return;
    }
    if (!columns.every(isKnownMeasure) || new Set(columns).size < width) return;
    const key = columns.join('\n');
    if (found.has(key)) return;
    const exact = exactOf(columns, rows);
    if (exact !== null) found.set(key, { headings: columns, exact });
  };
  walk(0, new Array<string>(width).fill(''));
  const most = Math.max(0, ...[...found.values()].map(({ exact }) => exact));
  const best = [...found.values()].filter(({ exact }) => exact === most);
  if (best.length === 1) return best[0]!.headings;
  const same = best.every(
    ({ headings }) => [...headings].sort().join('\n') === [...best[0]!.headings].sort().join('\n'),
  );
  const ordered = best.filter(({ headings }) => {
    const told = yearOrder(headings);
    return told !== null && orders.get(told.years) === told.order;
  });
  return same && ordered.length === 1 ? ordered[0]!.headings : null;
}

/** The years that amounts are of and how they stand; null for one year, or for years that turn back. */
export function yearOrder(headings: readonly string[]): { years: string; order: YearOrder } | null {
  const named = headings
    .filter((heading) => !isRate(heading))
    .map(yearOf)
    .filter((year) => year !== null);
  const years = [...new Set(named)].sort((a, b) => a - b);
  if (years.length < 2) return null;
  const runs = (sign: 1 | -1): boolean => named.every((year, i) => i === 0 || sign * (year - named[i - 1]!) >= 0);
  const order = runs(1) ? 'earlier first' : runs(-1) ? 'later first' : null;
  return order === null ? null : { years: years.join(), order };
}

function linesOf(words: readonly Token[]): string[][] {
  const lines: string[][] = [];
  let line = -1;
  for (const word of words) {
    if (word.line !== line) lines.push([]);
    line = word.line;
    lines[lines.length - 1]!.push(...word.text.split(GLUED));
  }
  return lines;
}

function choose(n: number, k: number): number {
  if (k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** All ways to lay `count` words along `width` columns from the left. */
function placesOf(count: number, width: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const ways: number[][] = [];
  for (let c = from; c <= width - count; c++)
    for (const rest of placesOf(count - 1, width, c + 1)) ways.push([c, ...rest]);
  return ways;
}

/** One amount, named once and to its end, or one rate of it: no piece twice, no second amount behind the first. */
function isMeasure(text: string): boolean {
  // （调整）预算数 is one, though a bracket that opens a piece mostly belongs to what stands before it
  const bare = text.replace(/^[（(](?:调整|变动|含[^（()）]*)[）)]/, '');
  if (!headsFigures(text) || !isOneMeasure(bare) || /(.{3,})\1/.test(text)) return false;
  const rate = RATIO.exec(text) ?? GROWTH.exec(text);
  if (rate !== null) return isAmount(rate[1]!, true) && isAmount(rate[2]!, false);
  if (/[为占比较]/.test(text)) return false;
  return isAmount(text.replace(/(?:增长|增减|增速|比重|占比)?[（(]?[%％][）)]?$/, ''), true);
}

/** `2025年（调整）预算数`: a year at the front alone, 数 at the end alone. */
function isAmount(text: string, orNothing: boolean): boolean {
  if (text === '') return orNothing;
  const bare = text.replace(/^(?:19|20)\d\d年?/, '');
  if (/(?:19|20)\d\d年/.test(bare) || /数./.test(bare)) return false;
  // A bracket qualifies what stands behind it; a year with only that is no amount
  return bare === '' || !/[）)]$/.test(bare) || /[（(](?:亿|万)?[元吨人亩%％][）)]$/.test(bare);
}

/** How many amounts that rates name are columns by those very words; null where the numbers deny what a heading says. */
function exactOf(columns: readonly string[], rows: readonly number[][]): number | null {
  let exact = 0;
  for (let c = 0; c < columns.length; c++) {
    const ratio = RATIO.exec(columns[c]!);
    const growth = ratio === null ? GROWTH.exec(columns[c]!) : null;
    const rate = ratio ?? growth;
    if (rate === null) continue;
    // A in per cent of B and B in per cent of A are one equation: only their size tells rates from amounts
    if (median(rows.map((row) => Math.abs(row[c]!))) > LARGEST_RATE) return null;
    const [, part, whole] = rate as unknown as [string, string, string];
    const own = part === '' ? amountsBefore(columns, c) : named(columns, part, c, null);
    const base = named(columns, whole, c, yearOf(part));
    exact += [part, whole].filter((name) => columns.includes(name)).length;
    if (own.length === 0 || base.length === 0) continue;
    const holds = own.some((a) => base.some((b) => a !== b && agrees(rows, a, b, c, growth !== null)));
    if (!holds) return null;
    exact += 1;
  }
  return exact;
}

const isRate = (text: string): boolean => RATIO.test(text) || GROWTH.test(text) || /[%％][）)]?$/.test(text);
const amountsBefore = (columns: readonly string[], c: number): number[] =>
  columns.flatMap((text, i) => (i < c && !isRate(text) ? [i] : []));
const yearOf = (text: string): number | null => {
  const year = /(?:19|20)\d\d/.exec(text);
  return year === null ? null : Number(year[0]);
};

/** Columns that an amount of a rate's heading may mean: the same last word, no other year. 上年 is the year before `year`. */
function named(columns: readonly string[], name: string, c: number, year: number | null): number[] {
  const noun = /(?:预算|执行|决算|完成|计划)(?=数?额?$)/.exec(name)?.[0];
  const asked = /^(?:上年|去年)/.test(name) ? (year === null ? 'before' : year - 1) : yearOf(name);
  if (asked === 'before' && !columns.some((text) => /^(?:上年|去年)/.test(text))) return [];
  return columns.flatMap((text, i) => {
    if (i === c || isRate(text)) return [];
    const own = yearOf(text);
    if (asked === 'before') return /^(?:上年|去年)/.test(text) ? [i] : [];
    if (asked !== null && own !== null && own !== asked) return [];
    return noun === undefined || text.replace(/数?额?$/, '').endsWith(noun) ? [i] : [];
  });
}

/** True where column `c` is `a` in per cent of `b`, or its growth over it, in nearly all rows. */
function agrees(rows: readonly number[][], a: number, b: number, c: number, growth: boolean): boolean {
  const asked = rows.filter((row) => row[b] !== 0 && row[c] !== 0);
  const agree = asked.filter((row) => Math.abs((row[a]! / row[b]!) * 100 - (growth ? 100 : 0) - row[c]!) < 0.6).length;
  return asked.length >= 2 && agree >= asked.length * AGREE;
}
