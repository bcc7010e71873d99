import { LINE_HEAD, type ReportText, type TextLine } from './report-text';

/** Ends of lines of running text. */
export const PROSE_END = /[。！？；”）.!?;)]$/;
export const CLAUSE = /[，。；,;]/;

/** Length of the running text of a stretch: lines with clauses, no lists of titles, menus or names of files. */
export function clauseLength(report: ReportText, start: number, end: number): number {
  let length = 0;
  for (const line of report.lines) {
    if (line.start < start || line.start >= end) continue;
    if (line.text.length >= 12 && CLAUSE.test(line.text)) length += runningLength(line);
  }
  return length;
}

/** The offset behind which less than half of the running text stands: a title there belongs to a neighbour. */
export function halfway(report: ReportText): number {
  const total = clauseLength(report, 0, report.document.text.length);
  let length = 0;
  for (const line of report.lines) {
    if (line.text.length >= 12 && CLAUSE.test(line.text)) length += runningLength(line);
    if (length * 2 > total) return line.end;
  }
  return report.document.text.length;
}

function runningLength(line: TextLine): number {
  return line.end - line.start > LINE_HEAD ? line.end - line.start : line.text.length;
}
