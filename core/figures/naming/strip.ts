import { headOf, tailOf } from '../../rules/edge';
import { keepLast } from '../../rules/keep-last';
import {
  ACTIONS,
  alternation,
  isInsideWord,
  LEADS,
  LINKS,
  OWN_PLACES,
  RELATIONAL,
  SPLITTERS,
  TRAILS,
} from '../lexicon';
import { wordAtEnd, wordAtStart } from './word-list';

/** A time at the head of a name; in 2000年年底前建成的小区 it tells which ones are meant and stays. */
const TO = '(?:建议|力争|争取)?(?:到|至|截至|截止)?';
const TIMES =
  '(?:\\d{4}年?[-—～~至到])?(?:\\d{4}|[一二三四五六七八九〇零]{4})年(?:度(?!假))?(?:\\d{1,2}月(?:\\d{1,2}日)?)?|[“"]?十[一二三四五]?五?[”"]?(?:规划)?(?:时期|期间|末|期末|以来)|(?:1|一)?[-—～至]?\\d{0,2}月份?|[去今明上]年(?=年?[末底])|上半年|前[一二三四]个?季度|今年以来|去年以来|(?:过去|未来|今后|最近|近)(?:[两二三四五六七八九十]|\\d{1,2})年(?:来|间|以来|内(?![涝河陆外资销需贸]|科(?!技|研)))?|(?:[两二三四五六七八九十]|\\d{1,2})年(?:来|间|内(?!涝)|以来|(?=全[国省市区县]|累计|中央|共(?!享)|[新净]增|新[建改]|建成|完成|实际))|年底|年末|，';
/** 底 and 前 of 2025年底前: behind another time alone. */
const LATER = '(?<=.)(?:末|底|以来|前|起(?![重步点义诉草降用飞]))';
/** 换届期间: a time that any two characters name. */
const NAMED_TIME = '[一-龥]{2}(?:时期|期间)(?=.{3})';
const TIME_LEAD = new RegExp(
  `^${TO}(?:${TIMES}|${NAMED_TIME}|${LATER})+(?!(?:年?底|年末|末)?(?:以前|之前|前)(?:建成|的|竣工))`,
);
/** What it can begin with, told at a glance. */
const OPENS_WITH_TIME = headOf(new RegExp(`^${TO}(?:${TIMES})`));
const OPENS_WITH_NAMED_TIME = new RegExp(`^${TO}${NAMED_TIME}`);

function withoutTimeLead(text: string): string {
  const mayBe =
    OPENS_WITH_TIME.isOf(text) ||
    ((text.includes('时期') || text.includes('期间')) && OPENS_WITH_NAMED_TIME.test(text));
  return mayBe ? text.replace(TIME_LEAD, '') : text;
}
const GROWTH_TAIL = tailOf(
  new RegExp(
    `(?:(?:同比|环比|略微?|小幅|年均|平均|比上年|较上年|比去年|较去年|按(?:可比|不变|当年|现行)价格?(?:计算)?|可比|实际|名义|预计|预期|分别|(?<![人户亩])均|各|也|再|又|继续|持续|稳步|较快|快速|大幅|逐年|稳定|共|累计|已|将|力争|实现|保持|完成|达到|确保|计算|扣除价格因素|净|约|同口径)*(?:[↑↓↗↘]|增长速度|增长率|翻了?|少增|纯增|前进|前移|进位|收缩|提速|加快|放缓|放慢|高于|低于|快于|高|低|快|${alternation('up')}|${alternation('down')})(?:了|到|至|幅度|速度|预期目标|目标)?(?:约|近|超过|超|达到|达|为|在|不低于|不少于|不超过|不到|不足)*)$`,
  ),
);
/** 上半年, 第三季度, 前10个月, 五月份, 如今: parts of a year and the present, which tell when and never what. */
const PART_OF_YEAR =
  '上半年|下半年|(?:前|第)?[一二三四1-4]个?季度|(?:前|头)?(?:\\d{1,2}月?[-—～~至到])?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})个?月(?:份|底|末)?前?|全年|年内|年底|年初|当月|当季|如今|当前|现在|目前|至今|眼下|现阶段';
const PART_LEAD = headOf(new RegExp(`^(?:(?:去|今|明|上|本)年)?(?:${PART_OF_YEAR})(?!工|嫂|球|饼|季)`));
const PART_TAIL = tailOf(
  new RegExp(
    `(?<=.{2})(?<!\\d[-—～~至到])(?:(?:在|截至|到|至)?(?:\\d{4}年(?:底|末)?|[“"]?[七八九十]五[”"]?(?:时期|期间|末)?)|${PART_OF_YEAR})(?:的|来)?$`,
  ),
);
const ONLY_TIME = headOf(
  new RegExp(
    `^(?:\\d{4}年(?:底|末)?|[“"]?[七八九十]五[”"]?(?:时期|期间|末)?|[去今明上本]年|(?:连续)?(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})年|单[日月季年]|(?:上年|去年)?同期|上季度|上月|到|截至|${PART_OF_YEAR})+$`,
  ),
);
/** 标准由每人每月, 补差额由人均: for how many an amount is meant; it stands between the name and its number. */
const EACH_TAIL = tailOf(
  /(?<=.{2})(?:(?:由|从|为|达到?|提高到|增加到|降到)?(?:(?:月|年)?[人户亩]均|(?:平均)?每(?:[人户亩月年天日个斤吨]|\d{0,3}公斤|平方米)+)+)$/,
);

/** 项目一季度, 项目年内: a thing without the time that stands behind it; 全年 may be what it fills. */
export const withoutTimeBehind = (text: string): string => (text.endsWith('全年') ? text : PART_TAIL.takenOff(text));

/** True for words that only tell when. */
export function isTime(text: string): boolean {
  return ONLY_TIME.isOf(text);
}

/** 孵化载体到2025年达到8家, 破案率多年保持百分之百: the time behind a name is no part of it. */
const DUE_TAIL = tailOf(
  /(?<=.{2})(?:(?:力争|争取|预计|计划)?(?<!达)(?:到|至)(?:\d{4}年|“?十[一二三四]?五”?)(?:底|末|期末)?|\d{4}年(?:起|以来)|(?:连续)?多年)$/,
);
const FROM_TAIL =
  /(?:突破|超过?|[迈跨站]上)[一二两三四五六七八九十百千万亿]+(?:元|吨|人|户|家)?(?:大关|台阶|关口)?[、，]$|(?:由|从)$|(?:增加|增长|提高|提升|上升|扩大|发展|攀升|下降|降低|减少|缩小)[到至](?:\d{4}年|[“"]?十[一二三四]?五[”"]?)(?:底|末)?的?$|(?:由|从|是|为|较|比|达到?|相当于|分别是)(?:\d{4}年|[“"]?十[一二三四]?五[”"]?|上年|去年|年初|[两二三四五六七八九十]+年前)(?:底|末)?(?:时期|期间|同期)?的?$|(?:超过?|超出)[\u4e00-\u9fff]{0,8}(?:原定|预期|目标|任务|计划|预算|平均|水平|要求|标准|增速)的?$|(?:达到)?或?略?不?(?:高于|低于|高出|快于|慢于)[\u4e00-\u9fffA-Z]{0,12}$/;
const COMPARISON_TAIL =
  /(?:(?:按[\u4e00-\u9fff]{1,8}?|[全同原新老旧大小])口径(?:计算|相?比)?|(?:剔除|剔出|扣除)[^，]{2,12}(?:因素|影响)后?|(?:剔除|剔出|扣除)[^，]{2,14}后|在[\u4e00-\u9fff]{2,10}基础上|(?:比|较|与|相比于?|按)(?:[\u4e00-\u9fff]{1,8}的(?=\d))?(?:“[^”]{2,10}”|\d{4}年|[“"]?十[一二三四五]?五?[”"]?|上年|上一年|去年|前年|多年平均值?|常年|历年平均值?|上(?:一)?个五年|前[两二三四五六七八九十]年|[两二三四五六七八九十]年前|前\d{1,2}个月|同期|年初|上季度|上月|上半年|第?[一二三四1-4]季度|前[二三23]季度|(?:1?\d[-—～~至])?1?\d月份?|全国|全省|全市|预算|[\u4e00-\u9fff]{0,6}(?:计划|指标|目标|任务|警戒线))(?:[^，、（]{0,8}|[^，、（]{0,4}（[^（）]*）))$/;

/** 地区生产总值（下同） */
const BELOW_ALIKE = tailOf(/（[^（）]{0,20}下同）$/);

/** 总产值在全国率先突破 */
const AMONG_ALL = tailOf(/(?<=.{2})(?:在|居)全(?:国|省|市|区|县)$/);

/** 经济总量突破千亿、达到1042亿元: the mark it has passed, once the verb behind it is off. */
const MARK_THEN =
  /(?<=.{2})(?:首次|成功|一举|历史性)*(?:突破|超过?|[迈跨站]上)[一二两三四五六七八九十百千万亿]+(?:元|吨|人|户|家)?(?:大关|台阶|关口)?[、，]$/;
const MEAN = /[年月日季次户]/;
/** Words that only link or bound, off the end, again and again: `航运类企业达到` → `航运类企业`. Says what was taken. */
export const stripLinks = keepLast((text): { text: string; taken: readonly string[] } => {
  const taken: string[] = [];
  // 地区生产总值预计（下同）达2100亿元; 里程由2018年的123公里增加到2023年的176公里; 拥有量从2020年的29.6件, 业务量是2019年的2.4倍, 高于全国3.6个百分点
  let rest = DUE_TAIL.takenOff(EACH_TAIL.takenOff(BELOW_ALIKE.takenOff(text)).replace(FROM_TAIL, ''));
  for (let guard = 0; guard < 8; guard++) {
    const link = wordAtEnd(rest, LINKS);
    // 交易额年均达到: 均 is half of 年均
    const word = link[0] === '均' && MEAN.test(rest[rest.length - link.length - 1] ?? '') ? link.slice(1) : link;
    if (!word) break;
    // 的 after a name's own verb (达到国家标准的) and 为 in 认为 are rare here; a name is never cut to nothing by 一 or 个
    rest = rest.slice(0, rest.length - word.length);
    taken.unshift(word);
  }
  rest = rest.replace(MARK_THEN, '');
  return { text: AMONG_ALL.takenOff(PART_TAIL.takenOff(EACH_TAIL.takenOff(DUE_TAIL.takenOff(rest)))), taken };
});

/** 出口表现突出、增长8%: how a thing fared is no part of its name. */
const FARES =
  /(?<=.{2})(?:(?:运行|发展)?(?:表现|态势|势头|增势)[一-龥]{2}|(?:再|屡|均|双双)*创(?:历史)?新高?|只增不减|有增无减)[、，]?$/;
const COMPARED = tailOf(/(?<=.{2})(?:同比|环比|比上年|较上年)$/);
const BEFORE_THING = /^(?:比|较)(?:上年|去年|\d{4}年)(?:同期|[底末])?/;

/** The words of growth or change off the end, with what they compare to: `实有市场主体较2015年增长` → `实有市场主体`. */
export function stripGrowth(text: string): string {
  let rest = text.includes('下同') ? text.replace(/（[^（）]{0,20}下同）/, '') : text;
  for (let guard = 0; guard < 3; guard++) {
    const before = rest;
    rest = GROWTH_TAIL.takenOff(rest.replace(FARES, ''));
    const compared = rest.replace(COMPARISON_TAIL, '');
    // 比上年产值增长: the thing stands behind what it is compared to
    const behind = compared === '' ? rest.replace(BEFORE_THING, '') : '';
    rest = AMONG_ALL.takenOff(RELATIONAL.has(behind) ? behind : compared);
    rest = stripLinks(rest).text.replace(FARES, '');
    if (rest === before) break;
  }
  return COMPARED.takenOff(rest);
}

/** 增速 and its like name the growth of a thing, which the kind says already. */
const GROWTH_NOUN = tailOf(
  /(?:的)?(?:年均|平均)?(?:增长预期(?:目标)?|增长目标|预期增长目标|增长速度|增长率|增速|增幅|涨幅|降幅)$/,
);
/** 经济增长速度的调控目标定为8%: that it is an aim is told by the status. */
const AIM = tailOf(/的?(?:(?:调控|预期|预算)?目标|预期)(?:初步)?(?:设定|拟定|确定|定)?$/);

/** What grows, without a word for its growth and without that it is aimed at: `经济增速预期目标` → `经济`. */
export const withoutAim = (text: string): string => GROWTH_NOUN.takenOff(AIM.takenOff(text));

/** 市人大四次会议确定的生产总值: who set an aim, which the status tells. */
const DECIDED =
  /^[^，、]{0,12}(?:会议|大会|人大|人代会|年初|上级|省委?|市委?|县委?|国家|中央)(?:批准|通过|确定|提出|下达|明确)的(?=.{2})/;
/** Connectives, adverbs, times and the report's own place off the front: `2023年全市累计新增就业` → `新增就业`. */
export const stripLeads = keepLast((text): string => {
  let rest = text;
  for (let guard = 0; guard < 10; guard++) {
    const before = rest;
    rest = DASHES.takenOff(ITEM_NUMBER.takenOff(MARKS.takenOff(rest)));
    if (rest.includes('的')) rest = rest.replace(DECIDED, '');
    if (!DATED_THING.isOf(rest)) rest = withoutTimeLead(rest);
    rest = ITEM_WORD.takenOff(PART_LEAD.takenOff(ADDED_BEFORE.takenOff(FIRST_YEAR.takenOff(rest))));
    const place = wordAtStart(rest, OWN_PLACES);
    if (place && rest.length - place.length >= 2) rest = rest.slice(place.length);
    // 可提供岗位: that it can be done; 可再生 is one word
    if (rest[0] === '可' && !isInsideWord(rest, 0, 1) && OPENERS.some((list) => wordAtStart(rest, list, 1).length >= 2))
      rest = rest.slice(1);
    // 年末有剧团12个: that there are so many; 有资质的企业 are of one sort
    if (rest[0] === '有' && rest.length > 3 && !isInsideWord(rest, 0, 1) && !rest.includes('的')) rest = rest.slice(1);
    rest = OCCASION.takenOff(rest);
    const lead = wordAtStart(rest, LEADS);
    // 更换井盖: the lead 更 is half of a verb
    if (lead.length === 1 && OPENERS.some((list) => wordAtStart(rest, list).length > 1)) break;
    if (lead === '在' && IN_COURSE.test(rest)) break;
    // a lead goes only where two characters stay
    if (lead && (rest.length - lead.length >= 2 || rest === lead) && !PROTECTED.isOf(rest))
      rest = rest.slice(lead.length);
    if (rest === before) break;
  }
  return rest;
});

const MARKS = headOf(/^[、，：“”"—\-·•▪|\s●○◆◇■□▲△▶►★☆▪]+(?![^“]*”)/);
const ITEM_NUMBER = headOf(/^[（(]?[一二三四五六七八九十\d]{1,3}[）).、]/);
const DASHES = headOf(/^—+/);
const ITEM_WORD = headOf(/^(?:[一二三四五六七八九十]{1,3}是|[①-⑳⑴-⒇])(?=.)/);
const FIRST_YEAR = headOf(/^(?:由|从)(?:上年|去年|年初|\d{4}年)(?:末|底)?的?(?=.{2})/);
/** 上级、上解 that are added, and what a bracket says that is among them: 含社区卫生服务中心10家. */
const ADDED_BEFORE = headOf(/^(?:加(?=上级|上解|上年)|含(?=[一-龥]{4})(?![税氧水糖金碳氟磷]|[一-龥]*的))/);
/** 在第12届运动会上金牌贡献率: the occasion is no part of the name. */
const OCCASION = headOf(
  /^在(?![建校册岗营库外内])[^，、]{2,14}?(?:会上|中(?![心小学央国医药])|期间|过程中|方面)(?=.{3})/,
);
/** 在孵企业, 在校学生: which of the things they are; 在全国 and 在活动中 are where. */
export const IN_COURSE = /^在[一-龥](?:企业|项目|人员|职工|学?生|单位|农户|产品|作物|工程|载体|平台|党员|教师)/;
const OPENERS = [ACTIONS, SPLITTERS];

/** 2000年年底前建成的小区 */
const DATED_THING = headOf(/^\d{4}年(?:年?[底末])?(?:以|之)?前(?:建成|竣工|的)/);
/** What a lead begins without meaning it, where no list of words can tell: 重点 before any noun, 累计 that is all there is. */
const PROTECTED = headOf(
  /^(?:重点[\u4e00-\u9fff“]|经过|累计[\u4e00-\u9fff]{0,2}$|(?:当年|年末|年终|累计|滚存)+(?:收支|净)?结余|上年结|预计数|加快度|达到[^，、\d]{2,12}的.{2})/,
);

const ANY = /^(?:企业|公司|项目|工程)$/;

/** 新城努力推进: how it is done goes with the verb. */
const HOW_DONE = /(?<=.{2})(?:努力|积极|大力|扎实|深入|有力)$/;

/** Verbs off the end of a counted noun: `企业入驻` → `企业`. */
export function stripTrails(text: string): string {
  let rest = text;
  for (let guard = 0; guard < 3; guard++) {
    const word = wordAtEnd(rest, TRAILS);
    // 标准化建设, 三级达标: the verb is what the words before it describe
    // 6家企业上市: what is left says too little alone
    if (ANY.test(rest.slice(0, rest.length - word.length)) && ACTIONS.has(word)) break;
    if (!word || rest.length - word.length < 2 || /[化级]/.test(rest[rest.length - word.length - 1]!)) break;
    rest = rest.slice(0, rest.length - word.length).replace(HOW_DONE, '');
  }
  return rest;
}
