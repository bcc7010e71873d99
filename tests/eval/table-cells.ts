import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import type { Block, Document } from '../../core/document/document';
import { readFigures } from '../../core/figures/extract';
import { recognise } from '../../core/recognise/recognise';
import { isOther, readIndex } from './corpus-index';
import type { TableResult } from './further';
import { isHeldOut } from './held-out';
import { percent } from './table';

/** What became of the numbers in the data tables of one document; offsets count in its text. */
export interface TableCells {
  file: string;
  /** Numbers that stand in tables of data, by a rule that knows nothing of the program's reading. */
  cells: number;
  /** Overlapped by a figure; told as unread with a reason; neither, which should never be. */
  read: number;
  unread: number;
  silent: Span[];
}

interface Span {
  start: number;
  end: number;
}

const NUMBER = /^[-+−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Columns that number or name their rows, and whose numbers measure nothing. */
const NO_MEASURE = /序号|编号|编码|代码|行次|栏次|电话|邮编|页码|年份|年度|日期|时间/;
const SENTENCE = /[。；，！？]|\.{4,}|…{2,}|·{4,}/;

/** The cells of all reports of `corpus` in sight, pages and texts apart; `misses` says where numbers are lost in silence. */
export async function measureTableCells(corpus: string): Promise<TableResult> {
  const reports = readIndex(corpus).filter((entry) => !isOther(entry) && !isHeldOut(entry));
  const rows = [
    ['cells of tables', 'reports with tables', 'cells', 'read', 'told as unread', 'in silence', 'read or told, %'],
  ];
  const held: Record<string, number> = {};
  const misses: string[] = [];
  for (const sort of ['html', 'text'] as const) {
    const files = reports.filter(({ file }) => file.startsWith(`${sort}/`)).map(({ file }) => path.join(corpus, file));
    const counts = (await tableCells(files)).filter(({ cells }) => cells > 0);
    const sum = (of: 'cells' | 'read' | 'unread'): number => counts.reduce((all, one) => all + one[of], 0);
    const silent = counts.reduce((all, one) => all + one.silent.length, 0);
    const told = (sum('read') + sum('unread')) / sum('cells');
    const numbers = [counts.length, sum('cells'), sum('read'), sum('unread'), silent].map(String);
    rows.push([sort, ...numbers, percent(told)]);
    held[`${sort}: in silence`] = silent;
    held[`${sort}: read, %`] = (100 * sum('read')) / sum('cells');
    for (const { file, silent: spans } of counts)
      for (const { start, end } of spans) misses.push(`${path.basename(file)}@${start}-${end} in silence`);
  }
  return { rows, held, misses };
}

/**
 * Counts, over text files and saved pages, the numbers in data tables that are read, told as unread, or lost in silence.
 * A page's table counts where at least four cells in two rows hold numbers; a text's rows are lines of words and then numbers,
 * three or more of them near each other. Numbers outside the body that was recognised are left out.
 */
export async function tableCells(paths: readonly string[]): Promise<TableCells[]> {
  const counts: TableCells[] = [];
  for (const file of paths) {
    const { document } = await loadFile(file);
    const recognition = recognise(document);
    const { figures, unread } = readFigures(document, recognition);
    const numbers = (/\.html?$/.test(file) ? numbersOfPage(document) : numbersOfText(document.text)).filter(
      ({ start, end }) => start >= recognition.body.start && end <= recognition.body.end,
    );
    const isRead = coverage(figures);
    const isTold = coverage(unread);
    const read = numbers.filter(isRead);
    const left = numbers.filter((span) => !isRead(span));
    const silent = left.filter((span) => !isTold(span));
    counts.push({
      file,
      cells: numbers.length,
      read: read.length,
      unread: left.length - silent.length,
      silent,
    });
  }
  return counts;
}

/** Tells whether a stretch overlaps one of `spans`. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}

function numbersOfPage(document: Document): Span[] {
  const tables = new Map<number, Block[]>();
  for (const block of document.blocks) {
    if (block.table === undefined) continue;
    const cells = tables.get(block.table.table);
    if (cells === undefined) tables.set(block.table.table, [block]);
    else cells.push(block);
  }
  const found: Span[] = [];
  for (const cells of tables.values()) {
    const words = (cell: Block): string => document.text.slice(cell.start, cell.end).replace(/\s+/g, '');
    const numbers = cells.filter((cell) => NUMBER.test(words(cell)) && !YEAR.test(words(cell)));
    const measured = withoutCounting(numbers, cells, words);
    if (measured.length >= 4 && new Set(measured.map(({ table }) => table!.row)).size >= 2) found.push(...measured);
  }
  return found;
}

/** Without the columns that count their rows, or whose first words say that they hold no measure. */
function withoutCounting(numbers: Block[], cells: Block[], words: (cell: Block) => string): Block[] {
  const named = new Set<number>();
  for (const cell of cells) if (NO_MEASURE.test(words(cell)) && words(cell).length < 8) named.add(cell.table!.column);
  const columns = new Map<number, string[]>();
  for (const cell of numbers) {
    const { column } = cell.table!;
    columns.set(column, [...(columns.get(column) ?? []), words(cell)]);
  }
  const counts = (values: string[]): boolean =>
    values.every((value, i) => /^\d{1,3}$/.test(value) && (i === 0 || Number(value) === Number(values[i - 1]) + 1));
  return numbers.filter(({ table }) => {
    const values = columns.get(table!.column)!;
    return !named.has(table!.column) && !(values.length > 1 && counts(values));
  });
}

function numbersOfText(text: string): Span[] {
  const lines: { at: number; numbers: Span[]; values: string[] }[] = [];
  let number = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    number++;
    if (line[0].length > 300 || SENTENCE.test(line[0].replace(/\d,(?=\d)/g, ''))) continue;
    const tokens = [...line[0].matchAll(/[^\s|]+/g)];
    const numbers = tokens.filter((token) => NUMBER.test(token[0]) && !YEAR.test(token[0]));
    const last = tokens[tokens.length - 1];
    if (numbers.length === 0 || last === undefined || !NUMBER.test(last[0]) || !/\p{Script=Han}{2}/u.test(line[0]))
      continue;
    const spans = numbers.map((token) => {
      const start = line.index + token.index;
      return { start, end: start + token[0].length };
    });
    lines.push({ at: number, numbers: spans, values: numbers.map((token) => token[0]) });
  }
  const found: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    let to = i + 1;
    while (to < lines.length && lines[to]!.at - lines[to - 1]!.at <= 4) to++;
    const run = lines.slice(i, to);
    const pages = run.every(({ values }) => values.length === 1 && /^\d{1,3}$/.test(values[0]!));
    if (run.length >= 3 && !pages) for (const { numbers } of run) found.push(...numbers);
    i = to;
  }
  return found;
}
