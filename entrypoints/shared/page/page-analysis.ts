import type { Document } from '../../../core/document/document';
import type { PageDraft } from '../../../core/document/draft';
import type { Figure } from '../../../core/figures/figure';
import type { UnreadStretch } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import type { Request } from '../messages/protocol';
import type { DraftReading, PageReading } from '../messages/schemas';
import type { Locate } from './marks';

/** A page as it was last read, with the way from offsets back to its text nodes. */
export interface PageAnalysis {
  /** What was walked; the same draft is read as the same. */
  draft: PageDraft;
  document: Document;
  recognition: Recognition;
  locate: Locate;
  figures: Figure[];
  /** What of the report's tables could not be read, as it is told to the reader. */
  unread: UnreadStretch[];
  /** What the program read of the figures that the reader corrected; absent where none is. */
  said?: ReadonlyMap<string, Figure>;
}

/** Reads what was walked, off the page's thread. */
export type ReadDraft = (request: Request<'read-draft'>) => Promise<DraftReading>;

/** What was read of a draft, with the places it was walked at. */
export const analysisOf = (
  { document, recognition, figures, unread = [] }: PageReading,
  draft: PageDraft,
  locate: Locate,
): PageAnalysis => ({ draft, document, recognition, locate, figures, unread });

/** A reading as it is sent to the extension's pages. */
export const pageReading = ({ document, recognition, figures, unread }: PageAnalysis): PageReading => ({
  document,
  recognition,
  figures,
  unread,
});
