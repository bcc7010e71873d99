import type { Document } from '../document/document';
import { foldedText, readText } from '../document/reading';
import { readOutline } from '../outline/outline';
import type { Outline } from '../outline/part';
import { outlineQuestion } from '../recognise/outline-question';
import type { Recognition } from '../recognise/recognition';
import type { Figure } from './figure';
import { cellFigure } from './tables/cell-figure';
import { readCell } from './tables/cell-number';
import type { DataCell } from './tables/data-cell';
import { dataCells } from './tables/data-cells';
import { settleBrackets, settleOpenColumns, settleSums, whyOpen } from './tables/open-columns';
import { namesTwoUnits } from './tables/paired-heading';
import { type CellBlock, type TableView, tablesOf } from './tables/table-view';
import { TableWalk } from './tables/table-walk';

/** A stretch of a table that holds numbers and is not read. Offsets count in the document's text. */
export interface UnreadStretch {
  start: number;
  end: number;
  /** Number of the table in the document. */
  table: number;
  /** How many numbers stand in it, at least one. */
  numbers: number;
  reason: string;
}

/** What the tables of a document say, and what of them could not be read. */
export interface TableReading {
  figures: Figure[];
  unread: UnreadStretch[];
}

/** A table with fewer numbers that no unit measures is one of words. */
const LEAST_NUMBERS = 4;

/**
 * Reads a document's tables: one figure a data cell, in the order of the text, and the numbers that have no sure unit, name, row
 * or column, with the reason. Words, codes, times and the numbers of rows are neither. Linear in the number of cells.
 */
export function readTables(
  document: Document,
  recognition: Recognition,
  outline: Outline = readOutline(document, outlineQuestion(recognition)),
): TableReading {
  const figures: Figure[] = [];
  const unread: UnreadStretch[] = [];
  const walk = new TableWalk(document, recognition, outline);
  for (const cells of tablesOf(document, recognition.body.start, recognition.body.end)) {
    const context = walk.contextOf(cells.filter((cell) => cell.table.unread === undefined));
    const read = readTable(document, context);
    for (const figure of read.figures) figures.push(figure);
    for (const stretch of stretches(document, cells, context?.view ?? null, read)) unread.push(stretch);
  }
  return { figures, unread };
}

interface ReadTable {
  figures: Figure[];
  /** Reasons by the start of the cell; a cell of a row without a label has none. */
  reasons: Map<number, string>;
}

function readTable(document: Document, context: ReturnType<TableWalk['contextOf']>): ReadTable {
  const reasons = new Map<number, string>();
  if (context === null) return { figures: [], reasons };
  const cells = dataCells(document, context.view);
  if (!cells.some((cell) => hasUnit(cell, context.view))) {
    const told = cells.length >= LEAST_NUMBERS ? 'no unit' : NOT_TOLD;
    for (const cell of cells) reasons.set(cell.start, told);
    return { figures: [], reasons };
  }
  const open = settleOpenColumns(cells);
  settleSums(cells);
  const bracketed = settleBrackets(cells);
  const columns = context.view.columns().filter((column) => column.role === 'figures').length;
  const figures: Figure[] = [];
  for (const cell of cells) {
    const bare = cell.heading.words === '' && columns > 1;
    const reason =
      whyOpen(cell, open) ??
      (namesTwoUnits(cell.heading) ? 'one heading with two units' : null) ??
      (bracketed.has(cell) ? 'a number in brackets: less, or a sum of years' : null) ??
      (bare ? 'a column without a heading' : cell.subject.open ? 'the same label stands for several things' : null);
    const figure = reason === null ? cellFigure(cell, context) : null;
    if (figure !== null) figures.push(figure);
    else reasons.set(cell.start, reason ?? 'no name or no unit');
  }
  return { figures, reasons };
}

/** A reason that is none: the number is not told as unread. */
const NOT_TOLD = '';

/** The cells with numbers that made no figure, those next to each other with the same reason as one stretch. */
function stretches(
  document: Document,
  cells: readonly CellBlock[],
  view: TableView | null,
  { figures, reasons }: ReadTable,
): UnreadStretch[] {
  const read = new Set(figures.map((figure) => figure.start));
  const found: UnreadStretch[] = [];
  let open: UnreadStretch | null = null;
  for (const cell of cells) {
    const { table } = cell;
    const reason =
      table.unread ?? (table.header || view === null ? null : whyUnread(document, cell, view, read, reasons));
    if (reason === null) {
      if (!table.header) open = null;
      continue;
    }
    const numbers = table.unread === undefined ? 1 : numbersIn(foldedText(document.text, cell.start, cell.end));
    if (open !== null && open.reason === reason) {
      open.end = cell.end;
      open.numbers += numbers;
    } else {
      open = { start: cell.start, end: cell.end, table: table.table, numbers, reason };
      found.push(open);
    }
  }
  return found.filter(({ numbers }) => numbers > 0);
}

/** How many numbers stand in a row that is not read as cells. */
const numbersIn = (row: string): number => row.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;

function whyUnread(
  document: Document,
  cell: CellBlock,
  view: TableView,
  read: ReadonlySet<number>,
  reasons: ReadonlyMap<number, string>,
): string | null {
  if (view.heading(cell).role !== 'figures') return null;
  const reading = readText(document.text, cell.start, cell.end);
  const number = readCell(reading.text);
  if (number.kind === 'missing') return null;
  if (number.kind === 'words' && cellIsRead(cell, read)) return null;
  if (number.kind === 'words')
    return /\d/.test(reading.text) && reading.text.length < 24 ? 'words about a number' : null;
  const start = reading.toSource(number.start);
  const second = number.second === null ? null : reading.toSource(number.second[0]);
  if (second !== null && !read.has(second)) return 'a second number in the cell';
  if (read.has(start)) return null;
  const reason = reasons.get(start) ?? (view.isNumbering(cell) ? NOT_TOLD : 'a row without a label');
  return reason === NOT_TOLD ? null : reason;
}

const cellIsRead = ({ start, end }: CellBlock, read: ReadonlySet<number>): boolean => {
  for (let at = start; at < end; at++) if (read.has(at)) return true;
  return false;
};

/** What tells a table of figures from one of codes, times or scores. */
function hasUnit({ number, heading, row }: DataCell, view: TableView): boolean {
  return (
    number.unit !== null ||
    heading.unit !== null ||
    row.unit !== null ||
    row.label.unit !== null ||
    view.captionUnits.length > 0 ||
    heading.manner === 'growth' ||
    /指数$/.test(view.subject) ||
    /指数$/.test(heading.measure)
  );
}
