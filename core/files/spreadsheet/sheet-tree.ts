import type { MarkupElement } from '../markup-tree';
import type { Merge, Sheet } from './sheet';

/** Names that a program gives sheets by itself. */
const NO_NAME = /^(?:sheet|工作表|表|表格)\s*[（(]?\d*[)）]?$/i;
const UNIT_NOTE = /^[（(【[]?(?:计量|数据)?单位\s*[:：]/;
const YEAR = /(?:19|20)\d\d/;
const LONGEST_CAPTION = 60;
/** Blank rows part two tables of a sheet; more of them say no more. */
const MOST_BLANK_ROWS = 2;

/**
 * Puts a sheet below `parent` as a table. Rows above the first row of several cells are its captions (title, unit note); where
 * there is no title the sheet's name is, and one that holds a year that the title does not.
 */
export function addSheet(parent: MarkupElement, sheet: Sheet): void {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  if (numbers.length === 0) return;
  const rows = numbers.map((number) => sheet.rows.get(number)!);
  const head = rows.findIndex((cells) => cells.size > 1);
  const above = (head < 0 ? rows : rows.slice(0, head)).map((cells) => [...cells.values()][0]!);
  const captions = above.filter((text) => text.length <= LONGEST_CAPTION);
  const title = captions.filter((text) => !UNIT_NOTE.test(text)).join(' ');
  const named = !NO_NAME.test(sheet.name) && (title === '' || (YEAR.test(sheet.name) && !YEAR.test(title)));
  if (head < 0) {
    if (named) parent.add('p').addText(sheet.name);
    for (const text of above) parent.add('p').addText(text);
    return;
  }
  if (named) captions.unshift(sheet.name);
  for (const text of above) if (text.length > LONGEST_CAPTION) parent.add('p').addText(text);
  const table = parent.add('table');
  for (const text of captions) table.add('caption').addText(text);
  addRows(table, sheet, numbers.slice(head));
}

function addRows(table: MarkupElement, sheet: Sheet, numbers: readonly number[]): void {
  const { columns, index } = usedColumns(sheet, numbers);
  const merges = mergesByCell(sheet.merges);
  const covered = new Set<string>();
  let before = numbers[0]!;
  // Rows of the sheet as rows of the table, blank ones between as far as they say something
  const shown: number[] = [];
  for (const number of numbers) {
    for (let blank = Math.max(before + 1, number - MOST_BLANK_ROWS); blank < number; blank++) shown.push(blank);
    shown.push(number);
    before = number;
  }
  shown.forEach((number, at) => {
    const row = table.add('tr');
    for (const column of columns) {
      if (covered.has(`${number} ${column}`)) continue;
      const cell = row.add('td');
      cell.addText(sheet.rows.get(number)?.get(column) ?? '');
      const merge = merges.get(`${number} ${column}`);
      if (merge === undefined) continue;
      const wide = reach(columns, index.get(column)!, merge.right);
      const deep = reach(shown, at, merge.bottom);
      for (let r = at; r < at + deep; r++)
        for (let c = index.get(column)!; c < index.get(column)! + wide; c++) covered.add(`${shown[r]} ${columns[c]}`);
      if (wide > 1) cell.setAttribute('colspan', `${wide}`);
      if (deep > 1) cell.setAttribute('rowspan', `${deep}`);
    }
  });
}

/** How many of the rising numbers from `from` on are no greater than `last`. */
function reach(numbers: readonly number[], from: number, last: number): number {
  let at = from;
  while (at < numbers.length && numbers[at]! <= last) at++;
  return at - from;
}

/** Columns with text, in order; blank ones between are left out, but for those that a merged cell begins in. */
function usedColumns(sheet: Sheet, numbers: readonly number[]): { columns: number[]; index: Map<number, number> } {
  const used = new Set<number>();
  for (const number of numbers) for (const column of sheet.rows.get(number)!.keys()) used.add(column);
  const columns = [...used].sort((a, b) => a - b);
  return { columns, index: new Map(columns.map((column, at) => [column, at])) };
}

function mergesByCell(merges: readonly Merge[]): Map<string, Merge> {
  return new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
}
