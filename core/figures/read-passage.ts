import type { Figure } from './figure';
import { findQuantities } from './find-quantities';
import type { Naming } from './naming/naming';
import type { Passage } from './passage';
import type { PassageContext } from './passage-context';
import type { Quantity } from './quantity';
import { readSentence } from './read-sentence';
import { rejectedBy } from './reject/registry';
import { goesOn } from './sentence-state';

/** How far a reject rule sees to each side. */
const SIGHT = 24;

/** The figures of one passage: its quantities, less what is no figure, then sentence by sentence the fields of each. */
export function readPassage(passage: Passage, context: PassageContext): Figure[] {
  const { text } = passage;
  const candidates = findQuantities(text);
  const kept = candidates.filter((quantity, index) => {
    const before = text.slice(Math.max(0, quantity.start - SIGHT), quantity.start);
    const after = text.slice(quantity.end, quantity.end + SIGHT);
    return rejectedBy({ quantity, text, before, after, neighbours: candidates, index }) === null;
  });
  const figures: Figure[] = [];
  context.owners.enterPassage(context.section, text);
  context.lately.against = null;
  let at = 0;
  let owner: Naming | null = null;
  for (const sentence of passage.sentences) {
    // Behind its last number a passage leaves nothing, but where the next one goes on with it
    if (at === kept.length && !context.owners.broken) break;
    const inside: Quantity[] = [];
    while (at < kept.length && kept[at]!.start < sentence.end) inside.push(kept[at++]!);
    if (sentence.whole === sentence.start && !goesOn(text, sentence.start)) owner = null;
    context.owners.enterSentence(text.slice(sentence.start, sentence.end), sentence.whole === sentence.start);
    owner = readSentence(passage, sentence, inside, context, figures, owner);
  }
  return figures;
}
