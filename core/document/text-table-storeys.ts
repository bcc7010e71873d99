import { headsLabels } from './table-words';
import { FORMULA, isOneMeasure } from './text-table-heading';
import type { Token } from './text-table-line';

/** The words of a column's heading, outermost first. */
export type StoreyHeading = Token[];

/** A line of one word above a heading is a title that says so by nothing but its length. */
const TITLE = 8;
const SUM = /^[合小]计$/;
const NO_FIGURES = /^(?:(?:计量)?单位|备注|说明)$/;

/**
 * The headings of columns that a text gives storey by storey, where counting tells all: as many words in the lower line as there are
 * columns, and over them as many again (`人口` over `（万人）`), or fewer, each over an equal share with the same words
 * (`2030年 2031年` over `预算数 执行数 预算数 执行数`). Null where it does not.
 */
export function storeyHeading(head: readonly Token[], width: number): StoreyHeading[] | null {
  const lines = storeysOf(head, width);
  const last = lines[lines.length - 1];
  if (lines.length < 2 || last === undefined) return null;
  const lower = last.length < width ? partedByCopies(last, lines[lines.length - 2]!.length) : last;
  if (lower.length !== width) return null;
  let found = lower.map((word) => [word]);
  for (const upper of lines.slice(0, -1).reverse()) {
    const share = width / upper.length;
    if (upper.length < 2 || !Number.isInteger(share)) return null;
    const shares = upper.map((_, u) =>
      found
        .slice(u * share, (u + 1) * share)
        .map(textOf)
        .join('\n'),
    );
    if (share > 1 && new Set(shares).size > 1) return null;
    found = found.map((words, c) => [upper[Math.floor(c / share)]!, ...words]);
  }
  // `执行数` over `小计` is one measure, though the two behind one another in a line would be two
  const isOne = (words: readonly Token[]): boolean =>
    isOneMeasure(textOf(words)) || words.every(({ text }) => isOneMeasure(text));
  return new Set(found.map(textOf)).size === width && found.every(isOne) ? found : null;
}

/**
 * The words of a line that says the same so many times, where spaces part them in one of its copies: `合计甲类乙类合计 甲类 乙类` under
 * two words is 合计, 甲类, 乙类 and these again. Other lines come back as they are.
 */
function partedByCopies(line: readonly Token[], copies: number): readonly Token[] {
  const text = textOf(line);
  const length = text.length / copies;
  if (copies < 2 || !Number.isInteger(length) || text !== text.slice(0, length).repeat(copies)) return line;
  const ends = new Set<number>([length]);
  let at = 0;
  for (const word of line) {
    at += word.text.length;
    if (at % length > 0) ends.add(at % length);
  }
  const cuts = [...ends].sort((a, b) => a - b);
  // The pieces of a word share its place: folded text may be shorter than its source
  const owners = line.flatMap((word) => Array.from({ length: word.text.length }, () => word));
  return Array.from({ length: copies }, (_, copy) => copy * length).flatMap((from) =>
    cuts.map((end, i) => {
      const start = from + (cuts[i - 1] ?? 0);
      return { ...owners[start]!, text: text.slice(start, from + end) };
    }),
  );
}

/** The words of a whole heading in one line, where what stands above it is a line of one long word; null where it is not so. */
export function lineHeading(head: readonly Token[], width: number): Token[] | null {
  const lines = linesOf(head);
  const own = lines.pop();
  if (own === undefined || lines.length === 0 || !headsLabels(own[0]!.text)) return null;
  const words = figuresOf(own);
  const titled = lines.every((line) => line.length === 1 && line[0]!.text.length >= TITLE);
  return titled && words.length === width && new Set(words.map(({ text }) => text)).size === width ? words : null;
}

/** How many words of a heading in one line, behind a head of the labels, head figures; 0 for others. */
export function headingWords(head: readonly Token[]): number {
  const lines = linesOf(head);
  const [only] = lines;
  return lines.length === 1 && headsLabels(only![0]!.text) ? figuresOf(only!).length : 0;
}

/** True where the lowest line of a heading says the same for several columns, and a line above tells them apart. */
export function hasStoreys(head: readonly Token[]): boolean {
  const lines = linesOf(head).map(figuresOf);
  const isTwice = (words: readonly Token[]): boolean => new Set(words.map(({ text }) => text)).size < words.length;
  const lower = lines.pop();
  return lower !== undefined && isTwice(lower) && lines.some(({ length }) => length > 1) && !lines.some(isTwice);
}

/**
 * True where the upper of two lines of a heading has no word for each column, and together they have more words than there are columns:
 * words of the lower line stand under one of the upper, and nothing on the line says under which (`合计 公务用车费 接待费` over
 * `小计 购置费 运行费`). A line of one word may be the end of one above.
 */
export function hasUnevenStoreys(head: readonly Token[], width: number): boolean {
  const [upper, lower, ...more] = storeysOf(head, Number.POSITIVE_INFINITY);
  if (upper === undefined || lower === undefined || more.length > 0) return false;
  const [n, m] = [upper.length, lower.length];
  if (n < 2 || m < 2 || n + m <= width) return false;
  // A word for each column below two or three above: which of them stand under which is nowhere told
  if (m === width) return n < width && lower.every(({ text }) => isOneMeasure(text));
  if (m > width) return false;
  // 小计 is no end of a word above, where rows have lost so many cells that the upper line seems whole
  return SUM.test(lower[0]!.text) || (n < width && lower.every(({ text }) => isOneMeasure(text)));
}

const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join('');

function linesOf(head: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const word of head) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last[0]!.line === word.line) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** A line's words without those that head labels or remarks. */
const figuresOf = (line: readonly Token[]): Token[] => {
  const first = line.findIndex(({ text }) => !headsLabels(text));
  return first < 0 ? [] : line.slice(first).filter(({ text }) => !NO_FIGURES.test(text));
};

/** The lines of a heading that head figures, without a title over them. */
function storeysOf(head: readonly Token[], width: number): Token[][] {
  const lines = linesOf(head);
  while (lines.length > 2 && lines[0]!.length === 1 && lines[0]![0]!.text.length >= TITLE) lines.shift();
  return lines
    .map((line) => figuresOf(line).filter(({ text }) => !FORMULA.test(text)))
    .filter(({ length }) => length > 0 && length <= width);
}
