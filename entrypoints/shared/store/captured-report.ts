import type { CapturedReport, Correction } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import type { CaptureRow, FigureRow } from './rows';

/** A capture with some or all of its figures as comparing and exporting take it. */
export function capturedReport(capture: CaptureRow, figures: Figure[], corrections: Correction[] = []): CapturedReport {
  const { id, recognition, capturedAt, url, parserVersion } = capture;
  const report = { id: String(id), recognition, figures, capturedAt, url: url === '' ? null : url, parserVersion };
  return corrections.length === 0 ? report : { ...report, corrections };
}

/** The same from rows: the program's figures and beside them what the reader corrected, in the order of the text. */
export function reportOfRows(capture: CaptureRow, rows: Pick<FigureRow, 'figure' | 'correction'>[]): CapturedReport {
  const inOrder = [...rows].sort((a, b) => a.figure.start - b.figure.start);
  return capturedReport(
    capture,
    inOrder.filter(isRead).map(({ figure }) => figure),
    inOrder.flatMap(({ correction }) => correction ?? []),
  );
}

/** True for a figure that the program read; one that the reader added has a row of its own. */
export const isRead = ({ correction }: Pick<FigureRow, 'correction'>): boolean => correction?.action !== 'add';
