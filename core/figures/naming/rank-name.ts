import type { Naming, NamingContext } from './naming';
import { owned, phrase } from './phrase';
import { stripGrowth, stripLinks } from './strip';

const RANK_VERB =
  /(?:蝉联|位居|居于|(?<![宜安人民定旧迁])居(?![民住家])|位列|名列|列(?![车入为])|排名|排位|排在|排(?![水放污涝])|跃居|跃升|升至|升到|上升到|上升至|跻身|进入|保持|稳居|稳定在|并列|连续[\u4e00-\u9fff]{1,6}|(?<!可)持续|重回|继续|均|分别)(?:全国|全省|全市|全区|全县|[\u4e00-\u9fff]{0,10})$/;
/** 总量位居全省各区（市、县）: those among whom it stands may be named at length. */
const STANDS_AMONG = /(?:位居|位列|名列|排名|跃居|稳居)[一-龥、（）]{4,18}$/;
/** 集团位列中国服务业500强: what ranks a place or a body that tells of itself is the list. */
const IN_LIST =
  /^(?:[一-龥]{0,6})(?:位居|位列|名列|荣列|列|跻身|荣登)(?:\d{4}年?(?:度)?)?([一-龥\d]{4,18}(?:强[区县市镇]?|榜|榜单))$/;
const PLACE_TAIL =
  /(?:在|于)?(?:全国|全省|全市|全区|全县|省内|市内|国内|世界|全球|亚洲|中心城区|(?:中西|[东西中])部(?:地区)?|西[北南]|东[北南]|华[东南北中]|[长珠]三角(?:地区)?|京津冀|沿海|同类[\u4e00-\u9fff]{0,4}|各[区县市省][\u4e00-\u9fff]{0,3})(?:的|各[\u4e00-\u9fff]{1,4}|所有[\u4e00-\u9fff]{1,4}|第)?$/;
/** 甲在服务评价中, 空气质量在169个城市中: what was judged is ranked, or else what stands before those it is held against. */
const JUDGED =
  /^[一-龥“”]{0,12}在(?:全[国省市区县])?([一-龥“”（）]{2,24}(?:评价|考核|评估|测评|考评|评比|评选|督查|调查))中(?:(?:荣?获得?|取得|夺得|被评为)(?:团体)?(?:总(?:成绩|得?分)?|综合得?分)?)?$/;
const AMONG = /(?<=^.{2,})(?<!^其)在[^，]{2,16}中$/;

/** ，在全球港口中的排名由: those among whom it is ranked, and what is ranked was told before. */
const ONLY_AMONG = /^在[^，]{2,20}(?:中|中?的?(?:排名|排位|位次|名次))(?:[由从].*)?$/;
/** 获法治评估第一名: that it was won is told by the rank. */
const WON = /^(?:荣?获评?|获得|取得|夺得|蝉联)(?:\d{4}年度?)?(?=.{3})/;
/** 连续2年在考评中排名第一 */
const YEAR_AFTER_YEAR = /^[、，]?(?:已?连续|一连)[^，、在]{1,6}(?:年|季度|月|届|次)(?=在)/;
/** 达标率提升幅度全国第一: it is ranked by how much it rose. */
const HOW_MUCH = /(?:幅度|速度)$/;
const HOW_MUCH_ALONE = /^[、，]?(?:提升|提高|增长|上升|下降|降低|改善)(?:幅度|速度)$/;
/** 甲在全省16个市中排名第三: what is ranked stands before those among whom it is. */
const AMONG_COUNTED = /^([^，、]{2,24})在[^，、\d]{0,8}\d+(?:多|余)?[个家座][^，、\d]{1,14}中[^，、\d]*$/;

/** True where the clause before a rank tells those alone among whom something is ranked, with how many they are. */
export const amongAlone = (clauseLead: string): boolean => AMONG_ALONE.test(clauseLead);
const AMONG_ALONE = /^在[^，、\d]{0,8}\d+(?:多|余)?[个家座][^，、\d]{1,14}中[^，、\d]*$/;

/** What the clause before a rank ranks among a number of others; undefined where it tells of no others. */
export const rankedAmong = (clauseLead: string): string | undefined =>
  AMONG_JUDGED.exec(clauseLead)?.[1] ?? AMONG_COUNTED.exec(clauseLead)?.[1];
/** 本市在100个大中城市法治评估中位列第一: a place is ranked by what was judged. */
const AMONG_JUDGED =
  /^[一-龥]{2,3}在[^，、\d]{0,8}\d+(?:多|余)?[个家座](?:[一-龥]{0,6}?(?:城市|[县市区省])(?![级场容政]))([一-龥]{2,14}(?:评估|评价|考核|评比|测评|排名))中/;

/** 在文明城市测评中，本市位居第三: whose rank it is stands before the verb, and what was judged in the clause before; else undefined. */
export const judgedBefore = (clause: string, lead: string): string | undefined => {
  const judging = PLACE_RANKED.test(lead) ? IN_JUDGING.exec(clause)?.[1] : undefined;
  return clause.endsWith('中') && OWN_PLACE.test(lead) ? clause + lead.replace(OWN_PLACE, '') : judging;
};
const OWN_PLACE = /^(?:[我本全][省市区县州盟旗镇乡]|我们)/;
/** 在宜居城市评比中，滨海名列第一: a place by its name. */
const PLACE_RANKED = /^[一-龥]{2,3}[均都]?(?:名列|位列|位居|排名|荣居)/;
const IN_JUDGING = /^在(.{4,}(?:评估|评价|考核|评比|测评|排名))中$/;

/** A rank takes what it ranks: the words before its verb of rank, else the figure before it; 增速 takes its owner. */
export function rankName(context: NamingContext): Naming {
  let lead = context.before
    .replace(YEAR_AFTER_YEAR, '')
    .replace(/[、，]?(?:连续|一连|持续)[^，、]{1,6}(?:年|季|月|届|次).*$/, '');
  const list = IN_LIST.exec(lead)?.[1];
  if (list !== undefined) return { name: list, noun: list, rule: 'before' };
  const verb = STANDS_AMONG.exec(lead) ?? RANK_VERB.exec(lead);
  if (verb) lead = lead.slice(0, verb.index);
  lead = stripLinks(lead.replace(PLACE_TAIL, '')).text.replace(PLACE_TAIL, '');
  // 在建设综合排名中位居第一: the ranking is what names it
  if (verb && /综合$/.test(lead) && lead.length > 2 && /^排[名位]/.test(verb[0])) lead += '排名';
  lead = lead.replace(JUDGED, '$1').replace(AMONG, '').replace(ONLY_AMONG, '');
  // 综合排名第3: nothing is left without its 排名
  if (
    verb &&
    lead.length <= 2 &&
    (lead !== '' || context.carried === null) &&
    /^(?:综合|总体|整体|总)?$/.test(lead) &&
    /排名|排位/.test(verb[0])
  )
    lead += '排名';
  // 综合指数达64，提升幅度全国第2
  if (context.carried && HOW_MUCH_ALONE.test(lead))
    return { name: context.carried.name + lead, noun: context.carried.noun, rule: 'carried-owner' };
  const named = owned(
    phrase((HOW_MUCH.test(lead) ? lead : stripGrowth(lead) || lead).replace(WON, '')),
    context.carried,
  );
  if (named) return named;
  // 规模占全市五分之一、稳居第二: the share is another measure of it
  return context.carried
    ? { ...context.carried, name: context.carried.name.replace(/占全[国省市区县]$/, ''), rule: 'carried' }
    : { name: '', noun: '', rule: 'none' };
}
