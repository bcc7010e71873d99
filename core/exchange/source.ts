import type { CapturedReport } from '../compare/report';

/** A report with the text that its sentences stand in; null where the text is not at hand. */
export interface ExportedReport {
  report: CapturedReport;
  text: string | null;
}

/** What is exported, read as the file is written: a library is never whole in memory. */
export interface ExportSource {
  /** Every report once. A format asks for them once. */
  reports(): AsyncIterable<ExportedReport>;
  /** The same figures by what is compared with each other: of every place all that is told of it, one place after the other. */
  places(): AsyncIterable<CapturedReport[]>;
}

/** Reports that are in memory already. */
export function sourceOf(reports: readonly ExportedReport[]): ExportSource {
  return {
    async *reports() {
      yield* reports;
    },
    async *places() {
      yield reports.map(({ report }) => report);
    },
  };
}
