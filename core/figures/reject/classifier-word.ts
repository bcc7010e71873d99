import { tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

/** What must follow some classifiers for the number to count: 次, 级, 位, 期 and others stand in fixed words. */
const FIXED: Record<string, RegExp> = {
  次: /^(?:会议|全会|党代会|全体|集体|产业|方|生|要|常委|党|中全会|高峰|集中)/,
  期: /^(?:工程|项目|建设|规划|间|末|货|地块|改造|扩建)/,
  批: /^(?:国家|全国|省级|示范|试点|中央|集中)/,
  节: /^(?:课$)/,
  位: /^(?:一体|数)/,
  本: /^(?:书$)/,
  方: /^(?:面|案|向|式)/,
  路: /^(?:网|径|段|面|口|(?:、|和|及)[^，。；]{0,30}\d路|[^，。；]{0,4}公交)/,
  站: /^(?:式|点|位|在)/,
  端: /^(?:口|午)/,
  面: /^(?:向|积|对|临)/,
  档: /^(?:案|次)/,
  字: /^(?:头|第|〔)/,
  站式: /^$/,
};
/** Counts of meetings and sessions: 召开3次会议 may count, 十九届五中全会 does not. */
const SESSION = tailOf(/(?:届|中)$/);

/** Classifiers that are the beginning of another word, and numbers of sessions. */
export const classifierWord: RejectRule = {
  id: 'classifier-word',
  rejects({ quantity, before, after }) {
    if (quantity.shape !== 'plain') return false;
    const fixed = FIXED[quantity.unit];
    if (fixed?.test(after))
      return quantity.unit !== '批' || quantity.form === 'chinese' || /^(?:国家|全国)/.test(after);
    if (quantity.form === 'chinese' && SESSION.isOf(before)) return true;
    // 提高一个百分点, 增长一倍 measure; 一家人, 一条龙, 一件事, 每一分钱 and 一元复始 do not
    if (quantity.family === 'points' || quantity.family === 'multiple' || quantity.family === 'share') return false;
    return quantity.numeral === '一' || quantity.numeral === '壹';
  },
};
