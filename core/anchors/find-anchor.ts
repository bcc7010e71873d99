import type { Document } from '../document/document';
import type { Anchor } from './anchor';
import { type Choice, choose } from './choose';
import { cellPlaces } from './match-cell';
import { quotePlaces } from './match-quote';
import { mentionOf } from './mention';
import { indexPage } from './page-index';
import { isOfOtherYear, pageYears } from './page-years';

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
  const years = pageYears(document);
  let weighed = 0;
  return {
    find(anchor) {
      if (anchor.page !== undefined && isOfOtherYear(anchor.page.years, years)) return { outcome: 'orphaned' };
      if (stillStands(document, anchor)) return { outcome: 'found', ...anchor.position };
      const mention = mentionOf(anchor);
      const near = index.folded.fromSource(expectedAt(anchor, document));
      const places = cellPlaces(index, mention, anchor, near) ?? quotePlaces(index, mention, near);
      weighed += places.weighed;
      return outcomeOf(choose(places.places));
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

/**
 * Whether a mention stands where it stood, letter by letter, in a text of the same length. The position alone tells nothing of a
 * sentence that stands twice: the copy may have been put before it or behind it.
 */
function stillStands({ text }: Document, { quote: { exact, prefix, suffix }, position, page }: Anchor): boolean {
  return (
    page?.length === text.length &&
    position.end - position.start === exact.length &&
    text.slice(Math.max(0, position.start - prefix.length), position.end + suffix.length) === prefix + exact + suffix
  );
}

/** Where a mention would stand in a page that grew or shrank everywhere alike. */
function expectedAt({ position, page }: Anchor, { text }: Document): number {
  return page === undefined || page.length === 0 ? position.start : (position.start * text.length) / page.length;
}
