import type { Document } from '../document/document';
import type { Figure } from '../figures/figure';
import { anchorOf } from './anchor';
import { type AnchorOutcome, anchorFinder } from './find-anchor';

/** What became of one figure of an earlier capture. */
export interface FigureOutcome {
  figure: Figure;
  outcome: AnchorOutcome;
}

/** What became of figures of an earlier capture of a page, in the text that it has now; in the order given. */
export function anchorOutcomes(earlier: Document, figures: readonly Figure[], now: Document): FigureOutcome[] {
  const finder = anchorFinder(now);
  return figures.map((figure) => ({ figure, outcome: finder.find(anchorOf(earlier, figure)) }));
}
