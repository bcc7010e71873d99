import { tablesOf } from '../../../../core/figures/tables/table-view';
import type { Warning } from '../../../../core/recognise/recognition';
import type { PageReading } from '../../messages/readings';

/** A stretch of a table that could not be read, as it is told to the reader. */
export interface UnreadPlace {
  /** Where it begins in the reading's text. */
  start: number;
  /** Which of the report's tables it is of, counted from 1. */
  table: number;
  /** How many numbers stand in it. */
  numbers: number;
  /** The row that it begins in and its own words. */
  words: string;
}

/** What could not be read of a report's tables, in the order of its text. */
export function unreadPlaces({ document, recognition, unread = [] }: PageReading): UnreadPlace[] {
  if (unread.length === 0) return [];
  const { start, end } = recognition.body;
  const tables = tablesOf(document, start, end);
  const order = tables.map(([cell]) => cell!.table.table);
  const rows = new Map(tables.flat().map((cell) => [cell.start, cell.table.rowHeader.at(-1)]));
  return unread.map((stretch) => ({
    start: stretch.start,
    table: order.indexOf(stretch.table) + 1,
    numbers: stretch.numbers,
    words: [rows.get(stretch.start), document.text.slice(stretch.start, stretch.end)]
      .filter((words) => words !== undefined)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** The warning `table-unread`, its detail the tables and how many numbers (`1、3: 12`); null where all was read. */
export function unreadWarning(places: readonly UnreadPlace[]): Warning | null {
  if (places.length === 0) return null;
  const tables = [...new Set(places.map(({ table }) => table))];
  const numbers = places.reduce((sum, place) => sum + place.numbers, 0);
  return { code: 'table-unread', detail: `${tables.join('、')}: ${numbers}` };
}
