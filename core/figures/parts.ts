import type { Outline } from '../outline/part';
import type { Figure } from './figure';
import { dropOnlyOwners, giveParts } from './of/beside-whole';
import { setPartsAside } from './set-aside';
import { settleSpanEnds } from './span-ends';
import { linkParts, linkSums } from './whole';

/**
 * Settles which figures are parts of which, now that all of the document are known: links what stands behind 其中, gives parts to
 * their owners, gives years their sums, and takes what counts some of a thing out of the series of all of it. `figures` are those of `text` in its order.
 */
export function settleParts(text: string, figures: Figure[], outline: Outline): void {
  linkParts(text, figures);
  linkSums(text, figures);
  dropOnlyOwners(figures);
  giveParts(figures);
  settleSpanEnds(figures, outline);
  setPartsAside(text, figures);
}
