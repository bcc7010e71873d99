import { type Anchor, anchorOf } from '../anchors/anchor';
import { findAnchor } from '../anchors/find-anchor';
import type { Document } from '../document/document';
import type { Figure } from '../figures/figure';
import { type Correction, fieldsOf, withChanges } from './report';

/** A correction of a page with what the program had said of the figure when it was made; null for an added one. */
export interface PageCorrection {
  correction: Correction;
  said: Figure | null;
}

/** A correction that a reading of the page does not take: it is kept and shown. */
export interface Unapplied extends PageCorrection {
  /** The number there is another one now, the place is not clear, or it is gone. */
  because: 'changed' | 'ambiguous' | 'orphaned';
  /** What stands there now; null where nothing can be named. */
  now: string | null;
}

/** What a page's corrections come to in one reading of it. */
export interface AppliedCorrections {
  /** At most one a figure, with the ids and anchors of this reading. */
  applied: Correction[];
  unapplied: Unapplied[];
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Applies the corrections of a page to one reading of it. A figure's id is its place in the text, so each correction is found again
 * by its anchor; one whose number now reads otherwise is never applied.
 * @param figures as the program read them
 * @param corrections those in force, in the order they were made: of several of one figure the last one holds
 */
export function applyCorrections(
  document: Document,
  figures: readonly Figure[],
  corrections: readonly PageCorrection[],
): AppliedCorrections {
  const applied = new Map<string, Correction>();
  const unapplied = new Map<string, Unapplied>();
  for (const one of corrections) {
    const found = placeOf(document, one.correction.anchor);
    // Earlier corrections of the same mention fare as the last one does
    const mention = JSON.stringify([one.correction.anchor, partOf(one.correction.figureId)]);
    if ('because' in found) {
      unapplied.delete(mention);
      if (!takesBack(one.correction)) unapplied.set(mention, { ...one, ...found });
      continue;
    }
    const own = inThisReading(document, figures, one, found);
    // Put anew at the end, so that the order is that of the last ones
    applied.delete(own.figureId);
    applied.set(own.figureId, own);
  }
  return {
    applied: [...applied.values()].filter((correction) => !takesBack(correction)),
    unapplied: [...unapplied.values()],
  };
}

/** True for a change of nothing, which only ends the correction before it. */
const takesBack = (correction: Correction): boolean =>
  correction.action === 'change' && Object.keys(correction.changes).length === 0;

/** `-1` of `12-20-1`: figures of one mention, such as the shares of a ratio, are told apart by it. */
const partOf = (figureId: string): string => /^\d+-\d+(-\d+)$/.exec(figureId)?.[1] ?? '';

/**
 * Where a correction's mention stands. A paragraph that the page has twice is ambiguous by its words; a mention that stands where
 * it stood, the same text on both sides, is not.
 */
function placeOf(document: Document, anchor: Anchor): Stretch | Pick<Unapplied, 'because' | 'now'> {
  const { start, end } = anchor.position;
  const { exact, prefix, suffix } = anchor.quote;
  if (document.text.startsWith(prefix + exact + suffix, start - prefix.length)) return { start, end };
  const found = findAnchor(document, anchor);
  switch (found.outcome) {
    case 'found':
      return { start: found.start, end: found.end };
    case 'changed':
      return { because: 'changed', now: found.text };
    default:
      return { because: found.outcome, now: null };
  }
}

/** The correction as this reading needs it: with the id that its figure has here. */
function inThisReading(
  document: Document,
  figures: readonly Figure[],
  { correction, said }: PageCorrection,
  { start, end }: Stretch,
): Correction {
  const part = partOf(correction.figureId);
  const overlapping = figures.filter((figure) => figure.start < end && start < figure.end);
  const figure =
    overlapping.find(({ id }) => id === `${start}-${end}${part}`) ??
    (overlapping.length === 1 ? overlapping[0]! : null);
  const { madeAt } = correction;
  const anchor = anchorOf(document, figure ?? { start, end });
  if (figure !== null) {
    const head = { figureId: figure.id, anchor, madeAt };
    if (correction.action === 'dismiss') return { ...head, action: 'dismiss' };
    // What the reader had to add the program sees by now: the reader's words still hold
    const changes = correction.action === 'add' ? fieldsOf(correction.figure) : correction.changes;
    return { ...head, action: 'change', changes };
  }
  const head = { figureId: `${start}-${end}${part}`, anchor, madeAt };
  const added = correction.action === 'add' ? correction.figure : said;
  if (correction.action === 'dismiss' || added === null) return { ...head, action: 'dismiss' };
  if (takesBack(correction)) return { ...head, action: 'change', changes: {} };
  // What was corrected the program no longer sees: the reader knows that it is there
  const told = correction.action === 'change' ? withChanges(added, correction.changes) : added;
  return { ...head, action: 'add', figure: { ...told, id: head.figureId, start, end } };
}
