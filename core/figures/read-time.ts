import { isSpan } from '../time/period';
import { type Reached, timeReaching } from '../time/reach';
import type { ClauseWords } from './clause-words';
import { yearDivided } from './each-of-years';
import { tellsApproved } from './fields/budgeted';
import { carriedStatus, nearOf, type StatusReading, statusOf } from './fields/status';
import type { Naming } from './naming/naming';
import { type PeriodReading, periodOf } from './period';
import type { Quantity } from './quantity';
import { type QuantityAt, SENTENCE_SIGHT } from './quantity-at';
import type { Sort } from './read-sort';
import { flowsInYearUnderWay } from './sentence-times';

/** When a quantity holds and how firm it is; `time` is what its words name, where they name one. */
export interface TimeReading {
  period: PeriodReading;
  status: StatusReading;
  time: Reached['time'];
}

/** 截至 before a month. */
const UP_TO = /截[至止]到?$/;

/** Names that the quantities before have given. */
const TOLD_BEFORE = new Set(['carried', 'list']);

/** 五年新改建公路1860公里，其中高速公路94公里: what is counted in the head's unit is a part of its sum. */
const isPartOf = (head: Quantity | undefined, { unit }: Quantity, { gap }: ClauseWords): boolean =>
  head !== undefined && head.unit === unit && /^[，（]?其中[^，；。\d]*$/.test(gap);

/** ，移动电话用户: nothing but a name stands between two numbers. */
const NAME_ALONE = /^[，、][^，。；：、\d]{2,12}$/;

/** Period and status, with what the quantity before leaves to this one. */
export function readTime(
  {
    passage: { text },
    sentence,
    quantities,
    index,
    quantity,
    before,
    words,
    times,
    frame,
    state,
  }: Omit<QuantityAt, 'earlier' | 'context' | 'figures' | 'toldBefore'>,
  { kind, inList }: Sort,
  naming: Naming,
  key: string,
  base: string | undefined,
): TimeReading {
  // 分别累计削减12%、9%: growth of a list is of the years of its first
  const ofYears = kind.kind === 'growth' && isSpan(state.lastPeriod?.period ?? null);
  const listed = inList && (ofYears || state.lastPeriod?.rule === 'from');
  const reached = timeReaching(text, sentence, times, quantity.start);
  const { time } = reached;
  const indicator = { name: naming.name, key };
  const undated = time === null && frame.mode !== 'plan' && !words.firstState;
  const months = undated
    ? (state.months ?? (flowsInYearUnderWay(frame, kind.kind, key, words.clauseLead) ? state.lately : null))
    : null;
  // 累计引进资金63亿元、利用外资1.9亿美元，分别是上届的2.7倍和1.4倍: of the years of what is multiplied
  const behindTime = time === null || (before !== undefined && time.end <= before.start);
  const multiplied =
    behindTime && kind.kind === 'level' && quantity.family === 'multiple' && TOLD_BEFORE.has(naming.rule);
  const ofHead = time === null && isSpan(state.lastPeriod?.period ?? null) && isPartOf(before, quantity, words);
  const besideState =
    state.lastPeriod?.rule === 'part-span-end' && before?.unit === quantity.unit && NAME_ALONE.test(words.gap);
  const divided = naming.rule === 'list' ? null : yearDivided({ text, quantities, index, times });
  const period =
    divided ??
    (listed || (state.lastPeriod !== null && (multiplied || ofHead))
      ? state.lastPeriod!
      : (months ??
        periodOf({ quantity, kind: kind.kind, indicator, words, times, reached, frame, base, besideState })));
  // 由242家增至278家: the first number is the state before, and done
  if (words.firstState) return { period, time, status: { status: 'actual', rule: 'state before', by: '由' } };
  const status = statusOf({
    near: nearOf(words.clauseLead),
    rest: words.rest,
    unit: quantity.unit,
    time,
    frame,
    approved: tellsApproved(text.slice(Math.max(0, quantity.start - SENTENCE_SIGHT), quantity.start)),
    upTo: time !== null && UP_TO.test(text.slice(Math.max(0, time.start - 3), time.start)),
    sentenceLead: text.slice(Math.max(sentence.whole, quantity.start - SENTENCE_SIGHT), quantity.start),
  });
  const sameThing = naming.rule === 'carried';
  return {
    period,
    time,
    status: carriedStatus(status, state.lastStatus, sameThing, words.clauseLead, time !== null),
  };
}
