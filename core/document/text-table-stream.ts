import { isNumberText, isValueText, type SourceCell } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import { alignStream, type StreamColumn } from './text-table-align';
import { cutHeading, isOneMeasure } from './text-table-heading';
import type { TableLine, Token } from './text-table-line';
import type { UnreadLines } from './text-table-rows';

/** A table whose cells stand one behind another, and the lines that it takes. */
export interface StreamTable {
  from: number;
  to: number;
  rows: SourceCell[][];
  unread: UnreadLines[];
}

const MOST_HEAD_LINES = 14;
/** The longest list of indicators has about forty records of eight cells; beyond lies other text. */
const MOST_TOKENS = 1500;
const LEAST_RECORDS = 3;
const NATURE = /^(?:指标)?(?:属性|性质)$/;
const ORDINAL = /^(?:序号|编号)$/;
const UNIT = /^(?:计量)?单位$/;
const GROUP = /^(?:类别|类型|分类|领域|维度|方面)$/;
/** Records cost about nothing where they are as the heading says; a dearer mean is no table. */
const DEAREST_MEAN = 1.5;
const DEAREST_RECORD = 5;
const SAMPLE = 120;
/** Numbers beside the columns, to a record; more are another table's. */
const MOST_BESIDE = 0.05;
/** A table's number or unit note behind figures opens another table. */
const OPENS_TABLE = /^[（(]?(?:计量)?单位：|^附?表\d/;

/**
 * Reads a table whose cells a copy has put one a line, or a few on a line without regard to rows: the kinds of the columns are
 * taken from the heading (number, name, unit, figures, 预期性 or 约束性), and the cells are laid along them, record by record, at
 * least cost. Null where the cells do not follow the heading. `at` is the line of the heading's first word.
 */
export function streamTable(lines: readonly TableLine[], at: number): StreamTable | null {
  const opening = lines[at]!.tokens[0];
  if (opening === undefined || !headsLabels(opening.text) || lines[at]!.row) return null;
  if (!isScattered(lines, at)) return null;
  // The first records must make sense before the rest is looked at, or a text of headings would be read as often as it has them
  const first = tokensFrom(lines, at, SAMPLE);
  const best = bestHeading(first);
  if (best === null || soundRecords(best, first) < LEAST_RECORDS) return null;
  const tokens = tokensFrom(lines, at, MOST_TOKENS);
  const found = recordsUnder(best, tokens);
  if (found === null) return null;
  const last = tokens[best.headEnd + found.to - 1]!;
  const beside = numbersBeside(found, tokens.slice(best.headEnd));
  if (beside.length > found.records.length * MOST_BESIDE) return null;
  const { rows, unread } = gridOf(best.columns, found.records);
  for (const { start, end } of beside)
    unread.push({ start, end, reason: 'a figure stands beside the columns', row: 0 });
  return { from: at, to: last.line + 1, rows, unread };
}

/** Numbers among the records that no record took: rows of more figures than the heading has columns are another table. */
function numbersBeside({ records, to }: { records: Records; to: number }, tokens: readonly Token[]): Token[] {
  const taken = new Set(records.flatMap((record) => record.tokens));
  return tokens.slice(0, to).filter((token) => isNumberText(token.text) && !taken.has(token));
}

/** How many records below a heading are laid without strain. */
function soundRecords({ columns, headEnd }: Heading, tokens: readonly Token[]): number {
  const { records } = alignStream(tokens.slice(headEnd), columns, new Set());
  return records.filter(({ cost }) => cost <= DEAREST_RECORD).length;
}

/** The records below a heading; null where too few of them follow it. */
function recordsUnder(
  { columns, headEnd }: Heading,
  tokens: readonly Token[],
): { records: Records; to: number } | null {
  const head = new Set(tokens.slice(0, headEnd).map(({ text }) => text));
  const { records, to } = alignStream(tokens.slice(headEnd), columns, head);
  const sound = records.filter(({ cost }) => cost <= DEAREST_RECORD);
  if (sound.length < LEAST_RECORDS || !mostlyFigures(records, columns)) return null;
  const mean = sound.reduce((sum, { cost }) => sum + cost, 0) / sound.length;
  if (mean > DEAREST_MEAN || sound.length < records.length * 0.7) return null;
  return { records, to };
}

/** Cells stand alone on their lines, or each record ends in its nature: rows on one line each are read another way. */
function isScattered(lines: readonly TableLine[], at: number): boolean {
  let alone = 0;
  let looked = 0;
  for (let i = at; i < lines.length && looked < 40; i++, looked++) {
    const { tokens } = lines[i]!;
    if (looked < MOST_HEAD_LINES && tokens.some((token) => NATURE.test(token.text))) return true;
    if (tokens.length === 1 && isValueText(tokens[0]!.text)) alone++;
  }
  return alone >= LEAST_RECORDS;
}

function tokensFrom(lines: readonly TableLine[], at: number, most: number): Token[] {
  const tokens: Token[] = [];
  let figures = false;
  for (let i = at; i < lines.length && tokens.length < most; i++) {
    const line = lines[i]!;
    if (figures && OPENS_TABLE.test(line.text)) break;
    figures ||= line.tokens.some((token) => isNumberText(token.text));
    if (line.tokens.length === 0 || (line.prose && line.text.length > 24) || /^(?:备?注|说明)：|。/.test(line.text))
      break;
    tokens.push(...line.tokens);
  }
  return tokens;
}

interface Heading {
  columns: StreamColumn[];
  headEnd: number;
}

/** The end of the heading and the number of its columns by which the first records are laid out best. */
function bestHeading(tokens: readonly Token[]): Heading | null {
  let best: (Heading & { value: number }) | null = null;
  for (const heading of headings(tokens)) {
    const head = new Set(tokens.slice(0, heading.headEnd).map(({ text }) => text));
    const { value } = alignStream(tokens.slice(heading.headEnd), heading.columns, head);
    if (best === null || value < best.value - 0.01) best = { ...heading, value };
  }
  return best !== null && best.value < 0 ? best : null;
}

function* headings(tokens: readonly Token[]): Generator<Heading> {
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
    if (figures.length === 0 || !figures.some((token) => headsFigures(token.text))) continue;
    for (let width = Math.min(figures.length, 8); width >= 1; width--) {
      const paths = figurePaths(figures, width);
      if (paths === null || !paths.every((path) => isOneMeasure(textOf(path.flat())))) continue;
      const columns: StreamColumn[] = [];
      let placed = false;
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
  return cut === null || cut.cost > width * 1.5 ? null : cut.columns.map((column) => [column]);
}

type Records = ReturnType<typeof alignStream>['records'];

function mostlyFigures(records: Records, columns: readonly StreamColumn[]): boolean {
  return columns.every(({ kind }, c) => {
    if (kind !== 'figure') return true;
    const values = records.filter(({ cells }) => cells[c]!.length > 0 && isValueText(cells[c]![0]!.text)).length;
    return values >= records.length * 0.4;
  });
}

function gridOf(columns: readonly StreamColumn[], records: Records): { rows: SourceCell[][]; unread: UnreadLines[] } {
  const deep = columns.some(({ heading }) => heading.length > 1);
  const top: SourceCell[] = [];
  const below: SourceCell[] = [];
  columns.forEach(({ kind, heading }, c) => {
    const [first, second] = heading;
    if (second === undefined) top.push({ ...cellOf(first!, true), rows: deep ? 2 : 1 });
    else {
      if (columns[c - 1]?.heading[0] !== first && columns[c - 1]?.heading[0]?.[0] !== first![0]) {
        const span = columns.filter((one) => one.kind === kind).length;
        top.push({ ...cellOf(first!, true), columns: span });
      }
      below.push(cellOf(second, true));
    }
  });
  const rows = deep ? [top, below] : [top];
  const unread: UnreadLines[] = [];
  let group: Token[] = [];
  for (const { cells, cost, tokens } of records) {
    const groupColumn = columns.findIndex(({ kind }) => kind === 'group');
    if (groupColumn >= 0 && cells[groupColumn]!.length > 0) group = cells[groupColumn]!;
    if (cost > DEAREST_RECORD) {
      const last = tokens[tokens.length - 1]!;
      unread.push({
        start: tokens[0]!.start,
        end: last.end,
        reason: 'the cells do not follow the heading',
        row: rows.length,
      });
      rows.push([]);
      continue;
    }
    rows.push(
      cells.map((words, c) => {
        if (c !== groupColumn) return words.length === 0 ? blank(tokens[0]!) : cellOf(words, false);
        // A group stands over all its records; its words are a cell only once
        if (words.length > 0) return cellOf(words, false);
        return group.length === 0 ? blank(tokens[0]!) : { ...blank(tokens[0]!), text: textOf(group) };
      }),
    );
  }
  return { rows, unread };
}

const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join('');

function blank({ start }: Token): SourceCell {
  return { start, end: start, text: '', header: false, columns: 1, rows: 1 };
}

function cellOf(words: readonly Token[], header: boolean): SourceCell {
  return {
    start: words[0]!.start,
    end: words[words.length - 1]!.end,
    text: textOf(words),
    header,
    columns: 1,
    rows: 1,
  };
}
