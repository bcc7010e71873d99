import { applyCorrections, type PageCorrection } from '../../../core/compare/apply-corrections';
import { correctedFigures } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import type { Locate } from './marks';

/** A page as it was last read, with the way from offsets back to its text nodes. */
export interface PageAnalysis {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  locate: Locate;
  /** What the program read of the figures that the reader corrected; absent where none is. */
  said?: ReadonlyMap<string, Figure>;
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
