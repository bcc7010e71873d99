import { isCaption, isDated, SUBTITLE } from './table-caption';
import { isNumberText } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import { FORMULA, gluedHeadings } from './text-table-heading';
import type { Record, TableLine, Token } from './text-table-line';

/** Lines that may be one table: those above its first row, down from a caption, and its rows with what stands between them. */
export interface TableRun {
  /** Indexes of lines; `top` to `from` stand above the rows, `from` to `to` are the rows. */
  top: number;
  from: number;
  to: number;
}

/** A row of a run: its words, and its figures in the order of the line. */
export interface RunRow {
  label: Token[];
  unit: Token | null;
  cells: Token[];
}

const MOST_ABOVE = 12;
const SHORT_LABEL = 8;
/** Lines without figures between two rows: a wrapped label has three at most, names of blank rows may be more where rows are sure. */
const MOST_BETWEEN = 3;
const MOST_BETWEEN_ROWS = 8;
const SURE_FIGURES = 6;
const HAN = /[\u4e00-\u9fff]/;
/** Of a heading more likely than of a label: a measure, a year, or a word that leads on to one. */
const PIECE = /[%％年）)]|[数额量值率比为占较的]$|预算|执行|决算|完成|增长/;
const NEW_TABLE = /(?:计量)?单位：|^附?表[\d一二三四五六七八九十]/;

/** The runs of rows among `lines`, in order. Linear: a line belongs to one run. */
export function tableRuns(lines: readonly TableLine[]): TableRun[] {
  const runs: TableRun[] = [];
  let least = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.row) continue;
    let to = at + 1;
    let figures = figuresOf(lines[at]!);
    let between = 0;
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next]!;
      if (line.prose || NEW_TABLE.test(line.text)) break;
      if (line.row) {
        to = next + 1;
        figures += figuresOf(line);
        between = 0;
        continue;
      }
      if (line.blank) continue;
      if (++between >= (figures < SURE_FIGURES ? MOST_BETWEEN : MOST_BETWEEN_ROWS)) break;
      if (line.tokens.filter((word) => headsFigures(word.text)).length >= 2) break;
      if (isTitle(line) && !(lines[next + 1]?.row && isDated(line.text))) break;
    }
    let from = at;
    while (from > least && lines[from - 1]!.blank) from--;
    let top = from;
    while (top > least && from - top < MOST_ABOVE) {
      const line = lines[top - 1]!;
      const caption = isTitle(line);
      if (line.row || (line.prose && !caption)) break;
      top--;
      if (caption) break;
    }
    runs.push({ top, from, to });
    least = to;
    at = to - 1;
  }
  return runs;
}

const figuresOf = ({ records }: TableLine): number => records.reduce((sum, { cells }) => sum + cells.length, 0);

/** A title above a table; a line where a word heads the labels beside others is of the heading: `项目 执行数 汇总（调整）`. */
export function isTitle({ text, tokens }: TableLine): boolean {
  if (!isCaption(text, tokens.length)) return false;
  return (
    /^附?表[\d一二三四五六七八九十]/.test(text) || tokens.length < 2 || !tokens.some((word) => headsLabels(word.text))
  );
}

/**
 * The heading words above the rows of a run, and its rows. A heading may end in the line of the first row; labels of several
 * lines are put together: a row of figures without a label takes the line before it, and the one behind where that fills its cell; one that ends in `、`
 * or an open bracket goes on in the next, a tail of one or two characters belongs to the row above.
 */
export function readRun(lines: readonly TableLine[], run: TableRun): { head: Token[]; rows: RunRow[] } {
  const head: Token[] = [];
  for (let i = run.top; i < run.from; i++) {
    const line = lines[i]!;
    const note =
      /^[（(]?(?:计量)?单位：/.test(line.text) ||
      /^以.{1,4}年(?:价格)?为100$/.test(line.text) ||
      (SUBTITLE.test(line.text) && i > run.top && isTitle(lines[i - 1]!));
    if (!note && !line.prose && !isTitle(line)) head.push(...line.tokens);
  }
  const rows: RunRow[] = [];
  let pending: Token[][] = [];
  // `… 增减% 一、税收收入`: the first label stands behind the heading
  const mark = head.findIndex(
    (word, i) =>
      /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])./.test(word.text) &&
      head.slice(0, i).some((one) => headsFigures(one.text)),
  );
  if (mark > 0) pending = head.splice(mark).map((word) => [word]);
  else pending = labelsBelow(head);
  const widest = widestLabel(lines, run);
  const right = new Set<RunRow>();
  // Figures stand at half the height of their cell: a label that has filled the line above them goes on below
  let around: RunRow | null = null;
  const hasUnits = head.some((word) => /^(?:计量)?单位$/.test(word.text));
  const isCounted = head.some(({ text }) => COUNTS.test(text));
  const hasFormulas = head.some(({ text }) => text.startsWith('公式'));
  for (let i = run.from; i < run.to; i++) {
    const line = lines[i]!;
    if (!line.row && !line.blank) {
      const last = rows[rows.length - 1];
      const isTail = last !== undefined && last.label.length > 1 && line.text.length <= 2;
      if (line.tokens.length === 1 && (isTail || (around !== null && around === last))) {
        last!.label = [...last!.label, ...line.tokens];
        around = null;
      } else if (HAN.test(line.text)) pending.push(line.tokens);
      continue;
    }
    const records = isCounted ? withoutCount(line.records) : line.records;
    for (const record of records) {
      let words = record.words;
      if (rows.length === 0 && words.length > 1) {
        const cut = words.findLastIndex((word) => /[%％]$|数$|增减$|增长$|[%％][）)]$/.test(word.text)) + 1;
        if (cut > 0 && cut < words.length) {
          head.push(...words.slice(0, cut));
          words = words.slice(cut);
        }
      }
      if (hasFormulas) words = words.filter(({ text }) => !FORMULA.test(text));
      let unit: Token | null = null;
      if (hasUnits && words.length > 1) {
        unit = words[words.length - 1]!;
        words = words.slice(0, -1);
      }
      const opens = (group: Token[]): boolean => goesOn(textOf(group)) || textOf(group).length >= widest;
      const before = pending[pending.length - 1];
      const isAround = before !== undefined && words.length === 0 && opens(before);
      if (before !== undefined && (words.length === 0 || opens(before))) words = [...pending.pop()!, ...words];
      while (pending.length > 0 && opens(pending[pending.length - 1]!)) words = [...pending.pop()!, ...words];
      for (const group of pending) rows.push({ label: group, unit: null, cells: [] });
      pending = [];
      rows.push({ label: words, unit, cells: [...record.cells] });
      around = isAround ? rows[rows.length - 1]! : null;
      if (record !== records[0]) right.add(rows[rows.length - 1]!);
    }
  }
  takeYears(rows);
  takeCodes(rows);
  // 项目 执行数 项目 执行数: each half is a table of its own, whose rows head and follow those of no other
  const halves = head.filter((word) => headsLabels(word.text)).length > 1 && right.size > 0;
  return { head, rows: halves ? [...rows.filter((row) => !right.has(row)), ...right] : rows };
}

const COUNTS = /^(?:序号|编号|行次)$/;

/** `3 城南水厂 新建 3100`: the number that counts the row is no figure of a table at the left. */
function withoutCount(records: readonly Record[]): readonly Record[] {
  const [first, ...more] = records;
  const counts = first?.words.length === 0 && first.cells.length === 1 && /^\d{1,3}$/.test(first.cells[0]!.text);
  return counts && more.length > 0 ? more : records;
}

/**
 * Takes the lines out of a heading that stand below it: a line with a word for the labels and headings of two columns or more is
 * whole where each line behind it is one word that heads nothing (`项目 河东区河西区`, then the first row's label).
 */
function labelsBelow(head: Token[]): Token[][] {
  const line = head.find((word) => headsLabels(word.text))?.line;
  const own = head.filter((word) => word.line === line && !headsLabels(word.text));
  const below = head.filter((word) => line !== undefined && word.line > line);
  const each = below.every((word, i) => word.line !== below[i - 1]?.line && !PIECE.test(word.text));
  const whole =
    own.flatMap((word) => gluedHeadings(word.text)).length > 1 ||
    (own.length > 0 && own.every((word) => headsFigures(word.text)));
  if (below.length === 0 || !each || !whole) return [];
  head.splice(head.indexOf(below[0]!));
  return below.map((word) => [word]);
}

/**
 * Characters of the longest label that stands on one line with its figures: a line without figures that is as long fills its cell,
 * and its label goes on in the next. Among short labels a line of a few characters is a group's name.
 */
function widestLabel(lines: readonly TableLine[], run: TableRun): number {
  let widest = 0;
  for (const { records } of lines.slice(run.from, run.to)) {
    for (const { words, cells } of records) if (cells.length > 0) widest = Math.max(widest, textOf(words).length);
  }
  return Math.max(widest, SHORT_LABEL);
}

export const textOf = (words: readonly Token[]): string => words.map((word) => word.text).join('');

function goesOn(text: string): boolean {
  const opened = (text.match(/[（(]/g) ?? []).length > (text.match(/[）)]/g) ?? []).length;
  return opened || /[及和与的、]$/.test(text);
}

/** Years down the side: `2019 6120 7235`. */
function takeYears(rows: RunRow[]): void {
  const filled = rows.filter((row) => row.cells.length > 0);
  const isYear = (row: RunRow): boolean => row.label.length === 0 && /^(?:19|20)\d\d$/.test(row.cells[0]?.text ?? '');
  if (filled.length < 2 || !filled.every(isYear)) return;
  for (const row of filled) row.label = [row.cells.shift()!];
}

/** Where amounts are written with commas a bare number of many digits is the account code of the row that follows. */
function takeCodes(rows: RunRow[]): void {
  const large = rows.flatMap((row) => row.cells).filter((cell) => cell.text.replace(/\D/g, '').length >= 4);
  if (large.filter((cell) => cell.text.includes(',')).length * 2 <= large.length) return;
  for (const row of rows) {
    const last = row.cells[row.cells.length - 1];
    if (row.cells.length > 1 && isCode(last!.text)) row.cells.pop();
  }
}

export const isCode = (text: string): boolean =>
  /^\d{4,9}$/.test(text) && !/^(?:19|20)\d\d$/.test(text) && isNumberText(text);
