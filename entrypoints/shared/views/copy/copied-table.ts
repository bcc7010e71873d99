import { guarded } from '../../../../core/exchange/formula-guard';

/** A table as it is shown, in words: what spreadsheets, texts and paper take. */
export interface CopiedTable {
  /** What it tells; empty where that is said above it. */
  title: string;
  head: string[];
  /** As many cells a row as the head has. */
  rows: string[][];
}

/** Tables with whose they are and where they are from, a part each. */
export interface CopiedTables {
  about: string[];
  tables: CopiedTable[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A cell that a spreadsheet runs in no case: names come from pages. */
const cell = (text: string): string => guarded(oneLine(text));
const known = (parts: readonly string[]): string[] => parts.map(oneLine).filter((part) => part !== '');

/** Tables of tabs, as spreadsheets take them; an empty line between two. */
export function tablesAsText({ about, tables }: CopiedTables): string {
  const parts = tables.map(({ title, head, rows }) => [...known([title]).map((line) => [line]), head, ...rows]);
  return [[[...known(about)]], ...parts]
    .map((lines) => lines.map((cells) => cells.map(cell).join('\t')).join('\n'))
    .join('\n\n');
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => cell(text).replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);

/** The same as a document keeps it: tables of cells, their heads marked as such. */
export function tablesAsHtml({ about, tables }: CopiedTables): string {
  const row = (cells: string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const parts = tables.map(({ title, head, rows }) =>
    [
      ...known([title]).map((line) => `<p>${escaped(line)}</p>`),
      `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
    ].join(''),
  );
  return [`<p>${known(about).map(escaped).join(' · ')}</p>`, ...parts].join('');
}
