import type { NameLanguage } from '../indicators/indicator';
import type { ExportLanguage } from './format';
import type { CodeWords } from './words';

/** What stands in one cell of a table; dates and times as ISO text. */
export type Cell = string | number | boolean | null;

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime';

/** One column of a table, the same in every format. */
export interface Column<Told> {
  /** The column's name for programs. */
  name: string;
  type: ColumnType;
  /** Its head for people. */
  head: Record<NameLanguage, string>;
  /** What stands in it and where that comes from. */
  about: Record<NameLanguage, string>;
  /** What its codes are called, where it holds codes. */
  words?: CodeWords;
  /** True where a cell is never empty. */
  required?: true;
  /** Null where there is nothing to say. */
  read(told: Told): Cell;
}

/** The head of a column as a table has it. */
export const headIn = ({ name, head }: Column<never>, language: ExportLanguage): string =>
  language === 'codes' ? name : head[language];

/** What stands in a column's cell: a code by its name, where the table is for people. */
export function cellIn<Told>(column: Column<Told>, told: Told, language: ExportLanguage): Cell {
  const cell = column.read(told);
  if (language === 'codes' || column.words === undefined || typeof cell !== 'string') return cell;
  return Object.hasOwn(column.words, cell) ? column.words[cell]![language] : cell;
}
