import { headOf, tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

/** Counters and credits of a page: 查看: 75, 阅读 1234次, 第3页, 共5页, 字号, 回复, 积分, 电话. */
const LABEL = tailOf(
  /(?:查看|回复|阅读|浏览|点击|评论|点赞|转发|积分|帖子|主题|签到|威望|金币|字数|访问|电话|传真|邮编|(?<!老)字号|人气|热度|下载)(?:数|量|次数|天数)?[：:]?$/,
);
/** 网站访问量: a noun of counting with whose it is. */
const COUNTED = tailOf(/[\u4e00-\u9fff](?:阅读|浏览|点击|访问|下载|点赞|转发)(?:量|次数)$/);
const OF_PAGE = headOf(/^(?:页|楼|KB|MB|字节|像素|次浏览|次阅读|人浏览|人阅读|人已读)/);

export const furniture: RejectRule = {
  id: 'furniture',
  rejects({ quantity, before, after }) {
    // 查看：75 and 阅读1234; 日均访问量9万人次 counts something of the report
    // 总阅读量1860万次: what a report tells of its own pages, by the ten thousand
    if (quantity.unit === '次' && /[万亿]$/.test(quantity.numeral) && COUNTED.isOf(before)) return false;
    const counts = quantity.unit === '' || quantity.unit === '次' || before.endsWith('：');
    if (counts && LABEL.isOf(before)) return true;
    if (quantity.unit === '' && OF_PAGE.isOf(after)) return true;
    return quantity.unit === '次' && /^(?:浏览|阅读|点击|播放)/.test(after);
  },
};
