import { entryOfKey } from '../indicators/key';
import type { Period } from '../time/period';
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

/** 截至9月，城镇新增就业6万人: what the registry knows to flow has added up from January on, a stock is of that month; null for other times. */
export function monthsUpTo({ indicator, kind, words, quantity }: MonthsQuestion, time: Time): Period | null {
  const month = kind === 'level' && time.period !== null ? /^(\d{4})-(\d\d)$/.exec(time.period) : null;
  if (month === null || entryOfKey(indicator.key)?.nature !== 'flow') return null;
  const { sentenceLead } = words;
  const at = sentenceLead.length - (quantity.start - time.start);
  const ends = UP_TO.test(sentenceLead.slice(Math.max(0, at - 5), at)) || sentenceLead[at + time.words.length] === '止';
  return at < 0 || !ends || month[2] === '01' ? null : `${month[1]}-01/${month[0]}`;
}
