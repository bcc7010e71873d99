import type { UnitFamily } from '../../units/families';
import { withoutOver } from '../fields/bound';
import { ACTIONS, LIGHT, MODIFIERS, OWN_PLACES, RELATIONAL, SPLITTERS } from '../lexicon';
import { CAME_TO, countedNoun, EVENTS, opensWithVerb } from './counted-noun';
import { fromAfter, type LeadShape, rateBehind } from './from-after';
import { givenMoney, moneyFor, spentOn } from './given-money';
import type { Naming, NamingContext } from './naming';
import { cutOff, owned, phrase } from './phrase';
import { rankName } from './rank-name';
import { stripGrowth, stripLeads, stripLinks, withoutAim } from './strip';
import { isDeed, withoutClosingVerb } from './verb-chain';
import { wordAtEnd, wordAtStart } from './word-list';

const PREPOSITION_END =
  /(?:在|与|对|为|向|从|由|把|将|给|于|同|和|及|以|按|被|让|使|经|等|如|包括|及其|的|全市|全区|全县|全省|全国|围绕|覆盖|涉及|全部|其他|各类|每年|每)$/;

/** 街巷沿线36栋住宅, 汛期前20户: where or when, and what is counted stands behind the number. */
const WHERE_OR_WHEN = /(?:期前|期间|期内|沿线|沿途|周边|一带|两侧|两岸|(?<=.)范围内|[区市县镇村园社校厂院]内)$/;

/** What is held against another place is told of both, and stays apart. */
const OF_MEAN = /^[，、]?[是为]全[国省市区县州](?:的)?平均水平的$/;
const HELD_AGAINST =
  /^[，、]?(?:约?[达是为]|达到|相当于|约为)(?!均)(?![^，]*(?:[全我]国|全[省市]|世界|全球|平均))[^，]{2,}的?$/;
const isMoney = (family: UnitFamily): boolean => family === 'money';
const COUNTED_BY_DEED: ReadonlySet<UnitFamily> = new Set(['people', 'visits']);

/** Of the words between a thing and its number those that do not link them: 科创板累计600家企业上市 counts 企业. */
const ADVERBS: ReadonlySet<string> = new Set([
  '累计',
  '共',
  '已',
  '已经',
  '总计',
  '共计',
  '合计',
  '全年',
  '每年',
  '年均',
  '又',
  '再',
]);

/** 目标设定为拥有1500亿元产值: that it is an aim names nothing. */
const ONLY_AIM = /^(?:预期|总体|发展|奋斗|主要)?目标$/;

/** 完成预算的94.9%: how far the thing before has come. */
const PROGRESS =
  /(?:完成|占|为|达到?)((?:年初|调整后?的?|年度|全年|年|变动|汇总|规划|[三五]年)*(?:预算|计划|目标(?:任务)?|任务|决算)(?:调整)?数?)(?:投资)?的?$/;

const SUM_OF_ACCOUNT = /^(?:收入|支出)总量$/;

const BUDGETED = /^[，、]?(?:为|占|完成)?((?:年初|调整后?的?|年度|变动)+(?:预算|计划|目标)数?)(?:的|为)?$/;

/** Names one quantity by the words around it and the sentence so far. */
export function nameOf(whole: NamingContext): Naming {
  const context = { ...whole, before: withoutOver(whole.before, whole.quantity) };
  const { quantity, kind, carried } = context;
  if (kind === 'rank') return rankName(context);
  if (kind === 'growth' || kind === 'change') {
    const each = EACH_MORE.exec(context.before)?.[1];
    if (each !== undefined) return { name: each, noun: each, rule: 'before' };
    const grew = withoutAim(stripGrowth(cutOff(context.before, context.continued)));
    const subject = owned(phrase(stripLinks(grew).text), carried);
    if (subject) return subject;
    const noun = kind === 'change' || /目标|的/.test(context.after.slice(0, 3)) ? '' : countedNoun(context);
    if (!carried && noun.length >= 2) return { name: noun, noun, rule: 'after' };
    return carried ? grown(carried, context) : { name: noun, noun, rule: noun ? 'after' : 'none' };
  }
  // 达历年总量的五倍: what it is held against is no name
  if (quantity.family === 'multiple' && carried && (HELD_AGAINST.test(context.before) || OF_MEAN.test(context.before)))
    return { ...carried, rule: 'carried' };
  const progress = quantity.family === 'share' ? PROGRESS.exec(context.before) : null;
  if (progress && carried) return { name: `${carried.noun}完成${progress[1]}`, noun: carried.noun, rule: 'progress' };
  // 为预算的95%, of an amount that was not read: the plan alone is no name
  if (progress && /预算|决算/.test(progress[1]!) && /^[，、]?$/.test(context.before.slice(0, progress.index)))
    return { name: '', noun: '', rule: 'none' };
  // 收入完成3亿元，为年初预算4亿元的75%
  const planned = quantity.family === 'money' && carried ? BUDGETED.exec(context.before)?.[1] : undefined;
  if (planned !== undefined) return { name: carried!.noun + planned, noun: carried!.noun, rule: 'progress' };
  const links = stripLinks(cutOff(context.before, context.continued));
  const named = stripLeads(links.text);
  // 改造升级6座天桥 are 改造 as those of 升级改造
  const lead = ONLY_AIM.test(named) ? '' : named.replace(/(?<=改造)升级$/, '');
  const rate = quantity.family === 'share' ? rateBehind(lead, context.after) : '';
  if (rate !== '') return { name: rate, noun: rate, rule: 'before' };
  const counted = countedNoun(context);
  const after = ONLY_AIM.test(counted) ? '' : counted;
  const given =
    (after === '' || OF_MONEY.test(after)) && isMoney(quantity.family)
      ? givenMoney(cutOff(context.before, context.continued), context.beyond, context.earlier, carried)
      : null;
  if (given) return given;
  const spent = lead === '' && isMoney(quantity.family) ? moneyFor(context.after, context.beyond) : null;
  if (spent) return spent;
  if (after === '' && carried === null && isMoney(quantity.family) && INVESTED.test(lead)) {
    const invested = spentOn(lead, context.beyond);
    if (invested) return invested;
  }
  const shape = shapeOf(context, links, lead);
  // 总投资4.6亿元的产业园: the amount's own word behind the thing that it is of
  const measure = after && context.after.startsWith('的') ? measureAlone(lead) : '';
  if (measure !== '') {
    if (quantity.family === 'money') return { name: after + measure, noun: after, rule: 'after' };
    if (CAPACITY.test(measure)) return { name: after + measure, noun: after, rule: 'after' };
    // 面积约6.5万平方米的用房: the unit says that it is the area
    if (/面积$/.test(measure)) return { name: after, noun: after, rule: 'after' };
  }
  if (after && shape !== 'noun') return fromAfter(lead, after, shape, context);
  if (
    after &&
    shape === 'noun' &&
    links.taken.every((word) => ADVERBS.has(word)) &&
    !isDoneWith(named, context) &&
    quantity.family !== 'share' &&
    quantity.family !== 'index' &&
    !opensWithVerb(after)
  ) {
    // 新增甲景区、乙景区2家5A级景区: the examples that are counted stand behind what was done
    const done = wordAtStart(lead, MODIFIERS).length > 1 && /[、等]/.test(lead);
    return fromAfter(lead, after, done ? 'open' : shape, context);
  }
  // 加上级补助收入28亿元，收入总量63亿元
  if (SUM_OF_ACCOUNT.test(lead)) return { name: lead, noun: lead, rule: 'before' };
  // 旱厕240座改造任务: the thing stands before the number, and what is to be done with it behind
  const task = shape === 'noun' && COUNTED_THINGS.has(quantity.family) ? TASK.exec(context.after)?.[1] : undefined;
  if (task !== undefined && [ACTIONS, SPLITTERS].some((list) => wordAtEnd(task, list).length > 1)) {
    const thing = owned(phrase(lead), carried);
    if (thing?.rule === 'before') return { ...thing, name: thing.name + task };
  }
  // 收入总计413亿元 sums up all that was told and belongs to none of it
  const sum =
    /(?:^|预算|财政|基金|[省市区县州盟旗]级|本级)(?:(?:收入|支出)(?:预算)?|收、?支)$/.test(lead) &&
    links.taken.find((word) => /^(?:总计|合计|共计)$/.test(word));
  // 支出预算合计 adds up places, 总计 also what was carried over and handed down
  if (sum && (sum === '总计' || !lead.endsWith('预算'))) {
    const noun = lead.replace(/(?<=收入|支出)预算$/, '') + sum;
    return { name: noun, noun, rule: 'before' };
  }
  // 吸引5万人次参与: of a verb alone and one behind the number both tell what is counted
  const joined =
    shape === 'verb' && after === '' && COUNTED_BY_DEED.has(quantity.family)
      ? /^[一-龥]{2,8}(?=$|[，。；、])/.exec(context.after)?.[0]
      : undefined;
  if (joined !== undefined && isDeed(lead) && !/^(?:以[上下内]|左右)$/.test(joined))
    return { name: lead + joined, noun: lead + joined, rule: 'after' };
  // 文物推介26场次: an event is a doing
  const told = phrase(lead);
  const before = shareName(owned(EVENTS.has(quantity.unit) ? told : withoutClosingVerb(told), carried));
  if (before && shape !== 'empty') return before;
  if (after) return fromAfter('', after, 'empty', context);
  const deed = /^[\u4e00-\u9fff]{2,8}(?=$|[，。；、])/.exec(context.after)?.[0];
  // 覆盖338个村，1754户3735人脱贫: counted by what became of them
  if (
    deed &&
    shape === 'empty' &&
    !context.continued &&
    // 气象站61个已验收，8个仍在推进: some of those told of before
    !(context.alike && carried !== null && !isDeed(deed)) &&
    !/^(?:的|以上|左右|以内|以下|增长|同比|因|由于|仍|尚|还|暂|正在)/.test(deed) &&
    !CAME_TO.test(deed)
  )
    return { name: deed, noun: deed, rule: 'after' };
  if (carried)
    return {
      ...carried,
      // 投资3亿元新建公路4条42公里: what is no money is of the roads
      name:
        isOfAll(context, links.taken) ||
        (carried.rule === 'after' && !isMoney(quantity.family) && SPENT_ON_IT.test(carried.name))
          ? carried.noun
          : carried.name,
      rule: 'carried',
    };
  return before ?? { name: '', noun: '', rule: 'none' };
}

const COUNTED_THINGS: ReadonlySet<UnitFamily> = new Set(['count', 'area', 'length', 'people']);
const TASK = /^([一-龥]{2,4})(?:任务|目标)(?=$|[，。；、])/;
const SPENT_ON_IT = /(?:投资|投入|筹[措集]资金)$/;

/** 安排9亿元资金支持再就业: what the money is for is told behind it. */
const OF_MONEY = /^(?:[一-龥]{2,6}(?<!投入|安排))?资金(?=支持|用于|保障|推动|推进|帮助|实施)/;

/** 甲支出67亿元，占比7%，增长3.7%: what grew is the amount, and not its share; 占比提高3个百分点 is told in points. */
function grown(carried: Naming, { quantity, before }: NamingContext): Naming {
  // 民生支出占总支出比重达80%，同口径增长9%: a share rises, and what grows is the amount
  const amount =
    quantity.unit === '%' && /增长$/.test(before) ? /^(.{3,}?)占.{2,}(?:比重|比例)$/.exec(carried.name) : null;
  if (amount) return { name: amount[1]!, noun: amount[1]!, rule: 'carried' };
  // 经营主体净增12万户、增长5%: what grew is all there are
  const added = ADDED.exec(carried.name);
  if (added) return { ...carried, name: carried.name.slice(0, added.index), rule: 'carried' };
  const share = carried.rule === 'carried-owner' && SHARE.test(carried.name) && quantity.unit !== '百分点';
  return { ...carried, name: share ? carried.noun : carried.name, rule: 'carried' };
}

/** 户均增收4200元: what each of them earned more is told of by itself. */
const EACH_MORE = /^[，、]?(?:实现|带动|可|预计|累计)*([户人亩棚]均(?:年|月)?增[收产])(?:了|约|近|达|超|超过|达到)*$/;
const ADDED = /(?<=[一-龥]{3})(?:净增|新增)$/;
const SHARE = /占比$|占[^占]*(?:比重|比例)?$/;

const SHARE_NOUN = /^(.{2,}(?:比重|比例|份额))占$/;
/** 制造业占29.8%: the share that is told is its 占比. */
function shareName(naming: Naming | null): Naming | null {
  if (naming === null || !/.占$/.test(naming.name)) return naming;
  // 内销比重占54%: the share is told twice
  const share = SHARE_NOUN.exec(naming.name)?.[1];
  return { ...naming, name: share ?? `${naming.name}比` };
}

const UNREAD_COUNT = /(?:\d|[两二三四五六七八九十])[大类个种项][一-龥]{2,4}$/;

/** Verbs that say that there are so many of what stands behind the number. */
const EXISTS = /^[已现共拥建设]有$/;

/** 选派科技特派员68名下沉一线: a verb and its object stand before the number, and a person does what stands behind. */
const isDoneWith = (lead: string, { before, quantity }: NamingContext): boolean =>
  quantity.unit === '名' &&
  wordAtStart(lead, SPLITTERS).length > 1 &&
  lead.length - wordAtStart(lead, SPLITTERS).length > 2 &&
  !/[、等和及的“”]$/.test(before);

function shapeOf(
  { before, quantity, after }: NamingContext,
  { text: raw, taken }: { text: string; taken: readonly string[] },
  lead: string,
): LeadShape {
  if (!lead || OWN_PLACES.has(lead)) return 'empty';
  // 片区现有22个平台: where they are
  if (after && quantity.family === 'count' && taken.some((word) => EXISTS.test(word))) return 'open';
  // 免费为1872名从业人员培训: 为 of a preposition, not of 率为92.7%
  if (/为$/.test(before) && after && (quantity.family === 'people' || quantity.family === 'count')) return 'open';
  // 建设甲厂、乙厂、48座调蓄池: a list whose last member is counted; 与8家医院签订: a preposition wants its noun
  // 翻新甲路及15个首末站: the last of what was done is counted
  if (after && /[\u4e00-\u9fff]{3}(?:以及|及)$/.test(before) && quantity.family === 'count') return 'open';
  // 规模以上企业的22.8%: a share of the thing before it
  if (
    quantity.family === 'share' &&
    /[\u4e00-\u9fff]{2}的$/.test(before) &&
    !/年的$/.test(before) &&
    !after.startsWith('的')
  )
    return 'noun';
  if (/(?:[^，]、|等|的|在|与|和|对|向|从|把|给|于|被|围绕|涉及|覆盖|如|包括)$/.test(before)) return 'open';
  // 取消和下放了46项审批事项: before 了 stands a verb, and its object is counted
  if (after && taken[taken.length - 1] === '了') return 'open';
  // 与甲市、乙市实现300项事项通办
  if (after && quantity.family === 'count' && /^(?:与|同)[^，]{2,}$/.test(raw)) return 'open';
  // 智慧交通等5大领域21个场景: a count that is no figure has its noun before the number, and the number its own behind it
  if (after && quantity.family === 'count' && UNREAD_COUNT.test(raw)) return 'open';
  if (PREPOSITION_END.test(raw) || PREPOSITION_END.test(lead) || WHERE_OR_WHEN.test(lead)) return 'open';
  let rest = lead;
  for (let guard = 0; guard < 4 && rest; guard++) {
    const word = wordAtEnd(rest, ACTIONS) || wordAtEnd(rest, LIGHT) || wordAtEnd(rest, SPLITTERS);
    if (!word) break;
    rest = rest.slice(0, rest.length - word.length).replace(/[、和并及]$/, '');
  }
  if (!rest || stripLeads(rest) === '') return 'verb';
  if (rest.length < lead.length) return 'open';
  return 'noun';
}

/** 日处理能力3万吨的污水厂: what a plant can do is measured in a unit of its own. */
const CAPACITY = /^(?:设计|总|日|年)*(?:[一-龥]{2}能力|装机容量|库容)$/;
const CAPACITY_AT_END = /(?:设计|总|日|年)*(?:处理|供水|发电|生产|加工|吞吐|接待|检测)能力$|总?装机容量$|总?库容$/;

/** 总投资 of 引进总投资: a measure that no owner stands before, but what was done with the owner may; empty for any other words. */
function measureAlone(lead: string): string {
  if (RELATIONAL.has(lead) || CAPACITY.test(lead)) return lead;
  const measure = CAPACITY_AT_END.exec(lead)?.[0] ?? wordAtEnd(lead, RELATIONAL);
  const deed = lead.slice(0, lead.length - measure.length);
  return measure.length >= 2 && [ACTIONS, LIGHT, SPLITTERS].some((list) => list.has(deed)) ? measure : '';
}

/** 新增甲6家、总量达80家: all there are, and not those that were added. */
const IN_ALL = /累计|总|合计|共|达|增至/;
/** 新增甲60家的目标，已完成57家: those that were to be added. */
const DONE_OF_IT = /完成$/;

const isOfAll = ({ continued }: NamingContext, links: readonly string[]): boolean =>
  links.some((word) => IN_ALL.test(word)) || (!continued && !links.some((word) => DONE_OF_IT.test(word)));

const INVESTED = /^(?:累计|完成|总)?投资$/;
