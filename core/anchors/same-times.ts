import { type FoldedText, pieceOf, spansWithin } from './folded-text';
import type { Mention } from './mention';
import type { Span } from './span';
import type { TimeWord } from './time-words';

/** How far off a year of the context may have been pushed by words put in between. */
const REACH = 144;
/** The outermost words of a context, by which its end is found in the page. */
const EDGE = 6;

/**
 * Whether the years around a place (and five-year plans and parts of years) are those of the context. A year that is gone, and
 * one that was not there, make it another statement: `2023年增长5.3%` is not found in `2024年增长5.3%`, nor in `增长5.3%`. In a
 * neighbouring paragraph a year must not have been exchanged, but may have gone with its paragraph.
 */
export function sameTimes(mention: Mention, page: FoldedText, place: Span): boolean {
  const own = timesAround(mention.folded, mention, Number.POSITIVE_INFINITY);
  const wide = namesOf(timesAround(page, place, REACH).all);
  const near = spansWithin(page.times, edgeBefore(mention, page, place), edgeAfter(mention, page, place));
  const known = namesOf(own.all);
  const gained = near.filter(({ name }) => !known.has(name));
  const piece = pieceOf(page, place.start);
  if (own.inPiece.some(({ name }) => !wide.has(name))) return false;
  if (gained.some(({ start }) => pieceOf(page, start) === piece)) return false;
  return gained.length === 0 || own.all.every(({ name }) => wide.has(name));
}

const namesOf = (times: TimeWord[]) => new Set(times.map(({ name }) => name));

function timesAround(folded: FoldedText, { start, end }: Span, reach: number) {
  const all = spansWithin(folded.times, start - reach, end + reach);
  const piece = pieceOf(folded, start);
  return { all, inPiece: all.filter((time) => pieceOf(folded, time.start) === piece) };
}

/** Where the context begins in the page; a year further out never was in it, it has only come nearer. */
function edgeBefore({ literal: { before } }: Mention, { text }: FoldedText, { start }: Span): number {
  const from = Math.max(0, start - before.length);
  const reachable = text.slice(from, start);
  for (let i = 0; i + EDGE <= before.length; i++) {
    const at = reachable.lastIndexOf(before.slice(i, i + EDGE));
    if (at >= 0) return Math.max(from, from + at - i);
  }
  return from;
}

function edgeAfter({ literal: { after } }: Mention, { text }: FoldedText, { end }: Span): number {
  const to = Math.min(text.length, end + after.length);
  const reachable = text.slice(end, to);
  for (let i = after.length; i >= EDGE; i--) {
    const at = reachable.lastIndexOf(after.slice(i - EDGE, i));
    if (at >= 0) return Math.min(to, end + at + EDGE + after.length - i);
  }
  return to;
}
