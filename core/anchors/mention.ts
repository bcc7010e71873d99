import { type Anchor, CONTEXT } from './anchor';
import { type Direction, directionOf } from './direction';
import { foldPieces } from './fold-pieces';
import type { FoldedText } from './folded-text';
import { type Context, contextOf } from './likeness';
import type { Span } from './span';

/** An anchor made ready to be looked for: its context folded as a page is. */
export interface Mention extends Span {
  folded: FoldedText;
  /** The mention's folded words. */
  words: string;
  /** The number with its unit that the mention begins with or holds; null where it has none. */
  quantity: Span | null;
  direction: Direction | null;
  context: Context;
  /** The context letter by letter, without what the cut at 48 characters may have torn. */
  literal: { before: string; after: string };
}

/** Numbers and marks that the cut at the outer edge of a context may have torn: `,100` of `1,100` reads otherwise. */
const TORN_HEAD = /^[\d.,，%\ud800-\udfff]{0,12}/;
const TORN_TAIL = /[\d.,，%\ud800-\udfff]{0,12}$/;

/** Folds an anchor's quote line by line; the mention itself may stand over a line break. */
export function mentionOf({ quote: { exact, prefix, suffix } }: Anchor): Mention {
  const source = prefix + exact + suffix;
  const pieces: Span[] = [];
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    const inExact = i >= prefix.length && i < prefix.length + exact.length;
    if (i < source.length && (inExact || (source[i] !== '\n' && source[i] !== '\t'))) continue;
    if (i > start) pieces.push({ start, end: i });
    start = i + 1;
  }
  const folded = foldPieces(source, pieces);
  const span = {
    start: folded.fromSource(prefix.length),
    end: folded.fromSource(prefix.length + exact.length),
  };
  return {
    ...span,
    folded,
    words: folded.text.slice(span.start, span.end),
    quantity: firstOverlapping(folded.quantities, span),
    direction: directionOf(folded, span),
    context: contextOf(folded, span, CONTEXT),
    literal: {
      before: folded.text.slice(0, span.start).replace(TORN_HEAD, ''),
      after: folded.text.slice(span.end).replace(TORN_TAIL, ''),
    },
  };
}

/** The first of some spans in order that overlaps a stretch. */
export function firstOverlapping(spans: readonly Span[], { start, end }: Span): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start < end ? found : null;
}
