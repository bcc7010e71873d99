import { readText } from '../document/reading';
import { findQuantities } from '../figures/quantity';
import { scanNumerals } from '../numerals/scan';
import { maskDirections } from './direction';
import { findTimes, type TimeWord } from './time-words';

export interface Span {
  start: number;
  end: number;
}

/**
 * A text as anchors compare it: pieces (paragraphs, cells, lines) read and put together without white space, thousands commas
 * and kinds of quotation marks, so that none of these is a change. All offsets count in `text`, which leads back to the source.
 */
export interface FoldedText {
  text: string;
  /** `text` with each number that is no time as `#` and each word of rising or falling as `±`: what may differ is one sign. */
  masked: string;
  /** Index in `masked` of a character of `text`. */
  maskedAt(index: number): number;
  /** Source offsets of a stretch. */
  toSource(span: Span): Span;
  /** The first character at or behind a source offset. */
  fromSource(offset: number): number;
  /** Numbers with their units, in order. */
  quantities: Span[];
  /** Years and parts of years, in order. */
  times: TimeWord[];
  /** Where each piece begins, in order. */
  pieces: number[];
}

const QUOTATION_MARKS = new Set('“”„‟"‘’‛\'`´＂＇「」『』《》〈〉«»');

/** Folds pieces of a source text, in order. Each is read by itself: `5.3` at the end of a cell and `10` in the next are two numbers. */
export function foldPieces(source: string, pieces: (Span & { gaps?: Span[] })[]): FoldedText {
  const characters: string[] = [];
  const from: number[] = [];
  const masked: string[] = [];
  const maskedAt: number[] = [];
  const [quantities, times, begins]: [Span[], TimeWord[], number[]] = [[], [], []];
  for (const { start, end, gaps } of pieces) {
    const reading = readText(source, start, end, gaps);
    const base = characters.length;
    begins.push(base);
    const at = new Uint32Array(reading.text.length + 1);
    for (let i = 0; i < reading.text.length; i++) {
      const c = reading.text[i]!;
      at[i] = characters.length;
      // A reading leaves an ASCII comma only inside a number
      if (c === ' ' || c === ',') continue;
      characters.push(QUOTATION_MARKS.has(c) ? '"' : c);
      from.push(reading.toSource(i));
    }
    at[reading.text.length] = characters.length;
    const moved = (span: Span): Span => ({ start: at[span.start]!, end: at[span.end]! });
    const own = characters.slice(base).join('');
    const ownTimes = findTimes(own).map((time) => ({ ...time, start: time.start + base, end: time.end + base }));
    const numbers = scanNumerals(reading.text).map(moved);
    mask(own, base, outside(numbers, ownTimes), masked, maskedAt);
    times.push(...ownTimes);
    for (const quantity of outside(findQuantities(reading.text).map(moved), ownTimes)) quantities.push(quantity);
  }
  maskedAt.push(masked.length);
  const lastEnd = from.length === 0 ? 0 : from[from.length - 1]! + 1;
  return {
    text: characters.join(''),
    masked: masked.join(''),
    maskedAt: (index) => maskedAt[Math.max(0, Math.min(index, maskedAt.length - 1))]!,
    toSource: ({ start, end }) => ({
      start: from[start] ?? lastEnd,
      end: end > start ? from[end - 1]! + 1 : (from[start] ?? lastEnd),
    }),
    fromSource: (offset) => firstAtOrBehind(from, offset),
    quantities,
    times,
    pieces: begins,
  };
}

/** The first index of a rising list whose value is at least `value`; the list's length where there is none. */
export function firstAtOrBehind(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans in order that lie in a stretch. */
export function spansWithin<Found extends Span>(spans: readonly Found[], start: number, end: number): Found[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Found[] = [];
  for (let i = low; i < spans.length && spans[i]!.end <= end; i++) found.push(spans[i]!);
  return found;
}

/** The piece that a character stands in, by its number. An empty piece holds none. */
export function pieceOf({ pieces }: FoldedText, index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The spans that overlap none of the others; both in order. */
function outside(spans: Span[], others: Span[]): Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next >= others.length || others[next]!.start >= end;
  });
}

function mask(own: string, base: number, numbers: Span[], masked: string[], maskedAt: number[]): void {
  const plain = maskDirections(own);
  let number = 0;
  for (let i = 0; i < own.length; i++) {
    while (number < numbers.length && numbers[number]!.end - base <= i) number++;
    const inside = number < numbers.length && numbers[number]!.start - base <= i;
    const c = inside ? '#' : plain[i]!;
    maskedAt.push(masked.length);
    // One sign a number or word, however long it is
    if (inside ? i === numbers[number]!.start - base : c !== '') masked.push(c);
  }
}
