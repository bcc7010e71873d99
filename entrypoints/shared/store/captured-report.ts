import type { CapturedReport } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import type { CaptureRow } from './rows';

/**
 * A capture with some or all of its figures as comparing and exporting take it.
 * @param edits what the reader merged, split and renamed; one list for all reports that are set side by side
 */
export function capturedReport(
  capture: CaptureRow,
  figures: Figure[],
  edits: readonly IndicatorEdit[] = [],
): CapturedReport {
  const { id, recognition, capturedAt, url, parserVersion } = capture;
  const report = { id: String(id), recognition, figures, capturedAt, url: url === '' ? null : url, parserVersion };
  return edits.length === 0 ? report : { ...report, indicatorEdits: edits };
}
