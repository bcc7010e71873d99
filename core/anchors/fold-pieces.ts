import { readText } from '../document/reading';
import { findQuantities } from '../figures/find-quantities';
import { scanNumerals } from '../numerals/scan';
import { maskDirections } from './direction';
import { type FoldedText, firstAtOrBehind } from './folded-text';
import type { Span } from './span';
import { findTimes, type TimeWord } from './time-words';

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
