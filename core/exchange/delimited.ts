import { plainNumber } from '../compare/arithmetic';
import type { Cell } from './column';
import { guarded } from './formula-guard';

/** A cell as text: a number plain and without exponent, a text that is no formula. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  return typeof cell === 'boolean' ? String(cell) : guarded(cell);
}

/** A field of RFC 4180; one that opens or ends with a space is quoted too, which some readers would take away. */
const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A line of comma-separated values as RFC 4180 has it, its end included. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quoted(cellText(cell))).join(',')}\r\n`;
