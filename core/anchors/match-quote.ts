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
    places: places.map((place) => weigh(mention, index.folded, place, near)).filter((place) => place !== null),
    weighed: places.length,
  };
}
