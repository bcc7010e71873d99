import type { CapturedReport } from '../../../../core/compare/report';
import { sourceOf } from '../../../../core/exchange/source';
import type { CountedSource } from '../../store/export-source';

/** One answer to what is exported. */
export interface ExportScope {
  id: string;
  /** What it is called in the dialog. */
  label: string;
  /** Name of the file, without its extension. */
  name: string;
  source: () => Promise<CountedSource> | CountedSource;
}

/** Reports that are in memory already. @param text that their sentences stand in; null where it is not at hand */
export function sourceInMemory(reports: readonly CapturedReport[], text: string | null): CountedSource {
  return {
    ...sourceOf(reports.map((report) => ({ report, text }))),
    counts: { reports: reports.length, places: 1 },
  };
}
