import type { Fragment } from './fragment';
import { type PrintedLine, textOf } from './printed-line';

/** A stretch of a row that is to be one cell. */
export interface Piece {
  x: number;
  right: number;
  text: string;
  header: boolean;
  lines: Fragment[][];
}

export const pieceOf = (line: PrintedLine): Piece => ({
  x: line.x,
  right: line.right,
  text: textOf(line.fragments),
  header: false,
  lines: [line.fragments],
});

export interface Column {
  x: number;
  right: number;
}
