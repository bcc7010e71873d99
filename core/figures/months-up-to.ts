import { entryOfKey } from '../indicators/key';
import { formatPeriod, type Period } from '../time/period';
import type { Time } from '../time/times';
import type { ClauseWords } from './clause-words';
import type { FigureKind } from './figure';
import type { Quantity } from './quantity';

/** What of a quantity and its words the months it adds up over are read from. */
interface MonthsQuestion {
  quantity: Pick<Quantity, 'start'>;
  kind: FigureKind;
  indicator: { key: string };
  words: Pick<ClauseWords, 'sentenceLead'>;
}

/** 截至9月 before it, 9月止 behind it. */
const UP_TO = /截[至止]到?$/;

/** 今年计划新建40公里，截至10月底已完成35公里: what is done of a year's task. */
const OF_THE_YEAR = /今年|本年|年度|全年|累计/;

/** 截至9月，城镇新增就业6万人: what the registry knows to flow has added up from January on, a stock is of that month; null for other times. */
export function monthsUpTo(
  { indicator, kind, words, quantity }: MonthsQuestion,
  time: Time,
  sum: boolean,
): Period | null {
  const month = kind !== 'rank' && time.period !== null ? /^(\d{4})-(\d\d)$/.exec(time.period) : null;
  const { sentenceLead } = words;
  const nature = entryOfKey(indicator.key)?.nature;
  if (
    month === null ||
    (nature !== 'flow' && !(kind === 'level' && nature === undefined && sum && OF_THE_YEAR.test(sentenceLead)))
  )
    return null;
  // 8月末，实现利润6.2亿元: what flows is not of the month's last day
  const closes = nature === 'flow' && time.role === 'at' && /月[末底]$/.test(time.words);
  const at = sentenceLead.length - (quantity.start - time.start);
  const ends =
    closes || UP_TO.test(sentenceLead.slice(Math.max(0, at - 5), at)) || sentenceLead[at + time.words.length] === '止';
  if (at < 0 || !ends) return null;
  const year = Number(month[1]);
  return formatPeriod({ from: { year, month: 1 }, to: { year, month: Number(month[2]) } });
}
