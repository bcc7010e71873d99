import type { Document } from '../document/document';
import { type PageYears, pageYears } from './page-years';

/**
 * How a mention is found again in a page that was opened anew: after the W3C Web Annotation model a text-quote selector, a
 * text-position selector, and in a table the labels of its row and column.
 */
export interface Anchor {
  quote: {
    /** The mention as written. */
    exact: string;
    /** At most `CONTEXT` characters before and after it, line breaks and all. */
    prefix: string;
    suffix: string;
  };
  /** UTF-16 offsets in the text of the document that the anchor was made in. */
  position: { start: number; end: number };
  /** Header paths of the cell that the mention stands in, outermost first. */
  table?: { row: string[]; column: string[] };
  /**
   * The page as a whole. Next year's report repeats whole sentences in which no year stands, and only the years of the rest
   * tell that it is another; where a sentence stands twice, an unchanged length tells that the position still holds.
   */
  page?: { length: number; years: PageYears };
}

/** Characters kept on each side: enough to tell two sentences of one mould apart. */
export const CONTEXT = 48;

/** The anchor of a stretch of a document's text. */
export function anchorOf(document: Document, { start, end }: { start: number; end: number }): Anchor {
  const { text } = document;
  const cell = blockAround(document, start, end)?.table;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    ...(cell === undefined ? {} : { table: { row: cell.rowHeader, column: cell.columnHeader } }),
    page: { length: text.length, years: pageYears(document) },
  };
}

/** The block that a stretch lies in; blocks are in order, so that many anchors of a long page stay cheap. */
function blockAround({ blocks }: Document, start: number, end: number) {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block !== undefined && end <= block.end ? block : undefined;
}
