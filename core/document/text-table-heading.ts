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
const MUCH_TOO_DEAR = 1000;

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
    // Two places on one line head two columns, whatever the rows have lost
    if (isPlaceWord(a.text) && isPlaceWord(b.text)) cost += a.line === b.line ? MUCH_TOO_DEAR : 6;
    if (a.line === b.line) cost += /^[（(%％]/.test(b.text) ? 0.3 : 2.5;
    // Pieces of one word are about as long as the cell is wide
    else if (a.text.length === b.text.length) cost += 0.1;
    else cost += b.text.length < a.text.length ? 0.3 : 0.4;
    if (/(?:数|额|量|率|[）)])$/.test(a.text) && !/^(?:[（(%％]|比|占|为|增)/.test(b.text)) cost += 0.8;
  }
  if (/(?:拥有|其中|的)$/.test(text)) cost += 1.5;
  if (/^[（(]?[%％）)]|^[（(]|^(?:数|额|率|比重|增速)$/.test(text)) cost += 4;
  if (/[的和及]$/.test(text) || LEADS_ON.test(text)) cost += 2.5;
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

/** Names of areas, or amounts of one noun, that stand behind one another without a space: `河东区河西区`, `一般债券专项债券`. */
const AREAS = /^(?:[\u4e00-\u9fff]{1,4}?[市区县旗州盟]){2,}$/;
const AREA = /[\u4e00-\u9fff]{1,4}?[市区县旗州盟]/g;
/** Two headings of which each is told by its end or its year: `预算数执行数`, `2025年执行数2026年预算数`. */
export const GLUED = /(?<=[数额值])(?=[（(]?(?:调整|变动|执行|预算|决算)|(?:19|20)\d\d年)/;

/** Words of a heading that are too few for its columns, with those parted that a text layer has run together. */
export function unglued(words: Token[], width: number): Token[] {
  if (words.length >= width) return words;
  const parted = words.flatMap((word) => {
    const parts = gluedHeadings(word.text);
    // Folded text may be shorter than its source: the parts share the word's place
    return parts.length === 1 ? [word] : parts.map((text) => ({ ...word, text }));
  });
  return parted.length === width ? parted : words;
}

/** The headings that a word holds, one behind another. */
export function gluedHeadings(text: string): string[] {
  const parts = areas(text);
  return parts.length > 1 ? parts : text.split(GLUED);
}

/** Areas of one rank that stand behind one another; `滨江市河东区` is one. */
function areas(text: string): string[] {
  const parts = AREAS.test(text) ? text.match(AREA)! : [];
  return parts.every((part) => part.at(-1) === parts[0]!.at(-1)) ? parts : [];
}

/** The words of one half where each line of a heading says the same twice: two tables side by side under one heading. */
export function oneHalf(head: readonly Token[]): Token[] {
  const lines = new Map<number, Token[]>();
  for (const word of head) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const halves: Token[] = [];
  for (const words of lines.values()) {
    const half = words.length / 2;
    if (!words.every(({ text }, i) => text === words[(i + half) % words.length]?.text)) return [...head];
    halves.push(...words.slice(0, half));
  }
  return halves;
}

/** `县（市、区）（调整）预算数`: the head of the labels and a heading without a space between them. */
const LABEL_IN_FRONT =
  /^(?:项目|地区|[省市州区县旗]?[（(][省市州区县旗、]+[）)])(?=[（(][^（()）]+[）)]\S|(?:19|20)\d\d年)/;

/** Letters of a column, and how it is made of others: `B`, `公式A=B+C`. */
export const FORMULA = /^(?:公式)?[A-Z](?:=[A-Z\d+\-*/]+)?$/;

/**
 * Heading words without those that head the labels: `科目 编码 项 目 2023年 …`. Two such heads with equal words behind them are two
 * tables side by side, whose rows were glued in one line: one copy of the words is enough. Null where the two differ.
 */
export function withoutLabelHeads(words: Token[]): Token[] | null {
  let rest = words.flatMap((word) => {
    const [label = ''] = LABEL_IN_FRONT.exec(word.text) ?? [];
    return label === ''
      ? [word]
      : [
          { ...word, text: label },
          { ...word, text: word.text.slice(label.length) },
        ];
  });
  const opens = rest.length > 0 && headsLabels(rest[0]!.text);
  for (;;) {
    const [first, second] = rest;
    if (first === undefined) break;
    if (headsLabels(first.text)) rest = rest.slice(1);
    else if (second !== undefined && second.line !== first.line && headsLabels(first.text + second.text))
      rest = rest.slice(2);
    else break;
  }
  rest = rest.filter((word) => !FORMULA.test(word.text));
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
  return rest.filter((word) => !/^(?:(?:计量)?单位|备注|说明)$/.test(word.text));
}

/** `小计基本支出`: a sum and the first of its parts; an amount and a label that stands below it. */
const SUM_AND_PART =
  /(?:合计|小计|总计)(?![数额金占比增])[\u4e00-\u9fff]|(?:预算|执行|决算)数(?![为占比较的增减编制])[\u4e00-\u9fff]/;
/** `执行数为`, `比` before what it is held against; 占比, 同比 and 性别比 are whole. */
const LEADS_ON = /[为占较]$|(?<![占同环别分])比$/;
/** `政府性基金预`: the first piece of a word. */
const CUT_SHORT = /[预决执完]$/;

/** `基本支出项目支出`: two headings of one make. */
function isTwoOfAKind(text: string): boolean {
  const [, first, , second] = /^(.+)(支出|收入|债务|债券)(.+)\2$/.exec(text) ?? [];
  return first !== undefined && first.length === second!.length;
}

/**
 * True where a heading is one measure. Headings of several lines that the text gives line by line come out with pieces of their
 * neighbours (`执行数为执行数为项目`, `2025年预算数2026年预算数`): reading order cannot part those.
 */
export function isOneMeasure(heading: string): boolean {
  const text = heading.replace(/[\s|]+/g, '');
  if (/(?:性质|地点|内容|(?:责任|牵头|主管|建设)(?:单位|部门))$/.test(text)) return false;
  if (/^(?:备注|说明|公式)|^(?:数|的|编|为|行数|算数|成数)$|^[的为][\u4e00-\u9fff]{0,3}[%％]?$/.test(text))
    return false;
  if (/(?:预算|执行|决算|完成)数?[^比为占较]{0,4}(?:19|20)\d\d年/.test(text)) return false;
  if (/^[^为比占较]*(?:预算|执行|决算)数[^为比占较%％增]{0,8}(?:预算|执行|决算)数/.test(text) && !/[%％增]/.test(text))
    return false;
  if (SUM_AND_PART.test(text) || CUT_SHORT.test(text) || isTwoOfAKind(text) || areas(text).length > 1) return false;
  // 占比 of one column and 金额 of the next
  if (/(?:占比|比重|[%％][）)]?|增速|增长率)[\u4e00-\u9fff]{0,4}[额数量]$/.test(text)) return false;
  if (/为执行数为|为预算数为|项目(?!支出|收入|投资|经费|资金)|科目|^[（(]/.test(text) || LEADS_ON.test(text))
    return false;
  return count(text, /[%％]/g) <= 1 && count(text, /(?:19|20)\d\d年/g) <= 2 && !unbalanced(text);
}
