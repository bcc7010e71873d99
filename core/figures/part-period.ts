import { isPartOfYear, isSpan, type Period, yearsOf } from '../time/period';
import type { ClauseWords } from './clause-words';
import type { FigureKind } from './figure';
import type { Frame } from './frame';
import { overYears } from './over-years';
import type { Quantity } from './quantity';

/** The last year of a period; null for none. */
export const lastYear = (period: Period | null): Period | null => {
  const years = yearsOf(period);
  return years && String(years[1]);
};

/** What the period of a quantity that no time of its sentence reaches is read from. */
export interface PartQuestion {
  quantity: Quantity;
  kind: FigureKind;
  indicator: { name: string; key: string };
  words: Pick<ClauseWords, 'clauseLead' | 'sentenceLead' | 'behind'>;
  frame: Frame;
  base: string | undefined;
}

/** 夏粮 in an account of 前三季度: what a season has brought in is that of its year. */
const HARVEST = /^(?:全[国省市区县])?(?:夏粮|夏季粮|早稻|秋粮|晚稻|春粮|小麦|油菜籽)/;

/** The period of the part of the report; of a span a sum takes all and a state the last year. */
export function periodOfPart(question: PartQuestion): { period: Period | null; rule: string; by: string } {
  const { frame, indicator } = question;
  if (isPartOfYear(frame.period) && HARVEST.test(indicator.name))
    return { period: lastYear(frame.period), rule: 'part', by: frame.by };
  if (!isSpan(frame.period)) return { period: frame.period, rule: 'part', by: frame.by };
  return sumOf(question).sum
    ? { period: frame.period, rule: 'part-span', by: frame.by }
    : { period: lastYear(frame.period), rule: 'part-span-end', by: frame.by };
}

/** Whether a number has been added up over the years that are told, and why. */
export function sumOf({ quantity, kind, indicator, words, base }: PartQuestion): { sum: boolean; because: string } {
  // 比前五年增长60% is growth of all five years
  if (/^前.年$/.test(base ?? '')) return { sum: true, because: 'growth of years' };
  const { clauseLead, sentenceLead, behind } = words;
  return overYears({ quantity, kind, indicator, clauseLead, sentenceLead, behind });
}
