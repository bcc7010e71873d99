import type { DraftCell } from './draft-cell';
import type { Rectangle } from './fragment';
import { partedRow } from './parted-row';
import { rowsOfFragments, textOf } from './printed-line';
import type { RuledCell, RuledTable } from './ruled-table';

/** A table of one page; `edges` are those of its columns, by which the table of the next page is known as its rest. */
export interface DraftTable {
  box: Rectangle;
  edges: number[];
  /** From where to where the text of each column stands, where no lines tell its edges. */
  columns?: { x: number; right: number }[];
  rows: DraftCell[][];
}

/** A cell with more text than this holds prose: its table places boxes on the page. */
const PROSE_LENGTH = 400;

export const textOfCell = (cell: DraftCell): string => cell.lines.map(textOf).join('');

/** A ruled table with its text; null where it only places boxes on the page, or holds next to nothing. */
export function draftOfRuled({ box, xs, ys, cells }: RuledTable): DraftTable | null {
  const filled = cells.filter(({ fragments }) => fragments.length > 0);
  if (filled.length < 2) return null;
  const lengths = filled.map(({ fragments }) => fragments.reduce((n, { text }) => n + text.length, 0));
  const prose = lengths.filter((length) => length > PROSE_LENGTH).length;
  if (prose > 0 && (filled.length < 12 || prose * 5 > filled.length)) return null;
  const used = new Set(filled.flatMap((cell) => span(cell.column, cell.columns)));
  if (used.size < 2) return null;
  const rows: DraftCell[][] = [];
  for (let r = 0; r < ys.length - 1; r++) {
    const own = cells.filter((cell) => cell.row === r).sort((a, b) => a.column - b.column);
    const drafts = own.map((cell) => ({ cell, draft: draftOf(cell) }));
    const parted = partedRow(drafts.map(({ draft }) => draft));
    if (parted === null) rows.push(drafts.map(({ draft }) => draft));
    else rows.push(...parted);
  }
  return { box, edges: xs, rows };
}

const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

const draftOf = ({ column, columns, rows, fragments }: RuledCell): DraftCell => ({
  column,
  columns,
  rows,
  header: false,
  lines: rowsOfFragments(fragments),
});
