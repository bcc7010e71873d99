import type { Line } from './line';
import { isValueText, type SourceCell } from './table';
import type { Finding } from './text-table';

const LEAST_ROWS = 3;
const MOST_COLUMNS = 14;
const PARTING = /\t+|\s*\|\s*|[ \u00a0\u3000]{2,}/g;

/**
 * Rows whose cells stand on one line, parted by tabs, bars or wide spaces: at least three lines of as many cells each, most of
 * them with a figure behind a label. A line of single characters set wide (`关  于  预  算`) is no row.
 */
export function delimitedTable(text: string, lines: Line[], at: number): Finding {
  const first = rowOf(text, lines[at]!);
  if (first === null) return { to: at + 1, rows: null };
  const rows: SourceCell[][] = [first];
  let to = at + 1;
  for (; to < lines.length; to++) {
    const row = rowOf(text, lines[to]!);
    if (row === null) break;
    rows.push(row);
  }
  if (rows.length < LEAST_ROWS) return { to, rows: null };
  const width = usualWidth(rows);
  const even = rows.filter((row) => row.length === width).length;
  const figured = rows.filter((row) => row.slice(1).some((cell) => isValueText(cell.text))).length;
  if (width < 2 || even < rows.length * 0.75 || figured < rows.length * 0.5) return { to, rows: null };
  const full = rows.map((row) => padded(row, width));
  return { from: at, to, rows: full };
}

function rowOf(text: string, line: Line): SourceCell[] | null {
  if (line.kind === 'cell' || line.end - line.start > 300) return null;
  const cells: SourceCell[] = [];
  const source = text.slice(line.start, line.end);
  let from = 0;
  const push = (to: number): void => {
    const words = source.slice(from, to).trim();
    if (words === '') return;
    const start = line.start + source.indexOf(words, from);
    cells.push({ start, end: start + words.length, text: words, header: false, columns: 1, rows: 1 });
  };
  for (const match of source.matchAll(PARTING)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(source.length);
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return null;
  const single = cells.filter((cell) => cell.text.length === 1 && !/[-—0-9]/.test(cell.text)).length;
  // Prose with a few wide spaces in it has sentence marks; a row has none
  if (single * 2 > cells.length || /[。；]/.test(source)) return null;
  return cells;
}

function usualWidth(rows: SourceCell[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}

/** A short row's figures belong to the last columns, its label to the first. */
function padded(row: SourceCell[], width: number): SourceCell[] {
  if (row.length >= width) return row;
  const end = row[0]!.end;
  const blank = (): SourceCell => ({ start: end, end, text: '', header: false, columns: 1, rows: 1 });
  const missing = Array.from({ length: width - row.length }, blank);
  return isValueText(row[row.length - 1]!.text) ? [row[0]!, ...missing, ...row.slice(1)] : [...row, ...missing];
}
