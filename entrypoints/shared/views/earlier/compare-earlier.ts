import { anchorOutcomes, type FigureOutcome } from '../../../../core/anchors/outcomes';
import type { Document } from '../../../../core/document/document';
import { figuresOfCapture, latestOtherText } from '../../store/captures';
import type { BaoshuDatabase } from '../../store/database';
import type { CaptureRow } from '../../store/rows';
import { textHash } from '../../store/save-capture';

/** What became of the figures of an earlier capture in the page as it is now. */
export interface EarlierComparison {
  capture: CaptureRow;
  /** The text that was kept. */
  text: string;
  outcomes: FigureOutcome[];
}

/** Figures looked for at one go; between two the page that shows them may draw and listen. */
const AT_ONE_GO = 100;
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Holds a page against the latest capture of its address that holds another text; null where there is none. Slow enough on a long
 * report to be done bit by bit; stops where `signal` was aborted.
 */
export async function compareWithEarlier(
  database: BaoshuDatabase,
  document: Document,
  signal: AbortSignal,
): Promise<EarlierComparison | null> {
  if (document.url === null || document.url === '') return null;
  const capture = await latestOtherText(database, document.url, await textHash(document.text));
  if (capture === null) return null;
  const [text, rows] = await Promise.all([database.texts.get(capture.id), figuresOfCapture(database, capture.id)]);
  if (text === undefined) return null;
  const figures = rows.map(({ figure }) => figure);
  const outcomes: FigureOutcome[] = [];
  for (let at = 0; at < figures.length; at += AT_ONE_GO) {
    await breath();
    signal.throwIfAborted();
    outcomes.push(...anchorOutcomes(text.document, figures.slice(at, at + AT_ONE_GO), document));
  }
  return { capture, text: text.document.text, outcomes };
}
