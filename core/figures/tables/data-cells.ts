import type { Document } from '../../document/document';
import { readText } from '../../document/reading';
import { decimalNumber } from '../../numerals/decimal';
import { readCell, secondNumber } from './cell-number';
import { cellNumbers, type RowNumber } from './cell-numbers';
import type { ColumnHeading } from './column-heading';
import type { DataCell } from './data-cell';
import { RowNamer } from './row-name';
import type { RowNumbers } from './row-owner';
import type { TableRow, TableView } from './table-view';
import type { TableUnit } from './unit-note';

function numbersOf(document: Document, { cells }: TableRow, view: TableView): RowNumbers {
  const amounts: number[] = [];
  let written = '';
  for (const cell of cells) {
    const { role, manner } = view.heading(cell);
    if (role !== 'figures') continue;
    const { text } = readText(document.text, cell.start, cell.end);
    written += `${text}\n`;
    if (manner !== 'level') continue;
    const number = readCell(text);
    amounts.push(number.kind === 'number' ? decimalNumber(number.low) : Number.NaN);
  }
  return { amounts, written };
}

/** The cells with a number, row by row, with what their rows lend them. */
export function dataCells(document: Document, view: TableView): DataCell[] {
  const found: DataCell[] = [];
  for (const panel of view.panels) {
    const namer = new RowNamer(panel, view.subject, view.year === null ? null : String(view.year), (row) =>
      numbersOf(document, row, view),
    );
    let unitAbove: TableUnit | null = null;
    for (const row of panel.rows) {
      const subject = namer.next(row);
      const own = row.label.unit ?? row.unit;
      const inherits = own === null && (subject.part || takesUnitAbove(row, unitAbove));
      if (!inherits) unitAbove = own;
      for (const cell of row.cells) {
        const heading = view.heading(cell);
        if (heading.role !== 'figures' || view.isNumbering(cell)) continue;
        const reading = readText(document.text, cell.start, cell.end);
        const add = (one: RowNumber, over: ColumnHeading): void => {
          const start = reading.toSource(one.number.start);
          const end = reading.toSourceEnd(one.number.end);
          const text = document.text.slice(start, end);
          found.push({
            ...one,
            heading: over,
            inherited: inherits ? unitAbove : null,
            difference: false,
            start,
            end,
            text,
          });
        };
        for (const one of cellNumbers(reading.text, row, subject, view.year)) {
          const second = secondNumber(reading.text, one.number);
          const pair = second === null ? null : view.pair(cell);
          add(one, pair?.first ?? heading);
          if (second !== null && pair !== null) add({ ...one, number: second }, pair.second);
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Where a table writes the unit only at the first of several rows (`税收收入（亿元）`, then 增值税), the rows below have it too; a
 * rate or ratio may have none, and in a plan each indicator has its own.
 */
function takesUnitAbove({ label, nature }: TableRow, above: TableUnit | null): boolean {
  return above !== null && above.family !== 'share' && nature === '' && !/[率比差数]$|比[重例]$/.test(label.name);
}
