import { isValueText } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import { alignStream, type StreamColumn } from './text-table-align';
import { cutHeading, isOneMeasure } from './text-table-heading';
import type { Token } from './text-table-line';

export const NATURE = /^(?:指标)?(?:属性|性质)$/;
const ORDINAL = /^(?:序号|编号)$/;
const UNIT = /^(?:计量)?单位$/;
const GROUP = /^(?:类别|类型|分类|领域|维度|方面)$/;

/** The kinds of a table's columns whose cells stand one behind another, and where its heading ends. */
export interface StreamHeading {
  columns: StreamColumn[];
  headEnd: number;
}

/** The end of the heading and the number of its columns by which the first records are laid out best. */
export function bestHeading(tokens: readonly Token[]): StreamHeading | null {
  let best: (StreamHeading & { value: number }) | null = null;
  for (const heading of headings(tokens)) {
    const head = new Set(tokens.slice(0, heading.headEnd).map(({ text }) => text));
    const { value } = alignStream(tokens.slice(heading.headEnd), heading.columns, head);
    if (best === null || value < best.value - 0.01) best = { ...heading, value };
  }
  return best !== null && best.value < 0 ? best : null;
}

function* headings(tokens: readonly Token[]): Generator<StreamHeading> {
  const nature = tokens.slice(0, 30).findIndex((token) => NATURE.test(token.text));
  const firstValue = tokens.findIndex((token, i) => i > nature && isValueText(token.text));
  if (firstValue < 0) return;
  const from = tokens.slice(0, firstValue).findLastIndex((token) => headsLabels(token.text)) + 1;
  const ends: number[] = [];
  // Where the heading is a line of several cells, it ends with its line
  const line = tokens[from - 1]?.line;
  const onLine = tokens.filter((token) => token.line === line);
  const lineEnd = onLine.length >= 3 ? tokens.indexOf(onLine[onLine.length - 1]!) + 1 : 0;
  if (lineEnd > from) ends.push(lineEnd);
  else if (nature >= 0 && nature > from) ends.push(nature + 1);
  else for (let end = Math.max(from, nature + 1) + 1; end <= Math.min(firstValue, from + 14); end++) ends.push(end);
  for (const headEnd of ends) {
    const head = tokens.slice(0, headEnd);
    const figures = head.filter((token) => !headsLabels(token.text) && !NATURE.test(token.text));
    // What stands between the heading and the first figure are labels of the first record, one of them perhaps in two pieces
    const labels = head.length - figures.length - head.filter((token) => NATURE.test(token.text)).length;
    const first = tokens.slice(headEnd, firstValue);
    const [opening] = first;
    const tooMany = first.length > labels + 1 || (first.length > labels && headsFigures(opening!.text));
    // A record of a plan may have words for its figures, and ends in its nature
    if (tooMany && nature < 0) continue;
    if (figures.length === 0 || !figures.some((token) => headsFigures(token.text))) continue;
    for (let width = Math.min(figures.length, 8); width >= 1; width--) {
      const paths = figurePaths(figures, width);
      if (paths === null || !paths.every((path) => isOneMeasure(textOf(path.flat())))) continue;
      const columns: StreamColumn[] = [];
      let placed = false;
      if (head.filter((token) => isUnplaced(token, head)).length > 0) continue;
      for (const token of head) {
        const kind = kindOf(token, head);
        if (kind !== null) columns.push({ kind, heading: [[token]] });
        else if (!placed) {
          placed = true;
          for (const heading of paths) columns.push({ kind: 'figure', heading });
        }
      }
      if (!columns.some(({ kind }) => kind === 'name')) {
        const group = columns.find(({ kind }) => kind === 'group');
        if (group === undefined) continue;
        group.kind = 'name';
      }
      yield { columns, headEnd };
    }
  }
}

/** A second head of names: a part of the table beside the first, or a column of words that records need not have. */
const isUnplaced = (token: Token, head: readonly Token[]): boolean =>
  headsLabels(token.text) && kindOf(token, head) === null;

function kindOf(token: Token, head: readonly Token[]): StreamColumn['kind'] | null {
  const { text } = token;
  if (NATURE.test(text)) return 'nature';
  if (ORDINAL.test(text)) return 'ordinal';
  if (UNIT.test(text)) return 'unit';
  if (GROUP.test(text)) return 'group';
  if (!headsLabels(text)) return null;
  // The first such word heads the names; another is a word of a figure column
  return head.find(
    (one) => headsLabels(one.text) && !ORDINAL.test(one.text) && !UNIT.test(one.text) && !GROUP.test(one.text),
  ) === token
    ? 'name'
    : null;
}

/** Heading words of each figure column, outermost first; `“十五五”目标` may stand over `2030年` and `年均`. */
function figurePaths(words: readonly Token[], width: number): Token[][][] | null {
  const [over, ...under] = words;
  if (under.length === width && /目标$|规划$/.test(over!.text) && !/(?:19|20)\d\d/.test(over!.text)) {
    return under.map((word) => [[over!], [word]]);
  }
  const cut = cutHeading(
    [...words],
    Array.from({ length: width }, () => ({ values: [], decimals: 0, signed: null })),
  );
  if (cut === null || cut.cost > width * 1.5 || !cut.columns.every(isOneCell)) return null;
  // `2029年 2030年 预算数 执行数` are two storeys: a year joins what follows it only where none stands alone
  const yearsOf = (column: readonly Token[]): number => column.filter(({ text }) => YEAR.test(text)).length;
  const joined = cut.columns.some((column) => column.length > 1 && yearsOf(column) > 0);
  const bare = cut.columns.some((column) => yearsOf(column) === column.length || yearsOf(column) > 1);
  return joined && bare ? null : cut.columns.map((column) => [column]);
}

const YEAR = /^(?:19|20)\d\d年?$/;
/** The rest of a heading whose cell has broken it over lines: a unit, a bracket, or what a first piece leaves open. */
const REST = /^[（(%％[［/]|^(?:数|额|量|值|率|目标|规划)/;
const LEFT_OPEN = /[的占为比较和与及、（(/]$/;

/** Whether the pieces of a heading are of one cell: whole words beside each other may be of two storeys. */
function isOneCell(column: readonly Token[]): boolean {
  return column.every(({ text }, i) => {
    const before = column[i - 1];
    return before === undefined || REST.test(text) || LEFT_OPEN.test(before.text) || YEAR.test(before.text);
  });
}

/** The words of a cell, put together. */
export const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join('');
