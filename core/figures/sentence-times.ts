import { yearsOf } from '../time/period';
import { type Time, timesIn } from '../time/times';
import type { Figure } from './figure';
import type { Frame } from './frame';
import type { Passage, Sentence } from './passage';
import type { PeriodReading } from './period';

/** The times that a sentence names, as its part lets them be understood. */
export function timesOf({ text }: Passage, sentence: Sentence, frame: Frame): readonly Time[] {
  const [firstYear, frameYear] = yearsOf(frame.period) ?? [null, null];
  return timesIn(text, sentence.whole, sentence.end, {
    speakerYear: frame.speakerYear,
    frameYear,
    plansFrom: frame.mode === 'plan' ? firstYear : undefined,
    frameFrom: firstYear,
  });
}

const MONTHS = /^(\d{4})-\d\d\/\1-\d\d$/;

/** 上半年增长5.9%。分产业看，第一产业增长3.7%: what goes on with a part of a year is of that part. */
export const monthsOf = (last: Figure | undefined): PeriodReading | null =>
  last?.status === 'actual' && MONTHS.test(last.period ?? '')
    ? { period: last.period, rule: 'goes on', by: last.text, over: [] }
    : null;
