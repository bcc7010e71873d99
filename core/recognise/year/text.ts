import type { ReportText } from '../report-text';

/** The text as the year is read from it: folded, with where its lines begin and end. */
export interface YearText {
  /** Offsets as in `ReportText.plain`. */
  text: string;
  /** The document's lines and cells, mended, in order. */
  lines: readonly YearLine[];
}

export interface YearLine {
  start: number;
  end: number;
  heading: boolean;
}

/** Reads a document's text and lines for the year; linear. */
export function readYearText({ document, reading, plain }: ReportText): YearText {
  const lines: YearLine[] = [];
  for (const block of document.blocks) {
    const start = reading.fromSource(block.start);
    const end = reading.fromSource(block.end);
    if (end > start) lines.push({ start, end, heading: block.kind === 'heading' });
  }
  return { text: plain, lines };
}
