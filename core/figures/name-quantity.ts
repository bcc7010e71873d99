import type { KindReading } from './fields/kind';
import { withBorrowed } from './naming/borrowed';
import { ofBudget } from './naming/budget-subject';
import { withSubject } from './naming/clause-subject';
import { REACHES, withGroup, withLevelBefore, withModifier, withThing } from './naming/list-modifier';
import { type Naming, namingOf } from './naming/naming';
import { namesNothing, topicOf } from './of/heading-topic';
import { withScope } from './of/measure-scope';
import { ownerAlone } from './of/owner-alone';
import { type QuantityAt, SENTENCE_SIGHT } from './quantity-at';
import { readName } from './read-name';
import { withoutAddition } from './told-again';

/** 按所在地分, 分行业看, 其中: what follows are the members of a sum. */
const PARTS_SUM = /(?:按[^，。\d]{2,16}[分看]|分[^，。\d]{2,10}看|其中|在[^，。\d]{2,16}中)[，：,]?/;

/** What a quantity is of; `alone` is the owner that stands where a name would (`其中，甲区5亿元`). */
export interface Named {
  naming: Naming;
  alone: ReturnType<typeof ownerAlone>;
}

/** A name without the marks of notes that its text sets in it: 垃圾转运站 of 垃圾转运站〔7〕. */
function withoutNotes(naming: Naming): Naming {
  if (!naming.name.includes('〔')) return naming;
  const bare = (text: string): string => text.replace(/〔\d{1,3}〕/g, '');
  return { ...naming, name: bare(naming.name), noun: bare(naming.noun) };
}

/** What was changed, without the verb before it: 水利建设投资 of 增加水利建设投资10亿元. */
function withoutVerb(naming: Naming, verb: string): Naming {
  const named = verb !== '' && naming.name.startsWith(verb) && naming.name.length > verb.length + 1;
  return named ? { ...naming, name: naming.name.slice(verb.length), noun: naming.noun } : naming;
}

/** What a quantity is of. */
export function nameQuantity(
  {
    passage,
    sentence,
    index,
    quantity,
    before,
    words,
    earlier,
    state,
    context,
    figures,
    toldBefore,
  }: Omit<QuantityAt, 'quantities' | 'frame' | 'times'>,
  kind: KindReading,
): Named {
  const { text } = passage;
  const clause = readName(text, sentence, quantity, words, kind, index, state, earlier);
  const done = withSubject(clause, quantity.family, words, state.subject);
  state.subject = done.subject;
  const told = done.naming;
  // （二）关于城镇化率。2020年为52.4%: the heading names what no words do
  const topic = namesNothing(told.name) ? topicOf(context.section) : null;
  const named: Naming = topic === null ? told : { name: topic, noun: topic, rule: 'before' };
  const alone = ownerAlone(named, quantity, kind, state.carried, figures[figures.length - 1], words.gap, state.alone);
  state.alone = alone !== null;
  const own: Naming = alone === null ? named : { ...state.carried!, rule: 'carried' };
  const alike = figures.slice(Math.max(toldBefore, figures.length - 3)).findLast(({ unit }) => unit === quantity.unit);
  const fellow = before?.unit === quantity.unit || REACHES.test(own.name) ? state.last : namingOf(alike);
  const thing = withThing(own, kind, words.gap, fellow);
  const counted = withBorrowed(
    withoutAddition(thing, words),
    quantity,
    kind,
    words.before,
    figures,
    PARTS_SUM.test(text.slice(Math.max(sentence.whole, quantity.start - SENTENCE_SIGHT), quantity.start)),
  );
  const read = withGroup(
    withScope(withLevelBefore(counted), words.before, state.list?.names[0], state.last, words.gap),
    state.last,
  );
  const listed = withModifier(
    ofBudget(read, context.section, {
      first: state.named[0] ?? context.owners.sentenceBudget,
      carried: state.carried,
      earlier: context.owners.budget,
    }),
    kind,
    quantity,
    words.gap,
    state.modifier,
    before,
    state.last,
  );
  state.modifier = listed.modifier;
  return { naming: withoutNotes(kind.kind === 'change' ? withoutVerb(listed.naming, kind.by) : listed.naming), alone };
}
