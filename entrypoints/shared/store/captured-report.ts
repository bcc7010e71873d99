import type { CapturedReport } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import type { CaptureRow } from './rows';

/** A capture with some or all of its figures as comparing and exporting take it. */
export function capturedReport(capture: CaptureRow, figures: Figure[]): CapturedReport {
  const { id, recognition, capturedAt, url, parserVersion } = capture;
  return { id: String(id), recognition, figures, capturedAt, url: url === '' ? null : url, parserVersion };
}
