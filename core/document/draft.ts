import type { DocumentMeta } from './document';
import type { Line } from './line';
import type { SourceCell } from './table-grid';

/** A cell of a draft; its text stands in the draft's. */
export type DraftCell = Omit<SourceCell, 'text'>;

/** A data table as the page gives it, its cells not yet laid on a grid. */
export interface DraftTable {
  rows: DraftCell[][];
  /** How many of the draft's lines stand before the table. */
  linesBefore: number;
}

/**
 * All that a walk over a page gathers, as plain data: making blocks of it needs no page any more and may be done in another thread.
 */
export interface PageDraft {
  url: string | null;
  /** Empty where the page tells none: the document takes what reads as one near the top. */
  title: string;
  lang: string | null;
  meta: DocumentMeta;
  text: string;
  /** Lines outside tables, in order. */
  lines: Line[];
  /** Tables, in order. */
  tables: DraftTable[];
}
