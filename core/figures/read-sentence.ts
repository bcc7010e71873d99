import { indicatorKey, isBudgetKey } from '../indicators/key';
import type { Outline } from '../outline/part';
import type { Recognition } from '../recognise/recognition';
import { yearsOf } from '../time/period';
import { timeReaching } from '../time/reach';
import { type Time, timesIn } from '../time/times';
import { baseOf } from './base';
import { type BoundReading, boundOf } from './bound';
import { type ClauseWords, clauseBefore, clauseWords, nameOfClauseBefore, ownLead } from './clause-words';
import type { Figure } from './figure';
import { isFirstState } from './first-state';
import { type Frame, frameAt, leansOn, passedOver } from './frame';
import type { KindReading } from './kind';
import { makeFigure } from './make-figure';
import { inheritedAddition } from './member';
import { ofBudget } from './naming/budget-subject';
import { withGroup, withModifier, withThing } from './naming/list-modifier';
import { pairList } from './naming/lists';
import { nameOf } from './naming/name';
import type { Naming } from './naming/naming';
import { isRelational } from './naming/phrase';
import { stripGrowth, stripLeads } from './naming/strip';
import { withBasis, withPrices, withScope } from './of/measure-scope';
import type { OwnerScope } from './of/scope';
import { partsOf } from './parts-of-ratio';
import type { Passage, Sentence } from './passage';
import { type PeriodReading, periodOf } from './period';
import { placeOf } from './place';
import type { Quantity } from './quantity';
import { scopeOfRank } from './rank-scope';
import { readKind, sameSort } from './read-kind';
import { enterOrLeaveBrackets, goesOn, type SentenceState, stateOf } from './sentence-state';
import { carriedStatus, headEstimate, type StatusReading, statusOf, tellsApproved } from './status';

export interface PassageContext {
  outline: Outline;
  recognition: Recognition;
  section: string[];
  /** Whose the numbers are, as far as the text has been read. */
  owners: OwnerScope;
}

/** 民营经济要再上台阶，增加值增长5%: what the owner did in the clause before is no part of its name. */
const CLAUSE_VERB = /(?<=.{2})(?:要|将|持续|稳步|较快|快速|继续|不断|加快|保持|总体|全面|进一步|明显).*$/;
/** 失业率、物价涨幅分别为5%、3%: the 涨幅 is of prices alone. */
const RATE_BESIDE_GROWTH = /(?<!增长|下降|降低)率$|比重$|占比$/;
const LETTER = /\p{L}/u;
/** Nearly all names begin with a Chinese character, which needs no expression. */
const hasLetter = (name: string): boolean => (name[0]! >= '一' && name[0]! <= '龥') || LETTER.test(name);
/** 突破万亿元大关: what is passed is the amount itself. */
const MARK_PASSED = /^(?:大关|关口|台阶|门槛)/;
/** How far back the head of a sentence is looked for. */
const SENTENCE_SIGHT = 400;
/** How far back in its clause it is looked for what a growth is measured by. */
const BASIS_SIGHT = 40;
/** Measures that may lean on what stands before a semicolon; 投资 and 收入 there are of something new. */
const OF_WHOLE = /^(?:总量|总数|总额|总值|总规模|增速|增幅|占比|比重|余额|存量)$/;
const ONLY_NUMERALS = /^[一二两三四五六七八九十百千万亿]+元?$/;
/** 上划中央收入首次突破百亿，达118亿元: what passed a round number that is not read, and what it came to. */
const CAME_TO = /^(?:达到?|为|完成|实现)$/;
const PASSED =
  /^([^，]{2,16}?)(?:首次|成功|一举|先后|连续|历史性)*(?:突破|跨越|跨过|迈上|站上|迈过)[百千万]?[百千万亿]元?(?:大关|关口|新?台阶)?$/;
const TO_RANK = /^(?:上升|提升|跃升|攀升|前移|前进|跃居|下降|后移|升|降|进|跃)[至到](?:全国|全省|全市)?$/;
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
  const state = stateOf(owner, goesOn(text, sentence.start) ? owner : null);

  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]!;
    // A part may turn inside a sentence: 五年来……，2020年达到……
    const frame = i === 0 ? opening : frameAt(context.outline, passage.reading.toSource(quantity.start));
    const words = clauseWords(text, sentence, quantities, i);
    enterOrLeaveBrackets(state, text.slice(sentence.start, quantity.start));
    const inList =
      words.continued && state.shared !== null && LIST_GAP.test(words.gap) && sameSort(quantities[i - 1]!, quantity);
    const kindLead = inList ? state.shared!.lead : words.before;
    let kind = readKind(quantity, words, kindLead, inList, state.shared?.kind ?? null, state.carried?.name ?? '');
    let bound = boundOf(quantity, words.before, words.rest);
    if (!inList) {
      const pair = pairList(text, words.clauseStart, quantities, i, state.named, state.list?.names ?? null);
      if (pair) state.list = { names: pair.names, from: i };
    }
    const before = quantities[i - 1];
    const own = readName(text, sentence, quantity, words, kind, i, state);
    const done = before?.unit === quantity.unit ? withThing(own, kind, words.gap, state.last) : own;
    const read = withGroup(withScope(done, words.before, state.list?.names[0]), state.last);
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
    if (naming.rule === 'list' && bound.bound === 'exact') bound = boundOfList(text, quantities, state.list!, bound);
    state.addition = inheritedAddition(before, state.lastLead, quantity, words, state.addition);
    state.lastLead = words.clauseLead;
    const measured = { unit: kind.unit, kind: kind.kind };
    const bareKey = indicatorKey((state.addition ?? '') + naming.name, measured);
    const owner = context.owners.tell({
      gap: i === 0 ? text.slice(sentence.start, quantity.start) : words.gap,
      name: naming.name,
      carried: naming.rule === 'carried',
      key: bareKey,
      ...measured,
    });
    const name = (owner.level ?? '') + naming.name;
    const ownKey =
      owner.level === undefined && owner.measure === undefined
        ? bareKey
        : indicatorKey((owner.level ?? '') + (state.addition ?? '') + (owner.measure ?? naming.name), measured);
    // A growth that is the only one told is the one that its series wants, whatever it is measured by
    const again = kind.kind === 'growth' && state.grown === ownKey;
    const basis = again ? withBasis(ownKey, words.clauseLead.slice(-BASIS_SIGHT)) : ownKey;
    const key = withPrices(basis, kind.kind, words.before, words.rest);
    if (kind.kind === 'growth') state.grown = ownKey;
    const baseLead = inList ? kindLead : words.continued ? words.clauseLead : words.before;
    const base = baseOf(kind.kind, baseLead, times, quantity.start);
    const { period, status, time } = readTime(
      text,
      sentence,
      quantity,
      kind,
      { name: naming.name, key },
      words,
      times,
      frame,
      base,
      naming,
      inList,
      state,
    );
    // A budget that was adjusted stands beside the one that was approved, and neither contradicts the other
    const adjusted = status.rule === 'budget' && /调整|变动/.test(status.by) && isBudgetKey(key) ? ':adjusted' : '';
    const place = owner.place ?? placeOf(words.clauseLead, context.recognition.place);

    partsOf(quantity, kind, words.sentenceLead).forEach((part, number) => {
      const fields = {
        value: part.value,
        unit: part.unit,
        kind: kind.kind,
        bound: bound.bound,
        period: period.period,
        status: status.status,
        base,
        among: kind.kind === 'rank' ? scopeOfRank(words.clauseLead) : undefined,
        place,
        of: owner.of,
        name: part.name ?? name,
        key: part.name ? indicatorKey(part.name, { unit: part.unit, kind: kind.kind }) : key + adjusted,
        section: context.section,
        carried: naming.rule === 'carried' || naming.rule === 'carried-owner',
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
    state.shared = { kind, lead: kindLead };
    state.lastPeriod = period;
    if (kind.kind === 'rank' || !naming.name) continue;
    state.carried = naming.rule === 'progress' ? { ...naming, name: naming.noun } : naming;
    if (naming.rule !== 'carried') state.named.push(naming.name);
  }
  return state.carried ?? owner;
}

function readName(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  words: ClauseWords,
  kind: KindReading,
  index: number,
  state: SentenceState,
): Naming {
  const listed = state.list?.names[index - state.list.from];
  if (listed !== undefined) return { name: listed, noun: listed, rule: 'list' };
  const naming = nameOf({
    quantity,
    kind: kind.kind,
    before: ownLead(words, state.last),
    after: words.after.replace(MARK_PASSED, ''),
    // 全国排名53位、提升3位: a change of places is of the rank before it
    // 由第58位升至第45位: the second is of what the first ranks
    carried:
      kind.kind === 'rank' && TO_RANK.test(words.before)
        ? state.last
        : (state.carried ?? (kind.kind === 'change' ? state.last : null)),
    continued: words.continued,
    open: words.open,
  });
  // 连续实现八百亿、一千亿元的跨越: a number that is not read names nothing
  if (ONLY_NUMERALS.test(naming.name) && state.carried !== null) return { ...state.carried, rule: 'carried' };
  if (naming.rule === 'carried' && CAME_TO.test(words.before)) {
    const passed = PASSED.exec(clauseBefore(text, sentence, words.clauseStart))?.[1];
    const name = passed === undefined ? '' : stripLeads(passed);
    if (name.length >= 2) return { name, noun: name, rule: 'before' };
  }
  if (naming.rule === 'none') return nameOfClauseBefore(text, sentence, words.clauseStart);
  // 民间投资较快增长，增速达到13.5%: the owner stands in a clause without a number
  if (state.carried === null && isRelational(naming.name)) {
    const owner = stripGrowth(nameOfClauseBefore(text, sentence, words.clauseStart).name).replace(CLAUSE_VERB, '');
    if (owner.length >= 2 && !/[了着过]/.test(owner))
      return { name: owner + naming.name, noun: owner, rule: 'carried-owner' };
    if (state.owner !== null && OF_WHOLE.test(naming.name))
      return { name: state.owner.noun + naming.name, noun: state.owner.noun, rule: 'carried-owner' };
  }
  return naming;
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
  if (isFirstState(words.clauseLead, words.rest))
    return { period, time, status: { status: 'actual', rule: 'state before', by: '由' } };
  const status = statusOf({
    near: words.clauseLead.slice(-40),
    rest: words.rest,
    time,
    frame,
    approved: tellsApproved(text.slice(Math.max(0, quantity.start - SENTENCE_SIGHT), quantity.start)),
    headEstimate: headEstimate(text.slice(Math.max(sentence.whole, quantity.start - SENTENCE_SIGHT), quantity.start)),
  });
  return { period, time, status: carriedStatus(status, state.lastStatus, naming.rule === 'carried', words.clauseLead) };
}

/** 下降5%、5%、3%左右 with 分别: the bound behind the last holds for all. */
function boundOfList(
  text: string,
  quantities: readonly Quantity[],
  list: { names: string[]; from: number },
  own: BoundReading,
): BoundReading {
  const last = quantities[list.from + list.names.length - 1];
  if (!last) return own;
  const after = /^(?:左右|以上|以内|以下)/.exec(text.slice(last.end, last.end + 3));
  return after ? boundOf(last, '', after[0]) : own;
}
