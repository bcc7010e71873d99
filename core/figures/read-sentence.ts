import { indicatorKey } from '../indicators/key';
import type { Outline } from '../outline/part';
import type { Recognition } from '../recognise/recognition';
import { yearsOf } from '../time/period';
import { timeReaching } from '../time/reach';
import { type Time, timesIn } from '../time/times';
import { baseOf } from './base';
import { type BoundReading, boundOf } from './bound';
import { type ClauseWords, clauseWords, nameOfClauseBefore, ownLead } from './clause-words';
import type { Figure } from './figure';
import { isFirstState } from './first-state';
import { type Frame, frameAt, leansOn, passedOver } from './frame';
import type { KindReading } from './kind';
import { makeFigure } from './make-figure';
import { inheritedAddition } from './member';
import { ofBudget } from './naming/budget-subject';
import { withGroup, withModifier } from './naming/list-modifier';
import { pairList } from './naming/lists';
import { nameOf } from './naming/name';
import type { Naming } from './naming/naming';
import { isRelational } from './naming/phrase';
import { stripGrowth } from './naming/strip';
import { partsOf } from './parts-of-ratio';
import type { Passage, Sentence } from './passage';
import { type PeriodReading, periodOf } from './period';
import { placeOf } from './place';
import type { Quantity } from './quantity';
import { scopeOfRank } from './rank-scope';
import { readKind, sameSort } from './read-kind';
import { carriedStatus, headEstimate, type StatusReading, statusOf } from './status';

export interface PassageContext {
  outline: Outline;
  recognition: Recognition;
  section: string[];
}

/** What one quantity of a sentence leaves to the next. */
interface SentenceState {
  /** The last thing named that was no rank. */
  carried: Naming | null;
  /** What `carried` was before the brackets that are open: what is told in them is not carried out of them. */
  outside: { carried: Naming | null } | null;
  /** What the part before a semicolon was about, for a measure that has no owner here: …增长8.8%；总量达到27亿元. */
  owner: Naming | null;
  last: Naming | null;
  lastStatus: StatusReading | null;
  /** All things named, in order, for `…，分别增长97%和67%`. */
  named: string[];
  /** The members that 分别 divides, and the quantity that takes the first. */
  list: { names: string[]; from: number } | null;
  /** What holds on in a list of values: 增长6.9%、8.4%、10.2%. */
  shared: { kind: KindReading; lead: string } | null;
  /** The period of the quantity before, for lists (`从2017年的7642家、1665家增加到`). */
  lastPeriod: PeriodReading | null;
  /** 新增 of `新增甲6家、乙5家`, for the members behind; empty where no list goes on. */
  modifier: string;
  /** The word of adding that members of a list after 其中 inherit from their head, and the lead of the quantity before. */
  addition: string | null;
  lastLead: string;
}

/** 民营经济要再上台阶，增加值增长5%: what the owner did in the clause before is no part of its name. */
const CLAUSE_VERB = /(?<=.{2})(?:要|将|持续|稳步|较快|快速|继续|不断|加快|保持|总体|全面|进一步|明显).*$/;
/** 失业率、物价涨幅分别为5%、3%: the 涨幅 is of prices alone. */
const RATE_BESIDE_GROWTH = /(?<!增长|下降|降低)率$|比重$|占比$/;
/** How far back the head of a sentence is looked for. */
const SENTENCE_SIGHT = 400;
/** Measures that may lean on what stands before a semicolon; 投资 and 收入 there are of something new. */
const OF_WHOLE = /^(?:总量|总数|总额|总值|总规模|增速|增幅|占比|比重|余额|存量)$/;
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
  const state: SentenceState = {
    carried: null,
    outside: null,
    owner,
    last: null,
    lastStatus: null,
    named: [],
    list: null,
    shared: null,
    lastPeriod: null,
    modifier: '',
    addition: null,
    lastLead: '',
  };

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
    const read = withGroup(readName(text, sentence, quantity, words, kind, i, state), state.last);
    const listed = withModifier(
      ofBudget(read, context.section, state.named[0]),
      kind,
      quantity,
      words.gap,
      state.modifier,
    );
    const { naming, modifier } = listed;
    state.modifier = modifier;
    // 6,008 5,848 97.3%: numbers of columns run together, whose headings are lost
    if (naming.name && !/\p{L}/u.test(naming.name)) continue;
    if (
      naming.rule === 'list' &&
      kind.kind === 'growth' &&
      RATE_BESIDE_GROWTH.test(naming.name) &&
      /[幅速]$/.test(kind.by)
    )
      kind = { kind: 'level', value: quantity.value, unit: quantity.unit, by: naming.name };
    if (naming.rule === 'list' && bound.bound === 'exact') bound = boundOfList(text, quantities, state.list!, bound);
    state.addition = inheritedAddition(quantities[i - 1], state.lastLead, quantity, words, state.addition);
    state.lastLead = words.clauseLead;
    const key = indicatorKey((state.addition ?? '') + naming.name, { unit: kind.unit, kind: kind.kind });
    const base = baseOf(kind.kind, inList ? kindLead : words.continued ? words.clauseLead : words.before);
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
    const place = placeOf(words.clauseLead, context.recognition.place);

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
        name: part.name ?? naming.name,
        key: part.name ? indicatorKey(part.name, { unit: part.unit, kind: kind.kind }) : key,
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

/** Keeps what was named before brackets open, and takes it up again behind them. */
function enterOrLeaveBrackets(state: SentenceState, before: string): void {
  const inside = before.lastIndexOf('（') > before.lastIndexOf('）');
  if (inside) state.outside ??= { carried: state.carried };
  else if (state.outside !== null) {
    state.carried = state.outside.carried;
    state.outside = null;
  }
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
    after: words.after,
    // 全国排名53位、提升3位: a change of places is of the rank before it
    // 由第58位升至第45位: the second is of what the first ranks
    carried:
      kind.kind === 'rank' && TO_RANK.test(words.before)
        ? state.last
        : (state.carried ?? (kind.kind === 'change' ? state.last : null)),
    continued: words.continued,
    open: words.open,
  });
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
