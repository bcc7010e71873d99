import { observationsOf } from '../../../../core/compare/observation';
import type { CapturedReport, Correction } from '../../../../core/compare/report';
import { seriesIdentity, seriesKey } from '../../../../core/compare/series';
import type { PageReading } from '../../messages/readings';

/** A reading that need not have been kept, with the reader's corrections, as comparing and exporting take it. Its id is none of the store's. */
export function pageReport({ document, recognition, figures }: PageReading, corrections: Correction[]): CapturedReport {
  const report = { id: 'page', recognition, figures, capturedAt: new Date().toISOString(), url: document.url };
  return corrections.length === 0 ? report : { ...report, corrections };
}

/** The keys of all series that a report tells something of. */
export function seriesKeysOf(report: CapturedReport): string[] {
  const identities = observationsOf(report).flatMap((one) => seriesIdentity(one) ?? []);
  return [...new Set(identities.map(seriesKey))];
}
