import type { FoldedText } from './folded-text';
import type { Span } from './span';

/** How much of an anchor's context stands around a place, each from 0 to 1. */
export interface Likeness {
  before: number;
  after: number;
  /** The words next to the mention alone: its own name. */
  near: number;
  /** Of these, the words before the mention. */
  lead: number;
  /** All of it. */
  total: number;
}

/** Two neighbouring characters of a context and how much they count. */
interface Pair {
  pair: string;
  weight: number;
}

/** An anchor's context, ready to be looked for. */
export interface Context {
  before: Pair[];
  after: Pair[];
}

/** Stands for the mention, so that what touches it counts as touching. */
const MENTION = '¤';
/** Words next to the mention are its name; what stands further off counts less. At eight characters off it is half. */
const HALF_AT = 8;
/** Pairs that make up the name: a noun phrase is mostly before its number, seldom behind it (`50个项目`). */
const NEAR_BEFORE = 12;
const NEAR_AFTER = 6;
/** How far off a context's words are looked for: a clause of about a hundred characters may have been put in between. */
const REACH = 144;
/**
 * How much further off a word of the name may stand than it did: 收入增长5% is not found in `收入增长3%，水耗、电耗分别下降4%、5%`,
 * where the words of its name belong to another number.
 */
const NEAR_DRIFT = 5;

/** The context of a mention, at most `length` characters on each side. */
export function contextOf(folded: FoldedText, mention: Span, length: number): Context {
  const [before, after] = sides(folded, mention, length);
  const pairsOf = (nearestFirst: (i: number) => string, count: number): Pair[] =>
    [...Array(Math.max(0, count)).keys()].map((i) => ({ pair: nearestFirst(i), weight: HALF_AT / (HALF_AT + i) }));
  return {
    before: pairsOf((i) => before.slice(before.length - 2 - i, before.length - i), before.length - 1),
    after: pairsOf((i) => after.slice(i, i + 2), after.length - 1),
  };
}

/**
 * How alike the surroundings of a place are: the weighed share of a context's pairs of characters that stand on the same side
 * of it. Plain overlap, for words may be exchanged, moved and put in; an order is not asked for.
 */
export function likeness(context: Context, folded: FoldedText, place: Span): Likeness {
  const [before, after] = sides(folded, place, REACH);
  const b = weighed(context.before, NEAR_BEFORE, (pair) => {
    const at = before.lastIndexOf(pair);
    return at < 0 ? at : before.length - 2 - at;
  });
  const a = weighed(context.after, NEAR_AFTER, (pair) => after.indexOf(pair));
  return {
    before: ratio(b.here, b.all),
    after: ratio(a.here, a.all),
    near: ratio(b.nearHere + a.nearHere, b.nearAll + a.nearAll),
    lead: ratio(b.nearHere, b.nearAll),
    total: ratio(b.here + a.here, b.all + a.all),
  };
}

/** Masked text on both sides of a stretch, the stretch itself as one sign. */
function sides({ masked, maskedAt }: FoldedText, { start, end }: Span, length: number): [string, string] {
  const [from, to] = [maskedAt(start), maskedAt(end)];
  return [masked.slice(Math.max(0, from - length), from) + MENTION, MENTION + masked.slice(to, to + length)];
}

/** How much of one side is there; `distance` says how far off a pair stands in the page, less than 0 where it does not. */
function weighed(pairs: Pair[], near: number, distance: (pair: string) => number) {
  const sum = { here: 0, all: 0, nearHere: 0, nearAll: 0 };
  pairs.forEach(({ pair, weight }, i) => {
    const off = distance(pair);
    sum.all += weight;
    if (off >= 0) sum.here += weight;
    if (i >= near) return;
    sum.nearAll += weight;
    if (off >= 0 && off <= i + NEAR_DRIFT) sum.nearHere += weight;
  });
  return sum;
}

/** 1 where there is nothing to be missed: a mention at the edge of its page has one side only. */
const ratio = (here: number, all: number): number => (all === 0 ? 1 : here / all);
