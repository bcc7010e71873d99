import { entryOfKey } from '../../indicators/key';
import type { Period } from '../../time/period';
import { isSpan, yearsOf } from '../../time/period';
import type { ClauseWords } from '../clause-words';
import type { FigureKind } from '../figure';
import type { Frame } from '../frame';
import type { Quantity } from '../quantity';
import type { TimeExpression } from './expression';

/** Words before a quantity that say a state reached, not an amount over time. */
const STATE =
  /(?:达到|达|突破|控制在|保持在|稳定在|维持在|提高到|提升到|提高至|提升至|增长至|增长到|扩大到|扩大至|缩小到|缩小至|发展到|攀升至|增加到|增至|降至|降到|上升到|下降到|总数|总量|拥有|现有|已有|共有|余额|存量|规模|保有量|总面积|覆盖|居|位列|实有|常住|现存|在册|聚集|集聚|汇聚|形成|有)[^，]{0,6}$/;
const TOTAL =
  /累计|总计|合计|共计|年均|每年|平均|新增|新建|完成|实施|建成|引进|改造|投入|减免|发放|开展|举办|盘活|增加|出让|招商|投资|帮扶|培训|建设|整治|查处|化解|争取|安置/;
const RATE_NAME =
  /(?:率|比重|占比|比例|覆盖面|水平|指数|浓度|余额|寿命|总数|总量|数量|人数|规模|保有量|年限|床位数|学位数|户数|家数|贡献率|强度|密度|人均.{0,8})$/;

/** 完成56.5亿元，是2005年的2.1倍: what is held against a single year is of a single year. */
const MEASURED_AGAINST = /^，?(?:约|已)?(?:是|为|比|较|相当于)(?:\d{4}年|[“"]?十[一二三四]?五[”"]?末)(?!期间|时期)/;

/** Times that no reader can date: 近几年投入, 曾有企业2400家. */
const UNDATED = /近几年|近年来|多年来|历年来|几年下来|曾有|曾经|历史上|鼎盛时期|高峰时期/;
/** In a news account also what goes on every year or went on for some years, and what is planned without a date. */
const UNDATED_ACCOUNT = /每年|[两三四五]年(?=[^，]{0,4}，)|规划建设|计划建设/;

const FLOW_TOTAL = /(?:投资|投入|支出|收入|成交|交易|销售|进出口)总[规额]模?$/;
/** Years that are told as one stretch. */
const OVER_YEARS = /(?:[两二三四五六七八九十\d]年[间来]|近[两二三四五六七八九十\d]{1,2}年)[^。；]{0,24}$/;

export interface PeriodReading {
  period: Period | null;
  rule: 'named' | 'state before' | 'undated' | 'part' | 'part-span-end' | 'part-span' | 'named-span-end' | 'from';
  by: string;
}

/** What the period of one quantity is read from. */
export interface PeriodQuestion {
  quantity: Quantity;
  kind: FigureKind;
  indicator: { name: string; key: string };
  words: ClauseWords;
  /** The sentence's times, in order. */
  times: readonly TimeExpression[];
  frame: Frame;
  base: string | undefined;
}

/**
 * The period of a quantity: the time its sentence names before it wins, else the frame's. Of a span, a total takes the whole
 * and a stock or rate its last year (guideline: 十三五 `累计` 2016/2020, a rate 2020).
 */
export function periodOf(question: PeriodQuestion): PeriodReading {
  const { quantity, kind, words, times, frame, base } = question;
  const { clauseLead: lead, sentenceLead } = words;
  const from = times.findLast((t) => t.role === 'from' && t.end <= quantity.start);
  const named = times.findLast((t) => t.role === 'at' && t.end <= quantity.start && t.period !== null);
  // 由2015年的61.8%提高到67.0%: the first number only
  if (from && from.end >= quantity.start - 6 && (!named || named.start < from.start)) {
    return { period: from.period, rule: 'from', by: from.words };
  }
  const total =
    base === '年均' ||
    // 比前五年增长60% is growth of all five years
    /^前.年$/.test(base ?? '') ||
    quantity.shape === 'double' ||
    (kind !== 'rank' && !MEASURED_AGAINST.test(words.behind) && isTotal(question));
  const framed = yearsOf(frame.period);
  // 到2025年……年均增长6%: the rate holds over the years up to the one that is named
  if (base === '年均' && named && frame.speakerYear !== null && isSingleAfter(named.period, frame.speakerYear)) {
    return { period: `${frame.speakerYear}/${named.period}`, rule: 'named', by: named.words };
  }
  // 2008年启动建设，累计投入5.2亿元: a year told of another clause does not date what has been added up since
  const added = total && !named?.due && /累计/.test(lead) && framed !== null && framed[0] !== framed[1];
  if (named && !(added && named.end <= words.clauseStart)) {
    const years = yearsOf(named.period);
    const span = years !== null && years[0] !== years[1];
    if (span && !total) return { period: String(years[1]), rule: 'named-span-end', by: named.words };
    return { period: named.period, rule: 'named', by: named.words };
  }
  // A rate told per year of years that no words name: 年均增长8.1% of a single year is none
  if (base === '年均' && framed !== null && framed[0] === framed[1]) {
    const span = times.findLast((time) => time.role === 'at' && isSpan(time.period));
    return { period: span?.period ?? null, rule: span ? 'named' : 'undated', by: span?.words ?? '年均' };
  }
  const undated = UNDATED.exec(sentenceLead) ?? (frame.mode === 'account' ? UNDATED_ACCOUNT.exec(lead) : null);
  if (undated) return { period: null, rule: 'undated', by: undated[0] };
  const years = framed;
  if (years && years[0] !== years[1]) {
    return total
      ? { period: frame.period, rule: 'part-span', by: frame.by }
      : { period: String(years[1]), rule: 'part-span-end', by: frame.by };
  }
  return { period: frame.period, rule: 'part', by: frame.by };
}

function isTotal({ quantity, kind, indicator: { name, key }, words }: PeriodQuestion): boolean {
  const { clauseLead: lead, sentenceLead } = words;
  if (kind === 'growth' || kind === 'change') return false;
  if (
    quantity.family === 'share' ||
    quantity.family === 'points' ||
    quantity.family === 'multiple' ||
    quantity.family === 'density' ||
    quantity.unit === ''
  )
    return false;
  const near = lead.slice(-14);
  // 地区总部累计达到1080家 is a stock that has grown up to now, 累计投入500亿元 an amount over the years
  const counted = quantity.family === 'count' || quantity.family === 'people';
  if (counted && /(?:达到|达|突破|增至)[^，]{0,4}$/.test(lead)) return false;
  if (/(?:超过|超)[^，]{0,2}$/.test(lead) && !TOTAL.test(lead)) return false;
  if (/累计|总计|合计|共计/.test(lead.slice(-30))) return true;
  // 年均78亿元 is told of all the years
  if (/年均(?:约|近|超过?|不到|不足|达到?)?$/.test(near)) return true;
  // 十年间固定资产投资总规模700亿元: 规模 of what flows is no stock
  if (FLOW_TOTAL.test(name) && OVER_YEARS.test(sentenceLead)) return true;
  if (/共$/.test(lead) || STATE.test(near) || /目前|现有|至今|迄今/.test(sentenceLead)) return false;
  if (RATE_NAME.test(name)) return false;
  // GDP or tax revenue told of five years without 累计 is that of the last: a known yearly indicator is no total
  if (isYearly(key, name) && !/累计|年均|五年|新增|净增/.test(lead)) return false;
  return !/人均/.test(name) || TOTAL.test(lead);
}

const YEARLY_GROUPS = new Set(['经济总量', '产业', '消费', '外贸外资', '居民收入', '财政']);

/** A stock, a rate, or an amount of money that is told year by year. */
function isYearly(key: string, name: string): boolean {
  const entry = entryOfKey(key);
  if (!entry || key.split(':').length > 2) return false;
  if (entry.nature === 'rate') return true;
  if (entry.nature === 'stock') return !/新增|新建|建成|累计|引进|培育|认定/.test(name);
  if (entry.nature !== 'flow' || !YEARLY_GROUPS.has(entry.group)) return false;
  return entry.unitFamily === 'money' && !/减免|发放|投入|争取|节约|化解|出让|安排/.test(name);
}

/** 由242家增至278家: the first number is the state before, which no year dates. */
export function isFirstState(lead: string, after: string): boolean {
  // 由上年的8:42:50调整为7:41:52; a budget of 40亿元 that is 调整为50亿元 is of one year
  if (/^(?:左右)?，?调整[为到]/.test(after)) return /(?:由|从)(?:[^，、]{1,6}的|上年|去年|\d{4}年)$/.test(lead);
  return (
    /(?:由|从)(?:[^，、]{0,4}的)?$/.test(lead) &&
    /^(?:左右)?，?(?:增至|增加|提高|提升|升至|上升|扩大|降至|下降|减少|降低|缩短|压缩|发展|跃升|增长|攀升|拓展|缩减|优化|回落)/.test(
      after,
    )
  );
}

function isSingleAfter(period: Period | null, year: number): boolean {
  const years = yearsOf(period);
  return years !== null && years[0] === years[1] && years[0] > year;
}
