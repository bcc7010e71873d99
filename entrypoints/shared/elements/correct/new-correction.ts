import { anchorOf } from '../../../../core/anchors/anchor';
import type { PageCorrection } from '../../../../core/compare/apply-corrections';
import type { CorrectableFields } from '../../../../core/compare/report';
import type { Document } from '../../../../core/document/document';
import type { Figure } from '../../../../core/figures/figure';

/** What a reader does to a figure that the program read. */
export type Act = { action: 'change'; changes: Partial<CorrectableFields> } | { action: 'dismiss' };

/** A correction of a figure made now. @param said what the program said of it, or the figure as the reader added it */
export function correctionOf(document: Document, said: Figure, act: Act): PageCorrection {
  const head = { figureId: said.id, anchor: anchorOf(document, said), madeAt: new Date().toISOString() };
  return { correction: { ...head, ...act }, said };
}

/** A figure that the program had not seen, added now. */
export function additionOf(document: Document, figure: Figure): PageCorrection {
  const anchor = anchorOf(document, figure);
  const madeAt = new Date().toISOString();
  return { correction: { figureId: figure.id, anchor, madeAt, action: 'add', figure }, said: null };
}
