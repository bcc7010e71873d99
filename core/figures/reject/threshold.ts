import { headOf, tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

const GROUP = headOf(/^(?:的)?(?:及?以上|以下|以内|及以上|及以下)(?:的)?[\u4e00-\u9fff“]/);
const BOUND_BEFORE = tailOf(/(?:超过?|逾|过|达到?|大于|不低于|不少于|高于|低于|小于|不足|满)$/);
const SHARE_OF = headOf(/^(?:及?以上|以下|以内)?的(?:占比|比重|比例|部分)/);
/** 50万元以上的占38% */
const HOLDS_SHARE = headOf(/^及?以[上下内]的(?:村|企业|农户|家庭|居民)?(?:占|达到?)\d/);
/** 500万元以上固定资产投资: what counts as such. */
const COUNTED_FROM = headOf(/^及?以上(?:的)?(?:城镇)?固定资产投资/);
const PART_OF = headOf(/^(?:以上|以下|以内)?的?部分/);
/** 年产值10亿元企业3家 marks off a group by a round amount; 总投资55.3亿元的重点项目21个 tells what they cost together. */
const NAMED_BEFORE = /(?<!总)(?:投资额?|单体|规模|产值|营收|营业收入|资本|资产|面积)$/;
const ROUND = /^[1-9]0*[十百千万亿]*$/;
const THING =
  /^(?:的)?(?:及?以上|以下)?(?:的)?(?!完成|实施|建|用|改|新|对|打造|支持|推进|启动|修|整|购|开)(?:[\u4e00-\u9fff]{0,8})(?:企业|项目|楼宇|工程|商场|园区|基地|大户|农户|老人|老年人|考生|人群|人口|家庭|合作社|产业|集群|学校|医院|平台|机组|锅炉|社区|单位|品牌|乡镇|镇|村|城市|县|区|产品|企业集团|载体|医疗机构|市场主体|地块)/;

/**
 * An amount that only marks off a group: 注册资本超5000万元企业55家, 10万平方米以上楼宇3座, 亿元以上项目, 60岁以上老人. Shares are
 * none (80%以上的行政村通客车 is a figure).
 */
export const threshold: RejectRule = {
  id: 'threshold',
  rejects({ quantity, text, before, after, neighbours, index }) {
    const { family } = quantity;
    // 入选全球前2%的学者, 进入排名前1%: how far down the list
    if (family === 'share' && /前$/.test(before) && !/[之以日年月期底末此度会]前$/.test(before)) return true;
    // 进入前100名榜单: how long the list is
    if (/前$/.test(before) && /^的?(?:榜|名单|行列|之列)/.test(after)) return true;
    if (
      family === 'share' ||
      family === 'points' ||
      family === 'multiple' ||
      family === 'places' ||
      family === 'visits'
    )
      return false;
    if (family === 'age') return GROUP.isOf(after) || /^(?:的)?(?:老|儿童|青少年|人)/.test(after);
    if (
      family !== 'money' &&
      family !== 'area' &&
      family !== 'mass' &&
      family !== 'power' &&
      family !== 'length' &&
      family !== 'people' &&
      family !== 'index'
    ) {
      return false;
    }
    if (family === 'money' && (HOLDS_SHARE.isOf(after) || COUNTED_FROM.isOf(after))) return true;
    // 户均不足60平方米的家庭占21%: how large those are that make up the share
    if (BOUND_BEFORE.isOf(before) && /^的[\u4e00-\u9fff]{2,8}占\d/.test(after)) return true;
    // X以上 with a thing of the group behind it
    if (GROUP.isOf(after) && THING.test(after)) return true;
    // 50人以上的商业性会议1751场: the group, and at once its count
    const behind = neighbours[index + 1];
    if (behind !== undefined && behind.family === 'count' && family !== 'index') {
      const group = text.slice(quantity.end, behind.start);
      if (/^及?以[上下]的?[\u4e00-\u9fff]{2,12}$/.test(group) && !/[了完成建达共有]/.test(group)) return true;
    }
    if (after.startsWith('级')) return true;
    // 7个5—20亿元项目: how large each of them is
    const counted = neighbours[index - 1];
    if (family === 'money' && counted?.family === 'count' && counted.end === quantity.start && THING.test(after))
      return true;
    // 小于40万元的占比, 对50万元至80万元部分: how large those are that are meant
    if (SHARE_OF.isOf(after) && BOUND_BEFORE.isOf(before)) return true;
    if (PART_OF.isOf(after) && /(?:^|[，。；、])(?:对|将|按)[^，。；]*$/.test(before)) return true;
    // 1000万元以上3家: a size, and behind it how many are of it
    if (/^及?以[上下]的?$/.test(text.slice(quantity.end, neighbours[index + 1]?.start ?? quantity.end))) {
      return neighbours[index + 1]!.family === 'count' || neighbours[index + 1]!.family === 'people';
    }
    // 500米服务半径覆盖率: how near, not how much
    if (family === 'length' && /^(?:范围|服务半径|半径|服务圈|生活圈|见方|[\u4e00-\u9fff]{0,8}覆盖率)/.test(after))
      return true;
    // 超5000万元企业55家: a bound, the group's noun at once, and the group's own count behind it
    const next = neighbours[index + 1];
    if (next && next.start - quantity.end <= 12 && next.family === 'count' && THING.test(after)) {
      return BOUND_BEFORE.isOf(before) || (NAMED_BEFORE.test(before) && ROUND.test(quantity.numeral));
    }
    // 投入超过50亿元的行业有5个: how many are beyond a bound
    if (next && next.family === 'count' && BOUND_BEFORE.isOf(before)) {
      if (/^的[\u4e00-\u9fff]{1,8}(?:共|仅|已)?有$/.test(text.slice(quantity.end, next.start))) return true;
    }
    return (
      BOUND_BEFORE.isOf(before) &&
      /(?:超|逾|过)$/.test(before) &&
      /^(?:元)?(?:的)?(?:企业|项目|楼宇|园区|产业集群)/.test(after)
    );
  },
};
