import type { RejectRule } from './rule';

/** Names whose value is a time: 优良天数, 时长, 用时, 寿命. */
const MEASURED = /(?:天数|住院日|时长|用时|耗时|时间|时限|寿命|学时|课时|周期|年限|工期)[^，。；]{0,14}$/;
/** A deadline that was brought down is an aim that is measured: 企业开办时间压缩到2个工作日以内. */
const BROUGHT = /(?:压缩|压减|缩短|缩减|减少|减|降|提速|控制)(?:到|至|为|在)?(?:了|约|近)?$/;
/** A change of days against another year measures (重污染天气减少38天). */
const CHANGED =
  /(?:减少|增加|缩短|压缩|提前|降低|下降|控制在|不超过|不少于|低于|达到?|为|至|到|共|有)(?:了|约|近|超)?$/;
/** 平均审理天数45天，较上年减少9天: by how much what was measured has changed. */
const MEASURED_AGAINST =
  /(?:天数|住院日|时长|用时|耗时|时间|时限|工期)[^。；]{0,14}，(?:同比|[比较](?:上年|去年|同期|\d{4}年))[^，。；\d]{0,4}$/;
const COUNTED = /(?:优良|达标|污染|蓝天|二级)[^。；]{0,20}$/;

/** 时长：03分42秒: minutes and seconds are one time, of which neither half is a figure. */
const SECONDS = /^(?:钟)?零?\d{1,2}秒/;
const MINUTES = /\d分(?:钟)?零?$/;

/** Durations in anecdotes and deadlines are no figures (2小时取得许可证, 3个工作日内办结); measured times are. */
export const duration: RejectRule = {
  id: 'duration',
  rejects({ quantity, before, after }) {
    if (quantity.unit.startsWith('分') ? SECONDS.test(after) : quantity.unit === '秒' && MINUTES.test(before))
      return true;
    if (quantity.family === 'age') return !/(?:寿命|年龄)[^，。；]{0,8}$/.test(before);
    if (quantity.family !== 'time') return false;
    if (MEASURED_AGAINST.test(before) && CHANGED.test(before)) return false;
    if (MEASURED.test(before) && (BROUGHT.test(before) || !/^(?:内|之内|以内)/.test(after))) return false;
    if (quantity.unit === '天' && COUNTED.test(before) && (CHANGED.test(before) || /^(?:[，。；、]|$)/.test(after)))
      return false;
    return true;
  },
};
