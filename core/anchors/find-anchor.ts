import type { Document } from '../document/document';
import type { Anchor } from './anchor';
import { type Choice, choose } from './choose';
import { cellPlaces } from './match-cell';
import { quotePlaces } from './match-quote';
import { mentionOf } from './mention';
import { indexPage } from './page-index';
import { isOfOtherYear, yearCounts } from './page-years';

/** What became of an anchored mention in a page; offsets count in the page's text. */
export type AnchorOutcome =
  | { outcome: 'found'; start: number; end: number }
  | { outcome: 'changed'; start: number; end: number; text: string }
  | { outcome: 'ambiguous'; candidates: { start: number; end: number }[] }
  | { outcome: 'orphaned' };

/** Finds the anchors of one page. */
export interface AnchorFinder {
  find(anchor: Anchor): AnchorOutcome;
  /** How many places were weighed so far, over all anchors. */
  readonly weighed: number;
}

/**
 * Finds an anchored mention in a page that was opened anew. Number, unit, direction and the years of the context must be
 * identical; words around it may have changed. The same place with another number is `changed`, never found.
 */
export function findAnchor(document: Document, anchor: Anchor): AnchorOutcome {
  return anchorFinder(document).find(anchor);
}

/** The same for many anchors of one page, which is indexed once: linear in the page and in the number of anchors. */
export function anchorFinder(document: Document): AnchorFinder {
  const index = indexPage(document);
  const years = yearCounts(index.folded);
  let weighed = 0;
  return {
    find(anchor) {
      if (anchor.page !== undefined && isOfOtherYear(anchor.page.years, years)) return { outcome: 'orphaned' };
      const mention = mentionOf(anchor);
      const near = index.folded.fromSource(anchor.position.start);
      const places = cellPlaces(index, mention, anchor, near) ?? quotePlaces(index, mention, near);
      weighed += places.weighed;
      // In a text of the same length nothing has moved; else a copy may have been put before the mention or behind it
      const still = anchor.page?.length === document.text.length;
      const choice = choose(places.places, (place) => still && place.start === near);
      return outcomeOf(choice);
    },
    get weighed() {
      return weighed;
    },
  };

  function outcomeOf(choice: Choice): AnchorOutcome {
    const { toSource } = index.folded;
    switch (choice.outcome) {
      case 'found':
        return { outcome: 'found', ...toSource(choice.place) };
      case 'changed': {
        const span = toSource(choice.place);
        return { outcome: 'changed', ...span, text: document.text.slice(span.start, span.end) };
      }
      case 'ambiguous':
        return {
          outcome: 'ambiguous',
          candidates: choice.places.map(toSource).sort((a, b) => a.start - b.start),
        };
      case 'orphaned':
        return choice;
    }
  }
}
