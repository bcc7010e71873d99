import type { Document } from '../document/document';
import { readText } from '../document/reading';
import type { Outline } from '../outline/part';
import type { Recognition } from '../recognise/recognition';
import type { Figure } from './figure';
import { cellFigure, type DataCell, type TableContext } from './tables/cell-figure';
import { type CellNumber, readCell } from './tables/cell-number';
import { RowNamer } from './tables/row-name';
import { type TableRow, type TableView, tablesOf } from './tables/table-view';
import { TableWalk } from './tables/table-walk';
import type { TableUnit } from './tables/unit-note';

/**
 * Figures of a document's tables: one a data cell, in the order of the text. A table in which nothing tells a unit and no
 * column tells growth holds words, codes or times, and no figures. Linear in the number of cells.
 */
export function tableFigures(document: Document, recognition: Recognition, outline: Outline): Figure[] {
  const figures: Figure[] = [];
  const tables = tablesOf(document, recognition.body.start, recognition.body.end);
  const walk = new TableWalk(document, recognition, outline);
  for (const cells of tables) {
    const context = walk.contextOf(cells);
    figures.push(...figuresOf(document, context));
  }
  return figures;
}

function figuresOf(document: Document, context: TableContext): Figure[] {
  const cells = dataCells(document, context.view);
  if (!cells.some((cell) => hasUnit(cell, context.view))) return [];
  return cells.map((cell) => cellFigure(cell, context)).filter((figure) => figure !== null);
}

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

/** The cells with a number, row by row, with what their rows lend them. */
function dataCells(document: Document, view: TableView): DataCell[] {
  const found: DataCell[] = [];
  for (const panel of view.panels) {
    const namer = new RowNamer(panel, view.subject);
    let unitAbove: TableUnit | null = null;
    for (const row of panel.rows) {
      const subject = namer.next(row);
      const own = row.label.unit ?? row.unit;
      const inherits = own === null && (subject.part || takesUnitAbove(row, unitAbove));
      if (!inherits) unitAbove = own;
      for (const cell of row.cells) {
        const heading = view.heading(cell);
        if (heading.role !== 'figures') continue;
        const reading = readText(document.text, cell.start, cell.end);
        const number = readCell(reading.text);
        if (number.kind !== 'number') continue;
        const start = reading.toSource(number.start);
        const end = reading.toSourceEnd(number.end);
        const text = document.text.slice(start, end);
        found.push({ number, heading, row, subject, inherited: inherits ? unitAbove : null, start, end, text });
      }
    }
  }
  return withoutRowNumbers(found).sort((a, b) => a.start - b.start);
}

/**
 * Where a table writes the unit only at the first of several rows (`税收收入（亿元）`, then 增值税), the rows below have it too; a
 * rate or ratio may have none, and in a plan each indicator has its own.
 */
function takesUnitAbove({ label, nature }: TableRow, above: TableUnit | null): boolean {
  return above !== null && above.family !== 'share' && nature === '' && !/[率比差数]$|比[重例]$/.test(label.name);
}

/** A column without unit that counts 1, 2, 3 down the rows numbers them, whatever its heading. */
function withoutRowNumbers(cells: DataCell[]): DataCell[] {
  const columns = new Map<string, CellNumber[]>();
  const columnOf = (cell: DataCell): string => cell.heading.words;
  for (const cell of cells) {
    if (cell.heading.unit !== null) continue;
    const column = columns.get(columnOf(cell));
    if (column === undefined) columns.set(columnOf(cell), [cell.number]);
    else column.push(cell.number);
  }
  const numbering = new Set<string>();
  for (const [column, numbers] of columns) {
    if (numbers.length >= 3 && numbers.every((number, i) => number.numeral === String(i + 1))) numbering.add(column);
  }
  return cells.filter((cell) => !numbering.has(columnOf(cell)));
}
