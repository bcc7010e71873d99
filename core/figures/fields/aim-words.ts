/** Words behind the aim of a year, told beside its result. */
export const AIM_BEHIND = /^(?:以上|左右|以内)?的?[\u4e00-\u9fff]{0,4}(?:任务|目标)/;
/** 确定的276项改革任务: how many tasks there are. */
export const TASKS = /^[项个条件大]$/;
/** 生产总值目标900亿元; what is 完成 or 高于 it is a result. */
export const AIM_OF = /(?<!(?:完成|达到|超|于|的|实现)[\u4e00-\u9fff]{0,6})目标值?(?:为|是)?$/;
export const AIM_BEFORE =
  /控制在$|(?:交办|下达|确定|提出|要求)的$|(?:确定|定下|制定|明确|设定)(?:了|全年|当年)?[^，；]{2,24}$|超额完成(?:[\u4e00-\u9fff]{2,10}的?)?$|完成[\u4e00-\u9fff]{0,2}(?:至少|不低于)?增长$|(?:^|，)(?:低于|高于|好于|优于|快于|慢于|超过)$/;

/** 完成全年生产总值增长6%以上的目标: an aim of a whole year is told as one, whoever is sure of it. */
const OF_WHOLE_YEAR = /(?:完成|实现|达到)(?:全年|今年|年度|年初)[^，；]{0,20}$/;
const ITS_AIM = /^(?:以上|左右|以内)?的[\u4e00-\u9fff]{0,4}目标/;

/** 没有实现能耗降低4%、排放减少2%的目标, 未达到8%的预期目标: what has been missed was aimed at. */
const MISSED = /(?:没有?|未能?|尚未|难以)(?:完全|全面|如期)?(?:实现|完成|达到)[^，；]*$/;
const AIM_AT_END = /^[^，；。]*?(?:目标|任务|要求)(?:$|[，；。])/;

/** The words that say that a number before `rest` is an aim that was missed, or that of a whole year; null where none do. */
export const missedOrYearsAim = (near: string, rest: string): string | null =>
  (AIM_AT_END.test(rest) ? MISSED.exec(near)?.[0] : undefined) ??
  (ITS_AIM.test(rest) ? OF_WHOLE_YEAR.exec(near)?.[0] : undefined) ??
  null;
