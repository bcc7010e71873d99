import { observationsOf } from '../../../core/compare/observation';
import type { Correction } from '../../../core/compare/report';
import { seriesIdentity, seriesKey } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import { capturedReport } from './captured-report';
import type { CaptureRow, FigureRow } from './rows';

/**
 * Figures as rows, under the keys of the series that they belong to as corrected: a dismissed one is under none, an added one has a
 * row of its own.
 */
export function figureRowsOf(capture: CaptureRow, figures: Figure[], corrections: Correction[] = []): FigureRow[] {
  const observations = observationsOf(capturedReport(capture, figures, corrections));
  const told = new Map(observations.map((observation) => [observation.figure.id, observation]));
  const corrected = new Map(corrections.map((correction) => [correction.figureId, correction]));
  const added = corrections.flatMap((correction) => (correction.action === 'add' ? correction.figure : []));
  return [...figures, ...added].map((figure) => {
    const row: FigureRow = { captureId: capture.id, figureId: figure.id, name: figure.indicator.name, figure };
    const correction = corrected.get(figure.id);
    if (correction !== undefined) row.correction = correction;
    const observation = told.get(figure.id);
    if (observation === undefined) return row;
    row.name = observation.figure.indicator.name;
    const identity = seriesIdentity(observation);
    if (identity === null) return row;
    return { ...row, seriesKey: seriesKey(identity), indicatorKey: identity.indicator, placeCode: identity.place.code };
  });
}

/** How many figures a capture has as the reader left them. */
export const countOf = (rows: FigureRow[]): number =>
  rows.filter(({ correction }) => correction?.action !== 'dismiss').length;
