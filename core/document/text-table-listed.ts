import type { Line } from './line';
import { readText } from './reading';
import { isValueText, type SourceCell } from './table';
import type { Finding } from './text-table';

/** What the first column of such a table is called. */
const LABEL_HEADER = /^(?:指标|项目|类别|名称|产品|品名|品种|地区|区县|县市|行业|科目|收入|支出|年份|分类)/;
const UNIT_HEADER = /^(?:计量)?单位$/;
const UNIT =
  /^(?:[%‰]|个?百分点|[十百千万亿]{0,3}(?:元|美元|吨|标准煤|人|人次|户|亩|公顷|件|台|套|辆|部|只|头|羽|个|家|所|张|支|项|公里|千米|米|平方米|立方米|平方公里|千瓦时|千瓦|千伏安|公斤|千克|千升|升|箱|双|条|吨公里|人公里|重量箱|标箱|株))$/;
const MOST_HEADER_LINES = 12;
const MOST_HEADER_LENGTH = 40;
const LEAST_ROWS = 3;

interface Word {
  start: number;
  end: number;
  text: string;
}

interface Row {
  label: Word[];
  unit: Word | null;
  values: Word[];
}

/**
 * A table whose cells a careless copy has run together: each row a line of label, unit and figures parted by single spaces, or
 * each cell a line of its own. It is one where a known header opens it, at least three rows follow with as many figures each,
 * and the header's words make just as many columns; else its lines stay lines.
 */
export function listedTable(text: string, lines: Line[], at: number): Finding {
  const none: Finding = { to: at + 1, rows: null };
  const opening = wordsOf(text, lines[at]!);
  if (opening === null || !LABEL_HEADER.test(opening.map((word) => word.text).join(''))) return none;
  const header: Word[] = [];
  for (let index = at; index < lines.length && index < at + MOST_HEADER_LINES; index++) {
    const words = wordsOf(text, lines[index]!);
    if (words === null) return none;
    const last = words[words.length - 1]!;
    if (isValueText(last.text)) {
      if (index === at) return none;
      const found = words.length > 1 ? rowsByLine(text, lines, index) : rowsByCell(text, lines, index, at + 1);
      if (found === null) return none;
      const top = header.filter((word) => word.start < lines[found.from]!.start);
      const cells = gridOf(text, top, found.rows);
      return cells === null ? none : { from: at, to: found.to, rows: cells };
    }
    header.push(...words);
  }
  return none;
}

/** A short line's words; null where it is prose, a cell or too long. */
function wordsOf(text: string, line: Line): Word[] | null {
  if (line.kind === 'cell' || line.kind === 'caption' || line.end - line.start > 2 * MOST_HEADER_LENGTH) return null;
  const source = text.slice(line.start, line.end);
  if (/[。；，：？！]/.test(source)) return null;
  return [...source.matchAll(/\S+/g)].map((match) => {
    const start = line.start + match.index;
    return { start, end: start + match[0].length, text: readText(match[0]).text };
  });
}

/** Rows of a line each, from line `from` on. */
function rowsByLine(text: string, lines: Line[], from: number): { from: number; to: number; rows: Row[] } | null {
  const rows: Row[] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const row = rowOf(wordsOf(text, lines[to]!));
    if (row === null || (rows.length > 0 && row.values.length !== rows[0]!.values.length)) break;
    rows.push(row);
  }
  return rows.length < LEAST_ROWS ? null : { from, to, rows };
}

function rowOf(words: Word[] | null): Row | null {
  if (words === null) return null;
  let split = words.length;
  while (split > 0 && isValueText(words[split - 1]!.text)) split--;
  if (split === 0 || split === words.length) return null;
  const hasUnit = split > 1 && UNIT.test(words[split - 1]!.text);
  const label = words.slice(0, hasUnit ? split - 1 : split);
  if (!label.some((word) => /\p{Script=Han}/u.test(word.text))) return null;
  return { label, unit: hasUnit ? words[split - 1]! : null, values: words.slice(split) };
}

/** Rows of a line per cell, the first figure on line `first`, no label before line `least`. */
function rowsByCell(
  text: string,
  lines: Line[],
  first: number,
  least: number,
): { from: number; to: number; rows: Row[] } | null {
  const hasUnit = first > 1 && UNIT.test(readText(text, lines[first - 1]!.start, lines[first - 1]!.end).text);
  const from = first - (hasUnit ? 2 : 1);
  if (from < least) return null;
  const isValueLine = (index: number): boolean => {
    const words = index < lines.length ? wordsOf(text, lines[index]!) : null;
    return words !== null && words.length === 1 && isValueText(words[0]!.text);
  };
  let width = 0;
  while (isValueLine(first + width)) width++;
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    const label = at < lines.length ? wordsOf(text, lines[at]!) : null;
    const unit = hasUnit && at + 1 < lines.length ? wordsOf(text, lines[at + 1]!) : null;
    const start = at + (hasUnit ? 2 : 1);
    if (label === null || isValueText(label[label.length - 1]!.text)) break;
    if (hasUnit && (unit === null || !UNIT.test(unit.map((word) => word.text).join('')))) break;
    let count = 0;
    while (count <= width && isValueLine(start + count)) count++;
    if (count !== width) break;
    const values = Array.from({ length: width }, (_, index) => wordsOf(text, lines[start + index]!)![0]!);
    rows.push({ label, unit: unit?.[0] ?? null, values });
    at = start + width;
  }
  return rows.length < LEAST_ROWS ? null : { from, to: at, rows };
}

/** Rows of cells under the header, or null where the header's words do not make as many columns as the rows have. */
function gridOf(text: string, header: Word[], rows: Row[]): SourceCell[][] | null {
  const columns = headerColumns(header);
  const hasUnit = columns.length > 1 && UNIT_HEADER.test(joined(columns[1]!));
  const width = rows[0]!.values.length;
  if (columns.length !== 1 + (hasUnit ? 1 : 0) + width) return null;
  const cell = (words: Word[], isHeader = false): SourceCell => {
    const start = words[0]!.start;
    const end = words[words.length - 1]!.end;
    return { start, end, text: text.slice(start, end).replace(/\s+/g, ' '), header: isHeader, columns: 1, rows: 1 };
  };
  const body = rows.map((row) => {
    const end = row.label[row.label.length - 1]!.end;
    const label = hasUnit || row.unit === null ? row.label : [...row.label, row.unit];
    const cells = [cell(label)];
    if (hasUnit && row.unit !== null) cells.push(cell([row.unit]));
    else if (hasUnit) cells.push({ start: end, end, text: '', header: false, columns: 1, rows: 1 });
    return [...cells, ...row.values.map((value) => cell([value]))];
  });
  return [columns.map((words) => cell(words, true)), ...body];
}

/** Words of the header by column: `指 标` is one, a unit in brackets belongs to the words before it. */
function headerColumns(header: Word[]): Word[][] {
  const columns: Word[][] = [];
  for (const word of header) {
    const last = columns[columns.length - 1];
    const isSingle = word.text.length === 1 && last !== undefined && last[last.length - 1]!.text.length === 1;
    if (last !== undefined && (/^[（(%]/.test(word.text) || isSingle)) last.push(word);
    else columns.push([word]);
  }
  return columns;
}

function joined(words: Word[]): string {
  return words.map((word) => word.text).join('');
}
