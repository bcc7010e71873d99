import { headOf, tailOf } from '../../rules/edge';
import { ACTIONS, isInsideWord, RELATIONAL, SPLITTERS, TRAILS } from '../lexicon';
import { withoutAdverbial } from './adverbial';
import { withoutDoer } from './doer';
import type { Naming } from './naming';
import { ownerBeside, ownerOfMeasure } from './owner-beside';
import { schoolOf } from './schools';
import { lastOutside, splitTop } from './split';
import { isTime, stripLeads } from './strip';
import { deedOf, openingChain, withoutLightVerbs } from './verb-chain';
import { wordAtEnd, wordAtStart } from './word-list';

/** Of words that stand behind another quantity's noun only what follows the last 、or 和 names the next one. */
export function cutOff(before: string, continued: boolean): string {
  if (!continued) return before;
  before = before.replace(/^(?:以上|左右|以内|以下|（[省市区县州旗镇乡街道、]{2,7}）)/, '');
  const mark = Math.max(lastOutside(before, '、'), before.lastIndexOf('，'));
  // 企业解决用工、用地等问题486个: examples of one thing
  if (
    mark >= 0 &&
    before[mark] === '、' &&
    /^[^、]{1,8}等[一-龥]{2,6}$/.test(before.slice(mark + 1)) &&
    before[0] !== '、'
  )
    return before;
  if (mark >= 0) return before.slice(mark + 1);
  const joint = /(?:以及|和|及|并|与)/g;
  let cut = -1;
  for (const match of before.matchAll(joint)) {
    const end = match.index + match[0].length;
    if (!isInsideWord(before, match.index, end)) cut = end;
  }
  return cut >= 0 ? before.slice(cut) : before;
}

/** 教育、科技等支出: an amount is nobody's without them. */
const AMOUNT = /(?:支出|收入|销售|消费|投资|资金|产值|增加值|贷款|补贴|补助|费用?|经费|税收|[数量额率])$/;

/** 新建甲公园、乙公园等公园: the things that stand as examples are no part of the name, what was done with them is. */
function withoutExamples(text: string): string {
  const named = /^(.+)等(?!级|次|候|待|地区$)(?:各类|各项)?([一-龥“”]{2,})$/.exec(text);
  if (named === null || !/[、和”]/.test(named[1]!) || AMOUNT.test(named[2]!)) return text;
  const deed = deedOf(named[1]!, named[2]!);
  return (text.startsWith(deed) ? deed : '') + named[2]!;
}

/** 甲工程全面完成、为企业减少成本: before the mark stands another clause. */
function lastClause(text: string): string {
  const parts = splitTop(text);
  if (parts.length < 2) return text;
  const last = parts[parts.length - 1]!;
  return parts
    .slice(0, -1)
    .some((part) => part.length > 5 && wordAtEnd(part, TRAILS).length >= 2 && !NOUN_ENDS.test(part))
    ? stripLeads(last)
    : text;
}

/** 道路建设、绿化养护: doings that are measured. */
const NOUN_ENDS = /(?:建设|发展|运营|覆盖|签约|开放|建成|上市|挂牌)$/;

/** 可为企业减少成本, 为群众挽回损失: who has the good of it is not what is measured. */
const FOR_WHOM = /(?:每年|累计)?可?(?:为|给)(?!主)[一-龥]{2,6}?(?=减少|节约|节省|降低|挽回|避免|减免|增收|减税|退税)/;

/** 增长的主要原因是土地出让收入增加: what an account gives its reason by. */
const REASON = /^[^，]{0,14}(?:原因是|主要是)(?:由于|因为?)?(?=[一-龥]{3})/;

/** 引导银行发放贷款, 提请常委会审议法规草案: whom it was asked of, and the deed stays where one is counted. */
const BY_OTHERS =
  /^(?:(?:引导|帮助|指导|鼓励|协助|协调|督促)[^，、“]{2,10}?(?=(?:发放|提供|引进|新增|开展|办理|完成|融资|建设|创办)[一-龥“]{2})|(?:提请|报请|提交)[^，、“]{2,12}?(?:审议|批准|审查|审定)(?=[一-龥“]{3}))/;
/** 荣获文物修复奖9项: that it was won is no part of the prize. */
const WON = /^(?:荣|喜)?获(?![得批评奖益救取悉赠证利])(?=[一-龥“A-Z]{3})(?!.*的)/;
/** 中央决定将扶贫标准: who decided on it. */
const DECIDED = /^[一-龥]{2,8}(?:决定|明确|要求|提出|同意)(?:将|把)(?=[一-龥]{3})/;
/** 按一年计成交额: how a number was reckoned. */
const RECKONED = headOf(/^按[^，按]{1,8}计(?:算)?(?=.{3})/);
/** 因去年基数低: since when. */
const SINCE = headOf(/^因(?=[上本去今]年)/);
/** 在改造过程中, 为企业减负方面: wherein it was done. */
const WHEREIN = headOf(
  /^(?:在|对|为|向|从|围绕|按照|根据|通过)(?!建|校|册|岗|营|库|外|内|口)[^，]{2,12}(?:中(?!心)|上(?!市)|下|里(?!程)|内(?![河镜科燃需贸外资涝环])|方面|期间|过程中|基础上)/,
);
/** 依托园区建设: by what. */
const BY_WHAT = headOf(
  /^(?:利用|依托|通过|围绕|借助|结合|按照|聚焦|针对)[^，]{2,12}?(?=建设|打造|开展|建成|新建|实施|引进|举办)/,
);
const OF_OR_DONE = headOf(/^(?:了|的)/);

/** A lead as a phrase: cut behind the last verb that divides it, prepositional openings off. */
export function phrase(lead: string): string {
  const told = stripLeads(withoutAdverbial(withoutDoer(lastClause(stripLeads(lead)))))
    .replace(FOR_WHOM, '')
    .replace(REASON, '')
    .replace(WON, '')
    .replace(BY_OTHERS, '');
  let rest = RECKONED.takenOff(SINCE.takenOff(told)).replace(DECIDED, '');
  rest = BY_WHAT.takenOff(WHEREIN.takenOff(rest));
  // 甲镇、乙镇完成土地整治: who did it are several
  const listed = rest.lastIndexOf('、');
  if (listed > 0) {
    const done = DONE_BY.exec(rest.slice(listed))?.[1];
    if (done !== undefined && !isRelational(done)) rest = done;
  }
  if (rest.length > 5 && !rest.includes('、')) {
    for (let at = rest.length - 3; at > 1; at--) {
      let verb = wordAtStart(rest, SPLITTERS, at);
      if (verb.length < 2 || isInsideWord(rest, at, at + verb.length)) continue;
      // 扩建 of 改扩建 is half of a verb
      if (wordAtStart(rest, SPLITTERS, at - 1).length > verb.length) continue;
      // 重点群体新发放贷款: what is done anew
      if (rest[at - 1] === '新' && !isInsideWord(rest, at - 1, at)) verb = rest[--at] + verb;
      // 经常参加锻炼人数: of whom there are so many
      if (/^(?:经常|长期|定期|临时|定向)$/.test(rest.slice(0, at))) continue;
      // 引进新企业数占引进企业总数: a verb of what it is a share of
      if (/占[^占]{0,6}$/.test(rest.slice(0, at)) && !rest.endsWith('占')) continue;
      const object = rest.slice(at + verb.length).replace(/^(?:了|各类|各级)/, '');
      // 拥有量, 完成率: the verb is the first half of a noun
      // …年底前建成的小区: it only describes the thing
      if (/^(?:[量率额数度值费期的和与及、）]|试点|行动)/.test(object)) continue;
      // 垃圾处置体系, 技术转化中心: what the verb does tells of what sort the noun is
      if (MADE_FOR.test(object)) continue;
      // 中小企业园完成征地: of so short a thing who did it stays
      if (object.length === 2 && WHOSE.test(verb) && !RELATIONAL.has(object)) {
        rest = rest.slice(0, at) + object;
        break;
      }
      if (object.length < 2 || (object.length < 3 && !RELATIONAL.has(object))) continue;
      // 设备购置投资: what the money was spent on is its kind
      if (SPENT_ON.test(verb) && object.startsWith('投资')) break;
      // 目标完成比例: how far it has come
      if (WHOSE.test(verb) && /^(?:比例|进度)$/.test(object)) break;
      // 争议调解成功率: a rate of the doing itself
      if (RATE_OF_DOING.test(object) && (at > 2 || !WHOSE.test(verb))) break;
      if (RELATIONAL.has(object)) {
        const owner = rest.slice(0, at);
        rest = owner.length >= 2 && owner.length <= 16 ? owner + object : object;
      } else if (WHOSE.test(verb) && WHOLE_AMOUNT.test(object) && isOwner(rest.slice(0, at))) {
        // 城市更新完成固定资产投资154亿元 is no investment of the whole district
        rest = rest.slice(0, at).replace(/(?:力争|预计|累计|已|共)$/, '') + object;
      } else if (openingChain(rest, at) > 0 && !SORT.test(rest.slice(0, at)))
        rest = ACTIONS.has(verb) || verb[0] === '新' ? verb + object : object;
      break;
    }
  }
  const named = OF_OR_DONE.takenOff(stripLeads(withoutLightVerbs(withoutExamples(rest))));
  return named.endsWith('安排') ? named.replace(/(?<=.{3})(?:拟|计划|相应)?安排$/, '') : named;
}

const RATE_OF_DOING = /^(?:成功|完成|办结|合格|满意|到位|执行)率$/;
const DONE_BY = /^、[一-龥]{2,12}(?:完成|实现)(?!率)([一-龥“”]{3,})$/;
const MADE_FOR =
  /^(?:合同(?!外资)|计划|任务|指标|方案|中心|平台|基地|机构|体系|系统|基金|设施|设备|能力|工程|示范区|产业|服务(?!人|业)|机制|模式|技术|装备|站|网络)/;
/** 城镇新增就业人员: not who did it. */
const SORT = /^(?:城镇|农村|乡村|城乡|城市)$/;
const SPENT_ON = /^(?:购置|开发|建设|改造|更新|安装)$/;
const WHOSE = /^(?:完成|实现)$/;
const WHOLE_AMOUNT = /(?:投资|收入|产值|增加值|税收|销售额|零售额|营收|利润|总额|营业额|合同额|成交额|交易额)$/;

/** 全市开发区完成税收: all zones are a part as well. */
const ZONE = /(?:开发|园|保税|示范|功能|集聚|合作|度假)区$/;
/** Who did it, where that is a part of the whole and not the place or its government. */
function isOwner(subject: string): boolean {
  const plain = subject.replace(/(?:力争|预计|累计|已|共)$/, '');
  return (
    plain.length >= 2 &&
    plain.length <= 12 &&
    (ZONE.test(plain) || !/[省市区县州盟旗]$|政府$|我们|各级|财政$/.test(plain))
  );
}

/** Goods and animals whose name is one character: 钢660万吨、纸52万吨, 牛1.1万头、羊9.8万只. */
const ONE_CHARACTER =
  '钢铁铜铝锌铅煤焦炭油气水盐碱纸布纱丝绸棉麻糖茶烟酒粮稻麦豆薯果菜菌药花肉蛋奶鱼虾蟹猪牛羊马驴骡兔鸡鸭鹅蜂表车船桥路';
const LEVEL_ONLY = /^(?:(?:国家|省|市|区|县|州|部)级|[1-5]A级(?:及?以上)?)$/;
const OWN_LEVEL = /^(?:获评?)?(?:(?:国家|省|市|区|县|州|部|[1-5]?A)级[、和及]?)+(?:及?以上)?/;
/** 占全市两成, 数量占全市两成: a size of what was told before, and its share. */
const SHARE_OF = /^(?:(?:规模|[总数份][量数额]|产值|增加值)?占|相当于)/;

const JOINT = /[、及和与]/;

/** True for a noun that needs its owner, and for several: 增速, 总量及增速. */
export function isRelational(text: string): boolean {
  return RELATIONAL.has(text) || (JOINT.test(text) && text.split(JOINT).every((word) => RELATIONAL.has(word)));
}

/** 甲产业增加值 and 增加值占比 share their measure, 基金收入 and 总收入 as well. */
function joined(owner: string, measure: string): string {
  if (/^总(?:收入|支出|产值|投资|产量)$/.test(measure) && owner.endsWith(measure.slice(1)))
    return owner.slice(0, 1 - measure.length) + measure;
  // 债券还本付息10亿元（还本5亿元）: one of two things that were told together
  const both = owner.lastIndexOf(measure);
  if (both > 1 && owner.length - both === 2 * measure.length) return owner.slice(0, both) + measure;
  for (let length = Math.min(owner.length, measure.length) - 1; length >= 2; length--)
    if (owner.endsWith(measure.slice(0, length))) return owner + measure.slice(length);
  return owner + measure;
}

/** 企业前三季度营收, 某区2021年全年总产值; 2000年年底前建成的小区 and 2024年度 keep theirs. */
const TIME_INSIDE =
  /(?<=[一-龥]{2})(?:(?:(?:\d{4}年?[、和])*\d{4}|[去今明上])年(?:分别|各)?(?!年?[度版]|年?[底末]?(?:以|之)?前)(?!年?结[余转])(?:全年|上半年|前[一二三]季度)?|前[一二三]季度|上半年|全年(?=用于|累计|完成|实现|共)|[两二三四五六七八九十]年(?:累计|[中间来])|为此(?=新增|增加|安排|投入))(?=[一-龥]{2})/;

/** 分季度看, 按可比口径测算, 据调查统计: says how a number was found, and never what it is of. */
export const SEEN_BY = /(?:看|[测核计折换推]算|口径|统计|比较)$/;

/** 完成116项，其余2项: some of what was told of. */
const LEFT = /^(?:其[余他它]|剩余|余下)$/;

/** Amounts that a place, a branch or a firm has, each beside the others. */
const OWN_AMOUNT = /^(?:税收|营收|产值|收入|销售额|交易额|增加值)$/;
const AMOUNT_TOLD =
  /(?:总产值|产值|增加值|营业收入|营收|总收入|(?<!预算)收入|销售额|零售额|利润总额|利润|生产总值|GDP|固定资产投资|零售总额|进出口(?:总[额值])?|[进出]口额?)$/;
/** 每平方公里 of 每平方公里产出GDP: what a measure is told for holds for the one beside it. */
const EACH = /^(?:每(?:平方公里|万人|人|户|亩|公顷)|[人户亩地]均)/;
/** 软件业 of 软件业收入; 工业 of 工业总产值 is none that a place's 税收 could be of. */
const BRANCH = /(?:产业|(?<!^工)(?<!^农)业|企业|集群|产业链|园区|集团|公司)$/;

/** 支出占比持续, 产值有望: how it went on is no part of its name. */
const ADVERB_BEHIND = tailOf(/(?<=.{3})(?:继续|持续|一直|总体|整体|普遍|(?:可|有)望)$/);

/** 收入连续迈上50、60亿元台阶: the marks that a thing has passed. */
const MARKS_PASSED = tailOf(/(?<=.{2})(?:连续|先后|接连|陆续)*(?:迈上|跨上|跃上|站上|突破|跨越)[\d、.]+$/);

const BOTH_BEHIND = /(?<=.{3})(?<![人户亩地年月日平村])均$/;
const LEFT_OUT = headOf(/^(?:剔除|剔出)(?=[一-龥、]{3,}(?:收入|支出|资金)等?$)/);
const MARKS_BEFORE = headOf(/^[”、，的）]+等?/);
const MARKS_BEHIND = tailOf(/[“、，的（]+$/);

/** A phrase without what is told of it in brackets, inside it or at its edges. */
function withoutGlosses(text: string): string {
  // 剔除上解支出12亿元: what is left out is told of itself
  let clean = LEFT_OUT.takenOff(text.trim());
  // 财政部下达我市债务限额: who gave it stands before the place
  if (clean.includes('我')) clean = clean.replace(/^.{2,12}我[省市区县州旗盟](?:\d{4}年)?(?=.{4})/, '');
  const glossed = clean.includes('（');
  if (glossed) clean = clean.replace(/（下同）|（[^（）]{4,}）$|（不?含[^）]{0,12}）$/g, '');
  clean = clean.replace(TIME_INSIDE, '');
  // 市级（包括甲区、乙区，下同）收入: what it takes in is told once
  if (glossed) clean = clean.replace(/（(?:包括[^（）]*|[^（）]*下同)）/, '');
  clean = clean.replace(
    /(?<=[一-龥”]{2})(?:累计)?(?:实现|完成)(?=(?:总?产值|增加值|营业收入|销售收入|营收|税收|利润(?:总额)?|利税(?:总额)?)$)/,
    '',
  );
  clean = MARKS_PASSED.takenOff(ADVERB_BEHIND.takenOff(clean));
  if (clean.endsWith('均')) clean = clean.replace(BOTH_BEHIND, '');
  if (clean.endsWith('方面')) clean = clean.replace(/(?<=.{3})方面$/, '');
  return MARKS_BEHIND.takenOff(MARKS_BEFORE.takenOff(clean));
}

/** A phrase as a name; relational nouns take their owner from the sentence so far; null for an empty phrase. */
export function owned(text: string, carried: Naming | null): Naming | null {
  const clean = withoutGlosses(text);
  // 完成中央、省要求精简10%的任务: who asked for it
  if (/(?<!质量|标准|指标)要求$/.test(clean)) return null;
  if (clean.length === 0 || isTime(clean) || SEEN_BY.test(clean) || (carried !== null && LEFT.test(clean))) return null;
  const bare = clean.replace(/^(?:其(?!他|它|余)|该|其中)/, '').replace(/^([一-龥]{0,3})[约近超]占/, '$1占');
  // 承接京津转移项目43项，项目数量增长26%: the same things, by the last word of their name
  const again = carried === null || carried.rule === 'carried-owner' || /[授注]/.test(bare) ? '' : carried.noun;
  const head = again.length > 3 && bare.startsWith(again.slice(-2)) && RELATIONAL.has(bare.slice(2)) ? again : '';
  if (head !== '') return { name: head + bare.slice(2), noun: head, rule: 'carried-owner' };
  // 示范村290个（其中省级113个）
  const ofLevel = carried === null || !LEVEL_ONLY.test(bare) ? '' : carried.noun.replace(OWN_LEVEL, '');
  if (ofLevel.length >= 2 && !/^含|本级$/.test(ofLevel))
    return { name: bare + ofLevel, noun: bare + ofLevel, rule: 'carried-owner' };
  const school = schoolOf(bare, carried);
  if (school !== '') return { name: school + bare, noun: school, rule: 'carried-owner' };
  const owner = carried === null ? '' : ownerBeside(carried.noun, bare);
  if (owner !== '') return { name: owner + bare, noun: owner, rule: 'carried-owner' };
  if (carried?.noun && (isRelational(bare) || SHARE_OF.test(bare)) && !carried.noun.endsWith(bare)) {
    // 秋粮播种面积963万亩，总产量381万吨: the yield is of the crop, not of its area
    // 建筑规模180万平方米，占地面积2平方公里: two sizes of what was named before both
    if (carried.rule === 'before' && /面积$/.test(bare) && /规模$/.test(carried.noun))
      return { name: bare, noun: bare, rule: 'before' };
    // 工业总产值150亿元，税收4亿元: two amounts of one owner that neither names
    if (carried.rule === 'before' && OWN_AMOUNT.test(bare) && AMOUNT_TOLD.test(carried.noun)) {
      const whose = carried.noun.replace(AMOUNT_TOLD, '');
      const each = EACH.exec(whose)?.[0];
      if (each !== undefined) return { name: each + bare, noun: each + bare, rule: 'carried-owner' };
      return BRANCH.test(whose)
        ? { name: whose + bare, noun: whose, rule: 'carried-owner' }
        : { name: bare, noun: bare, rule: 'before' };
    }
    const measured = ownerOfMeasure(carried.noun, bare);
    if (measured.length < 2) return { name: bare, noun: bare, rule: 'before' };
    return { name: joined(measured, bare), noun: carried.noun, rule: 'carried-owner' };
  }
  if (clean.length < 2) return ONE_CHARACTER.includes(clean) ? { name: clean, noun: clean, rule: 'before' } : null;
  return { name: bare, noun: stripAction(bare), rule: 'before' };
}

function stripAction(name: string): string {
  const action = wordAtStart(name, ACTIONS);
  const left = name.slice(action.length);
  // 生产总值, 销售收入: the doing is half of the noun
  // 竣工、在建项目: two sorts of one thing
  const thing = action && left.length >= 2 && !isRelational(left) && !/^[、和及与性]/.test(left) ? left : name;
  // 市场主体全年新增8882户，总量突破6万户
  return thing.replace(/(?<=.{2})(?:全年|累计|共)*(?:新增|净增|增加)$/, '');
}
