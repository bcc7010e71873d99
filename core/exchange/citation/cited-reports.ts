import type { ExportSource } from '../source';
import type { Cited } from './cited';

/** The reports of the source as they are cited, each once, with its number in the source. Seen when they were captured. */
export async function* citedReports(source: ExportSource): AsyncGenerator<{ id: string; cited: Cited }> {
  for await (const { report } of source.reports()) {
    const { id, recognition, url, capturedAt } = report;
    yield { id, cited: { recognition, url, accessedOn: capturedAt.slice(0, 10) } };
  }
}
