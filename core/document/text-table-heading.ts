import { headsLabels } from './table-words';
import type { Token } from './text-table-line';

/** The heading words of one column, in reading order. */
export type ColumnWords = Token[];

/** A column's figures, read as plain numbers, and whether they are written with decimals. */
export interface ColumnValues {
  values: number[];
  decimals: number;
  /** Whether its cells write a % themselves; null where no column of the table does, so that nothing follows. */
  signed: boolean | null;
}

export interface HeadingCut {
  columns: ColumnWords[];
  cost: number;
}

/** Most words that one heading is put together of. */
const MOST_WORDS = 6;
const MOST_HEADING = 80;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const unbalanced = (text: string): boolean => count(text, /[（(]/g) !== count(text, /[）)]/g);
const isPlaceWord = (text: string): boolean => /(?:[市州区县盟旗]|合计)$/.test(text);

/** What the words of a heading say of its figures, as far as their form can be held against it. */
export function isRelative(heading: string): boolean {
  if (/[（(][^（()）%％]*[\u4e00-\u9fff][^（()）%％]*[）)]$/.test(heading)) return false;
  return /[%％]|(?<!自然)增长|增速|同比|涨跌|比重|占比/.test(heading) && !/[额量]$/.test(heading);
}

/**
 * Cuts heading words, in reading order, into exactly as many stretches as there are columns, by least cost: words of one line
 * seldom belong together, pieces of one word over a line break do, a stretch does not open with `（%）` or end in 占, and a column
 * of thousands is no percentage. Null where there are too few words. Linear in the words for a given number of columns.
 */
export function cutHeading(words: Token[], columns: ColumnValues[]): HeadingCut | null {
  const n = columns.length;
  const m = words.length;
  if (n === 0 || m < n || m > MOST_HEADING) return null;
  type Way = { cost: number; from: number };
  const ways: (Way | null)[][] = Array.from({ length: n + 1 }, () => new Array(m + 1).fill(null));
  ways[0]![0] = { cost: 0, from: 0 };
  for (let c = 0; c < n; c++) {
    for (let i = 0; i <= m; i++) {
      const way = ways[c]![i];
      if (way == null) continue;
      for (let j = i + 1; j <= Math.min(m, i + MOST_WORDS); j++) {
        const cost = way.cost + stretchCost(words.slice(i, j), columns[c]!);
        const known = ways[c + 1]![j];
        if (known == null || cost < known.cost) ways[c + 1]![j] = { cost, from: i };
      }
    }
  }
  const done = ways[n]![m];
  if (done == null) return null;
  const cut: ColumnWords[] = [];
  let to = m;
  for (let c = n; c > 0; c--) {
    const { from } = ways[c]![to]!;
    cut.unshift(words.slice(from, to));
    to = from;
  }
  return { columns: cut, cost: done.cost };
}

function stretchCost(words: Token[], column: ColumnValues): number {
  const text = words.map((word) => word.text).join('');
  let cost = 0;
  for (let i = 1; i < words.length; i++) {
    const a = words[i - 1]!;
    const b = words[i]!;
    if (isPlaceWord(a.text) && isPlaceWord(b.text)) cost += 6;
    if (a.line === b.line) cost += /^[（(%％]/.test(b.text) ? 0.3 : 2.5;
    // Pieces of one word are about as long as the cell is wide
    else if (a.text.length === b.text.length) cost += 0.1;
    else cost += b.text.length < a.text.length ? 0.3 : 0.4;
    if (/(?:数|额|量|率|[）)])$/.test(a.text) && !/^(?:[（(%％]|比|占|为|增)/.test(b.text)) cost += 0.8;
  }
  if (/(?:拥有|其中|的)$/.test(text)) cost += 1.5;
  if (/^[（(]?[%％）)]|^[（(]|^(?:数|额|率|比重|增速)$/.test(text)) cost += 4;
  if (/[占的和及为比较]$/.test(text)) cost += 2.5;
  if (unbalanced(text)) cost += 4;
  if (text.length > 24) cost += 1;
  const { values } = column;
  if (values.length > 0) {
    const middle = median(values.map(Math.abs));
    if (isRelative(text) && (middle > 1000 || column.decimals > 2 || column.signed === false)) cost += 5;
    if (column.signed === true && !isRelative(text) && !/[比占为]/.test(text)) cost += 3;
    if (!isRelative(text) && !/增|减|比/.test(text) && middle < 200 && values.some((value) => value < 0)) cost += 2;
  }
  return cost;
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * Heading words without those that head the labels: `科目 编码 项 目 2023年 …`. Two such heads with equal words behind them are two
 * tables side by side, whose rows were glued in one line: one copy of the words is enough. Null where the two differ.
 */
export function withoutLabelHeads(words: Token[]): Token[] | null {
  let rest = [...words];
  const opens = rest.length > 0 && headsLabels(rest[0]!.text);
  for (;;) {
    const [first, second] = rest;
    if (first === undefined) break;
    if (headsLabels(first.text)) rest = rest.slice(1);
    else if (second !== undefined && second.line !== first.line && headsLabels(first.text + second.text))
      rest = rest.slice(2);
    else break;
  }
  const again = rest.findIndex((word) => headsLabels(word.text) && !/单位|^年|时间/.test(word.text));
  if (again >= 0 && !opens) rest = [...rest.slice(0, again), ...rest.slice(again + 1)];
  else if (again >= 0) {
    const text = (part: Token[]): string => part.map((word) => word.text).join('');
    const left = rest.slice(0, again);
    const right = rest.slice(again + 1);
    if (left.length === 0) rest = right;
    else if (text(left) !== text(right)) return null;
    else rest = left;
  }
  return rest.filter((word) => !/^(?:计量)?单位$/.test(word.text));
}

/**
 * True where a heading is one measure. Headings of several lines that the text gives line by line come out with pieces of their
 * neighbours (`执行数为执行数为项目`, `2025年预算数2026年预算数`): reading order cannot part those.
 */
export function isOneMeasure(heading: string): boolean {
  const text = heading.replace(/[\s|]+/g, '');
  if (/^(?:备注|说明|公式)|^(?:数|的|编|为|行数|算数|成数)$|^[的为][\u4e00-\u9fff]{0,3}[%％]?$/.test(text))
    return false;
  if (/(?:预算|执行|决算|完成)数?[^比为占较]{0,4}(?:19|20)\d\d年/.test(text)) return false;
  if (/^[^为比占较]*(?:预算|执行|决算)数[^为比占较%％增]{0,8}(?:预算|执行|决算)数/.test(text) && !/[%％增]/.test(text))
    return false;
  // 占比 of one column and 金额 of the next
  if (/(?:占比|比重|[%％][）)]?|增速|增长率)[\u4e00-\u9fff]{0,4}[额数量]$/.test(text)) return false;
  if (/为执行数为|为预算数为|项目|科目|(?:为|比|占|较)$|^[（(]/.test(text)) return false;
  return count(text, /[%％]/g) <= 1 && count(text, /(?:19|20)\d\d年/g) <= 2 && !unbalanced(text);
}
