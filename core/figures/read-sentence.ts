import { clauseWords, wordsBefore } from './clause-words';
import type { Figure } from './figure';
import { frameAt } from './frame';
import { nameQuantity } from './name-quantity';
import type { Naming } from './naming/naming';
import type { Passage, Sentence } from './passage';
import type { PassageContext } from './passage-context';
import type { Quantity } from './quantity';
import { readSort, sortAsNamed } from './read-sort';
import { enterOrLeaveBrackets, goesOn, ofItsMonths, stateOf } from './sentence-state';
import { heldAgainst, monthsOf, timesOf } from './sentence-times';
import { tellFigures } from './tell-figures';

const LETTER = /\p{L}/u;
/** Nearly all names begin with a Chinese character, which needs no expression. */
const hasLetter = (name: string): boolean => (name[0]! >= '一' && name[0]! <= '龥') || LETTER.test(name);

/** Reads the quantities of one sentence into `figures`. `owner`: what the part before a semicolon was about; returns what this one leaves. */
export function readSentence(
  passage: Passage,
  sentence: Sentence,
  quantities: readonly Quantity[],
  context: PassageContext,
  figures: Figure[],
  owner: Naming | null,
): Naming | null {
  const { text } = passage;
  if (quantities.length === 0) return owner;
  const opening = frameAt(context.outline, passage.reading.toSource(quantities[0]!.start));
  const named = timesOf(passage, sentence, opening, context.lately.months?.period ?? null);
  let times = named;
  const earlier = wordsBefore(text, sentence, context.section);
  const toldBefore = figures.length;
  const state = stateOf(owner, goesOn(text, sentence.start) ? owner : null);
  const goingOn = ofItsMonths(text, sentence.whole);
  state.lately = context.lately.months;
  if (goingOn) state.months = state.lately;

  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    // A part may turn inside a sentence: 五年来……，2020年达到……
    const frame = index === 0 ? opening : frameAt(context.outline, passage.reading.toSource(quantity.start));
    const words = clauseWords(text, sentence, quantities, index);
    // 与2010年相比，……。文盲率由5.86%下降为3.12%: a change that names no time goes on with what the sentence before was held against
    if (words.firstState && named.length === 0 && context.lately.against !== null) times = [context.lately.against];
    enterOrLeaveBrackets(state, text.slice(sentence.start, quantity.start));
    const before = quantities[index - 1];
    const at = {
      passage,
      sentence,
      quantities,
      index,
      quantity,
      before,
      words,
      frame,
      times,
      earlier,
      state,
      context,
      figures,
      toldBefore,
    };
    const read = readSort(at);
    const thing = nameQuantity(at, read.kind);
    const { naming } = thing;
    // 6,008 5,848 97.3%: numbers of columns run together, whose headings are lost
    if (naming.name && !hasLetter(naming.name)) continue;
    const sort = sortAsNamed(read, naming, at);
    const made = tellFigures(at, sort, thing);
    if (made === null) continue;
    figures.push(...made.figures);

    state.last = naming;
    state.lastUnit = quantity.unit;
    state.lastStatus = made.told.status;
    state.first = words.opensChange;
    state.shared = { kind: sort.kind, lead: sort.lead };
    state.lastPeriod = made.told.period;
    if (words.firstState) state.changedFrom = made.told.period.period;
    else if (naming.rule !== 'carried') state.changedFrom = null;
    if (sort.kind.kind === 'rank' || !naming.name) continue;
    state.carried = naming.rule === 'progress' ? { ...naming, name: naming.noun } : naming;
    if (naming.rule !== 'carried') state.named.push(naming.name);
  }
  if (named.length > 0) context.lately.against = heldAgainst(named[0]!, sentence.whole);
  if (!goingOn) context.lately.months = monthsOf(figures[figures.length - 1], context.lately.months);
  return state.carried ?? owner;
}
