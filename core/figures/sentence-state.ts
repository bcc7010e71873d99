import { headOf } from '../rules/edge';
import type { Period } from '../time/period';
import type { KindReading } from './fields/kind';
import type { StatusReading } from './fields/status';
import type { ListTold } from './naming/lists';
import type { Naming } from './naming/naming';
import type { PeriodReading } from './period-question';

/** What one quantity of a sentence leaves to the next. */
export interface SentenceState {
  /** The last thing named that was no rank. */
  carried: Naming | null;
  /** What `carried` was before the brackets that are open: what is told in them is not carried out of them. */
  outside: { carried: Naming | null } | null;
  /** What the part before a semicolon was about, for a measure that has no owner here: …增长8.8%；总量达到27亿元. */
  owner: Naming | null;
  last: Naming | null;
  /** The unit of what `last` names. */
  lastUnit: string | null;
  lastStatus: StatusReading | null;
  /** The last quantity was the state before of a change. */
  first: boolean;
  /** All things named, in order, for `…，分别增长97%和67%`. */
  named: string[];
  /** The members that 分别 divides, and the quantity that takes the first. */
  list: (ListTold & { from: number }) | null;
  /** What holds on in a list of values: 增长6.9%、8.4%、10.2%. */
  shared: { kind: KindReading; lead: string } | null;
  /** The period of the quantity before, for lists (`从2017年的7642家、1665家增加到`). */
  lastPeriod: PeriodReading | null;
  /** 新增 of `新增甲6家、乙5家`, for the members behind; empty where no list goes on. */
  modifier: string;
  /** The word of adding that members of a list after 其中 inherit from their head, and the lead of the quantity before. */
  addition: string | null;
  lastLead: string;
  /** The period of the state before of the change that was told last, while what stands behind is of the same thing: 由47家增加到236家，增长4倍. */
  changedFrom: Period | null;
  /** Of a sentence that goes on with one that told of a part of a year: that part. */
  months: PeriodReading | null;
  /** The part of a year that was told last, whether the sentence goes on with it or not. */
  lately: PeriodReading | null;
  /** The last quantity had an owner alone for a name. */
  alone: boolean;
  /** Who did what the clause before tells, by its words; empty where it is the place. */
  subject: string;
}

/** 分季度看，一季度增长6.7%: goes on with what the sentence before was about. */
const SEEN_FIRST = headOf(/^[按分据从][^，。；\d]{1,12}(?:看|[测核计折换]算|口径)，/);
/** 8月当月增长8.9%, 1—8月累计实现526亿元: nothing but its months stands before the number. */
const MONTH_ALONE = headOf(
  /^(?:(?:\d{1,2}[-—～~至到])?\d{1,2}月份?|今年以来|前\d{1,2}个月|上半年|前[二三]季度|[一二三四]季度|当月|当季|单月)，?(?:当月|单月|累计|平均)?，?(?:同比|环比)?(?:实现|完成|为|达到?|增长|下降|上涨)?\d/,
);
const SEEN_SIGHT = 18;

/** Whether a sentence goes on with what the one before was about. */
export function goesOn(text: string, start: number): boolean {
  const opening = text.slice(start, start + SEEN_SIGHT);
  return SEEN_FIRST.isOf(opening) || MONTH_ALONE.isOf(opening);
}

/** 其中，出口……: of the months of what it is a part of. */
const AMONG = headOf(/^其中[，：]?/);

/** Whether a sentence is of the months of the one before: it goes on with it, or tells a part of it. */
export const ofItsMonths = (text: string, start: number): boolean =>
  goesOn(text, start) || AMONG.isOf(text.slice(start, start + SEEN_SIGHT));

/** The state at the beginning of a sentence; `owner` is what the part before was about, and `carried` that where the sentence goes on with it. */
export function stateOf(owner: Naming | null, carried: Naming | null): SentenceState {
  return {
    carried,
    outside: null,
    owner,
    last: null,
    lastUnit: null,
    lastStatus: null,
    first: false,
    named: [],
    list: null,
    shared: null,
    lastPeriod: null,
    modifier: '',
    addition: null,
    lastLead: '',
    changedFrom: null,
    months: null,
    lately: null,
    alone: false,
    subject: '',
  };
}

/** Keeps what was named before brackets open, and takes it up again behind them. */
export function enterOrLeaveBrackets(state: SentenceState, before: string): void {
  const inside = before.lastIndexOf('（') > before.lastIndexOf('）');
  if (inside) state.outside ??= { carried: state.carried };
  else if (state.outside !== null) {
    state.carried = state.outside.carried;
    state.outside = null;
  }
}
