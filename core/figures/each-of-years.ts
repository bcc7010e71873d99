import { isSpan, type Period, yearsOf } from '../time/period';
import { lastBefore } from '../time/reach';
import type { Time } from '../time/times';
import type { PeriodReading } from './period';
import type { Quantity } from './quantity';

const BETWEEN = /^(?:、|和|及|与|以及|，)$/;
/** 分别 right before the first value, over a verb and what it is of: 分别完成财政收入. */
const DIVIDES = /分别[^，；。\d]{0,12}$/;
/** Years told one by one: 2018年、2019年和2020年. */
const NEXT_YEAR = /^(?:、|和|及|与)$/;
const LONGEST = 10;

/** Where a value stands: `quantities[index]` of a sentence with its times. */
interface ValueAt {
  text: string;
  quantities: readonly Quantity[];
  index: number;
  times: readonly Time[];
}

/**
 * 2018—2020年，产量分别为31.2万吨、31.8万吨和32.5万吨; 近三年……分别为: as many values as years are of a year each. The period of the value
 * that is asked for; null where nothing divides, or the numbers do not match.
 */
export function yearDivided({ text, quantities, index, times }: ValueAt): PeriodReading | null {
  const joins = (at: number): boolean =>
    quantities[at]?.unit === quantities[at + 1]?.unit &&
    BETWEEN.test(text.slice(quantities[at]!.end, quantities[at + 1]!.start));
  let first = index;
  while (first > 0 && index - first < LONGEST && joins(first - 1)) first--;
  let last = index;
  while (last + 1 < quantities.length && last - first < LONGEST && joins(last)) last++;
  const count = last - first + 1;
  const start = quantities[first]!.start;
  if (count < 2 || !DIVIDES.test(text.slice(Math.max(0, start - 24), start))) return null;
  const years = yearsBefore(text, times, start);
  if (years?.list.length !== count) return null;
  return { period: years.list[index - first]!, rule: 'named', by: years.words, over: [] };
}

/** The years that the words before a list name, one by one or as a span. */
function yearsBefore(text: string, times: readonly Time[], start: number): { list: Period[]; words: string } | null {
  let at = lastBefore(times, start);
  const time = times[at];
  if (time === undefined || time.role === 'base' || time.role === 'attribute') return null;
  const span = yearsOf(time.period);
  if (span === null) return null;
  if (isSpan(time.period)) {
    if (span[1] - span[0] >= LONGEST) return null;
    // 2006年，能耗由前三年分别上升…转为下降1.2%: the years before the one that is told
    const told = times[at - 1];
    const before = time.role === 'from' && told?.role === 'at' && told.period === String(span[1]) ? 1 : 0;
    const list = Array.from({ length: span[1] - span[0] + 1 }, (_, i) => String(span[0] + i - before));
    return { list, words: time.words };
  }
  const list: Period[] = [];
  for (; at >= 0 && list.length < LONGEST && /^\d{4}$/.test(times[at]!.period ?? ''); at--) {
    list.unshift(times[at]!.period!);
    if (at === 0 || !NEXT_YEAR.test(text.slice(times[at - 1]!.end, times[at]!.start))) break;
  }
  return { list, words: time.words };
}
