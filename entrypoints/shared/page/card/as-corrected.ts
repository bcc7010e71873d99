import { applyCorrections, type PageCorrection } from '../../../../core/compare/apply-corrections';
import { correctedFigures } from '../../../../core/compare/report';
import type { Figure } from '../../../../core/figures/figure';
import type { PageAnalysis } from '../page-analysis';

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
