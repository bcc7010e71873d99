import type { Document } from '../document/document';

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
}

/** Characters kept on each side: enough to tell two sentences of one mould apart. */
export const CONTEXT = 48;

/** The anchor of a stretch of a document's text. */
export function anchorOf({ text, blocks }: Document, { start, end }: { start: number; end: number }): Anchor {
  const cell = blocks.find((block) => block.start <= start && end <= block.end)?.table;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    ...(cell === undefined ? {} : { table: { row: cell.rowHeader, column: cell.columnHeader } }),
  };
}
