import { type MessageKey, t } from '../i18n/translate';
import { yearName } from './report-words';

/** Bases that texts name by a common word. Others are places and plans, which keep their own names. */
const BASES: Record<string, MessageKey> = {
  上年: 'baseYearBefore',
  去年: 'baseYearBefore',
  同比: 'baseYearBefore',
  上年同期: 'baseYearBefore',
  前年: 'baseTwoYearsBefore',
  上期: 'basePeriodBefore',
  上季度: 'baseQuarterBefore',
  上月: 'baseMonthBefore',
  年初: 'baseYearStart',
  年均: 'baseYearlyMean',
  上届: 'baseTermBefore',
  计划: 'basePlan',
  预算: 'baseBudget',
  全国: 'baseNation',
  全省: 'baseProvince',
  全市: 'baseCity',
};

/** What growth or a change is measured against, in the reader's words: a year, 年均, or the text's own word. */
export function baseWords(base: string): string {
  if (/^\d{4}$/.test(base)) return yearName(Number(base));
  const key = Object.hasOwn(BASES, base) ? BASES[base] : undefined;
  return key === undefined ? base : t(key);
}
