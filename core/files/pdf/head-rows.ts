import type { DraftCell } from './draft-cell';
import { type Heading, spread } from './head-storeys';
import type { Column, Piece } from './piece';

/** Lines of one heading stand nearer than this, in sizes of a character. */
export const STACKED = 1.75;
/** A heading stands over a column that it covers by this share of the narrower of the two. */
const COVERED = 0.5;
/** A heading between two columns is of one alone where that one is nearer by this much. */
const NEARER = 0.5;

/**
 * Lays the headings of a table without lines over its columns: over those that they cover, or over several between which they are
 * centred. Lines that stand close under each other over the same columns are one heading; one that stands over others reaches over
 * them. `rows` are those above the figures, from top to bottom.
 */
export function headRows(rows: readonly Piece[][], columns: readonly Column[]): DraftCell[][] | null {
  const headings = stacked(rows).map((piece) => ({ piece, ...columnsUnder(piece, columns) }));
  if (!spread(headings, columns)) return null;
  const cells: (Heading & { level: number })[] = [];
  for (const heading of headings) {
    const above = cells.findLast(({ from, to }) => from <= heading.to && to >= heading.from);
    if (
      above !== undefined &&
      above.from === heading.from &&
      above.to === heading.to &&
      isStacked(above.piece, heading.piece)
    )
      above.piece = { ...above.piece, lines: [...above.piece.lines, ...heading.piece.lines] };
    else cells.push({ ...heading, piece: { ...heading.piece }, level: 0 });
  }
  for (const cell of cells) {
    for (const other of cells) {
      const holds = other.from <= cell.from && other.to >= cell.to;
      if (other !== cell && holds && top(other.piece) < top(cell.piece))
        cell.level = Math.max(cell.level, other.level + 1);
    }
  }
  const depth = Math.max(0, ...cells.map(({ level }) => level));
  const out: DraftCell[][] = Array.from({ length: depth + 1 }, () => []);
  for (const cell of cells) {
    const divided = cells.some((other) => other.level > cell.level && other.from >= cell.from && other.to <= cell.to);
    out[cell.level]!.push({
      column: cell.from,
      columns: cell.to - cell.from + 1,
      rows: divided ? 1 : depth + 1 - cell.level,
      header: true,
      lines: cell.piece.lines,
    });
  }
  return withBlanks(out, columns.length);
}

const top = ({ lines }: Piece): number => lines[0]![0]!.y;

function isStacked(above: Piece, below: Piece): boolean {
  const last = above.lines[above.lines.length - 1]![0]!;
  const first = below.lines[0]![0]!;
  return first.y - last.y <= Math.min(last.size, first.size) * STACKED;
}

/**
 * Lines of one heading as one piece (`比上年增长` over `(%)`): each stands under the other alone, and close. Columns are told by figures,
 * which may stand at one side of them; the widest line of a heading tells better what it is over.
 */
function stacked(rows: readonly Piece[][]): Piece[] {
  const found: { piece: Piece; row: number }[] = [];
  const meets = (a: Piece, b: Piece): boolean =>
    Math.min(a.right, b.right) - Math.max(a.x, b.x) >= COVERED * Math.min(a.right - a.x, b.right - b.x);
  rows.forEach((row, r) => {
    for (const piece of row) {
      const over = found.filter((one) => one.row < r && meets(one.piece, piece) && isStacked(one.piece, piece));
      const beside = over.length === 1 ? rows.slice(over[0]!.row + 1, r + 1).flat() : [];
      const alone = beside.filter(
        (other) => meets(over[0]!.piece, other) && !over[0]!.piece.lines.includes(other.lines[0]!),
      );
      if (over.length !== 1 || alone.length !== 1) {
        found.push({ piece: { ...piece }, row: r });
        continue;
      }
      const { piece: above } = over[0]!;
      Object.assign(above, {
        x: Math.min(above.x, piece.x),
        right: Math.max(above.right, piece.right),
        lines: [...above.lines, ...piece.lines],
      });
    }
  });
  return found.map(({ piece }) => piece);
}

function columnsUnder(piece: Piece, columns: readonly Column[]): { from: number; to: number } {
  const over = columns.flatMap((column, i) => {
    const shared = Math.min(piece.right, column.right) - Math.max(piece.x, column.x);
    return shared >= COVERED * Math.min(column.right - column.x, piece.right - piece.x) ? [i] : [];
  });
  if (over.length > 0) return { from: over[0]!, to: over[over.length - 1]! };
  const away = columns.map(({ x, right }) => Math.max(0, x - piece.right, piece.x - right));
  const nearest = away.indexOf(Math.min(...away));
  const centre = (piece.x + piece.right) / 2;
  const behind = columns.findIndex(({ x, right }) => (x + right) / 2 > centre);
  // Over the room between the labels and the first figures stands what heads the figures
  if (behind <= 1)
    return { from: Math.max(0, behind < 0 ? nearest : behind), to: Math.max(0, behind < 0 ? nearest : behind) };
  const [left, right] = [away[behind - 1]!, away[behind]!];
  if (Math.min(left, right) < NEARER * Math.max(left, right)) return { from: nearest, to: nearest };
  return { from: behind - 1, to: behind };
}

/** Rows with a blank cell wherever neither they nor a heading above has one; null where two headings fall on one place. */
function withBlanks(rows: readonly DraftCell[][], width: number): DraftCell[][] | null {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  for (const [r, row] of rows.entries()) {
    for (const { column, columns, rows: high } of row) {
      for (let y = r; y < r + high; y++) {
        for (let x = column; x < column + columns; x++) {
          if (taken[y]![x]) return null;
          taken[y]![x] = true;
        }
      }
    }
  }
  return rows.map((row, r) => {
    const blanks = taken[r]!.flatMap((is, column) =>
      is ? [] : [{ column, columns: 1, rows: 1, header: false, lines: [] } satisfies DraftCell],
    );
    return [...row, ...blanks].sort((a, b) => a.column - b.column);
  });
}
