import { indicatorKey } from '../indicators/key';
import type { Outline } from '../outline/part';
import type { Recognition } from '../recognise/recognition';
import { yearsOf } from '../time/period';
import { timeReaching } from '../time/reach';
import { type Time, timesIn } from '../time/times';
import { baseOf, baseOverYears } from './base';
import { boundOf, boundOfList } from './bound';
import { type ClauseWords, clauseWords, wordsBefore } from './clause-words';
import type { Figure } from './figure';
import { type Frame, frameAt, leansOn, passedOver } from './frame';
import type { KindReading } from './kind';
import { makeFigure } from './make-figure';
import { inheritedAddition } from './member';
import { withBorrowed } from './naming/borrowed';
import { ofBudget } from './naming/budget-subject';
import { withGroup, withModifier, withThing } from './naming/list-modifier';
import { pairList } from './naming/lists';
import { type Naming, namingOf } from './naming/naming';
import { withBasis, withPrices, withScope } from './of/measure-scope';
import { ownerAlone } from './of/owner-alone';
import type { OwnerScope } from './of/scope';
import { partsOf } from './parts-of-ratio';
import type { Passage, Sentence } from './passage';
import { type PeriodReading, periodOf } from './period';
import { placeOf } from './place';
import type { Quantity } from './quantity';
import { scopeOfRank } from './rank-scope';
import { readKind, sameSort } from './read-kind';
import { readName } from './read-name';
import { enterOrLeaveBrackets, goesOn, type SentenceState, stateOf } from './sentence-state';
import { carriedStatus, headEstimate, type StatusReading, statusOf, tellsApproved } from './status';
import { keyAsTold, keyToldAgain, withoutAddition } from './told-again';

export interface PassageContext {
  outline: Outline;
  recognition: Recognition;
  section: string[];
  /** Whose the numbers are, as far as the text has been read. */
  owners: OwnerScope;
  /** What has been told to have grown, by key, kind, period and status. */
  grown: Set<string>;
}

/** 失业率、物价涨幅分别为5%、3%: the 涨幅 is of prices alone. */
const RATE_BESIDE_GROWTH = /(?<!增长|下降|降低)率$|比重$|占比$/;
const LETTER = /\p{L}/u;
/** Nearly all names begin with a Chinese character, which needs no expression. */
const hasLetter = (name: string): boolean => (name[0]! >= '一' && name[0]! <= '龥') || LETTER.test(name);
/** 按所在地分, 分行业看, 其中: what follows are the members of a sum. */
const PARTS_SUM = /(?:按[^，。\d]{2,16}[分看]|分[^，。\d]{2,10}看|其中|在[^，。\d]{2,16}中)[，：,]?/;
/** How far back the head of a sentence is looked for. */
const SENTENCE_SIGHT = 400;
/** How far back in its clause it is looked for what a growth is measured by. */
const BASIS_SIGHT = 40;
const LIST_GAP = /^(?:以上|左右|以内|以下)?(?:、|和|及|与|以及|，和)(?:约|超过?|近|达到?)?$/;

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
  const [firstYear, frameYear] = yearsOf(opening.period) ?? [null, null];
  const times = timesIn(text, sentence.whole, sentence.end, {
    speakerYear: opening.speakerYear,
    frameYear,
    plansFrom: opening.mode === 'plan' ? firstYear : undefined,
    frameFrom: firstYear,
  });
  const earlier = wordsBefore(text, sentence, context.section);
  const toldBefore = figures.length;
  const state = stateOf(owner, goesOn(text, sentence.start) ? owner : null);

  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]!;
    // A part may turn inside a sentence: 五年来……，2020年达到……
    const frame = i === 0 ? opening : frameAt(context.outline, passage.reading.toSource(quantity.start));
    const words = clauseWords(text, sentence, quantities, i);
    enterOrLeaveBrackets(state, text.slice(sentence.start, quantity.start));
    const paired = state.list !== null && i > state.list.from && i < state.list.from + state.list.names.length;
    const inList =
      words.continued &&
      state.shared !== null &&
      LIST_GAP.test(words.gap) &&
      (paired || sameSort(quantities[i - 1]!, quantity));
    const kindLead = inList ? state.shared!.lead : words.before;
    let kind = readKind(quantity, words, kindLead, inList, state.shared?.kind ?? null, state.carried?.name ?? '');
    let bound = boundOf(quantity, words.before, words.rest);
    if (!inList) {
      const pair = pairList(text, words.clauseStart, quantities, i, state.named, state.list?.names ?? null);
      if (pair) state.list = { names: pair.names, from: i };
    }
    const before = quantities[i - 1];
    const named = readName(text, sentence, quantity, words, kind, i, state, earlier);
    const alone = ownerAlone(named, quantity, kind, state.carried, figures[figures.length - 1], words.gap, state.alone);
    state.alone = alone !== null;
    const own: Naming = alone === null ? named : { ...state.carried!, rule: 'carried' };
    const alike = figures
      .slice(Math.max(toldBefore, figures.length - 3))
      .findLast(({ unit }) => unit === quantity.unit);
    const done = withThing(own, kind, words.gap, before?.unit === quantity.unit ? state.last : namingOf(alike));
    const counted = withBorrowed(
      withoutAddition(done, words.before),
      quantity,
      kind,
      words.before,
      figures,
      PARTS_SUM.test(text.slice(Math.max(sentence.whole, quantity.start - SENTENCE_SIGHT), quantity.start)),
    );
    const read = withGroup(withScope(counted, words.before, state.list?.names[0]), state.last);
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
    );
    const { naming, modifier } = listed;
    state.modifier = modifier;
    // 6,008 5,848 97.3%: numbers of columns run together, whose headings are lost
    if (naming.name && !hasLetter(naming.name)) continue;
    if (
      naming.rule === 'list' &&
      kind.kind === 'growth' &&
      RATE_BESIDE_GROWTH.test(naming.name) &&
      /[幅速]$/.test(kind.by)
    )
      kind = { kind: 'level', value: quantity.value, unit: quantity.unit, by: naming.name };
    if (naming.rule === 'list' && bound.bound === 'exact')
      bound =
        boundOfList(text, quantities[state.list!.from]!, quantities[state.list!.from + state.list!.names.length - 1]) ??
        bound;
    state.addition = inheritedAddition(before, state.lastLead, quantity, words, state.addition);
    state.lastLead = words.clauseLead;
    const measured = { unit: kind.unit, kind: kind.kind };
    const bareKey = indicatorKey((state.addition ?? '') + naming.name, measured);
    const owner = context.owners.tell({
      gap: i === 0 ? text.slice(sentence.start, quantity.start) : words.gap,
      name: naming.name,
      carried: naming.rule === 'carried',
      alone,
      key: bareKey,
      ...measured,
    });
    const name = (owner.level ?? '') + naming.name;
    const levelKey =
      owner.level === undefined && owner.measure === undefined
        ? bareKey
        : indicatorKey((owner.level ?? '') + (state.addition ?? '') + (owner.measure ?? naming.name), measured);
    const priced = withPrices(levelKey, kind.kind, words.before, words.rest);
    const again = before !== undefined && kind.kind === 'level' && owner.of === undefined;
    const sameBreath = again ? figures.slice(toldBefore) : [];
    const plainKey = keyToldAgain(sameBreath, priced, quantity, words.gap, words.before);
    const baseLead = inList ? kindLead : words.continued ? words.clauseLead : words.before;
    const base = baseOf(kind.kind, baseLead, times, quantity.start);
    const { period, status, time } = readTime(
      text,
      sentence,
      quantity,
      kind,
      { name: naming.name, key: plainKey },
      words,
      times,
      frame,
      base,
      naming,
      inList,
      state,
    );
    // A glossary's definitions hold at no time: 半径为5公里的圈层
    if (frame.by === 'tail' && period.period === null) continue;
    const place = owner.place ?? placeOf(words.clauseLead, context.recognition.place, { key: plainKey, ...measured });
    const cell = [plainKey, kind.kind, period.period, status.status, owner.of, place].join(' ');
    const key = withBasis(plainKey, kind.kind, words.sentenceLead.slice(-BASIS_SIGHT), cell, context.grown);
    const asTold = { quantity, status, period: period.period, lead: words.sentenceLead, rest: words.rest };
    const ownKey = kind.kind === 'level' ? keyAsTold(key, name, asTold) : key;

    partsOf(quantity, kind, words.sentenceLead).forEach((part, number) => {
      const fields = {
        value: part.value,
        unit: part.unit,
        kind: kind.kind,
        bound: bound.bound,
        period: period.period,
        status: status.status,
        base: baseOverYears(base, period.period, baseLead),
        among: kind.kind === 'rank' ? scopeOfRank(words.clauseLead) : undefined,
        place,
        of: owner.of,
        name: part.name ?? name,
        key: part.name ? indicatorKey(part.name, { unit: part.unit, kind: kind.kind }) : ownKey,
        section: context.section,
        carried: naming.rule === 'carried' || naming.rule === 'carried-owner' || owner.doubtful === true,
        leansOn: leansOn(period, time, frame, context.recognition.yearMargin),
        trace: [
          { field: 'value', rule: quantity.shape, by: quantity.numeral },
          { field: 'kind', rule: kind.kind, by: kind.by },
          { field: 'bound', rule: bound.bound, by: bound.by },
          { field: 'indicator', rule: naming.rule, by: naming.rule === 'after' ? words.after : words.before },
          { field: 'period', rule: period.rule, by: period.by, ...passedOver(period, frame) },
          { field: 'status', rule: status.rule, by: status.by },
          ...(owner.by === undefined ? [] : [{ field: 'of', rule: owner.rule, by: owner.by }]),
        ],
      };
      figures.push(makeFigure(passage, quantity, fields, number));
    });

    state.last = naming;
    state.lastStatus = status;
    state.first = words.opensChange;
    state.shared = { kind, lead: kindLead };
    state.lastPeriod = period;
    if (kind.kind === 'rank' || !naming.name) continue;
    state.carried = naming.rule === 'progress' ? { ...naming, name: naming.noun } : naming;
    if (naming.rule !== 'carried') state.named.push(naming.name);
  }
  return state.carried ?? owner;
}

/** Period and status, with what the quantity before leaves to this one. */
function readTime(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  kind: KindReading,
  indicator: { name: string; key: string },
  words: ClauseWords,
  times: readonly Time[],
  frame: Frame,
  base: string | undefined,
  naming: Naming,
  inList: boolean,
  state: SentenceState,
): { period: PeriodReading; status: StatusReading; time: Time | null } {
  const listed = inList && state.lastPeriod?.rule === 'from';
  const reached = timeReaching(text, sentence, times, quantity.start);
  const { time } = reached;
  const period = listed
    ? state.lastPeriod!
    : periodOf({ quantity, kind: kind.kind, indicator, words, times, reached, frame, base });
  // 由242家增至278家: the first number is the state before, and done
  if (words.firstState) return { period, time, status: { status: 'actual', rule: 'state before', by: '由' } };
  const status = statusOf({
    near: words.clauseLead.slice(-40),
    rest: words.rest,
    unit: quantity.unit,
    time,
    frame,
    approved: tellsApproved(text.slice(Math.max(0, quantity.start - SENTENCE_SIGHT), quantity.start)),
    headEstimate: headEstimate(text.slice(Math.max(sentence.whole, quantity.start - SENTENCE_SIGHT), quantity.start)),
  });
  return { period, time, status: carriedStatus(status, state.lastStatus, naming.rule === 'carried', words.clauseLead) };
}
