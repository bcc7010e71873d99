import { isPartOfYear, isSpan, yearBefore, yearSpan, yearsOf } from '../time/period';
import { lastBefore } from '../time/reach';
import { isHeldAgainst } from './clause-words';
import { monthsUpTo } from './months-up-to';
import { lastYear, periodOfPart, spanOfPart, sumOf } from './part-period';
import { PER_YEAR_RULE } from './per-year';
import { firstEnd, type PeriodQuestion, type PeriodReading, type PeriodRule, single } from './period-question';
import { onceBuilt, undatedBy } from './undated';

export type { PeriodReading } from './period-question';

const WITHIN_YEARS =
  /累计(?:实际)?(?:增长|增加|提高|提升|下降|降低|减少|压减)|(?:[两二三四五六七八九十]|(?<![\d.第])\d{1,2})年(?:累计)?(?:增长|增加|翻)|翻了?[一两]?番/;
/** A cut without a base, and growth by multiples, is one over the years that are told; a growth without one is mostly that of the last. */
const CUT = /(?:下降|降低|减少|缩减|削减|压减|增加)(?:了|约|近|超过?)?$/;
/** 达1880亿元，增长12%: growth of the level right before it is that of its year. */
const BEHIND_A_LEVEL = /^，?(?:同比|实际|名义|比上年|较上年|比去年|较去年)*(?:增长|增加|下降|减少|提高)/;
const OF_A_YEAR = /同比|上年|去年|环比/;

/** ，从2020年的110亿元增加到2025年的: the change that an amount has had. */
const CHANGE_BEHIND = /^，?(?:从|由)(\d{4})年的?[^，。；]{0,16}?(?:增加|增长|提高|提升|扩大|上升)到(\d{4})年/;

/** Words of setting between 今年 and a number. */
const SET_FOR_YEAR = /安排|[计规]划(?!的)|力争|确保|目标|预[期计]|拟|将/;

/** The rules of a period, in the order they are asked; the last always answers. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    id: 'from',
    means: 'the first state of a change has the year that is named for it',
    examples: ['由2015年的▲提高到67.0%', '公路里程由2018年的123公里增加到2023年的176公里，其中高速公路由▲增加到52公里'],
    read(question) {
      const { quantity, words, reached } = question;
      const from = firstEnd(question, 'from');
      if (from === undefined) return null;
      // 由2020年的9吨增至12吨: it stands right before the first number, and near the second
      const first = words.gap === '' || from.end > quantity.start - words.gap.length;
      const near =
        first && from.end >= quantity.start - 6 && (reached.time === null || reached.time.start < from.start);
      const again = words.firstState && reached.time !== null;
      const later = again && (reached.time!.start > from.start || from.start >= words.clauseStart);
      return near || later ? { period: from.period, rule: 'from', by: from.words } : null;
    },
  },
  {
    id: 'state before',
    means: 'the first state of a change is of the year that it is compared with, else of the year before the one told',
    examples: ['2002年与1998年相比，生产总值由▲增加到29.44亿元', '由▲增至278家', '产值从最初的▲增长到3500万元'],
    read(question) {
      const { words, reached, frame, times, quantity } = question;
      if (!words.firstState) return null;
      // 从最初的600万元增长到3500万元: nobody tells when that was
      const beginning = times[lastBefore(times, quantity.start)];
      if (beginning?.sense === 'undated' && beginning.start >= words.memberStart)
        return { period: null, rule: 'undated', by: beginning.words };
      const base = firstEnd(question, 'base');
      if (base !== undefined && (base.start >= words.memberStart || base.roleRule === 'compared behind'))
        return { period: base.period, rule: 'state before', by: base.words };
      const { time } = reached;
      const told = time !== null && time.role !== 'due' && time.period !== null ? time : null;
      // 2020年到2025年，比重由17.9%提升到35.5%: the first year named
      if (told !== null && isSpan(told.period) && /年[到至]/.test(told.words))
        return { period: String(yearsOf(told.period)![0]), rule: 'state before', by: told.words };
      // 到2030年，覆盖率由32%提高到35%: what a plan starts from is what stood when it was made
      const made = frame.mode === 'plan' && told === null && frame.aheadFrom !== null;
      const after = made ? String(frame.aheadFrom) : (told?.period ?? frame.period);
      return { period: yearBefore(after), rule: 'state before', by: told?.words ?? '由' };
    },
  },
  {
    id: 'held against',
    means: 'a number that another is held against is of the time that is named for it',
    examples: ['人口为32万人，与2010年普查的▲相比，减少3万人'],
    read(question) {
      const base = isHeldAgainst(question.words) ? firstEnd(question, 'base') : undefined;
      return base === undefined ? null : { period: base.period, rule: 'named', by: base.words };
    },
  },
  {
    id: 'in brackets of a base',
    means: 'a number in brackets behind what something is held against is of that time',
    examples: ['在去年任务（▲）的基础上增长8.1%'],
    read({ times, quantity, words }) {
      const base = times[lastBefore(times, quantity.start)];
      if (base?.role !== 'base' || words.clauseStart <= base.end) return null;
      const between = words.sentenceLead.slice(words.sentenceLead.length - (quantity.start - base.end));
      if (quantity.start - base.end > 24 || !/^[^，；：\d增减升降涨跌]*（[^，；：\d）]{0,6}$/.test(between))
        return null;
      return { period: base.period, rule: 'named', by: base.words };
    },
  },
  PER_YEAR_RULE,
  {
    id: 'sum up to a change',
    means: 'what was added up before a change over years is of the years that the change is told of',
    examples: ['累计完成▲，从2020年的110亿元增加到2025年的155亿元'],
    read({ kind, words }) {
      const change =
        kind === 'level' && /累计|合计|共计/.test(words.clauseLead) ? CHANGE_BEHIND.exec(words.beyond) : null;
      if (change === null) return null;
      const [from, to] = [Number(change[1]), Number(change[2])];
      return from < to ? { period: yearSpan(from + 1, to), rule: 'named', by: change[0] } : null;
    },
  },
  {
    id: 'growth over an interval',
    means: 'growth that is told of years at a time holds over all of them',
    examples: ['五年来，审批事项削减▲', '人均收入五年增长▲', '五年累计28亿美元，比“八五”时期增长▲'],
    read(question) {
      const { kind, reached, frame, words, times, quantity } = question;
      const multiple = kind === 'level' && quantity.family === 'multiple';
      if (kind !== 'growth' && kind !== 'change' && !multiple) return null;
      if (OF_A_YEAR.test(words.clauseLead)) return null;
      const { time } = reached;
      const against = times[lastBefore(times, quantity.start)];
      const spanBase = against?.role === 'base' && isSpan(against.period);
      if (multiple && !spanBase) return null;
      const told = spanBase || (WITHIN_YEARS.test(words.clauseLead) && against?.role !== 'base');
      const year = single(time?.period ?? null);
      const first = single((firstEnd(question, 'from') ?? firstEnd(question, 'base'))?.period ?? null);
      if (told && time !== null && year !== null && first !== null && first < year - 1)
        return { period: yearSpan(first + 1, year), rule: 'named', by: time.words };
      const manifold = kind === 'growth' && quantity.family === 'multiple';
      const cut =
        (manifold || CUT.test(words.before)) && !/[比较]/.test(words.clauseLead) && !BEHIND_A_LEVEL.test(words.gap);
      // 到2025年，能耗累计降低14%，排放降低19%, of a plan made in 2021
      const planned = (told || cut) && time?.role === 'due' && frame.mode === 'plan' && frame.aheadFrom !== null;
      if (planned && year !== null && year > frame.aheadFrom!)
        return { period: yearSpan(frame.aheadFrom!, year), rule: 'named', by: time.words };
      if (time !== null && isSpan(time.period) && (told || !BEHIND_A_LEVEL.test(words.gap)))
        return { period: time.period, rule: 'named', by: time.words };
      if (time === null && (told || cut) && isSpan(frame.period)) return spanOfPart(frame, words.clauseLead);
      return null;
    },
  },
  {
    id: 'once built',
    means: 'what something will bring once it is built has no date: when it is built is another thing',
    examples: ['项目达产后，预计年产值▲', '预计明年3月投产，达产后年产值可达▲'],
    read({ reached: { time }, words, quantity, frame }) {
      const by = onceBuilt(words.sentenceLead, time, quantity.start, frame.mode === 'plan');
      return by === null ? null : { period: null, rule: 'undated', by };
    },
  },
  {
    id: 'this year so far',
    means: 'this year, told within it, is its months that the report tells of',
    examples: ['上半年计划执行情况 … 今年新签约项目▲'],
    read({ reached: { time }, frame, words, quantity }) {
      const { period, speakerYear, mode } = frame;
      if (time === null || time.absolute || !time.words.startsWith('今年') || mode === 'plan') return null;
      // 今年共安排项目83个，年度计划投资120亿元: what is set is of the whole year
      if (quantity.family !== 'share' && SET_FOR_YEAR.test(words.sentenceLead.slice(time.end - quantity.start)))
        return null;
      const within = isPartOfYear(period) && yearsOf(period)![1] === speakerYear;
      return within && time.period === String(speakerYear) ? { period, rule: 'named', by: time.words } : null;
    },
  },
  {
    id: 'named',
    means: 'the time in reach; of a span a sum takes all and a state the last year',
    examples: ['2021年，建成基站▲', '“十三五”期间，累计完成投资▲', '“十三五”期间，床位达到▲'],
    read(question) {
      const { words, frame } = question;
      const { time } = question.reached;
      if (time === null || time.period === null) return null;
      const added = sumOf(question);
      // “十四五”期间一般公共预算收入1043亿元: what flows is told of the span that its sentence names
      const sum = added.sum || (added.because === 'told year by year' && /(?:期间|时期|期内)$/.test(time.words));
      // 2008年启动建设，累计投入5.2亿元: a year told of another clause does not date what has been added up since
      const since = sum && time.role !== 'due' && /累计/.test(words.clauseLead) && isSpan(frame.period);
      if (since && !isSpan(time.period) && time.end <= words.clauseStart) return null;
      const upTo = monthsUpTo(question, time, added.sum);
      if (upTo !== null) return { period: upTo, rule: 'named', by: time.words };
      if (isSpan(time.period) && !sum) return { period: lastYear(time.period), rule: 'named-span-end', by: time.words };
      return { period: time.period, rule: 'named', by: time.words };
    },
  },
  {
    id: 'undated',
    means: 'a time that no reader can date',
    examples: ['近几年投入▲', '曾有企业▲', '规划建设机组▲'],
    read({ reached: { time }, frame, words }) {
      if (time?.sense === 'undated') return { period: null, rule: 'undated', by: time.words };
      const by = undatedBy(words, frame.mode === 'account');
      return by === null ? null : { period: null, rule: 'undated', by };
    },
  },
  {
    id: 'now',
    means: 'the present of a plan is the year before it, that of a review its last year',
    examples: ['2015年仅5家，如今达到▲', '目前我国年度经费支出已经超过▲'],
    read({ reached: { time }, frame }) {
      if (time?.sense !== 'present' || frame.period === null) return null;
      // A plan for the rest of its own year (下半年) speaks in that year
      const planned = yearsOf(frame.period)![0] === frame.speakerYear && isPartOfYear(frame.period);
      const period = frame.mode === 'plan' && !planned ? yearBefore(frame.period) : lastYear(frame.period);
      if (frame.mode !== 'account') return { period, rule: 'now', by: time.words };
      // 去年9月投产，目前有员工460人: an account speaks in its own year, whichever its part tells of
      const { speakerYear } = frame;
      return speakerYear === null ? null : { period: String(speakerYear), rule: 'now', by: time.words };
    },
  },
  {
    id: 'part',
    means: 'the period of the part of the report; of a span a sum takes all and a state the last year',
    examples: ['累计新增学位▲', '床位达到▲'],
    read: periodOfPart,
  },
];

/** The period of a quantity by the first rule that answers. */
export function periodOf(question: PeriodQuestion): PeriodReading {
  const over = question.reached.over.map(({ time, rule }) => `${time.words} (${rule})`);
  for (const { read } of PERIOD_RULES) {
    const answer = read(question);
    if (answer !== null) return { period: answer.period, rule: answer.rule, by: answer.by, over };
  }
  throw new Error('The last rule of a period answers always.');
}
