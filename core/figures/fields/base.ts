import { isPartOfYear, isSpan, type Period, yearBefore, yearsOf } from '../../time/period';
import { lastBefore } from '../../time/reach';
import type { Time } from '../../time/times';
import type { FigureKind } from '../figure';
import type { Frame } from '../frame';
import type { PeriodReading } from '../period-question';
import { rolesOf, type Tokens, tokensOf } from '../tokens/tokens';
import { decide, type FieldRule } from './field-rule';

/** What the base of one growth or change is read from. */
export interface BaseQuestion {
  kind: FigureKind;
  /** The words before it. */
  near: Tokens;
  /** The times of its sentence; it stands at `at`. */
  times: readonly Time[];
  at: number;
  /** The words of its sentence before it. */
  sentence: string;
}

const YEARLY = rolesOf('yearly');
const EACH_YEAR = rolesOf('each-year');
const SEQUEL = rolesOf('sequel');
const COMPARES = rolesOf('compares');
const BEYOND = rolesOf('beyond');
const LAST_YEAR = rolesOf('last-year');

const COMPARED =
  /(?:比(?![重例率价])|较|同|与|相比|相对于?|按)(?:[\u4e00-\u9fff]{1,8}的(?=\d))?([“"]?十[一二三四五]?五?[”"]?(?:规划)?末?|\d{4}年(?:同期|底|末)?|上年(?:同期|底|末)?|去年(?:同期|底|末)?|前[两二三四五六七八九十]年|前年|上季度|上月|上届|全国|全省|全市|[\u4e00-\u9fff]{0,6}(?:预算|计划|指标|目标|任务|警戒线)|年初)[^，]{0,16}$/;
const COMPARED_PLACE =
  /(?:高于|低于|快于|慢于|高出|超出|超过?|高|低|快|慢)((?:预期|年度|年初|规划|计划)?(?:目标|计划)|全国|全省|全市|全区|全县|中部|西部|东部|[\u4e00-\u9fff]{2,6}平均|[\u4e00-\u9fffA-Z]{2,10}增[速幅])/;

/** 比多年平均值偏多: no mean of growth. */
const USUAL = /[比较](多年平均|常年|历年平均)[^，；。\d]{0,6}$/;

/** 调减 right before its amount. */
const ALTERED = /调[增减](?:了|约)?$/;

/** A change told in the same breath before the last one. */
const TOLD_BEFORE = /(?:增加|减少|增长|下降|提高|降低)[\d.]+[^，、\d]{1,4}、(?=[^\d]*$)/;

/** How far before a growth it is looked for what it is held against. */
const SIGHT = 40;
/** A sentence of more times between is a table run together. */
const TIMES_BACK = 8;

/** 与2009年相比，零售额增长61%、用电量增长83%: a year that is held against in a clause of its own, for all that is told behind it. */
function yearHeldAgainst(times: readonly Time[], at: number): string | null {
  const last = lastBefore(times, at);
  for (let i = last; i >= 0 && i > last - TIMES_BACK; i--) {
    const { role, roleRule, period, words, rule } = times[i]!;
    if (role !== 'base') continue;
    const isYear = /^\d{4}年/.test(words) || rule === 'census';
    return roleRule === 'compared behind' && isYear && !isSpan(period) ? period : null;
  }
  return null;
}

/** 前三季度增长5.7%，比上半年加快0.3个百分点: months that the same clause is held against, in its words; not those of the year before. */
function monthsHeldAgainst(times: readonly Time[], at: number): string | null {
  const time = times[lastBefore(times, at)];
  if (time === undefined || time.role !== 'base' || !isPartOfYear(time.period)) return null;
  const near = at - time.end <= NEAR && !/^(?:去|上|前)年|^\d{4}年/.test(time.words);
  return near ? time.words : null;
}
const NEAR = 12;

/** 城镇化率每年提高1.2个百分点, 每年以10%的速度增长 */
const YEAR_AFTER_YEAR = /每年(?:平均|均|都|约|以)*[\u4e00-\u9fff]{0,6}$/;
/** 年递增13%, as old reports say it */
const BY_THE_YEAR = /(?<![上去前今每])年递[增减](?:了|约)?$/;

/** 从环比看，三季度增长1.8%: said once, for all of its sentence. */
const OF_MONTHS_BEFORE = /^(?:从|按)?环比(?:来?看|计算)?，(?!.*同比)/;

/** A base by its words: a year, 上年, or what they name without its quotes. */
function baseNamed(words: string): string {
  const year = /^\d{4}/.exec(words);
  if (year) return year[0];
  return /上年|去年/.test(words) ? '上年' : words.replace(/[“”"]/g, '');
}

/** 与年度目标相比，增速低0.9个百分点、投资低3个百分点: what is no year is held against in a clause of its own as well. */
const HELD_AGAINST = /[与同和]([^，。；：\d]{2,12})相[比较]，(?!.*[较比](?![重例率价]))/;

/** The rules of the base, in the order they are asked; a growth that none of them speaks of is over the year before. */
export const BASE_RULES: readonly FieldRule<BaseQuestion, string>[] = [
  {
    id: 'usual',
    means: 'against the mean of many years',
    reads: ({ near }) => USUAL.exec(near.text)?.[1] ?? null,
    examples: ['比多年平均值偏多⟦3%⟧', '较常年偏少⟦8%⟧', '比多年平均增加⟦8%⟧'],
    counterExamples: ['年均增长⟦8%⟧', '多年平均增长⟦8%⟧'],
  },
  {
    id: 'yearly',
    means: 'a mean of years',
    reads: ({ near: { roles, text } }) =>
      roles & YEARLY || (roles & EACH_YEAR && YEAR_AFTER_YEAR.test(text)) || BY_THE_YEAR.test(text) ? '年均' : null,
    examples: ['年均增长⟦8%⟧', '年平均增长⟦8%⟧', '平均每年增长⟦8%⟧', '年递增⟦8%⟧', '城镇化率每年提高⟦1.2个百分点⟧'],
    counterExamples: ['比上年递增⟦8%⟧', '年均浓度下降⟦8%⟧', '年均值下降⟦8%⟧', '每年投资9亿元、比上年增长⟦8%⟧'],
  },
  {
    id: 'sequel',
    means: 'against the months right before',
    reads: ({ near, sentence }) => (near.roles & SEQUEL || OF_MONTHS_BEFORE.test(sentence) ? '上期' : null),
    examples: ['环比增长⟦2%⟧', '从环比看，三季度增长⟦2%⟧'],
    counterExamples: ['同比增长⟦2%⟧'],
  },
  {
    id: 'months',
    means: 'a change against the months that the clause names',
    reads: ({ kind, times, at }) => (kind === 'change' ? monthsHeldAgainst(times, at) : null),
    examples: ['前三季度增速比上半年加快⟦0.3个百分点⟧'],
    counterExamples: ['增速比2019年上半年加快⟦0.3个百分点⟧', '比上半年增长⟦3%⟧'],
  },
  {
    id: 'compared',
    means: 'a year, plan or place behind a word of comparing',
    reads: ({ near }) => {
      const compared = near.roles & COMPARES ? COMPARED.exec(near.text) : null;
      return compared && baseNamed(compared[1]!);
    },
    examples: [
      '比上年增长⟦8%⟧',
      '较2015年增长⟦8%⟧',
      '比2015年的二亿四千万元增长⟦一倍⟧',
      '比遭了旱的1997年增产⟦3万吨⟧',
      '较年度计划低⟦2个百分点⟧',
      '比年初预算减少⟦240万元⟧',
      '较警戒线低⟦2个百分点⟧',
      '与去年同期相比增长⟦8%⟧',
      '比“十三五”末增长⟦8%⟧',
    ],
    counterExamples: ['同比增长⟦8%⟧', '比重提高⟦2个百分点⟧', '比重最大的2019年增产⟦3万吨⟧'],
  },
  {
    id: 'altered budget',
    means: 'by how much a budget was altered',
    reads: ({ kind, near }) => (kind === 'change' && ALTERED.test(near.text) ? '预算' : null),
    examples: ['教育支出调增⟦3亿元⟧', '收入拟调减⟦2亿元⟧'],
    counterExamples: ['教育支出增加⟦3亿元⟧', '调增的支出主要用于教育，比上年增加⟦3亿元⟧'],
  },
  {
    id: 'beyond a place',
    means: 'a change above or below another place or sum',
    reads: ({ kind, near }) =>
      (kind === 'change' && near.roles & BEYOND ? COMPARED_PLACE.exec(near.text)?.[1] : undefined) ?? null,
    examples: ['增速高于全国⟦2个百分点⟧', '增速快于全省平均⟦2个百分点⟧', '增速低于规划目标⟦2个百分点⟧'],
    counterExamples: ['增速提高⟦2个百分点⟧'],
  },
  {
    id: 'year before',
    means: 'a word for the year before in the clause',
    reads: ({ near }) => (near.roles & LAST_YEAR ? '上年' : null),
    examples: ['同比增长⟦8%⟧', '去年投资增长⟦8%⟧'],
    counterExamples: ['投资增长⟦8%⟧'],
  },
  {
    id: 'held against',
    means: 'a year that the sentence holds all it tells against',
    reads: ({ times, at }) => yearHeldAgainst(times, at),
    examples: ['与2009年相比，零售额增长⟦61%⟧'],
    counterExamples: ['2009年，零售额增长⟦61%⟧'],
  },
  {
    id: 'thing held against',
    means: 'an aim or another thing that the sentence holds all it tells against',
    reads: ({ kind, sentence }) => {
      const thing = kind === 'change' ? HELD_AGAINST.exec(sentence)?.[1] : undefined;
      return thing === undefined ? null : baseNamed(thing);
    },
    examples: [
      '与年度目标相比，投资增速低⟦3.1个百分点⟧',
      '同先进地区相比，比重低⟦6个百分点⟧',
      '和预期相较，投资低⟦3.1个百分点⟧',
    ],
    counterExamples: [
      '与年度目标相差不大，增速低⟦3个百分点⟧',
      '与目标相比，增速低，同比回落⟦3个百分点⟧',
      '与目标相比，增速低，比一季度回落⟦3个百分点⟧',
      '与目标相比，增速低，较一季度回落⟦3个百分点⟧',
    ],
  },
];

/**
 * What a growth or change is measured against, in the guideline's words: `上年` for 同比 and for a growth without a comparison,
 * a year, `年均`, or the place it is held against; undefined for levels and ranks.
 * @param lead the words before it
 * @param times those of its sentence; it stands at `at`
 * @param sentence the words of its sentence before it
 */
export function baseOf(
  kind: FigureKind,
  lead: string,
  times: readonly Time[],
  at: number,
  sentence: string,
): string | undefined {
  if (kind !== 'growth' && kind !== 'change') return undefined;
  // 较“十三五”期间增加96亿元、增长10.1%: both are held against it
  const near = tokensOf(lead.slice(-SIGHT).replace(TOLD_BEFORE, ''));
  return decide(BASE_RULES, { kind, near, times, at, sentence })?.told ?? '上年';
}

/** Words of growth told year by year, though it holds over many. */
const YEAR_BY_YEAR = /同比|上年|去年|环比|每年|逐年|连年/;

/** What the base of a growth or change over years is told by. */
interface OverYears {
  kind: FigureKind;
  period: PeriodReading;
  frame: Pick<Frame, 'period' | 'mode'>;
  /** The words before the number. */
  lead: string;
  /** The period of the state before that the change right before it started from; null where none was told. */
  from: Period | null;
}

/**
 * The base with the period that the growth turned out to hold over: of several years at a time, told against nothing, it is measured
 * against the year before the first (五年增长一倍 of 2019 to 2023 against 2018); so is a change that a part on several years tells of
 * without a time (覆盖率提高4.6个百分点), or up to the year that their plan is due in (到2025年，寿命提高1岁). What grew by how much
 * between two states is measured against the first of them (由2016年的47家增加到236家，增长4倍).
 */
export function baseOverYears(
  base: string | undefined,
  { kind, period: told, frame, lead, from }: OverYears,
): string | undefined {
  if (base !== '上年' || YEAR_BY_YEAR.test(lead.slice(-SIGHT))) return base;
  const [start, end] = [yearsOf(from), yearsOf(told.period)];
  if (from !== null && !isSpan(from) && !isPartOfYear(from) && start && end && start[0] < end[1] - 1) return from;
  if (isSpan(told.period)) return yearBefore(told.period) ?? base;
  const last = isSpan(frame.period) && told.period === String(yearsOf(frame.period)![1]);
  const ofAll = last && kind === 'change' && (frame.mode === 'plan' || told.rule === 'part-span-end');
  return ofAll ? (yearBefore(frame.period) ?? base) : base;
}
