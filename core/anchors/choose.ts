import type { Span } from './folded-text';
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
 * Decides between places: the same number before another one, a better context before a worse one. `isOldPlace` tells where
 * the mention stood when the page has not moved.
 */
export function choose(places: Weighed[], isOldPlace: (place: Span) => boolean): Choice {
  const literal = places.filter((place) => place.literal);
  if (literal.length > 0) return only('found', literal, isOldPlace);
  const [same, other] = [true, false].map((wanted) =>
    places.filter((place) => place.same === wanted).sort((a, b) => b.like.total - a.like.total),
  ) as [Weighed[], Weighed[]];
  const [bestSame, bestOther] = [same[0], other[0]];
  if (bestSame !== undefined && (bestOther === undefined || bestOther.like.total <= bestSame.like.total + BETTER))
    return only('found', rivals(same), isOldPlace);
  return bestOther === undefined ? { outcome: 'orphaned' } : only('changed', rivals(other), isOldPlace);
}

function only(outcome: 'found' | 'changed', places: Weighed[], isOldPlace: (place: Span) => boolean): Choice {
  if (places.length === 1) return { outcome, place: places[0]! };
  const old = outcome === 'found' ? places.find((place) => place.literal && isOldPlace(place)) : undefined;
  return old === undefined ? { outcome: 'ambiguous', places } : { outcome, place: old };
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
