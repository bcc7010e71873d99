import type { Document } from '../../../../core/document/document';
import type { Figure } from '../../../../core/figures/figure';
import { figureAt } from '../../../../core/figures/figure-at';
import type { Recognition } from '../../../../core/recognise/recognition';
import type { MissedFault } from './missed-fault';

export type Missed = { figure: Figure } | { fault: MissedFault };

/** The figure in a stretch of a text that is none of those known. */
export function missedFigure(
  document: Document,
  recognition: Recognition,
  known: readonly Figure[],
  at: { start: number; end: number },
): Missed {
  const figure = figureAt(document, recognition, at);
  if (figure === null) return { fault: 'no-figure' };
  const taken = known.some((other) => other.start < figure.end && figure.start < other.end);
  return taken ? { fault: 'known' } : { figure };
}

/** The same by words that stand once in the text. */
export function quotedFigure(
  document: Document,
  recognition: Recognition,
  known: readonly Figure[],
  quote: string,
): Missed {
  const words = quote.trim();
  const start = words === '' ? -1 : document.text.indexOf(words);
  if (start < 0) return { fault: 'not-there' };
  if (document.text.indexOf(words, start + 1) >= 0) return { fault: 'twice' };
  return missedFigure(document, recognition, known, { start, end: start + words.length });
}
