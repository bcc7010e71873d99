import { entryOfKey } from '../indicators/key';
import { parseNumeral } from '../numerals/parse';
import type { Outline } from '../outline/part';
import { absoluteTimes } from '../outline/times';
import { isSpan, type Period, yearBefore, yearSpan, yearsOf } from '../time/period';
import type { Figure } from './figure';
import { apart, sameThing } from './set-aside';

/** The rules of the period that take of several years the last one, because the words may tell how things stood then. */
const LAST_OF_SPAN = /^(?:part|named)-span-end$/;
/** 五年来, 过去三年: how many years they count. */
const YEARS_COUNTED = /([一二两三四五六七八九十]|\d{1,2})年(?!代)/;

/**
 * Of several years a number may tell the sum or how things stood in the last of them. Where the document tells the last year's value
 * otherwise, by its own time or in a part on that year, what was taken for it was of them all: 民生支出达到655亿元 of a review of five
 * years, 民生支出129.94亿元 of that of one. A stock is never summed up and stays. Changes `figures`; linear in them but for things
 * told many times.
 */
export function settleSpanEnds(figures: readonly Figure[], outline: Outline): void {
  const told = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.period === null || entryOfKey(figure.indicator.key) === null) continue;
    const thing = sameThing(figure);
    const known = told.get(thing);
    if (known === undefined) told.set(thing, [figure]);
    else known.push(figure);
  }
  for (const alike of told.values()) {
    if (alike.length < 2) continue;
    const sure = alike.filter((figure) => !isLastOfSpan(figure));
    for (const figure of alike) {
      if (!isLastOfSpan(figure) || isStock(figure) || !sure.some((one) => apart(one, figure))) continue;
      const span = spanOf(figure, outline);
      if (span !== null) giveSpan(figure, span);
    }
  }
}

const periodStep = ({ trace }: Figure) => trace.find(({ field }) => field === 'period');
const isLastOfSpan = (figure: Figure): boolean => LAST_OF_SPAN.test(periodStep(figure)?.rule ?? '');
const isStock = ({ kind, indicator }: Figure): boolean =>
  kind === 'level' && entryOfKey(indicator.key)?.nature === 'stock';

/** The years whose last one the figure was given; null where its words do not say them any more. */
function spanOf(figure: Figure, outline: Outline): Period | null {
  const { rule, by = '' } = periodStep(figure)!;
  const last = yearsOf(figure.period)![1];
  if (rule === 'part-span-end') {
    const { period } = outline.partAt(figure.start);
    return isSpan(period) && yearsOf(period)![1] === last ? period : null;
  }
  const named = absoluteTimes(by).find(({ first, last: end }) => first < end && first < last && end >= last);
  if (named !== undefined) return yearSpan(named.first, last);
  const counted = parseNumeral(YEARS_COUNTED.exec(by)?.[1] ?? '', 0)?.value ?? 0;
  return counted > 1 ? yearSpan(last - counted + 1, last) : null;
}

function giveSpan(figure: Figure, span: Period): void {
  figure.period = span;
  if (figure.base === '上年') figure.base = yearBefore(span) ?? figure.base;
  figure.trace = figure.trace.map((step) =>
    step.field === 'period' ? { ...step, rule: step.rule === 'part-span-end' ? 'part-span' : 'named' } : step,
  );
}
