import { isPartOfYear, isSpan, yearBefore, yearsOf } from '../time/period';
import { lastBefore } from '../time/reach';
import type { Time } from '../time/times';
import type { FigureKind } from './figure';
import type { Frame } from './frame';
import type { PeriodReading } from './period';

const COMPARED =
  /(?:比|较|同|与|相比|相对于?|按)(?:[\u4e00-\u9fff]{1,5}[前初]的)?([“"]?十[一二三四五]?五?[”"]?(?:规划)?末?|\d{4}年(?:同期|底|末)?|上年(?:同期|底|末)?|去年(?:同期|底|末)?|前[两二三四五六七八九十]年|前年|上季度|上月|年初|上届|全国|全省|全市|计划|预算|[\u4e00-\u9fff]{0,6}(?:指标|目标|任务))[^，]{0,8}$/;

/** A change told in the same breath before the last one. */
const TOLD_BEFORE = /(?:增加|减少|增长|下降|提高|降低)[\d.]+[^，、\d]{1,4}、(?=[^\d]*$)/;

/** A sentence of more times between is a table run together. */
const TIMES_BACK = 8;

/** 与2009年相比，零售额增长61%、用电量增长83%: a year that is held against in a clause of its own, for all that is told behind it. */
function yearHeldAgainst(times: readonly Time[], at: number): string | null {
  const last = lastBefore(times, at);
  for (let i = last; i >= 0 && i > last - TIMES_BACK; i--) {
    const { role, roleRule, period, words } = times[i]!;
    if (role !== 'base') continue;
    return roleRule === 'compared behind' && /^\d{4}年/.test(words) && !isSpan(period) ? words.slice(0, 4) : null;
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

/**
 * What a growth or change is measured against, in the guideline's words: `上年` for 同比 and for a growth without a comparison,
 * a year, `年均`, or the place it is held against; undefined for levels and ranks.
 * @param lead the words before it
 * @param times those of its sentence; it stands at `at`
 */
export function baseOf(kind: FigureKind, lead: string, times: readonly Time[], at: number): string | undefined {
  if (kind !== 'growth' && kind !== 'change') return undefined;
  // 较“十三五”期间增加96亿元、增长10.1%: both are held against it
  const near = lead.slice(-40).replace(TOLD_BEFORE, '');
  if (/年均(?![浓气降值])|年平均|平均每年|年度平均/.test(near)) return '年均';
  if (YEAR_AFTER_YEAR.test(near)) return '年均';
  if (/环比/.test(near)) return '上期';
  const months = kind === 'change' ? monthsHeldAgainst(times, at) : null;
  if (months !== null) return months;
  const compared = COMPARED.exec(near);
  if (compared) {
    const word = compared[1]!;
    const year = /^\d{4}/.exec(word);
    if (year) return year[0];
    if (/上年|去年/.test(word)) return '上年';
    return word.replace(/[“”"]/g, '');
  }
  const beyond =
    /(?:高于|低于|快于|慢于|高出|超过?|高|低|快|慢)((?:预期|年度|年初)?(?:目标|计划)|全国|全省|全市|全区|全县|中部|西部|东部|[\u4e00-\u9fff]{2,6}平均|[\u4e00-\u9fffA-Z]{2,10}增[速幅])/.exec(
      near,
    );
  if (beyond && kind === 'change') return beyond[1];
  return /同比|上年|去年/.test(near) ? '上年' : (yearHeldAgainst(times, at) ?? '上年');
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
}

/**
 * The base with the period that the growth turned out to hold over: of several years at a time, told against nothing, it is measured
 * against the year before the first (五年增长一倍 of 2019 to 2023 against 2018); so is a change that a part on several years tells of
 * without a time (覆盖率提高4.6个百分点), or up to the year that their plan is due in (到2025年，寿命提高1岁).
 */
export function baseOverYears(
  base: string | undefined,
  { kind, period: told, frame, lead }: OverYears,
): string | undefined {
  if (base !== '上年' || YEAR_BY_YEAR.test(lead.slice(-40))) return base;
  if (isSpan(told.period)) return yearBefore(told.period) ?? base;
  const last = isSpan(frame.period) && told.period === String(yearsOf(frame.period)![1]);
  const ofAll = last && kind === 'change' && (frame.mode === 'plan' || told.rule === 'part-span-end');
  return ofAll ? (yearBefore(frame.period) ?? base) : base;
}
