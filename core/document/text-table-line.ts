import { headOf } from '../rules/edge';
import type { Line } from './line';
import { foldedText } from './reading';
import { isNumberText, isValueText } from './table-grid';

/** A run of characters without white space, or one cell between tabs or bars; `text` is folded. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Index of its line among the lines that were looked through. */
  line: number;
  /** Place among the cells of a line that tabs or bars part, blank ones counted; null where only spaces do. */
  slot: number | null;
  /** Columns on paper that it covers, where its line is parted by wide spaces; Han characters are two wide. */
  from: number;
  to: number;
}

/** Words and the figures behind them; a line may hold several. */
export interface Record {
  words: Token[];
  cells: Token[];
}

/** A line as the finder of tables sees it. */
export interface TableLine {
  line: Line;
  /** The line's text, folded and without white space. */
  text: string;
  tokens: Token[];
  records: Record[];
  /** Prose, or an entry of a list of contents. */
  prose: boolean;
  /** It ends in figures that stand behind words, or holds only figures. */
  row: boolean;
  /** `|---|---|`: nothing but the line between a heading and its rows. */
  rule: boolean;
  /** A label and nothing but dashes behind it: no row by itself, but one among rows. */
  blank: boolean;
}

/** A longer line is prose whatever its marks. */
const LONGEST = 400;
const PROSE = /[。；，！？]|：(?!$)/;
/** Of them what is never part of a note that is no prose. */
const SURELY_PROSE = /[。；！？]/;
const LEADERS = /[.…·．]{4,}|…{2}/;
const NOT_PROSE = /(?:计量)?单位：|其中：|总[计量]中：|^附?表[\d一二三四五六七八九十]{1,3}：|(?<=\d)，(?=\d{3})/g;
/** What a spreadsheet shows where a formula fails. */
const SHEET_ERROR = /#(?:DIV\/0|N\/A|NUM|REF|VALUE)！/g;
/** `以上年为100` is a note, no row. */
const BASE = /[为=]\d+$/;
const OUTLINE_MARK = headOf(
  /^(?:[#＃*]|[一二三四五六七八九十]{1,3}[、.．]?|\d{1,2}[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)])$/,
);
const HAN = /[\u4e00-\u9fff]/;
const isOneHan = (text: string): boolean => text.length === 1 && HAN.test(text);
const PARTING = /\t|\|/;
/** `|---|:---:|` below a heading set in bars. */
const RULE = headOf(/^[\s|:+\-—─=]*[-—─=]{2}[\s|:+\-—─=]*$/);

/** Reads a line as cells: tokens, and words with their figures. */
export function readTableLine(source: string, line: Line, index: number): TableLine {
  const raw = source.slice(line.start, Math.min(line.end, line.start + LONGEST));
  const folded = foldedText(raw);
  const text = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  const out: TableLine = { line, text, tokens: [], records: [], prose: true, row: false, rule: false, blank: false };
  if (line.kind === 'cell' || line.end - line.start > LONGEST || LEADERS.test(raw)) return out;
  if (RULE.isOf(raw)) return { ...out, prose: false, rule: true };
  const isParted = PARTING.test(raw);
  const blank = isParted ? blankCells(source, line.start) : 0;
  out.tokens = isParted ? partedTokens(raw, line.start, index, blank) : spacedTokens(raw, line.start, index, folded);
  const words = text.replace(SHEET_ERROR, '');
  const prose =
    SURELY_PROSE.test(words) || PROSE.test(words.replace(NOT_PROSE, '')) || (text.length > 60 && out.tokens.length < 4);
  out.prose = prose && HAN.test(text) && !(isParted && out.tokens.length > 2);
  if (out.prose || out.tokens.length === 0) return out;
  // Characters set wide apart (`关  于  预  算`) are no cells
  const single = out.tokens.filter((token) => isOneHan(token.text)).length;
  if (single > 2 && single * 2 > out.tokens.length) return out;
  out.records = recordsOf(out.tokens);
  const last = out.records[out.records.length - 1]!;
  const numbers = out.records.some(({ cells }) => cells.some((cell) => isNumberText(cell.text)));
  out.blank = last.cells.length > 0 && !numbers && out.records.length === 1 && HAN.test(text);
  // A dash in each of several columns is a row, though it holds no number
  out.row = !BASE.test(text) && last.cells.length > 0 && (numbers || (out.blank && last.cells.length >= 2));
  return out;
}

/** How many tabs stand before a line's first word: blank cells at its left. */
function blankCells(source: string, start: number): number {
  let tabs = 0;
  for (let i = start - 1; i >= 0 && /[^\S\n]/.test(source[i]!); i--) if (source[i] === '\t') tabs++;
  return tabs;
}

function partedTokens(raw: string, at: number, line: number, blank: number): Token[] {
  const tokens: Token[] = [];
  let slot = blank;
  let from = 0;
  const push = (to: number): void => {
    const cell = raw.slice(from, to);
    const words = cell.trim();
    const start = from + cell.indexOf(words);
    if (words !== '') tokens.push(token(words, at + start, line, slot, start, start + words.length));
    slot++;
    from = to + 1;
  };
  // A row set in bars opens and closes with one
  const opened = /^\s*\|/.exec(raw)?.[0].length ?? 0;
  from = opened;
  for (let i = opened; i < raw.length; i++) if (raw[i] === '\t' || raw[i] === '|') push(i);
  push(raw.length);
  return tokens;
}

/** `106.4%105.3%` is two figures, `98.2%一、林业` a figure and the label of the next, `> 52` is one. */
const SPACED = /-?[\d.,]+[%％](?=-?\d|[\u4e00-\u9fff（]{4})|净[增减](?=\d)|[<>≥≤＜＞] ?\S+|\S+/g;
const TWO_FIGURES = headOf(/^-?[\d.,]+[%％](?:-?\d|[\u4e00-\u9fff（]{4})/);

function spacedTokens(raw: string, at: number, line: number, folded: string): Token[] {
  // Most lines of prose are one word
  if (!/\s/.test(raw) && !TWO_FIGURES.isOf(raw) && raw !== '' && gluedParts(raw).length === 1)
    return [{ start: at, end: at + raw.length, text: folded, line, slot: null, from: 0, to: columnsOf(raw) }];
  const tokens: Token[] = [];
  let column = 0;
  let seen = 0;
  for (const match of raw.matchAll(SPACED)) {
    let start = match.index;
    for (const part of gluedParts(match[0])) {
      for (; seen < start; seen++) column += raw.charCodeAt(seen) >= 0x2e80 ? 2 : 1;
      const from = column;
      for (; seen < start + part.length; seen++) column += raw.charCodeAt(seen) >= 0x2e80 ? 2 : 1;
      tokens.push(token(part, at + start, line, null, from, column));
      start += part.length;
    }
  }
  for (let i = 0; i + 1 < tokens.length; ) {
    const a = tokens[i]!;
    const b = tokens[i + 1]!;
    if (!belongTogether(a, b)) {
      i++;
      continue;
    }
    a.text = CUT_NUMBER.isOf(a.text) ? a.text.replace('，', ',') + b.text : a.text + b.text;
    a.end = b.end;
    a.to = b.to;
    tokens.splice(i + 1, 1);
  }
  return tokens;
}

/** Folding has made its last comma one of words, as no three digits follow. */
const CUT_NUMBER = headOf(/^-?\d{1,3}(?:,\d{3})*[,，]\d{0,2}$/);
const WHOLE_NUMBER = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?[%％]?$/;
/** The label of the next row behind a figure: `814.83二、公共安全`. */
const NEXT_LABEL = /(?<=\d)(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).*$/;
const PLAIN_GLUED = /^(.*[\u4e00-\u9fff）)])?((?:-?\d{1,3}(?:,\d{3})+)+)$/;
const DECIMAL_GLUED = /^(.*?[\u4e00-\u9fff）)])?((?:-?\d{1,3}(?:,\d{3})*\.\d+)+)$/;

/**
 * The words and figures of a run of characters that a text layer has set without a space between them: `桥东区1,074,400`,
 * `2,310.37440.50`. The commas of thousands tell where a whole number ends, equal decimals where one with decimals does.
 */
function gluedParts(raw: string): string[] {
  if (!/,\d{3}/.test(raw)) return [raw];
  const behind = NEXT_LABEL.exec(raw)?.[0] ?? '';
  const text = raw.slice(0, raw.length - behind.length);
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const [, label = '', figures = ''] = (decimals === 0 ? PLAIN_GLUED : DECIMAL_GLUED).exec(text) ?? [];
  const whole =
    decimals === 0
      ? figures.match(/-?\d{1,3}(?:,\d{3})+/g)
      : figures.match(new RegExp(`-?\\d{1,3}(?:,\\d{3})*\\.\\d{${decimals}}`, 'g'));
  if (whole === null || whole.join('') !== figures) return [raw];
  return [...(label === '' ? [] : [label]), ...whole, ...(behind === '' ? [] : [behind])];
}

function columnsOf(raw: string): number {
  let columns = 0;
  for (let i = 0; i < raw.length; i++) columns += raw.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return columns;
}

/** `2019 年`, `项 目`, `其中： 城镇`, `一、 税收`, `（ 2 项）`, `17,5 53`: one word that spaces cut. */
function belongTogether(a: Token, b: Token): boolean {
  // A comma of thousands wants three digits behind it
  if (CUT_NUMBER.isOf(a.text)) return a.end < b.start && WHOLE_NUMBER.test(a.text.replace('，', ',') + b.text);
  if (b.text.startsWith('年') && /(?:^|\D)(?:19|20)\d\d$/.test(a.text)) return true;
  if (isOneHan(a.text) && isOneHan(b.text)) return true;
  return (a.text.endsWith('：') || a.text.endsWith('、') || OUTLINE_MARK.isOf(a.text)) && !isValueText(b.text);
}

function token(raw: string, start: number, line: number, slot: number | null, from: number, to: number): Token {
  return { start, end: start + raw.length, text: foldedText(raw), line, slot, from, to };
}

/** Cuts tokens into words and the figures behind them; rows that a copy ran together in one line come apart so. */
function recordsOf(tokens: Token[]): Record[] {
  const records: Record[] = [];
  let last: Record | null = null;
  for (const one of tokens) {
    const isValue: boolean = isNumberText(one.text) || (last !== null && isValueText(one.text));
    if (isValue && last !== null) last.cells.push(one);
    else if (isValue) {
      last = { words: [], cells: [one] };
      records.push(last);
    } else {
      if (last === null || last.cells.length > 0) {
        last = { words: [], cells: [] };
        records.push(last);
      }
      last.words.push(one);
    }
  }
  // A budget's account code before the label
  const [first, second] = records;
  if (first !== undefined && second !== undefined && first.words.length === 0 && first.cells.length === 1) {
    const [code] = first.cells;
    if (/^\d{3,9}$/.test(code!.text)) records.shift();
  }
  return records;
}
