import type { Document } from '../document/document';
import { foldedText, type Reading, readText } from '../document/reading';

/** A line as a reader sees it, folded (`readText`), with where it stands. */
export interface TextLine {
  /** Offsets into `Document.text`. */
  start: number;
  end: number;
  text: string;
}

/** A document as recognition reads it. */
export interface ReportText {
  document: Document;
  reading: Reading;
  /** `reading.text` with the remains of markup blanked to line breaks; the same offsets as `reading.text`. */
  plain: string;
  lines: TextLine[];
}

/** Remains of markup in texts that were saved carelessly: `\r\n` spelt out, tags, and wide gaps where line breaks were lost. */
const BREAK = /\n|\\r\\n|\\n|<[^<>\n]{1,200}>|[ \u3000\u00a0\t]{4,}|\u3000{2}/g;
/** Only the head of a line is folded: what recognition reads of a line is whether it is a title or furniture. */
export const LINE_HEAD = 400;

/** Reads a document for recognition; linear in its text. */
export function readReport(document: Document): ReportText {
  const reading = readText(document.text);
  const plain = reading.text.replace(/\\r\\n|<[^<>]{1,200}>/g, (markup) => '\n'.repeat(markup.length));
  return { document, reading, plain, lines: readLines(document.text) };
}

/** The report as if its page ended at `end`, an offset into `Document.text`. */
export function cutReport({ document }: ReportText, end: number): ReportText {
  const blocks = document.blocks.filter((block) => block.end <= end);
  return readReport({ ...document, text: document.text.slice(0, end), blocks });
}

function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  const push = (end: number) => {
    const folded = foldedText(text, start, Math.min(end, start + LINE_HEAD));
    if (folded.length > 0) lines.push({ start, end, text: folded });
  };
  for (const gap of text.matchAll(BREAK)) {
    if (gap.index > start) push(gap.index);
    start = gap.index + gap[0].length;
  }
  if (start < text.length) push(text.length);
  return lines;
}
