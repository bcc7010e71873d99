import { chineseYear } from '../../time/dates';
import type { ReportText } from '../report-text';

/** The text as the year is read from it: folded, years in Chinese numerals as digits, with where its lines begin and end. */
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

const CHINESE_YEAR = /(?:一九|二[〇○零O0])[一二三四五六七八九〇○零O0]{2}(?=年)/g;

/** `二〇二四年` → `2024年`, of the same length. */
export function withArabicYears(folded: string): string {
  return folded.replace(CHINESE_YEAR, (written) => String(chineseYear(written.replaceAll('O', '〇'))));
}

/** Reads a document's text and lines for the year; linear. */
export function readYearText({ document, reading, plain }: ReportText): YearText {
  const lines: YearLine[] = [];
  for (const block of document.blocks) {
    const start = reading.fromSource(block.start);
    const end = reading.fromSource(block.end);
    if (end > start) lines.push({ start, end, heading: block.kind === 'heading' });
  }
  return { text: withArabicYears(plain), lines };
}
