import type { Line } from './line';
import { cellLines, type SourceCell, tableCells } from './table';
import { captionAbove } from './table-caption';
import { delimitedTable } from './text-table-delimited';
import { listedTable } from './text-table-listed';
import { recordTable } from './text-table-records';

/** A table found in lines of text: lines `from` up to `to` are its rows. */
export interface TextTable {
  from: number;
  to: number;
  rows: SourceCell[][];
}

/** What a finder says of the line at `at`: its table, or behind which line to ask again (the run it read is none). */
export type Finding = TextTable | { to: number; rows: null };

const FINDERS: ((text: string, lines: Line[], at: number) => Finding)[] = [recordTable, listedTable, delimitedTable];

/**
 * Puts the cells of tables that a text sets in lines in the place of those lines; what is no sure table stays as it is.
 * Tables are numbered from `firstNumber`.
 */
export function withTextTables(text: string, lines: Line[], firstNumber = 0): Line[] {
  if (printedUpwards(text, lines)) return lines;
  const out: Line[] = [];
  let number = firstNumber;
  for (let at = 0; at < lines.length; ) {
    const table = firstTable(text, lines, at);
    if (table.rows === null) {
      out.push(...lines.slice(at, table.to));
      at = table.to;
      continue;
    }
    const cells = cellLines(tableCells(table.rows, number, captionAbove(text, out)));
    out.push(...withUncovered(cells, lines.slice(at, table.to)));
    number++;
    at = table.to;
  }
  return out;
}

/** Cells and those lines of the table's stretch that none of them took in, in the text's order. */
function withUncovered(cells: Line[], lines: Line[]): Line[] {
  const sorted = [...cells].sort((a, b) => a.start - b.start);
  let at = 0;
  const left = lines.filter((line) => {
    while (at < sorted.length && sorted[at]!.end <= line.start) at++;
    return at >= sorted.length || sorted[at]!.start >= line.end;
  });
  return [...sorted, ...left].sort((a, b) => a.start - b.start);
}

function firstTable(text: string, lines: Line[], at: number): Finding {
  let to = at + 1;
  for (const find of FINDERS) {
    const finding = find(text, lines, at);
    if (finding.rows !== null) return finding;
    to = Math.max(to, finding.to);
  }
  return { to, rows: null };
}

/** A PDF's text layer may hold each page from the bottom up: unit notes then stand before their titles. */
function printedUpwards(text: string, lines: Line[]): boolean {
  let up = 0;
  let down = 0;
  lines.forEach((line, index) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 40));
    if (!/^单位[:：]/.test(words)) return;
    if (endsInTable(text, lines[index + 1])) up++;
    if (endsInTable(text, lines[index - 1])) down++;
  });
  return up > down && up >= 3;
}

function endsInTable(text: string, line: Line | undefined): boolean {
  return line !== undefined && /表(?:[（(][^）)]{1,20}[）)])?$/.test(text.slice(line.start, line.end));
}
