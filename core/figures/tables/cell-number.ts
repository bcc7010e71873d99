import type { Decimal } from '../../numerals/decimal';
import { parseNumeral } from '../../numerals/parse';
import type { Period } from '../../time/period';
import type { UnitFamily } from '../../units/families';
import { matchUnit } from '../../units/match';
import type { Bound } from '../figure';

/** The one number that a cell holds. Offsets count in the cell's reading and take in sign, number and unit. */
export interface CellNumber {
  kind: 'number';
  start: number;
  end: number;
  /** As written, scale words of the cell multiplied out, those of headings not. */
  low: Decimal;
  high: Decimal | null;
  /** Unit in the cell itself. */
  unit: { unit: string; family: UnitFamily } | null;
  bound: Bound;
  boundBy: string;
  /** 下降 or 降低 stands before the number. */
  down: boolean;
  /** In brackets, or behind 累计: plans set a sum over their years so. */
  bracketed: boolean;
  /** Those brackets are round: accounts set what is less so. */
  rounded: boolean;
  /** A footnote mark stands behind it. */
  starred: boolean;
  /** （预计） stands behind it. */
  estimated: boolean;
  /** 增长, 提高 or 下降 stands before the number, and whether 年均 does. */
  grows: boolean;
  annual: boolean;
  /** The year in brackets behind it (`21.5（2024年）`), or the time that the cell opens with (`“十四五”年均增长4.0`). */
  year: Period | null;
  rank: boolean;
  /** Where a second number stands in brackets behind it, `862.9（5.6%）`; null where none does. */
  second: [number, number] | null;
  numeral: string;
}

/** What a data cell says: a number, nothing (and which nothing), or words. */
export type CellReading = CellNumber | { kind: 'missing'; why: 'blank' | 'dash' | 'not-available' } | { kind: 'words' };

/** A longer cell is prose. */
const LONGEST = 60;
const DASH = /^[-—_…/\\·×]{1,6}$/;
const NOT_AVAILABLE = /^(?:无|不详|缺|N\/A|NA|n\.a\.|净[增减]|#(?:DIV\/0|N\/A|NUM|REF|VALUE)[!！]?)$/;
const OPEN = '【[〔（〖';
const CLOSE = '】]〕）〗';
const STARS = '*∗※＊①②③④⑤⑥⑦⑧⑨⑩';

/** Words and signs before the number, longest first; what each says. */
const BEFORE: readonly [string, { bound?: Bound; down?: boolean; grows?: boolean; annual?: boolean; sum?: boolean }][] =
  [
    ['不低于', { bound: 'min' }],
    ['不少于', { bound: 'min' }],
    ['不小于', { bound: 'min' }],
    ['不超过', { bound: 'max' }],
    ['不高于', { bound: 'max' }],
    ['不大于', { bound: 'max' }],
    ['控制在', { bound: 'max' }],
    ['达到', {}],
    ['大于', { bound: 'min' }],
    ['高于', { bound: 'min' }],
    ['超过', { bound: 'min' }],
    ['突破', { bound: 'min' }],
    ['小于', { bound: 'max' }],
    ['低于', { bound: 'max' }],
    ['少于', { bound: 'max' }],
    ['力争', {}],
    ['年均', { annual: true }],
    ['累计', { sum: true }],
    ['增长', { grows: true }],
    ['增加', { grows: true }],
    ['提高', { grows: true }],
    ['上升', { grows: true }],
    ['下降', { down: true, grows: true }],
    ['降低', { down: true, grows: true }],
    ['减少', { down: true, grows: true }],
    ['回落', { down: true, grows: true }],
    ['大约', { bound: 'about' }],
    ['>=', { bound: 'min' }],
    ['<=', { bound: 'max' }],
    ['达', {}],
    ['超', { bound: 'min' }],
    ['约', { bound: 'about' }],
    ['近', { bound: 'about' }],
    ['>', { bound: 'min' }],
    ['≥', { bound: 'min' }],
    ['≧', { bound: 'min' }],
    ['<', { bound: 'max' }],
    ['≤', { bound: 'max' }],
    ['≦', { bound: 'max' }],
    ['↑', {}],
    ['↓', { down: true }],
    [' ', {}],
  ];
const AFTER: readonly [string, Bound][] = [
  ['及以上', 'min'],
  ['及以下', 'max'],
  ['以上', 'min'],
  ['以下', 'max'],
  ['以内', 'max'],
  ['左右', 'about'],
  ['上下', 'about'],
];
const SPACED = /^[-+]?\d{1,3}(?: \d{3}){1,4}(?:\.\d+)?$/;
const RANGE = /^ ?(?:—{1,2}|-{1,2}|～|至) ?/;

/** The number in brackets behind the first of a cell, at its place in the cell's reading. */
export function secondNumber(reading: string, { second }: CellNumber): CellNumber | null {
  if (second === null) return null;
  const number = readCell(reading.slice(...second));
  if (number.kind !== 'number') return null;
  return { ...number, start: number.start + second[0], end: number.end + second[0] };
}

/** Reads the reading of a cell. Prose with numbers in it is words: only what stands around a number in tables is read. */
export function readCell(reading: string): CellReading {
  const text = thousands(reading);
  if (text.trim() === '') return { kind: 'missing', why: 'blank' };
  if (text.length > LONGEST) return { kind: 'words' };
  if (DASH.test(text)) return { kind: 'missing', why: 'dash' };
  if (NOT_AVAILABLE.test(text)) return { kind: 'missing', why: 'not-available' };
  return numberOf(text) ?? { kind: 'words' };
}

/** A Chinese comma between digits is one of thousands, 12，345, and in a cell of one number a space too. Lengths stay. */
function thousands(text: string): string {
  return (SPACED.test(text) ? text.replaceAll(' ', ',') : text).replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');
}

function numberOf(text: string): CellNumber | null {
  let at = 0;
  let bound: Bound = 'exact';
  let boundBy = '';
  let down = false;
  let grows = false;
  let annual = false;
  let bracketed = false;
  let rounded = false;
  let closes = 0;
  for (let go = true; go; ) {
    go = false;
    if (OPEN.includes(text[at] ?? ' ')) {
      bracketed = true;
      rounded ||= /[（(]/.test(text[at]!);
      closes++;
      at++;
      go = true;
      continue;
    }
    const before = BEFORE.find(([word]) => text.startsWith(word, at));
    if (before === undefined) continue;
    const [word, says] = before;
    if (says.bound !== undefined) {
      bound = says.bound;
      boundBy = word;
    }
    if (says.down) down = true;
    if (says.grows) grows = true;
    if (says.annual) annual = true;
    if (says.sum) bracketed = true;
    at += word.length;
    go = true;
  }
  const rank = text[at] === '第';
  const start = at;
  if (rank) at++;
  const negative = /^[-—](?=\d)/.test(text.slice(at, at + 2));
  if (negative || text[at] === '+') at++;
  // Codes and telephone numbers open with a zero: 0373-2025888
  if (!/^(?:0(?!\d)|[1-9])/.test(text.slice(at, at + 2))) return null;
  const first = parseNumeral(text, at);
  if (first === null) return null;
  at = first.end;
  let low = first.exact;
  let high: Decimal | null = null;
  let unit = unitAt(text, at);
  at += unit?.length ?? 0;
  const range = rank ? null : RANGE.exec(text.slice(at, at + 4));
  if (range !== null && /\d/.test(text[at + range[0].length] ?? '')) {
    const second = parseNumeral(text, at + range[0].length);
    if (second === null || second.value < first.value) return null;
    // 2021-2025 names years
    if (isYear(first.leading) && isYear(second.leading)) return null;
    at = second.end;
    const secondUnit = unitAt(text, at);
    at += secondUnit?.length ?? 0;
    unit = secondUnit ?? unit;
    low = first.scale === 0 && second.scale >= 4 ? { digits: low.digits, exponent: low.exponent + second.scale } : low;
    high = second.exact;
  }
  if (rank && /[位名]/.test(text[at] ?? '')) at++;
  const end = at;
  const tail = tailOf(text, at, closes);
  if (tail === null) return null;
  if (negative) {
    const least = high ?? low;
    high = high === null ? null : { digits: -low.digits, exponent: low.exponent };
    low = { digits: -least.digits, exponent: least.exponent };
  }
  const own = tail.bound ?? bound;
  return {
    kind: 'number',
    start,
    end,
    low,
    high,
    unit: unit === null ? null : { unit: unit.unit, family: unit.family },
    bound: high !== null ? 'range' : own !== 'exact' ? own : first.vague !== 'none' ? 'about' : 'exact',
    boundBy: tail.boundBy || boundBy,
    down,
    grows,
    annual,
    bracketed,
    rounded,
    starred: tail.starred,
    estimated: tail.estimated,
    year: tail.year,
    rank,
    second: tail.second,
    numeral: text.slice(start, end),
  };
}

function isYear(leading: string): boolean {
  return /^(?:19|20)\d\d$/.test(leading);
}

function unitAt(text: string, at: number): { unit: string; family: UnitFamily; length: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const match = matchUnit(text, from);
  if (match === null) return null;
  return { unit: match.unit, family: match.entry.family, length: match.length + from - at };
}

interface Tail {
  bound: Bound | null;
  boundBy: string;
  starred: boolean;
  estimated: boolean;
  year: string | null;
  second: [number, number] | null;
}

/** What stands behind the number: bound words, marks, closing brackets, one remark; null where it is more than that. */
function tailOf(text: string, from: number, closes: number): Tail | null {
  const tail: Tail = { bound: null, boundBy: '', starred: false, estimated: false, year: null, second: null };
  let open = closes;
  let at = from;
  while (at < text.length) {
    const after = AFTER.find(([word]) => text.startsWith(word, at));
    if (after !== undefined) {
      tail.bound = after[1];
      tail.boundBy = after[0];
      at += after[0].length;
    } else if (STARS.includes(text[at]!)) {
      tail.starred = true;
      at++;
    } else if (open > 0 && CLOSE.includes(text[at]!)) {
      open--;
      at++;
    } else if (text[at] === ' ' || text[at] === '。') {
      at++;
    } else break;
  }
  const rest = text.slice(at);
  if (rest === '') return open === 0 ? tail : null;
  if (open > 0) return null;
  // `4.5—5，努力争取更好结果`
  if (/^[，；]/.test(rest) && !/\d/.test(rest)) return tail;
  const remark = /^[（[]([^（）[\]]{1,24})[）\]]$/.exec(rest);
  if (remark === null) return null;
  tail.estimated = /预计|估计|初步/.test(remark[1]!);
  tail.year = /^((?:19|20)\d\d)年?(?:数据?|底|末)?$/.exec(remark[1]!)?.[1] ?? null;
  const [year, words] = [tail.year, remark[1]!];
  if (year === null && /^[-+]?\d[\d,.]*[%‰]?$/.test(words)) tail.second = [at + 1, at + 1 + words.length];
  return tail;
}
