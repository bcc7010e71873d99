import type { Span } from './span';
import type { TimeWord } from './time-words';

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
