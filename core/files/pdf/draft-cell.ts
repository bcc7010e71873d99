import type { Fragment } from './fragment';

/** A cell of a table of a page, before it has a place in the document's text. */
export interface DraftCell {
  column: number;
  columns: number;
  rows: number;
  header: boolean;
  /** Its printed lines, each from left to right. */
  lines: Fragment[][];
}
