import { headsFigures } from './table-words';
import type { TableLine, Token } from './text-table-line';
import { type YearOrder, type YearOrders, yearOrder } from './text-table-pieces';
import { isTitle, type RunRow, readRun, type TableRun } from './text-table-run';

/** A run with its heading words and rows, and what the rest of the document says of it. */
export interface RunSheet {
  run: TableRun;
  head: Token[];
  rows: RunRow[];
  /** Its rows with those of the other pages of its table. */
  pages: RunRow[];
  /** Title and heading words, alike on all pages of a table; null without a title, or where the heading names no figures. */
  titled: string | null;
  /** The unit note that stands above the facing page alone; empty where there is none. */
  note: string;
  /** How the document's other tables set their years. */
  orders: YearOrders;
}

/** Blank rows at the foot of a page, and the facing page's heading. */
const FACING = 30;
/** Lines that a title, a note and a heading take. */
const ABOVE = 12;

/**
 * Reads the runs of a document. Runs under the same title and the same heading words are one table that pages part: what a page of
 * few rows, or of dashes, leaves open of its columns the other pages may tell.
 */
export function runSheets(lines: readonly TableLine[], runs: readonly TableRun[]): RunSheet[] {
  const pages = new Map<string, RunRow[]>();
  const sheets = runs.map((run) => {
    const { head, rows } = readRun(lines, run);
    const sheet: RunSheet = { run, head, rows, pages: rows, titled: null, note: '', orders: new Map() };
    const key = keyOf(lines, sheet);
    if (key !== null) {
      const known = pages.get(key);
      if (known === undefined) pages.set(key, [...rows]);
      else known.push(...rows);
    }
    return { sheet, key };
  });
  return sheets.map(({ sheet, key }, i) => ({
    ...sheet,
    pages: key === null ? sheet.rows : pages.get(key)!,
    titled: isTitle(lines[sheet.run.top]!) ? key : null,
    note: facingNote(lines, sheet, sheets[i + 1]?.sheet),
  }));
}

const NOTE = /^[（(]?(?:计量)?单位：/;

/** A table may go on over the facing page, whose rows have no labels: its unit note is of both. */
function facingNote(lines: readonly TableLine[], { run }: RunSheet, next: RunSheet | undefined): string {
  if (next === undefined || next.rows.some(({ label }) => label.length > 0)) return '';
  const between = lines.slice(run.to, next.run.from);
  const own = lines.slice(Math.max(0, run.top - ABOVE), run.from);
  if (between.length > FACING || between.some(isTitle) || own.some(({ text }) => text.includes('单位：'))) return '';
  return between.find(({ text }) => NOTE.test(text))?.text ?? '';
}

/** Title and heading, line by line; null for a heading that names no figures. */
function keyOf(lines: readonly TableLine[], { run, head }: RunSheet): string | null {
  if (!head.some((word) => headsFigures(word.text))) return null;
  const title = lines[run.top]!;
  const words = head.map((word, i) => (word.line === head[i - 1]?.line ? ' ' : '\n') + word.text);
  return (isTitle(title) ? title.text : '') + words.join('');
}

/** How the tables of a document that are read set their years: two or more that agree, and none of the same years that does not. */
export function agreedOrders(tables: readonly (readonly string[])[]): YearOrders {
  const told = new Map<string, YearOrder[]>();
  for (const headings of tables) {
    const one = yearOrder(headings);
    if (one !== null) told.set(one.years, [...(told.get(one.years) ?? []), one.order]);
  }
  const agreed = [...told].filter(([, orders]) => orders.length >= 2 && new Set(orders).size === 1);
  return new Map(agreed.map(([years, orders]) => [years, orders[0]!]));
}
