import { isCaption } from './table-caption';
import { isNumberText } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import type { TableLine, Token } from './text-table-line';

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
const MOST_BETWEEN = 3;
const NEW_TABLE = /(?:计量)?单位：|^附?表[\d一二三四五六七八九十]/;

/** The runs of rows among `lines`, in order. Linear: a line belongs to one run. */
export function tableRuns(lines: readonly TableLine[]): TableRun[] {
  const runs: TableRun[] = [];
  let least = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.row) continue;
    let to = at + 1;
    for (let next = at + 1; next < lines.length && next - to < MOST_BETWEEN; next++) {
      const line = lines[next]!;
      if (line.prose || NEW_TABLE.test(line.text)) break;
      if (line.row) to = next + 1;
      else if (line.tokens.filter((word) => headsFigures(word.text)).length >= 2) break;
      else if (isTitle(line)) break;
    }
    let top = at;
    while (top > least && at - top < MOST_ABOVE) {
      const line = lines[top - 1]!;
      const caption = isTitle(line);
      if (line.row || (line.prose && !caption)) break;
      top--;
      if (caption) break;
    }
    runs.push({ top, from: at, to });
    least = to;
    at = to - 1;
  }
  return runs;
}

/** A title above a table; a line where a word heads the labels beside others is of the heading: `项目 执行数 汇总（调整）`. */
function isTitle({ text, tokens }: TableLine): boolean {
  return isCaption(text, tokens.length) && !(tokens.length > 1 && tokens.some((word) => headsLabels(word.text)));
}

/**
 * The heading words above the rows of a run, and its rows. A heading may end in the line of the first row; labels of several
 * lines are put together: a row of figures without a label takes the lines before it, one that ends in `、` or an open bracket
 * goes on in the next, a tail of one or two characters belongs to the row above.
 */
export function readRun(lines: readonly TableLine[], run: TableRun): { head: Token[]; rows: RunRow[] } {
  const head: Token[] = [];
  for (let i = run.top; i < run.from; i++) {
    const line = lines[i]!;
    const note = /^[（(]?(?:计量)?单位：/.test(line.text) || /^以.{1,4}年(?:价格)?为100$/.test(line.text);
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
  const widest = widestLabel(lines, run);
  const right = new Set<RunRow>();
  const hasUnits = head.some((word) => /^(?:计量)?单位$/.test(word.text));
  for (let i = run.from; i < run.to; i++) {
    const line = lines[i]!;
    if (!line.row) {
      const last = rows[rows.length - 1];
      if (line.text.length <= 2 && last !== undefined && last.label.length > 1 && line.tokens.length === 1) {
        last.label = [...last.label, ...line.tokens];
      } else if (line.tokens.length > 0) pending.push(line.tokens);
      continue;
    }
    for (const record of line.records) {
      let words = record.words;
      if (rows.length === 0 && words.length > 1) {
        const cut = words.findLastIndex((word) => /[%％]$|数$|增减$|增长$|[%％][）)]$/.test(word.text)) + 1;
        if (cut > 0 && cut < words.length) {
          head.push(...words.slice(0, cut));
          words = words.slice(cut);
        }
      }
      let unit: Token | null = null;
      if (hasUnits && words.length > 1) {
        unit = words[words.length - 1]!;
        words = words.slice(0, -1);
      }
      const before = pending[pending.length - 1];
      if (before !== undefined && (words.length === 0 || goesOn(textOf(before)) || textOf(before).length >= widest)) {
        words = [...pending.flat(), ...words];
        pending = [];
      }
      for (const group of pending) rows.push({ label: group, unit: null, cells: [] });
      pending = [];
      rows.push({ label: words, unit, cells: [...record.cells] });
      if (record !== line.records[0]) right.add(rows[rows.length - 1]!);
    }
  }
  takeYears(rows);
  takeCodes(rows);
  // 项目 执行数 项目 执行数: each half is a table of its own, whose rows head and follow those of no other
  const halves = head.filter((word) => headsLabels(word.text)).length > 1 && right.size > 0;
  return { head, rows: halves ? [...rows.filter((row) => !right.has(row)), ...right] : rows };
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
