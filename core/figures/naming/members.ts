import { ACTIONS, RELATIONAL, SPLITTERS } from '../lexicon';
import { DONE_BY_EVENT } from './owner-beside';
import { splitMembers, splitTop } from './split';
import { isDeed, withoutLightVerbs } from './verb-chain';
import { wordAtStart } from './word-list';

/** One word for two things, as heads of a list of two: 城乡居民收入分别增长 are the town's and the country's. */
export const JOINT_HEADS: readonly [RegExp, [string, string]][] = [
  [/城乡(?=居民|人均|低保|最低|常住)/, ['城镇', '农村']],
  [/内外贸/, ['内贸', '外贸']],
  [/进出口/, ['进口', '出口']],
  [/男女/, ['男性', '女性']],
  [/存贷款/, ['存款', '贷款']],
  [/客货/, ['旅客', '货物']],
  [/产销(?:量|额)?/, ['产量', '销量']],
  [/起数、?(?:和)?(?:死亡)?人数/, ['起数', '人数']],
];

/** Nouns that close a list for all of its members: 甲、乙、丙增加值分别. */
export const SHARED_TAIL =
  /(?:占[一-龥]{2,12}(?:比重|比例)|装机(?:容量|规模)?|(?:装机|产值|增加值|营收|出口|贷款)(?:占比|比重)|(?:抽检|检测|监测)?[一-龥]{2}率|(?:地区)?生产总值|(?:死亡|受伤|伤亡|失踪)人数|排放总量|排放|消耗|消费|用[水电气]量|[一-龥][^产销数总质存增储含容水雨用流热电气]量|交易额|[亩单]产(?:量)?|(?:离?退休人员)?(?:基本)?养老金|(?:养老|医疗|失业|工伤|生育)保险|(?:最低)?收购价格?|(?:人均)?[月年]?标准|增加值|进出口(?:总[额值])?|总产值|产值|总收入|收入|总额|营收|营业收入|投资额|投资|种植面积|播种面积|建筑面积|面积|数量|人数|户数|家数|产量|销量|销售额|销售面积|施工面积|竣工面积|零售总?额|出口额?|进口额?|贷款余额|存款余额|余额|增[速幅]|比重|占比|比例|覆盖率|达标率|参保率|参保人数|浓度|排放量|床位数?|学位数?|累计入库|入库|总量|规模|得分|全国排名|排名|利润|税收|用电量|客流量|吞吐量|价格|支出|投入|保费收入|赔[款付](?:支出)?[与和及]?(?:给付)?)$/;

/** Two animals in one breath: 牛羊存栏, 鸡鸭出栏. */
const TWO_ANIMALS = /^(.*?)([猪牛羊鸡鸭鹅兔驴马])([猪牛羊鸡鸭鹅兔驴马])(?=(?:存栏|出栏|饲养|肉)[^、]*$)/;
/** Words of one sort that stand before one noun: 城镇、农村居民收入 is the income of each. */
const SORTS: readonly RegExp[] = [
  /^(?:城镇|农村牧区|农牧区|农村|城市|乡村|城乡)/,
  /^(?:国家|省|市|区|县|州|自治区)级/,
  /^(?:男|女)性?/,
  /^(?:东|中|西)部/,
  /^(?:普通|职业)/,
];

/** 养老、失业保险 share it, 养老保险和失业保险参保率 share the rate. */
const INSURANCE = /保险$/;

/** 事故起数、死亡人数: a member that ends with its own measure takes no other's. */
const MEASURE = /[数量额率值耗]$/;
/** 专利申请量、授权量增幅: a measure of what is measured. */
const OF_MEASURES = /^(?:增[速幅]|占比|比重|比例|(?:全国)?排名)$/;

/** Splits `A、B和C` into as many members as there are values, sharing a head (城乡) or a tail (增加值). */
export function membersOf(head: string, count: number): string[] | null {
  // 存、贷款余额
  head = head.replace(/存[、和及](?=贷款)/, '存');
  let parts = splitMembers(head);
  if (parts.length === 1 && count === 2) {
    for (const [pattern, pair] of JOINT_HEADS) {
      // 内外贸平台内外贸: the last one is divided
      const at = head.search(new RegExp(`(?:${pattern.source})(?!.*(?:${pattern.source}))`));
      if (at >= 0) return pair.map((word) => head.slice(0, at) + head.slice(at).replace(pattern, word));
    }
    const animals = TWO_ANIMALS.exec(head);
    if (animals) return [animals[2]!, animals[3]!].map((one) => head.replace(animals[0], animals[1]! + one));
  }
  // 交通、教育、科技以及信息化行业 are three where three values stand
  if (parts.length > count && splitTop(head).length === count) parts = splitTop(head);
  // 新增A、B和C: more members than values where the first holds a comma list of its own
  if (parts.length > count) parts = parts.slice(parts.length - count);
  if (parts.length !== count) return null;
  const last = parts[parts.length - 1]!;
  // 第一、第二、第三产业增加值
  const ordinal = /^第[一二三四]产业/.exec(last);
  if (ordinal) return parts.map((part) => (/^第[一二三四]$/.test(part) ? part + last.slice(2) : part));
  // 中、高等职业教育在校生: one character of two
  const grade = /^[初中高]等/.exec(last);
  if (grade) return parts.map((part) => (/^[初中高]$/.test(part) ? part + last.slice(1) : part));
  const sort = SORTS.map((pattern) => pattern.exec(last)?.[0]).find((word) => word !== undefined);
  if (sort !== undefined && last.length > sort.length)
    parts = parts.map((part) =>
      part !== last && SORTS.some((pattern) => pattern.exec(part)?.[0] === part)
        ? part + last.slice(sort.length)
        : part,
    );
  // 质检、信用、广告等服务业营收: all of them are examples of what follows
  const among = /^(.{2,8})等([一-龥]{2,12})$/.exec(last);
  if (among !== null) return [...parts.slice(0, -1), among[1]!].map((part) => part + among[2]!);
  // 引进、开工装备项目分别为12个和8个: what is done one after the other to one thing
  const verb = wordAtStart(last, ACTIONS) || wordAtStart(last, SPLITTERS);
  const object = last.slice(verb.length);
  if (verb.length >= 2 && object.length >= 2 && parts.slice(0, -1).every(isDeed))
    return parts.map((part) => (part === last ? last : part + object));
  parts = withSharedOpening(parts);
  const tail = parallelTail(parts) ?? alignedTail(parts) ?? sharedTail(parts);
  const bare = tail !== undefined && last.length > tail.length;
  const owner = ownerOf(parts[0]!);
  const toward = /^(?:对|向)(?=.)/.exec(parts[0]!)?.[0] ?? '';
  return parts.map((part, index) => {
    // 违法建设宗数、面积分别下降: the area is of the same things
    if (index > 0 && (RELATIONAL.has(part) || part === '人次' || DONE_BY_EVENT.test(part)) && owner !== null)
      return owner + part;
    // 万元GDP能耗、水耗: of what each is measured
    const unit =
      index > 0 && part.length <= SHORT_MEASURE && !UNIT_OF.test(part) ? UNIT_OF.exec(parts[0]!)?.[0] : undefined;
    if (unit !== undefined) return unit + part;
    // 对甲、乙进出口: trade with each
    const whole = index > 0 && !part.startsWith(toward) ? toward + part : part;
    if (
      !bare ||
      whole.endsWith(tail!) ||
      (!OF_MEASURES.test(tail!) &&
        ((SHARED_TAIL.test(whole) && !(INSURANCE.test(whole) && !INSURANCE.test(last))) || MEASURE.test(whole))) ||
      isDone(whole)
    )
      return whole;
    return whole + tail;
  });
}

/** 县财政用于教育、卫生的支出, 通过网络实现的零售额、餐饮收入, 职工养老保险、医疗保险: what each of them is of, told once before the first; all 失业保险 is of 职工. */
const OPENINGS: readonly [opening: RegExp, alike: RegExp][] = [
  [/^[^的、]{2,}用于(?=[一-龥]{2,}$)/, /^(?!.*用于)/],
  [/^[^的、]{3,}的(?=[^的]{2,}$)/, /^(?!.*的)/],
  [/^(?:城镇|城乡)?(?:职工|居民)(?=(?:基本)?[养医])/, /^(?:大病|(?:基本)?(?:养老|医疗))(?:保险|参保|$)/],
];

/** The members with what opens the first of them, but for those that have an opening of their own or are of none. */
function withSharedOpening(parts: string[]): string[] {
  for (const [pattern, alike] of OPENINGS) {
    const opening = pattern.exec(parts[0]!)?.[0];
    if (opening === undefined) continue;
    return parts.map((part, index) => (index > 0 && alike.test(part) ? opening + part : part));
  }
  return parts;
}

/** What the last of several closes with for all: 余额 of 存款、贷款余额, and 贷款余额 of 绿色、普惠贷款余额. */
function sharedTail(parts: readonly string[]): string | undefined {
  const tail = SHARED_TAIL.exec(parts[parts.length - 1]!)?.[0];
  return tail === '贷款余额' && parts.slice(0, -1).some((part) => /[款券债]$/.test(part)) ? '余额' : tail;
}

/**
 * 用电成本 of 先进制造业、工商业用电成本, 参保率 of 失业保险、工伤保险参保率: the last of several things that end alike goes on behind that
 * ending with what is measured of all.
 */
function parallelTail(parts: readonly string[]): string | undefined {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  if (parts.length < 2 || SHARED_TAIL.test(first) || MEASURE.test(first)) return undefined;
  for (const length of [2, 1]) {
    const end = first.slice(-length);
    if (length === 1 && !ONE_SORT.test(first)) break;
    if (first.length <= length || parts.slice(0, -1).some((part) => !part.endsWith(end))) continue;
    const at = last.indexOf(end, 1);
    const tail = last.slice(at + length);
    // 甲县区、乙县区实现税收: what they did is told by its verb
    if (at > 0 && tail.length >= 2) return withoutLightVerbs(tail) === tail ? tail : undefined;
  }
  return undefined;
}

/** What one character tells the sort of: trades and places; 就业 is a doing. */
const ONE_SORT = /(?:(?<![就创毕作失转])业|[区县市镇乡村校院园厂湖河板])$/;

/** As long as 养老 and 医疗, and as many. */
const LONGEST_ALIGNED = 4;
const LEAST_ALIGNED = 3;
/** Nouns that modifiers are listed before, and that a measure follows. */
const CLASS =
  /^(?:保险|产业|行业|居民|企业|贷款|存款|学校|教育|事业|产品|作物|人员|人口|机构|工程|项目|地区|市场|金融|制造|服务)/;

/**
 * 保险参保人数 of 养老、失业、工伤保险参保人数: modifiers of one length before one noun, which begins where they are all through. Three at
 * least, of which the first measure nothing themselves.
 */
function alignedTail(parts: readonly string[]): string | undefined {
  const length = parts[0]!.length;
  const last = parts[parts.length - 1]!;
  if (parts.length < LEAST_ALIGNED || length < 2 || length > LONGEST_ALIGNED || last.length < length + 2)
    return undefined;
  if (parts.slice(0, -1).some((part) => part.length !== length || SHARED_TAIL.test(part) || MEASURE.test(part)))
    return undefined;
  // 原煤、原油、天然气产量: 气产量 is half a word and its measure
  const tail = last.slice(length);
  return CLASS.test(tail) && SHARED_TAIL.test(tail) ? tail : undefined;
}

/** Of what a use is measured, before the first of several uses. */
const UNIT_OF = /^(?:万元|单位|亿元)(?:GDP|(?:地区|国内)?生产总值|(?:规模以上)?工业增加值|产值)/;
const SHORT_MEASURE = 3;

/** 接待游客和旅游收入: what is done to a thing is counted by itself. */
const isDone = (member: string): boolean => {
  const verb = wordAtStart(member, SPLITTERS);
  return verb.length >= 2 && member.length - verb.length >= 2;
};

/** What the first member of a list measures, without its own measure; null where it has none. */
function ownerOf(member: string): string | null {
  const tail = SHARED_TAIL.exec(member)?.[0] ?? /(?:(?:图斑|宗|起|件|次|个)?数|[件批]次)$/.exec(member)?.[0];
  return tail !== undefined && member.length - tail.length >= 2 ? member.slice(0, -tail.length) : null;
}
