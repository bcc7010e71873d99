import type { Document } from '../../../core/document/document';
import type { PageDraft } from '../../../core/document/draft';
import type { WalkedPage } from '../../../core/document/from-dom';
import type { Figure } from '../../../core/figures/figure';
import type { UnreadStretch } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import type { Request } from '../messages/protocol';
import type { DraftReading, PageReading } from '../messages/readings';
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
  /** How many figures got lost on the way here; absent where none did. */
  faulty?: number;
  /** What the program read of the figures that the reader corrected; absent where none is. */
  said?: ReadonlyMap<string, Figure>;
}

/** Reads what was walked, off the page's thread. */
export type ReadDraft = (request: Request<'read-draft'>) => Promise<DraftReading>;

/** What was read of a draft, with the places it was walked at. */
export const analysisOf = (
  { document, recognition, figures, unread = [], faulty }: PageReading,
  draft: PageDraft,
  locate: Locate,
): PageAnalysis => ({ draft, document, recognition, locate, figures, unread, ...(faulty && { faulty }) });

/** A reading as it is sent to the extension's pages. */
export const pageReading = ({ document, recognition, figures, unread, faulty }: PageAnalysis): PageReading => ({
  document,
  recognition,
  figures,
  unread,
  ...(faulty && { faulty }),
});

/** Two walks found the same. */
export const isSameDraft = (a: PageDraft, b: PageDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was walked as it is read; its recognition alone where its figures are not wanted. */
export async function readWalked(
  { draft, locate }: WalkedPage,
  readDraft: ReadDraft,
  wanted: Pick<Request<'read-draft'>, 'figures' | 'given'>,
): Promise<PageAnalysis | { recognition: Recognition } | 'too-long'> {
  const read = await readDraft({ draft, ...wanted });
  if (read.state === 'too-long') return 'too-long';
  return read.state === 'read' ? analysisOf(read.reading, draft, locate) : { recognition: read.recognition };
}
