import type { Line } from './line';
import { cellLines, type PlacedCell, tableCells } from './table';
import { captionAbove } from './table-caption';
import { isNumberText, type SourceCell } from './table-grid';
import { headsLabels } from './table-words';
import { readTableLine, type TableLine } from './text-table-line';
import { partedTables } from './text-table-parted';
import { rowsTable, type UnreadLines } from './text-table-rows';
import { type TableRun, tableRuns } from './text-table-run';
import { agreedOrders, runSheets } from './text-table-sheets';
import { type StreamTable, streamTable } from './text-table-stream';

/** A run that could not be read is told so from this many rows of figures on; fewer stay lines of text. */
const LEAST_UNREAD = 3;
const LEAST_ROWS = 2;
/** How many lines from a table a row still belongs to it. */
const NEAR = 12;

/**
 * Puts the cells of tables that a text sets in lines in the place of those lines. Lines that are rows of a table whose heading or
 * order is not understood become cells that say so, and are not read as prose. Tables are numbered from `firstNumber`.
 */
export function withTextTables(text: string, lines: Line[], firstNumber = 0): Line[] {
  const seen = lines.map((line, index) => readTableLine(text, line, index));
  const taken = new Set<Line>();
  const cells: Line[] = [];
  let number = firstNumber;
  const put = (from: number, to: number, placed: PlacedCell[]): void => {
    for (let i = from; i < to; i++) taken.add(lines[i]!);
    for (const line of cellLines(placed)) cells.push(line);
  };
  const captionOf = (at: number): string => captionAbove(text, lines.slice(Math.max(0, at - 6), at));
  const parted = partedTables(seen);
  for (const table of parted) {
    const placed = tableCells(table.rows, number, captionOf(table.from));
    put(table.from, table.to, placed.cells);
    number += placed.tables;
  }
  const isParted = (i: number): boolean => parted.some(({ from, to }) => i >= from && i < to);
  const unparted = parted.length === 0 ? seen : seen.map((line, i) => (isParted(i) ? nothing(line) : line));
  const streams = streamTables(unparted);
  for (const table of streams) {
    const placed = tableCells(table.rows, number, captionOf(table.from));
    put(table.from, table.to, [...placed.cells, ...unreadCells(text, table.unread, number)]);
    number += placed.tables;
  }
  const free = unparted.map((line, i) => (streams.some(({ from, to }) => i >= from && i < to) ? nothing(line) : line));
  const doubtful: { run: TableRun; reason: string }[] = [];
  const tell = (run: TableRun, reason: string): void => {
    put(run.from, run.to, unreadRun(text, free, run, reason, number));
    number++;
  };
  const sheets = runSheets(free, tableRuns(free));
  const tables = sheets.map(rowsTable);
  const orders = agreedOrders(tables.flatMap((table) => (table.rows === null ? [] : [table.headings])));
  let open: OpenTable | null = null;
  const close = (): void => {
    if (open === null) return;
    const placed = tableCells(open.rows, number, open.caption);
    put(0, 0, [...placed.cells, ...unreadCells(text, open.unread, number)]);
    number += placed.tables;
    open = null;
  };
  for (const [i, sheet] of sheets.entries()) {
    const { run } = sheet;
    const first = tables[i]!;
    const table = first.rows === null && orders.size > 0 ? rowsTable({ ...sheet, orders }) : first;
    if (table.rows === null) {
      close();
      if (isSurelyTable(free, run)) tell(run, table.reason);
      else doubtful.push({ run, reason: table.reason });
    } else if (table.rows.filter((row) => row.length > 1).length <= LEAST_ROWS) {
      const [unplaced] = table.unread;
      if (unplaced !== undefined && isSurelyTable(free, run)) {
        close();
        tell(run, unplaced.reason);
      } else doubtful.push({ run, reason: 'too few rows' });
    } else {
      const caption = `${captionOf(table.top)} ${sheet.note}`.trim();
      const next: OpenTable = { titled: sheet.titled, caption, rows: table.rows, unread: table.unread };
      if (open === null || !continues(open, next)) {
        close();
        open = next;
      } else append(open, next);
      put(table.top, run.to, []);
    }
  }
  close();
  // A row or two among the lines of other tables are of them, not prose; a number alone on its line is a note's mark
  const ofTables = new Set(taken);
  const isNear = ({ from, to }: TableRun): boolean =>
    lines.slice(Math.max(0, from - NEAR), to + NEAR).some((line) => ofTables.has(line));
  for (const { run, reason } of doubtful) {
    const rows = free.slice(run.from, run.to).filter((line) => line.row);
    const named = rows.filter(({ tokens }) => tokens.length > 1);
    if (isNear(run) && named.length * 2 > rows.length) tell(run, reason);
  }
  for (const run of runsWithRemarks(free, taken, lines)) {
    const rows = free
      .slice(run.from, run.to)
      .map(({ line }, row) => ({ ...line, reason: 'words behind the figures', row }));
    put(run.from, run.to, unreadCells(text, rows, number));
    number++;
  }
  if (cells.length === 0) return lines;
  cells.sort((a, b) => a.start - b.start);
  return merged(
    lines.filter((line, i) => !(seen[i]!.rule && taken.has(line))),
    taken,
    cells,
  );
}

/** A table whose next page may follow. */
interface OpenTable {
  titled: string | null;
  caption: string;
  rows: SourceCell[][];
  unread: UnreadLines[];
}

/** The next page of a table has its title and its heading, and no other table stands between them. */
function continues(open: OpenTable, next: OpenTable): boolean {
  const headings = ({ rows }: OpenTable): string => rows[0]!.map(({ text }) => text).join('\n');
  return open.titled !== null && open.titled === next.titled && headings(open) === headings(next);
}

/** Rows of a next page under the heading of the first: what they are parts of may stand on the page before. */
function append(open: OpenTable, next: OpenTable): void {
  const from = open.rows.length - 1;
  for (const row of next.rows.slice(1)) open.rows.push(row);
  for (const one of next.unread) open.unread.push({ ...one, row: one.row + from });
}

/** Streams open at a heading and do not overlap. */
function streamTables(seen: readonly TableLine[]): StreamTable[] {
  const tables: StreamTable[] = [];
  for (let at = 0; at < seen.length; at++) {
    const table = streamTable(seen, at);
    if (table === null) continue;
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
}

const nothing = (line: TableLine): TableLine => ({ ...line, prose: true, row: false, tokens: [], records: [] });

function unreadCells(
  text: string,
  unread: readonly { start: number; end: number; reason: string; row: number }[],
  table: number,
): PlacedCell[] {
  return unread.map(({ start, end, reason, row }) => ({
    start,
    end,
    text: text.slice(start, end),
    cell: { table, row, column: 0, header: false, rowHeader: [], columnHeader: [], unread: reason },
  }));
}

/** True for a run of rows that is no prose and no list of contents (names with a page number behind them). */
function isSurelyTable(lines: readonly TableLine[], run: TableRun): boolean {
  const rows = lines.slice(run.from, run.to).filter((line) => line.row);
  if (rows.length < LEAST_UNREAD) return false;
  // Among labels that fill several lines rows stand apart, but each of two figures
  const wide = rows.filter(({ tokens }) => tokens.filter((token) => isNumberText(token.text)).length > 1);
  const named = lines.slice(run.from, run.to).filter((line) => !line.blank).length;
  if (rows.length < named * 0.6 && wide.length < LEAST_UNREAD) return false;
  return !rows.every(({ records }) =>
    records.every(({ cells }) => cells.length === 1 && /^\d{1,3}$/.test(cells[0]!.text)),
  );
}

/** The rows of a run, a cell each. */
function unreadRun(
  text: string,
  lines: readonly TableLine[],
  run: TableRun,
  reason: string,
  number: number,
): PlacedCell[] {
  const rows = lines.slice(run.from, run.to).filter((line) => line.row);
  return unreadCells(
    text,
    rows.map(({ line }, row) => ({ start: line.start, end: line.end, reason, row })),
    number,
  );
}

/**
 * Rows whose figures stand between words (`1 城南水厂 26,000 市水务局`) under a heading that heads labels: they are no rows of the tables
 * that are read here, but no prose either.
 */
function runsWithRemarks(
  seen: readonly TableLine[],
  taken: ReadonlySet<Line>,
  lines: readonly Line[],
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const isRow = (at: number): boolean => {
    const line = seen[at];
    if (line === undefined || line.prose || line.row || taken.has(lines[at]!) || line.tokens.length < 3) return false;
    const [, ...inner] = line.tokens.slice(0, -1);
    return inner.some(({ text }) => isNumberText(text));
  };
  for (let from = 0; from < seen.length; from++) {
    if (!isRow(from)) continue;
    let to = from + 1;
    while (isRow(to)) to++;
    const above = seen.slice(Math.max(0, from - NEAR_HEAD), from).flatMap(({ tokens }) => tokens);
    if (to - from >= LEAST_UNREAD && above.length > 2 && above.some(({ text }) => headsLabels(text)))
      runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Lines of a heading above such rows. */
const NEAR_HEAD = 3;

/** Lines that no table took and the cells, in the text's order; of a line that a table took what no cell covers is left. */
function merged(lines: readonly Line[], taken: ReadonlySet<Line>, cells: readonly Line[]): Line[] {
  const out: Line[] = [];
  let at = 0;
  for (const line of lines) {
    while (at < cells.length && cells[at]!.start < line.start) out.push(cells[at++]!);
    const isCovered = taken.has(line) && overlaps(cells, at, line);
    if (!isCovered)
      out.push(taken.has(line) && (line.kind ?? 'paragraph') === 'paragraph' ? { ...line, kind: 'caption' } : line);
  }
  return out.concat(cells.slice(at));
}

function overlaps(cells: readonly Line[], at: number, line: Line): boolean {
  const before = cells[at - 1];
  return (before !== undefined && before.end > line.start) || (cells[at] !== undefined && cells[at]!.start < line.end);
}
