import type { FoldedText } from './folded-text';
import { likeness } from './likeness';
import type { Mention } from './mention';
import { LEAD, leadOf, type PageIndex } from './page-index';
import { type Weighed, weigh } from './weigh';

/** Places that came into question, and how many were looked at. */
export interface Places {
  places: Weighed[];
  weighed: number;
}

/** The places of a page that a mention may stand at by its quote: those of its number, and those behind the same words. */
export function quotePlaces(index: PageIndex, mention: Mention, near: number): Places {
  const { quantity, folded } = mention;
  if (quantity === null) return { places: [], weighed: 0 };
  const own = index.sameQuantity(folded.text.slice(quantity.start, quantity.end), near);
  const lead = leadOf(folded, quantity.start);
  const others = lead.length < LEAD ? [] : index.sameLead(lead, near);
  const known = new Set(own.map(({ start }) => start));
  const places = [...own, ...others.filter(({ start }) => !known.has(start))];
  return {
    places: places.flatMap((place) => {
      const weighed = weigh(mention, index.folded, place);
      if (weighed === null || (!weighed.same && !isChanged(mention, index.folded, weighed))) return [];
      return [weighed];
    }),
    weighed: places.length,
  };
}

/**
 * Another number is the mention's own only where both sides are much the same. Of 小学5所、中学3所 with 小学5所 taken out, 中学3所
 * stands in nearly the same words (0.8): what is directly behind the number must be there too, and more of the rest than
 * where the number itself tells.
 */
function isChanged(mention: Mention, page: FoldedText, { start, end, like }: Weighed): boolean {
  if (like.near < 0.75 || like.total < 0.6) return false;
  const next = { before: [], after: mention.context.after.slice(0, 3) };
  return likeness(next, page, { start, end }).after >= 0.5;
}
