import { isNumberText, isValueText, type SourceCell } from './table-grid';
import { headsFigures, headsLabels } from './table-words';
import { alignStream, type StreamColumn } from './text-table-align';
import type { TableLine, Token } from './text-table-line';
import type { UnreadLines } from './text-table-rows';
import { bestHeading, NATURE, type StreamHeading, textOf } from './text-table-stream-heading';

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
  if (best === null || soundRecords(best, first) < LEAST_RECORDS) return refusedStream(lines, at);
  const tokens = tokensFrom(lines, at, MOST_TOKENS);
  const found = recordsUnder(best, tokens);
  if (found === null || hasSpacedThousands(lines, at, tokens)) return refusedStream(lines, at);
  const last = tokens[best.headEnd + found.to - 1]!;
  const beside = numbersBeside(found, tokens.slice(best.headEnd));
  if (beside.length > found.records.length * MOST_BESIDE) return refusedStream(lines, at);
  const { rows, unread } = gridOf(best.columns, found.records);
  for (const { start, end } of beside)
    unread.push({ start, end, reason: 'a figure stands beside the columns', row: 0 });
  return { from: at, to: last.line + 1, rows, unread };
}

/** Numbers, each alone on its line, from which on a stretch below a heading is surely a table. */
const LEAST_ALONE = 6;

/** `862 895` alone on a line: one number with a space for its comma, or two of a hundred. */
function hasSpacedThousands(lines: readonly TableLine[], at: number, tokens: readonly Token[]): boolean {
  const to = tokens[tokens.length - 1]!.line;
  return lines
    .slice(at, to + 1)
    .some(
      ({ tokens: [first, ...rest] }) =>
        rest.length > 0 && /^\d{1,3}$/.test(first!.text) && rest.every(({ text }) => /^\d{3}$/.test(text)),
    );
}

/** A table with each cell on a line whose columns cannot be told: its figures are of no sentence, and are told as unread. */
function refusedStream(lines: readonly TableLine[], at: number): StreamTable | null {
  const tokens = tokensFrom(lines, at, MOST_TOKENS);
  const numbers = tokens.filter(({ text }) => isNumberText(text));
  const last = numbers[numbers.length - 1];
  const heads = tokens.slice(0, MOST_HEAD_LINES).filter(({ text }) => headsLabels(text) || headsFigures(text));
  if (last === undefined || heads.length < 2) return null;
  const filled = lines.slice(at, last.line + 1).filter((line) => line.tokens.length > 0);
  const alone = filled.filter(
    (line) => line.tokens.length === 1 || line.tokens.every(({ text }) => isNumberText(text)),
  );
  if (numbers.length < LEAST_ALONE || alone.length < filled.length * MOSTLY) return null;
  const unread = numbers.map(({ start, end }) => ({ start, end, reason: 'cells that no heading orders', row: 0 }));
  return { from: at, to: last.line + 1, rows: [], unread };
}
const MOSTLY = 0.9;

/** Numbers among the records that no record took: rows of more figures than the heading has columns are another table. */
function numbersBeside({ records, to }: { records: Records; to: number }, tokens: readonly Token[]): Token[] {
  const taken = new Set(records.flatMap((record) => record.tokens));
  return tokens.slice(0, to).filter((token) => isNumberText(token.text) && !taken.has(token));
}

/** How many records below a heading are laid without strain. */
function soundRecords({ columns, headEnd }: StreamHeading, tokens: readonly Token[]): number {
  const { records } = alignStream(tokens.slice(headEnd), columns, new Set());
  return records.filter(({ cost }) => cost <= DEAREST_RECORD).length;
}

/** The records below a heading; null where too few of them follow it. */
function recordsUnder(
  { columns, headEnd }: StreamHeading,
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

/** Heads of labels and of figures behind figures, other than those that the table opens with: another table. */
function isOtherHeading(lines: readonly TableLine[], at: number, i: number): boolean {
  const wordOf = (line: number): string => lines[line]?.tokens[0]?.text ?? '';
  const [own, next] = [wordOf(i), wordOf(i + 1)];
  return own !== wordOf(at) && headsLabels(own) && !headsLabels(next) && headsFigures(next) && !isNumberText(next);
}

function tokensFrom(lines: readonly TableLine[], at: number, most: number): Token[] {
  const tokens: Token[] = [];
  let figures = false;
  for (let i = at; i < lines.length && tokens.length < most; i++) {
    const line = lines[i]!;
    if (figures && (OPENS_TABLE.test(line.text) || isOtherHeading(lines, at, i))) break;
    figures ||= line.tokens.some((token) => isNumberText(token.text));
    if (line.tokens.length === 0 || (line.prose && line.text.length > 24) || /^(?:备?注|说明)：|。/.test(line.text))
      break;
    tokens.push(...line.tokens);
  }
  return tokens;
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
    // Where a figure is missing its column is not known
    const short = columns.some(({ kind }, c) => kind === 'figure' && cells[c]!.length === 0);
    if (
      cost > DEAREST_RECORD ||
      (short && !leavesPlace(cells, columns)) ||
      runsOn(cells, columns) ||
      isWords(cells, columns)
    ) {
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

/** The label of the next record behind a figure: one of this record is missing. */
const runsOn = (cells: readonly Token[][], columns: readonly StreamColumn[]): boolean =>
  columns.some(
    ({ kind }, c) =>
      kind === 'figure' &&
      cells[c]!.some(({ text }, i) => i > 0 && LABEL.test(text) && isNumberText(cells[c]![0]!.text)),
  );
/** Words that say more of the number before them are no label. */
const LABEL = /^(?!左右|上下|[及]?以[上下内])[\u4e00-\u9fff]/;
/** Words in the place of a figure are told in plans alone, whose records have a nature: elsewhere they are the next record's label. */
const isWords = (cells: readonly Token[][], columns: readonly StreamColumn[]): boolean =>
  !columns.some(({ kind }) => kind === 'nature') &&
  columns.some(({ kind }, c) => kind === 'figure' && cells[c]!.some(({ text }) => /^[\u4e00-\u9fff]{3,}/.test(text)));

/** A record with one figure too few can have lost only the one before the word that tells its nature. */
function leavesPlace(cells: readonly Token[][], columns: readonly StreamColumn[]): boolean {
  return columns.filter(({ kind }) => kind === 'figure').length === 1 && cells.some((words) => words.length > 0);
}

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
