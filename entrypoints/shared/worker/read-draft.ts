import { documentOfDraft } from '../../../core/document/from-draft';
import { readFigures } from '../../../core/figures/extract';
import type { UnreadStretch } from '../../../core/figures/tables';
import { recognise } from '../../../core/recognise/recognise';
import { isRecognised } from '../../../core/recognise/recognition';
import type { Request } from '../messages/protocol';
import { type DraftReading, MOST_UNREAD } from '../messages/readings';
import { MOST_FIGURES } from '../messages/schemas';

/** Reads a page that its content script has walked: all that needs no page is done here, off the page's thread. */
export function readDraft({ draft, figures: wanted, given, as, body }: Request<'read-draft'>): DraftReading {
  const document = documentOfDraft(draft);
  const recognised = as ?? recognise(document, given);
  const recognition = body === undefined ? recognised : { ...recognised, body };
  if (wanted !== 'of-any' && !isRecognised(recognition)) return { state: 'no-report', recognition };
  if (wanted === 'none') return { state: 'recognised', recognition };
  const { figures, unread } = readFigures(document, recognition);
  if (figures.length > MOST_FIGURES) return { state: 'too-long' };
  return { state: 'read', reading: { document, recognition, figures, unread: toldUnread(unread) } };
}

/** No more stretches than may be told: of a page with more, each table's as one. */
export function toldUnread(unread: UnreadStretch[]): UnreadStretch[] {
  if (unread.length <= MOST_UNREAD) return unread;
  const tables = new Map<number, UnreadStretch>();
  for (const stretch of unread) {
    const known = tables.get(stretch.table);
    if (known === undefined) tables.set(stretch.table, { ...stretch });
    else {
      known.end = stretch.end;
      known.numbers += stretch.numbers;
    }
  }
  return [...tables.values()].slice(0, MOST_UNREAD);
}
