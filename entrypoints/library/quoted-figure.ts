import type { Document } from '../../core/document/document';
import type { Figure } from '../../core/figures/figure';
import { figureAt } from '../../core/figures/figure-at';
import type { Recognition } from '../../core/recognise/recognition';

/** Why words of a report give no figure to add. */
export type QuoteFault = 'not-there' | 'twice' | 'no-figure' | 'known';

/** The figure in words that stand once in a text, and that is none of those known. */
export function quotedFigure(
  document: Document,
  recognition: Recognition,
  known: Figure[],
  quote: string,
): { figure: Figure } | { fault: QuoteFault } {
  const words = quote.trim();
  const start = words === '' ? -1 : document.text.indexOf(words);
  if (start < 0) return { fault: 'not-there' };
  if (document.text.indexOf(words, start + 1) >= 0) return { fault: 'twice' };
  const figure = figureAt(document, recognition, { start, end: start + words.length });
  if (figure === null) return { fault: 'no-figure' };
  const taken = known.some((other) => other.start < figure.end && figure.start < other.end);
  return taken ? { fault: 'known' } : { figure };
}
