import { smallNumber } from '../time/dates';
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
  besideState: boolean;
}

/** 夏粮 in an account of 前三季度: what a season has brought in is that of its year. */
const HARVEST = /^(?:全[国省市区县])?(?:夏粮|夏季粮|早稻|秋粮|晚稻|春粮|小麦|油菜籽)/;

/** 五年, 五年来: how many years are spoken of. */
const YEARS_SAID = /(?<![\d.第十])([二三四五六七八九十]|\d{1,2})年(?![\d前以级期份度])/;

/** The years of a part on several; words that say as many years, `五年年均增长` in a part on five, name them themselves. */
export function spanOfPart(
  { period, by }: Frame,
  clauseLead: string,
): { period: Period | null; rule: string; by: string } {
  const said = YEARS_SAID.exec(clauseLead);
  const years = yearsOf(period);
  const named = said !== null && years !== null && smallNumber(said[1]!) === years[1] - years[0] + 1;
  return named ? { period, rule: 'named', by: said[0] } : { period, rule: 'part-span', by };
}

/** The period of the part of the report; of a span a sum takes all and a state the last year. */
export function periodOfPart(question: PartQuestion): { period: Period | null; rule: string; by: string } {
  const { frame, indicator } = question;
  if (isPartOfYear(frame.period) && HARVEST.test(indicator.name))
    return { period: lastYear(frame.period), rule: 'part', by: frame.by };
  if (!isSpan(frame.period)) return { period: frame.period, rule: 'part', by: frame.by };
  return sumOf(question).sum
    ? spanOfPart(frame, question.words.clauseLead)
    : { period: lastYear(frame.period), rule: 'part-span-end', by: frame.by };
}

/** Whether a number has been added up over the years that are told, and why. */
export function sumOf({ quantity, kind, indicator, words, base, besideState }: PartQuestion): {
  sum: boolean;
  because: string;
} {
  // 比前五年增长60% is growth of all five years
  if (/^前.年$/.test(base ?? '')) return { sum: true, because: 'growth of years' };
  const { clauseLead, sentenceLead, behind } = words;
  return overYears({ quantity, kind, indicator, clauseLead, sentenceLead, behind, besideState });
}
