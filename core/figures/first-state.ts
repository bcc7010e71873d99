import { headOf } from '../rules/edge';

/** What may stand behind the first state of a change, also behind a second one told with it (由160元和55元分别提高到). */
const CHANGES = headOf(
  /^(?:[和、][\d.]+[^，；\d]{0,4}?分别)?(?:左右)?，?(?:增加|提高|提升|上升|扩大|下降|减少|降低|缩短|压缩|发展|跃升|增长|攀升|拓展|缩减|优化|回落|[升降减增缩压扩变跃转][\u4e00-\u9fff]{0,2}[到至为])/,
);
/** 由每人每年240元, 由月人均18元: a measure may stand between. */
const FROM =
  /(?:由|从)(?:[\d.]+[^，；\d]{0,4}[和、])?(?:[^，、]{0,4}的|(?:每|月?人均|年人均|户均)[^，、的\d]{0,6}|不足|约|近|居?(?:世界|全球|全[国省市区县州]))?$/;
/** A budget of 40亿元 that is 调整为50亿元 is of one year; 由上年的8:42:50调整为7:41:52 names another. */
const ADJUSTED = headOf(/^(?:左右)?，?调整[为到]/);
/** 由18:47:35调整为12:45:43: shares that move are never a budget. */
const SHARES_ADJUSTED = headOf(/^，?调整[为到]\d+(?:\.\d+)?(?:[:∶：]|$)/);
const FROM_A_YEAR = /(?:由|从)(?:[^，、]{1,6}的|上年|去年|\d{4}年)$/;

/** 由242家增至278家: whether the number between `lead` and `after` is the state before. */
export function isFirstState(lead: string, after: string): boolean {
  if (SHARES_ADJUSTED.isOf(after)) return /(?:由|从)[^，、]{0,8}$/.test(lead);
  return ADJUSTED.isOf(after) ? FROM_A_YEAR.test(lead) : CHANGES.isOf(after) && FROM.test(lead);
}
