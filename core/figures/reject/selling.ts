import type { RejectRule } from './rule';

/** Words by which a line sells; one of them may stand in a report (消费红包), two in one short line do not. */
const SELLS =
  /会员|VIP|特价|限时|免费下载|红包|微信|领取|爆款|直降|立减|仅剩|首存|即送|秒杀|点击|充值|包邮|范文|相关文章|推荐阅读|(?:通用|精选|集锦)(?=\d)|优惠价|[¥￥]|下单/gi;
const LEAST_WORDS = 2;
const LONGEST_LINE = 80;

/** What copies of a report advertise between its paragraphs: 新会员限时特价9.9元/月, 相关文章：年终总结通用15篇. */
export const selling: RejectRule = {
  id: 'selling',
  rejects({ text }) {
    if (text.length > LONGEST_LINE || text.endsWith('。')) return false;
    return new Set(text.match(SELLS)).size >= LEAST_WORDS;
  },
};
