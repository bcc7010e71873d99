import { type Period, yearsOf } from '../time/period';
import { lastBefore, type Reached } from '../time/reach';
import type { Time } from '../time/times';
import type { ClauseWords } from './clause-words';
import type { FigureKind } from './figure';
import type { Frame } from './frame';
import type { Quantity } from './quantity';

/** A period, the rule that told it and the words it leans on. */
export interface PeriodReading {
  period: Period | null;
  rule: string;
  by: string;
  /** Words of the times that were passed over. */
  over: string[];
}

/** What the period of one quantity is read from. */
export interface PeriodQuestion {
  quantity: Quantity;
  kind: FigureKind;
  indicator: { name: string; key: string };
  words: ClauseWords;
  /** The sentence's times, in order, and the one that reaches the quantity. */
  times: readonly Time[];
  reached: Reached;
  frame: Frame;
  base: string | undefined;
  /** The number before was a state in the same unit, and a name alone stands between. */
  besideState: boolean;
}

type Answer = { period: Period | null; rule: string; by: string } | null;

/** One rule of the period; an example marks the number with ▲. Its trace names it, or what it says more precisely. */
export interface PeriodRule {
  id: string;
  means: string;
  examples: readonly string[];
  read(question: PeriodQuestion): Answer;
}

/** The year of a period of one year; null for others. */
export const single = (period: Period | null): number | null => {
  const years = yearsOf(period);
  return years !== null && years[0] === years[1] ? years[0] : null;
};

/** The last `from` or `base` time of one year before the number: the first end of a change. */
export function firstEnd({ times, quantity }: PeriodQuestion, role: 'from' | 'base'): Time | undefined {
  const last = lastBefore(times, quantity.start);
  for (let i = last; i >= 0 && i > last - 8; i--) {
    const time = times[i]!;
    if (time.role === role && single(time.period) !== null) return time;
  }
  return undefined;
}
