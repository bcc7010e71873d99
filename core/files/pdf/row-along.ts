import { isNumberText } from '../../document/table-grid';
import type { DraftCell } from './draft-cell';
import { type DraftTable, textOfCell } from './draft-table';
import type { FlowItem } from './page-flow';
import { type Piece, pieceOf } from './piece';
import { linesOfRow, textOf } from './printed-line';

/** How much the text of a column may differ from page to page, in points. */
const SLACK = 6;
/** A row has so many numbers, at the least, where only its places tell that it is one. */
const LEAST_NUMBERS = 2;

/**
 * Pages with the rows of tables without lines that a page's end parts from the rest: too few to tell columns of their own (one row under
 * a heading that comes back on the next page, or the last one alone there), but each piece of them stands in one column of the table.
 */
export function withShortEnds(pages: readonly (readonly FlowItem[])[]): FlowItem[][] {
  const out = pages.map((items) => [...items]);
  for (let p = 0; p + 1 < out.length; p++) {
    const [items, next] = [out[p]!, out[p + 1]!];
    const [closing, opening] = [items[items.length - 1], next[0]];
    if (closing === undefined || opening === undefined || opening.frame.page !== closing.frame.page + 1) continue;
    if (closing.table?.columns !== undefined) {
      const { rows, used } = rowsAtHead(next, closing.table);
      const { frame, column } = opening;
      if (used > 0) next.splice(0, used, { table: { ...closing.table, rows }, frame, column });
    } else if (opening.table?.columns !== undefined) {
      const { rows, used } = rowsAtEnd(items, opening.table);
      const heads = opening.table.rows.filter((row) => row.some(({ header }) => header));
      const { frame, column } = closing;
      const table = { ...opening.table, rows: [...heads, ...rows] };
      if (used > 0) items.splice(items.length - used, used, { table, frame, column, headFrame: opening.frame });
    }
  }
  return out;
}

/** Rows at the head of a page, and how many lines they are with those of the heading. */
function rowsAtHead(items: readonly FlowItem[], table: DraftTable): { rows: DraftCell[][]; used: number } {
  const rows: DraftCell[][] = [];
  let used = 0;
  for (; used < items.length; used++) {
    const pieces = piecesOf(items[used]!);
    const row = pieces === null ? null : rowAlong(pieces, table);
    if (row !== null) rows.push(row);
    else if (pieces === null || rows.length > 0 || !isOfHead(pieces, table)) break;
  }
  return rows.length === 0 ? { rows, used: 0 } : { rows, used };
}

/** Rows at the end of a page, under the heading that the table has again on the next one. */
function rowsAtEnd(items: readonly FlowItem[], table: DraftTable): { rows: DraftCell[][]; used: number } {
  const rows: DraftCell[][] = [];
  let used = 0;
  let heads = 0;
  for (; used < items.length; used++) {
    const pieces = piecesOf(items[items.length - 1 - used]!);
    const row = pieces === null || heads > 0 ? null : rowAlong(pieces, table);
    if (row !== null) rows.unshift(row);
    else if (pieces !== null && rows.length > 0 && isOfHead(pieces, table)) heads++;
    else break;
  }
  return heads === 0 ? { rows: [], used: 0 } : { rows, used };
}

function piecesOf(item: FlowItem): Piece[] | null {
  return item.table === undefined ? linesOfRow(item.line.fragments).map(pieceOf) : null;
}

/** The cells of a row whose pieces each stand between the edges of one column of the table; null where they do not. */
function rowAlong(pieces: readonly Piece[], { columns, edges }: DraftTable): DraftCell[] | null {
  if (columns === undefined || pieces.filter(({ text }) => isNumberText(text)).length < LEAST_NUMBERS) return null;
  const cells = columns.map((_, column): DraftCell => ({ column, columns: 1, rows: 1, header: false, lines: [] }));
  for (const piece of pieces) {
    const at = columns.findIndex((_, i) => piece.x >= edges[i]! - SLACK && piece.right <= edges[i + 1]! + SLACK);
    if (at < 0 || cells[at]!.lines.length > 0) return null;
    cells[at]!.lines = piece.lines;
  }
  return cells;
}

/** A line of the table's heading. */
function isOfHead(pieces: readonly Piece[], { rows }: DraftTable): boolean {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const heads = rows.flatMap((row) => row.filter(({ header, lines }) => header && lines.length > 0)).map(textOfCell);
  return pieces.every(({ lines }) => heads.some((head) => bare(head).includes(bare(lines.map(textOf).join('')))));
}
