import { type CellValue, type ColumnRelation, columnRelations } from './column-relations';
import type { SourceCell } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import { type Laid, layHeading, slotsOf } from './text-table-columns';
import { decimalsOf, type GapColumn, gapColumns, placeShortRow, plainNumber } from './text-table-gaps';
import type { Token } from './text-table-line';
import type { RunRow } from './text-table-run';
import type { RunSheet } from './text-table-sheets';
import { headingWords } from './text-table-storeys';

/** A stretch of a table that could not be read, and why. */
export interface UnreadLines {
  start: number;
  end: number;
  reason: string;
  /** The row of the grid that it stands in. */
  row: number;
}

/** What a run of lines makes: rows of cells under a heading, with the rows that have no sure place; or a reason why not. */
export type RunTable =
  | {
      rows: SourceCell[][];
      unread: UnreadLines[];
      /** First line of the heading. */
      top: number;
      /** What heads the columns of figures. */
      headings: string[];
    }
  | { rows: null; reason: string };

/** Characters of a heading that has no word of figures in it: `小学`, `城镇居民`. */
const LONGEST_WORDS = 8;

/**
 * Reads a run of rows whose figures stand on one line. The width is the largest number of figures that a tenth of the rows has
 * and that the heading can be laid out for; rows with fewer are placed only where one way is left. The rows of the sheet's other
 * pages say what the columns are as well as its own.
 */
export function rowsTable({ run, head, rows, pages, orders }: RunSheet): RunTable {
  const filled = pages.filter((row) => row.cells.length > 0);
  if (!rows.some((row) => row.cells.length > 0)) return { rows: null, reason: 'no rows' };
  if (mayBeThousands(filled, headingWords(head)))
    return { rows: null, reason: 'spaces between figures, or between thousands' };
  let reason = 'no heading';
  const slots = slotsOf(filled);
  for (const width of slots === null ? widthsOf(filled, head) : [slots.length]) {
    const laid = layHeading(head, pages, width, orders);
    if (typeof laid === 'string') {
      reason = laid;
      continue;
    }
    // A line of words above a list of one number a line names no column
    const [only, ...more] = laid.headings;
    if (more.length === 0 && !headsFigures(only!.text) && only!.text.length > LONGEST_WORDS) {
      reason = 'no heading';
      continue;
    }
    const headings = laid.headings.map(({ text }) => text);
    return { ...buildGrid(laid, rows, pages, head), top: topOf(laid, head, run.from), headings };
  }
  return { rows: null, reason };
}

/**
 * `862 895` in every row may be one number with a space for its comma as well as two: where all figures behind the first of each row
 * have three digits, nothing tells which but a heading of as many words.
 */
function mayBeThousands(rows: readonly RunRow[], words: number): boolean {
  const spaced = rows.filter(({ cells }) => cells.length > 1 && cells.every(({ slot }) => slot === null));
  if (spaced.length < LEAST_SPACED || spaced.length < rows.length) return false;
  if (spaced.every(({ cells }) => cells.length === words)) return false;
  return spaced.every(
    ({ cells }) => /^\d{1,3}$/.test(cells[0]!.text) && cells.slice(1).every(({ text }) => /^\d{3}$/.test(text)),
  );
}
const LEAST_SPACED = 3;

/** Numbers of figures that many rows have, or that one has and the words of a heading's line. */
function widthsOf(filled: readonly RunRow[], head: readonly Token[]): number[] {
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const words = headingWords(head);
  const enough = [...counts]
    .filter(([width, count]) => width === words || count >= Math.max(2, filled.length * 0.1))
    .map(([width]) => width);
  const widths = enough.length > 0 ? enough : [Math.max(...counts.keys())];
  return widths.sort((a, b) => b - a);
}

/** The line of the first word that the heading is made of; a heading that arithmetic has told is made of all of them. */
function topOf({ headings }: Laid, head: readonly Token[], from: number): number {
  const words = headings.flatMap((heading) => heading.words);
  const own = words.length === 0 ? head : [...words, ...head.filter((word) => headsLabels(word.text))];
  return own.reduce((top, word) => Math.min(top, word.line), from);
}

function buildGrid(
  { headings }: Laid,
  rows: readonly RunRow[],
  pages: readonly RunRow[],
  head: readonly Token[],
): { rows: SourceCell[][]; unread: UnreadLines[] } {
  const width = headings.length;
  const full = pages.filter((row) => row.cells.length === width).map((row) => row.cells);
  const columns = gapColumns(
    headings.map(({ text }) => text),
    full,
  );
  const relations = columnRelations(full.map((row) => row.map(cellValue)));
  const slots = slotsOf(pages);
  const spaced = isSpaced(full);
  const hasUnit = rows.some((row) => row.unit !== null);
  const heads = head.filter((word) => headsLabels(word.text));
  // 科目编码 and 序号 head what is left out, 科目名称 beside them the labels
  const first = heads.find((word) => !CODES.test(word.text));
  const start = (first ?? heads[0])?.start ?? rows[0]!.label[0]?.start ?? 0;
  const corner =
    first !== undefined && !headings.some(({ words }) => words.includes(first))
      ? cellOf([first], true)
      : blankCell(start);
  const grid: SourceCell[][] = [
    [
      corner,
      ...(hasUnit ? [{ ...blankCell(start), text: '单位', header: true }] : []),
      ...headings.map(({ words, text }) => ({
        ...(words.length === 0 ? blankCell(start) : cellOf(words, true)),
        text,
        header: true,
      })),
    ],
  ];
  const unread: UnreadLines[] = [];
  // Where blank cells are not printed, a label alone is a blank row as likely as a head of rows
  const sparse = pages.filter((row) => row.cells.length > 0 && row.cells.length < width).length > pages.length * SPARSE;
  const placings = rows.map((row) =>
    row.cells.length === 0 ? null : placesOf(row, columns, relations, slots, spaced),
  );
  rows.forEach((row, r) => {
    const label = cellOf(row.label, false, row.cells[0]);
    if (row.cells.length === 0) {
      if (!sparse || HEADS_ROWS.test(label.text)) grid.push([label]);
      return;
    }
    const places = placings[r]!;
    const reason = typeof places === 'string' ? places : row.label.length === 0 ? 'no label' : null;
    if (reason !== null || typeof places === 'string') {
      const from = row.label[0] ?? row.cells[0]!;
      unread.push({
        start: Math.min(from.start, row.cells[0]!.start),
        end: row.cells[row.cells.length - 1]!.end,
        reason: reason!,
        row: grid.length,
      });
      grid.push([]);
      return;
    }
    const cells = Array.from({ length: width }, (_, c) => {
      const at = places.indexOf(c);
      return at < 0 ? blankCell(label.end) : cellOf([row.cells[at]!], false);
    });
    const unit = row.unit === null ? blankCell(label.end) : cellOf([row.unit], false);
    grid.push([label, ...(hasUnit ? [unit] : []), ...cells]);
  });
  return { rows: grid, unread };
}

/** An outline mark in front, or a colon behind. */
const HEADS_ROWS = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])|：$/;
const SPARSE = 0.05;
const CODES = /^(?:(?:序|编)号|.*(?:编码|代码)|[行栏]次)$/;
const MISSING = 'a cell is missing and several places are possible';

/** The column of each figure of a row; a reason where that is open. */
function placesOf(
  row: RunRow,
  columns: readonly GapColumn[],
  relations: readonly ColumnRelation[],
  slots: readonly number[] | null,
  spaced: boolean,
): number[] | string {
  const width = columns.length;
  const { cells } = row;
  if (cells.length > width) return 'more figures than columns';
  if (slots?.length === width) return cells.map((cell) => slots.indexOf(cell.slot!));
  if (cells.length === width) return cells.map((_, c) => c);
  return placeShortRow(cells, columns, relations, spaced) ?? MISSING;
}

const cellValue = ({ text }: Token): CellValue | null => {
  const value = plainNumber(text);
  return Number.isNaN(value) ? null : { value, decimals: decimalsOf(text) };
};

/** Columns parted by wide spaces keep their place on the line. */
function isSpaced(full: readonly Token[][]): boolean {
  const gaps = full.flatMap((row) => row.slice(1).map((cell, c) => cell.from - row[c]!.to));
  return gaps.length > 0 && gaps.every((gap) => gap >= 2);
}

function blankCell(at: number): SourceCell {
  return { start: at, end: at, text: '', header: false, columns: 1, rows: 1 };
}

/** A cell of words that stand one behind another; where they do not, it covers the last of them and keeps all their text. */
function cellOf(words: readonly Token[], header: boolean, before?: Token): SourceCell {
  const last = words[words.length - 1];
  if (last === undefined) return blankCell(before?.start ?? 0);
  const inOrder = words.every((word, i) => i === 0 || word.start >= words[i - 1]!.end);
  const behind = before === undefined || last.end <= before.start;
  const isWhole = inOrder && behind;
  const own = isWhole
    ? words
    : before === undefined
      ? [last]
      : words.filter((word) => word.line === before.line && word.end <= before.start);
  const from = own[0] ?? last;
  const to = own[own.length - 1] ?? last;
  const text = words.map((word) => word.text).join('');
  if (own.length === 0) return { ...blankCell(before!.start), text };
  return { start: from.start, end: to.end, text, header, columns: 1, rows: 1 };
}
