import type { CellNumber } from './cell-number';
import type { ColumnHeading } from './column-heading';
import type { RowSubject } from './row-name';
import type { TableRow } from './table-view';
import type { TableUnit } from './unit-note';

/** A data cell with all that its table says of it. */
export interface DataCell {
  number: CellNumber;
  heading: ColumnHeading;
  row: TableRow;
  subject: RowSubject;
  /** Unit of the row above that this row is a part of. */
  inherited: TableUnit | null;
  /** A sum over years is the difference of the two levels beside it. */
  difference: boolean;
  /** Offsets of number and unit in the document, and the text between them. */
  start: number;
  end: number;
  text: string;
}
