import { plainNumber } from '../compare/arithmetic';
import type { Cell } from './column';
import { guarded } from './formula-guard';

/** A cell as text on one line; a number plain, a text that no spreadsheet takes for a formula when it is pasted. */
function oneLine(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  return typeof cell === 'boolean' ? String(cell) : guarded(cell.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
}

/** A line of tab-separated values, as spreadsheets take it from the clipboard. */
export const tsvLine = (cells: readonly Cell[]): string => `${cells.map(oneLine).join('\t')}\n`;

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITY[character]!);

/** A row of an HTML table: text is escaped, and what is a web address is linked. Spreadsheets keep texts as texts by the style. */
export function htmlRow(cells: readonly Cell[], tag: 'td' | 'th'): string {
  const own = cells.map((cell) => {
    if (typeof cell === 'number') return `<${tag} style="text-align:right">${plainNumber(cell)}</${tag}>`;
    const text = escaped(oneLine(cell));
    const content = /^https?:\/\//.test(text) ? `<a href="${text}">${text}</a>` : text;
    return `<${tag} style="mso-number-format:'\\@'">${content}</${tag}>`;
  });
  return `<tr>${own.join('')}</tr>\n`;
}

/** What Markdown takes for markup inside a table's cell, after CommonMark and GitHub's tables. */
const MARKUP = /[\\`*_{}[\]<>|~#!]/g;

/** A row of a Markdown table. */
export const markdownRow = (cells: readonly Cell[]): string =>
  `| ${cells
    .map((cell) => (typeof cell === 'number' ? plainNumber(cell) : oneLine(cell).replace(MARKUP, '\\$&')))
    .join(' | ')} |\n`;
