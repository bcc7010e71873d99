import type { CapturedReport, Correction } from '../../../core/compare/report';
import type { PageReading } from '../messages/schemas';

/** A reading that need not have been kept, with the reader's corrections, as comparing and exporting take it. Its id is none of the store's. */
export function pageReport({ document, recognition, figures }: PageReading, corrections: Correction[]): CapturedReport {
  const report = { id: 'page', recognition, figures, capturedAt: new Date().toISOString(), url: document.url };
  return corrections.length === 0 ? report : { ...report, corrections };
}
