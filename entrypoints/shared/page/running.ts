import type { FigureCards } from './card/figure-cards';
import type { PageReader } from './page-reader';

/**
 * What this extension keeps in its isolated world of a page, where its scripts find each other; the page's own scripts cannot see it.
 */
export interface Running {
  /** Set by a running content script: false once it has lost its extension by an update. */
  baoshuRuns?: () => boolean;
  /** The running content script's reader. */
  baoshuReader?: PageReader;
  /** The cards of that reader; null until their script has come. */
  baoshuCards?: { reader: PageReader; cards: FigureCards } | null;
}

export const running = globalThis as typeof globalThis & Running;
