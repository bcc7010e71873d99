import { createHash } from 'node:crypto';
import { type Entry, shortPlace, stemOf } from './corpus-index';
import HELD_OUT from './held-out.json';

/** Documents that are drawn. */
const DRAWN = 20;
/** Places with more labelled documents are not drawn: holding them out would leave too little to learn from. */
const MOST_OF_A_PLACE = 4;

/** What is kept out of sight: the places in the order of the draw, and their labelled documents by name. */
export interface HeldOut {
  places: string[];
  documents: string[];
}

/** Where a place stands in the draw. */
const lotOf = (seed: string, place: string): string => createHash('sha256').update(`${seed}${place}`).digest('hex');

/**
 * Draws places by the order of sha256(seed + place) until they have twenty labelled documents. `labelled` are the index's entries
 * of documents whose figures are labelled, `olderPlaces` the places that the project's older labels have; these are not drawn.
 */
export function draw(seed: string, labelled: readonly Entry[], olderPlaces: ReadonlySet<string>): HeldOut {
  const documentsOf = new Map<string, string[]>();
  for (const { place, file } of labelled) documentsOf.set(place, [...(documentsOf.get(place) ?? []), stemOf(file)]);
  const lots = [...documentsOf.keys()]
    .filter((place) => !olderPlaces.has(place) && documentsOf.get(place)!.length <= MOST_OF_A_PLACE)
    .map((place) => ({ place, lot: lotOf(seed, place) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const drawn: HeldOut = { places: [], documents: [] };
  for (const { place } of lots) {
    if (drawn.documents.length >= DRAWN) break;
    drawn.places.push(place);
    drawn.documents.push(...documentsOf.get(place)!);
  }
  return { ...drawn, documents: drawn.documents.sort() };
}

const HELD_PLACES = new Set(HELD_OUT.places.map(shortPlace));

/** True of every document of a place that was drawn, labelled or not. */
export const isHeldOut = (entry: Entry): boolean => HELD_PLACES.has(shortPlace(entry.place));
