import { isNumberText, type SourceCell } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import type { TableLine, Token } from './text-table-line';

/** Lines whose cells tabs or bars part: their places are known, as those of a page's table are. */
export interface PartedTable {
  from: number;
  to: number;
  rows: SourceCell[][];
}

const LEAST_ROWS = 3;
/** A shorter label fills no line of its cell. */
const LONG_LABEL = 8;

/**
 * Tables of parted lines: one or more lines of words with a head of labels or figures among them, and at least two rows with figures
 * below; a lone label between them is a group's. Lines that a cell of several lines has cut are left to the reading of words.
 */
export function partedTables(seen: readonly TableLine[]): PartedTable[] {
  const tables: PartedTable[] = [];
  for (let from = 0; from < seen.length; from++) {
    if (!isParted(seen[from]!)) continue;
    let to = from + 1;
    while (to < seen.length && (isParted(seen[to]!) || seen[to]!.rule || isGroup(seen, to))) to++;
    const lines = seen.slice(from, to).filter(({ rule }) => !rule);
    if (isTable(lines)) tables.push({ from, to, rows: lines.map(cellsOf) });
    from = to - 1;
  }
  return tables;
}

const isParted = ({ prose, tokens }: TableLine): boolean =>
  !prose && tokens.length > 0 && tokens[0]!.slot !== null && (tokens.length > 1 || tokens[0]!.slot > 0);

/** A label or a unit note alone on its line, with parted lines above and below. */
function isGroup(seen: readonly TableLine[], at: number): boolean {
  const { prose, tokens, row } = seen[at]!;
  const next = seen[at + 1];
  return !prose && !row && tokens.length === 1 && next !== undefined && isParted(next);
}

function isTable(lines: readonly TableLine[]): boolean {
  if (lines.length < LEAST_ROWS) return false;
  const first = lines.findIndex(({ tokens }) => tokens.some(isFigure));
  if (first < 1) return false;
  const head = lines.slice(0, first).flatMap(({ tokens }) => tokens);
  if (!head.some(({ text }) => headsLabels(text) || headsFigures(text))) return false;
  const width = Math.max(...head.map(slotOf)) + 1;
  const rows = lines.slice(first);
  const filled = rows.filter(({ tokens }) => tokens.some(isFigure));
  // `…改革成本支` alone on its line and `出` before the figures: a copy has cut the label
  const isCut = rows.some(
    ({ tokens }, i) =>
      i > 0 &&
      rows[i - 1]!.tokens.length === 1 &&
      rows[i - 1]!.text.length >= LONG_LABEL &&
      tokens[0]!.slot === 0 &&
      tokens[0]!.text.length < 3 &&
      tokens.some(isFigure),
  );
  return filled.length >= 2 && !isCut && lines.every(({ tokens }) => tokens.every((token) => slotOf(token) < width));
}

const slotOf = ({ slot }: Token): number => slot ?? 0;
const isFigure = (token: Token): boolean => slotOf(token) > 0 && isNumberText(token.text);

function cellsOf({ line, tokens }: TableLine): SourceCell[] {
  const cells: SourceCell[] = [];
  for (const token of tokens) {
    while (cells.length < slotOf(token)) cells.push(blank(token.start));
    cells.push({ start: token.start, end: token.end, text: token.text, header: false, columns: 1, rows: 1 });
  }
  return cells.length > 0 ? cells : [blank(line.start)];
}

const blank = (at: number): SourceCell => ({ start: at, end: at, text: '', header: false, columns: 1, rows: 1 });
