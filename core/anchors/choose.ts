import type { Span } from './span';
import type { Weighed } from './weigh';

/** What became of a mention, in offsets of the folded page. */
export type Choice =
  | { outcome: 'found' | 'changed'; place: Span }
  | { outcome: 'ambiguous'; places: Span[] }
  | { outcome: 'orphaned' };

/** A context that is better by so much tells two places apart whatever its sides say. */
const CLEAR = 0.25;
/** One side that is better by so much tells, where the other is no worse: the neighbouring paragraph. */
const CLEAR_SIDE = 0.1;
/** Another number must stand in a better context than the same number elsewhere, to be what the mention turned into. */
const BETTER = 0.05;

/**
 * Decides between places: the same number before another one, a better context before a worse one.
 */
export function choose(places: Weighed[]): Choice {
  const literal = places.filter((place) => place.literal);
  if (literal.length > 0) return only('found', literal);
  const [same, other] = [true, false].map((wanted) =>
    places.filter((place) => place.same === wanted).sort((a, b) => b.like.total - a.like.total),
  ) as [Weighed[], Weighed[]];
  const [bestSame, bestOther] = [same[0], other[0]];
  if (bestSame !== undefined && (bestOther === undefined || bestOther.like.total <= bestSame.like.total + BETTER))
    return only('found', rivals(same));
  return bestOther === undefined ? { outcome: 'orphaned' } : only('changed', rivals(other));
}

function only(outcome: 'found' | 'changed', places: Weighed[]): Choice {
  return places.length === 1 ? { outcome, place: places[0]! } : { outcome: 'ambiguous', places };
}

/** The best place and those that it does not clearly beat. */
function rivals(sorted: Weighed[]): Weighed[] {
  const best = sorted[0]!;
  return sorted.filter(({ like }, i) => {
    const [before, after] = [best.like.before - like.before, best.like.after - like.after];
    const beaten =
      best.like.total - like.total >= CLEAR || (Math.max(before, after) >= CLEAR_SIDE && Math.min(before, after) >= 0);
    return i === 0 || !beaten;
  });
}
