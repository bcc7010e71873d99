import { MarkupElement } from '../markup-tree';

/** What is said of a cell before its content. */
export interface CellProperties {
  /** Columns of the table's grid that it takes. */
  span: number;
  /** `restart` opens a cell that runs down over the rows whose cells say `continue`. */
  merge: 'none' | 'restart' | 'continue';
}

interface Standing {
  element: MarkupElement;
  span: number;
  rows: number;
}

const MOST_COLUMNS = 1000;

/** A table of a Word document as it is built: cells merged downwards become one with a `rowspan`, as in a page. */
export class TableBuilder {
  readonly element: MarkupElement;
  private row: MarkupElement | null = null;
  private column = 0;
  /** The cell that reaches down into the next row, by its first column. */
  private readonly standing = new Map<number, Standing>();

  constructor(parent: MarkupElement) {
    this.element = parent.add('table');
  }

  openRow(): void {
    this.row = new MarkupElement('tr');
    this.column = 0;
  }

  /** Leaves out columns at the row's beginning. */
  skip(columns: number): void {
    if (this.row === null || !(columns > 0)) return;
    const cell = this.row.add('td');
    cell.setAttribute('colspan', `${Math.min(columns, MOST_COLUMNS)}`);
    this.column += columns;
  }

  /** Puts a cell, made and filled by the caller, into the row. */
  place(cell: MarkupElement, { span, merge }: CellProperties): void {
    if (this.row === null) return;
    const wide = Math.min(Math.max(span, 1), MOST_COLUMNS);
    const above = this.standing.get(this.column);
    if (merge === 'continue' && above !== undefined && above.span === wide) {
      above.rows++;
      above.element.setAttribute('rowspan', `${above.rows}`);
    } else {
      if (wide > 1) cell.setAttribute('colspan', `${wide}`);
      this.row.append(cell);
      if (merge === 'none') this.standing.delete(this.column);
      else this.standing.set(this.column, { element: cell, span: wide, rows: 1 });
    }
    this.column += wide;
  }

  /** `kept` is false for a row whose deletion was tracked. */
  closeRow(kept: boolean): void {
    if (this.row !== null && kept) this.element.append(this.row);
    this.row = null;
  }
}
