import { smallNumber } from '../time/dates';
import { isSpan, yearSpan, yearsOf } from '../time/period';
import { spanOfPart } from './part-period';
import { firstEnd, type PeriodQuestion, type PeriodRule, single } from './period-question';

/** A growth told per year; 年均浓度 and 年均气温 are means of one year. */
const PER_YEAR = /年均(?![浓气降值湿风])|(?<!多)年平均|平均每年/;
/** 五年年均增长: over how many years. */
const NUMBER_OF_YEARS = /(?<![\d.第十])([二三四五六七八九十]|\d{1,2})年(?:来|间)?(?:分别)?(?:年均|年平均|平均每年)/;

/** True where a number is told per year: by its own words, or as growth measured so. */
const perYear = ({ base, words, kind, quantity }: PeriodQuestion): boolean =>
  base === '年均' || (PER_YEAR.test(words.before) && (kind === 'growth' || quantity.family === 'share'));

/** The years that a yearly mean holds over. */
export const PER_YEAR_RULE: PeriodRule = {
  id: 'per year',
  means: 'what is told per year holds over the years between, up to the one that is due, or of the span',
  examples: [
    'GDP由2018年的301亿元增加到2023年的456亿元，年均增长▲',
    '到2025年，年均增长▲',
    '“十三五”期末，里程达到1420公里，年均增长▲',
  ],
  read(question) {
    if (!perYear(question)) return null;
    const { reached, frame, times } = question;
    const { time } = reached;
    const year = single(time?.period ?? null);
    const said = NUMBER_OF_YEARS.exec(question.words.clauseLead)?.[1];
    const count = said === undefined ? null : smallNumber(said);
    if (time !== null && year !== null) {
      const first = single((firstEnd(question, 'from') ?? firstEnd(question, 'base'))?.period ?? null);
      if (first !== null && first < year) return { period: yearSpan(first + 1, year), rule: 'named', by: time.words };
      const framed = yearsOf(frame.period);
      if (framed !== null && framed[0] < year && framed[1] === year)
        return spanOfPart(frame, question.words.clauseLead);
      if (frame.aheadFrom !== null && year > frame.aheadFrom)
        return { period: yearSpan(frame.aheadFrom, year), rule: 'named', by: time.words };
      return count === null ? null : { period: yearSpan(year - count + 1, year), rule: 'named', by: time.words };
    }
    if (time?.period) return { period: time.period, rule: 'named', by: time.words };
    const against = firstEnd(question, 'base');
    const told = single(frame.period);
    if (against !== undefined && told !== null && single(against.period)! < told - 1)
      return { period: yearSpan(single(against.period)! + 1, told), rule: 'named', by: against.words };
    if (isSpan(frame.period)) return spanOfPart(frame, question.words.clauseLead);
    // A rate per year of years that no words name: 年均增长8.1% of a single year is none
    const span = times.findLast((one) => one.role === 'at' && isSpan(one.period));
    return { period: span?.period ?? null, rule: span ? 'named' : 'undated', by: span?.words ?? '年均' };
  },
};
