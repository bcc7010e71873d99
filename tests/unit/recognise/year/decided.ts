import { documentFromText } from '../../../../core/document/from-text';
import { findOpening, findSpeechLine } from '../../../../core/recognise/opening';
import { readReport } from '../../../../core/recognise/report-text';
import type { YearDecision } from '../../../../core/recognise/year/decide';
import { readDocumentYear } from '../../../../core/recognise/year/of-kind';

/** The decision on a text that a reader opens, with its reasons. */
export function decided(text: string, title?: string): YearDecision {
  const report = readReport(documentFromText(text, title === undefined ? {} : { title }));
  const opening = findOpening(report);
  const speech = findSpeechLine(report, opening);
  return readDocumentYear({ report, opening, speech, publishedOn: null }).decision;
}

/** The last year whose results a text tells; null where it is open. */
export const yearOf = (text: string, title?: string): number | null => decided(text, title).year;
