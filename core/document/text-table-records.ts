import type { Line } from './line';
import { readText } from './reading';
import { isValueText, type SourceCell } from './table';
import type { Finding } from './text-table';
import { figureColumns, figureWidth, type Header, headerOf, NATURE_HEADER, type Token } from './text-table-header';

const NATURE = /^(?:预期性|约束性|引导性|导向性|预期|约束)$/;
const MOST_RECORD = 40;
const LEAST_RECORDS = 4;
const MOST_TOKENS = 1200;

interface Record {
  group: Token[];
  ordinal: Token | null;
  label: Token[];
  unit: Token | null;
  figures: Token[][];
  nature: Token;
}

/**
 * The table of main indicators of a plan as a text layer gives it: cells one a line or a few on a line, in the order number,
 * indicator, figures, nature (预期性 or 约束性). The numbers count up, each record holds one nature, and nearly all have as many
 * figures as the header has columns; else it is not taken for a table.
 */
export function recordTable(text: string, lines: Line[], at: number): Finding {
  const none: Finding = { to: at + 1, rows: null };
  const head = text.slice(lines[at]!.start, lines[at]!.end).replace(/\s+/g, '');
  if (!/^(?:类别|领域|维度|序号)/.test(head) || head.length > 60) return none;
  const tokens = tokensOf(text, lines, at);
  const header = headerOf(tokens);
  if (header === null) return none;
  const { records, to } = recordsOf(tokens, header);
  if (records.length < LEAST_RECORDS) return none;
  const width = usualCount(records.map((record) => record.figures.length));
  const columns = figureColumns(header.figures, width);
  if (columns === null) return none;
  const even = records.map((record) => settle(record, width)).filter((record) => record !== null);
  if (even.length < records.length * 0.7) return none;
  const last = tokens[to - 1]!;
  return { from: at, to: last.line + 1, rows: rowsOf(text, header, columns, even) };
}

/** Tokens of a line; a line is asked for by every header above it. */
const tokensByLine = new WeakMap<Line, Token[]>();

function tokensOfLine(text: string, line: Line, index: number): Token[] {
  const known = tokensByLine.get(line);
  if (known !== undefined) return known;
  // `> 52` is one figure
  const tokens = [...text.slice(line.start, line.end).matchAll(/[<>≥≤＜＞] ?\S+|\S+/g)].map((match) => {
    const from = line.start + match.index;
    return { start: from, end: from + match[0].length, text: readText(match[0]).text, line: index };
  });
  tokensByLine.set(line, tokens);
  return tokens;
}

function tokensOf(text: string, lines: Line[], at: number): Token[] {
  const tokens: Token[] = [];
  for (let index = at; index < lines.length && tokens.length < MOST_TOKENS; index++) {
    const line = lines[index]!;
    if (line.kind === 'cell' || line.end - line.start > 160) break;
    tokens.push(...tokensOfLine(text, line, index));
  }
  return tokens;
}

function recordsOf(tokens: Token[], header: Header): { records: Record[]; to: number } {
  const records: Record[] = [];
  let to = header.to;
  let at = header.to;
  let group: Token[] = [];
  for (let number = 1; ; number++) {
    const ordinal = indexOfOrdinal(tokens, at, number);
    if (ordinal < 0) break;
    const between = withoutHeader(tokens.slice(at, ordinal));
    // What stands between a record and the next number names the group that begins there
    if (between.length > 0) group = between;
    const nature = indexOfNature(tokens, ordinal + 1);
    if (nature < 0) break;
    const body = tokens.slice(ordinal + 1, nature);
    let end = nature + 1;
    let figures: Token[] = [];
    if (header.natureFirst) {
      const next = indexOfOrdinal(tokens, end + 1, number + 1);
      const width = records[records.length - 1]?.figures.length ?? figureWidth(header);
      end = next < 0 || next - end > 8 ? Math.min(end + width, tokens.length) : next;
      figures = tokens.slice(nature + 1, end);
    }
    const record = splitRecord(body, figures, header);
    if (record === null) break;
    records.push({ ...record, group, ordinal: tokens[ordinal]!, nature: tokens[nature]! });
    at = end;
    to = end;
    for (;;) {
      // A second line of the same number: its own name, figures and nature
      const more = header.natureFirst ? -1 : indexOfNature(tokens, at);
      const next = indexOfOrdinal(tokens, at, number + 1);
      if (more < 0 || more - at > 10 || (next >= 0 && next < more) || isGroupOnly(tokens.slice(at, more))) break;
      const part = splitRecord(tokens.slice(at, more), [], header);
      if (part === null) break;
      records.push({ ...part, group, ordinal: null, nature: tokens[more]! });
      at = more + 1;
      to = at;
    }
  }
  return { records, to };
}

function indexOfOrdinal(tokens: Token[], from: number, number: number): number {
  const wanted = String(number);
  for (let i = from; i < tokens.length && i < from + MOST_RECORD; i++) {
    if (tokens[i]!.text === wanted && (i === 0 || tokens[i - 1]!.line !== tokens[i]!.line)) return i;
  }
  return -1;
}

function indexOfNature(tokens: Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + MOST_RECORD; i++) if (NATURE.test(tokens[i]!.text)) return i;
  return -1;
}

function isGroupOnly(tokens: Token[]): boolean {
  return !tokens.some((token) => isFigure(token.text));
}

/** A header that comes again on the next page is no group's name. */
function withoutHeader(tokens: Token[]): Token[] {
  const nature = tokens.findIndex((token) => NATURE_HEADER.test(token.text));
  return nature < 0 ? tokens : tokens.slice(nature + 1);
}

function isFigure(text: string): boolean {
  return isValueText(text) || /^[<>≥≤＜＞【[（]{0,2}\d/.test(text) || /^[-—]{1,2}$/.test(text);
}

/** Parts a record's words into its name, unit and figures; null where nothing tells name from figures. */
function splitRecord(
  body: Token[],
  behind: Token[],
  header: Header,
): Omit<Record, 'group' | 'ordinal' | 'nature'> | null {
  if (body.length === 0) return null;
  if (header.natureFirst) {
    const unit = header.unit !== null && body.length > 1 ? body[body.length - 1]! : null;
    return { label: unit === null ? body : body.slice(0, -1), unit, figures: behind.map((token) => [token]) };
  }
  let split = body.findIndex((token, index) => index > 0 && isFigure(token.text));
  if (split < 0) return null;
  const least = figureWidth(header);
  // `…增长（%） 与经济增长同步 —`: words in a figure's place, behind a name that its unit has closed
  while (body.length - split < least && split > 1 && /）$/.test(body[split - 2]!.text)) split--;
  const unit = header.unit !== null && split > 1 ? body[split - 1]! : null;
  const label = body.slice(0, unit === null ? split : split - 1);
  return { label, unit, figures: body.slice(split).map((token) => [token]) };
}

function usualCount(counts: number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen.entries()].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Joins words to the figure before them until the record has `width` figures; null where that cannot be. */
function settle(record: Record, width: number): Record | null {
  const figures = record.figures.map((cell) => [...cell]);
  const joins = [
    (text: string) => /^[（(]/.test(text),
    (text: string, before: string) => !isFigure(text) && !isFigure(before),
    (text: string) => !isFigure(text),
  ];
  for (const join of joins) {
    for (let i = figures.length - 1; i > 0 && figures.length > width; i--) {
      const before = figures[i - 1]!;
      if (!join(figures[i]![0]!.text, before[before.length - 1]!.text)) continue;
      before.push(...figures.splice(i, 1)[0]!);
    }
  }
  return figures.length === width ? { ...record, figures } : null;
}

function rowsOf(text: string, header: Header, columns: Token[][][], records: Record[]): SourceCell[][] {
  const cell = (tokens: Token[], rows = 1): SourceCell => ({
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    text: tokens.map((token) => text.slice(token.start, token.end)).join(''),
    header: false,
    columns: 1,
    rows,
  });
  const blank = (near: Token): SourceCell => ({
    start: near.start,
    end: near.start,
    text: '',
    header: false,
    columns: 1,
    rows: 1,
  });
  const deep = columns.some((path) => path.length > 1) ? 2 : 1;
  const fixed = (token: Token): SourceCell => ({ ...cell([token], deep), header: true });
  const groups = records.some((record) => record.group.length > 0);
  const top: SourceCell[] = [];
  if (groups) top.push(header.group === null ? blank(header.ordinal) : fixed(header.group));
  top.push(fixed(header.ordinal), fixed(header.name));
  if (header.unit !== null) top.push(fixed(header.unit));
  const heads = columns.map((path) => ({
    ...cell(path[0]!, deep === 1 ? 1 : path.length === 1 ? 2 : 1),
    header: true,
  }));
  if (deep === 2) top.push({ ...heads[0]!, columns: columns.length });
  else top.push(...heads);
  top.push(fixed(header.nature));
  const rows = [top];
  if (deep === 2) rows.push(columns.map((path) => ({ ...cell(path[path.length - 1]!), header: true })));
  let lastGroup: Token[] | null = null;
  records.forEach((record, index) => {
    const row: SourceCell[] = [];
    if (groups && record.group !== lastGroup) {
      let span = 1;
      while (records[index + span]?.group === record.group) span++;
      row.push(record.group.length === 0 ? blank(record.nature) : cell(record.group, span));
      lastGroup = record.group;
    }
    row.push(record.ordinal === null ? blank(record.nature) : cell([record.ordinal]), cell(record.label));
    if (header.unit !== null) row.push(record.unit === null ? blank(record.nature) : cell([record.unit]));
    row.push(...record.figures.map((tokens) => cell(tokens)), cell([record.nature]));
    rows.push(row);
  });
  return rows;
}
