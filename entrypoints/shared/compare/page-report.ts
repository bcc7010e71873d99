import type { CapturedReport } from '../../../core/compare/report';
import type { PageReading } from '../messages/schemas';

/** A reading that need not have been kept, as comparing and exporting take it. Its id is none of the store's. */
export function pageReport({ document, recognition, figures }: PageReading): CapturedReport {
  return { id: 'page', recognition, figures, capturedAt: new Date().toISOString(), url: document.url };
}
