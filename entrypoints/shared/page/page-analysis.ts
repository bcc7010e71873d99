import { applyCorrections, type PageCorrection } from '../../../core/compare/apply-corrections';
import { correctedFigures } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import { readFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import type { UnreadStretch } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { MOST_UNREAD, type PageReading } from '../messages/schemas';
import type { Locate } from './marks';

/** A page that was recognised, with the way from offsets back to its text nodes. */
export interface RecognisedPage {
  document: Document;
  recognition: Recognition;
  locate: Locate;
}

/** A page as it was last read. */
export interface PageAnalysis extends RecognisedPage {
  figures: Figure[];
  /** What of the report's tables could not be read, as it is told to the reader. */
  unread: UnreadStretch[];
  /** What the program read of the figures that the reader corrected; absent where none is. */
  said?: ReadonlyMap<string, Figure>;
}

/** Reads the figures of a page. */
export function readAnalysis(page: RecognisedPage): PageAnalysis {
  const { figures, unread } = readFigures(page.document, page.recognition);
  return { ...page, figures, unread: toldUnread(unread) };
}

/** A reading as it is sent to the extension's pages. */
export const pageReading = ({ document, recognition, figures, unread }: PageAnalysis): PageReading => ({
  document,
  recognition,
  figures,
  unread,
});

/** No more stretches than may be told: of a page with more, each table's as one. */
export function toldUnread(unread: UnreadStretch[]): UnreadStretch[] {
  if (unread.length <= MOST_UNREAD) return unread;
  const tables = new Map<number, UnreadStretch>();
  for (const stretch of unread) {
    const known = tables.get(stretch.table);
    if (known === undefined) tables.set(stretch.table, { ...stretch });
    else {
      known.end = stretch.end;
      known.numbers += stretch.numbers;
    }
  }
  return [...tables.values()].slice(0, MOST_UNREAD);
}

/** A reading with its figures as the reader left them: corrected, added, and without those dismissed. */
export function asCorrected(read: PageAnalysis, corrections: PageCorrection[]): PageAnalysis {
  if (corrections.length === 0) return read;
  const { document, recognition, figures } = read;
  const { applied } = applyCorrections(document, figures, corrections);
  const told = correctedFigures({ id: 'page', recognition, figures, capturedAt: '', url: null, corrections: applied });
  const said = told.flatMap((one): [string, Figure][] =>
    one.corrected && one.said !== null ? [[one.figure.id, one.said]] : [],
  );
  return { ...read, figures: told.map(({ figure }) => figure), said: new Map(said) };
}
