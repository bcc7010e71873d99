import { type Correction, withEdits } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { capturedReport } from './captured-report';
import { keyedFigures } from './figure-keys';
import type { CaptureRow, FigureRow } from './rows';

/**
 * Figures as rows, under the keys of the series that they belong to by the reader's corrections and edits of indicators: a dismissed
 * one is under none, an added one has a row of its own. The figures keep what the program said.
 */
export function figureRowsOf(
  capture: CaptureRow,
  figures: Figure[],
  corrections: Correction[],
  edits: IndicatorEdit[],
): FigureRow[] {
  const report = withEdits(capturedReport(capture, figures, corrections), edits);
  const told = new Map(keyedFigures(report).map((one) => [one.figure.id, one]));
  const corrected = new Map(corrections.map((correction) => [correction.figureId, correction]));
  const added = corrections.flatMap((correction) => (correction.action === 'add' ? correction.figure : []));
  return [...figures, ...added].map((figure) => {
    const own = told.get(figure.id);
    const correction = corrected.get(figure.id);
    return {
      captureId: capture.id,
      figureId: figure.id,
      name: (own?.figure ?? figure).indicator.name,
      ...own?.keys,
      figure,
      ...(correction === undefined ? {} : { correction }),
    };
  });
}

/** How many figures a capture has as the reader left them. */
export const countOf = (rows: FigureRow[]): number =>
  rows.filter(({ correction }) => correction?.action !== 'dismiss').length;
