import type { UnitFamily } from '../../units/families';
import { ACTIONS, alternation, MODIFIERS, RELATIONAL } from '../lexicon';
import type { Quantity } from '../quantity';
import { JOINT_HEADS, membersOf, SHARED_TAIL } from './members';
import { stripGrowth, stripLeads, stripLinks } from './strip';
import { isDeed, objectOf, withoutLightVerbs } from './verb-chain';
import { wordAtStart } from './word-list';

const BETWEEN_VALUES = new RegExp(
  `^(?:(?:、|和|及|与|以及)(?:约|超过?|近|达到?|为|逾|${alternation('up')}|${alternation('down')})?|，)$`,
);

/** 甲、乙分居全省第一和第二: 分别 in one word with the verb of ranking. */
const DIVIDED_RANKS = /(?<!部)分[居列](?=(?:全[国省市区县州]|世界|全球|国内|省内)?$)/;

/** A list told before: the name of each member and, where 分别 told what each of them has, whose it is. */
export interface ListTold {
  names: string[];
  owners?: string[];
}

/** The run of quantities that 分别 divides, by index, and the name of each; null where the counts do not match. */
export function pairList(
  text: string,
  from: number,
  quantities: readonly Quantity[],
  index: number,
  named: readonly string[],
  last: ListTold | null,
): { names: string[]; owners?: string[]; count: number } | null {
  const before = last?.names ?? null;
  const first = quantities[index]!;
  const lead = text.slice(from, first.start);
  const at = Math.max(lead.lastIndexOf('分别'), lead.search(DIVIDED_RANKS));
  const count = runLength(text, quantities, index);
  if (count < 2) {
    // 甲率、乙率分别不超过2.8‰、7.5/10万: the second is told in a way that is no quantity
    const pair =
      at >= 0 && /^[、和及与]\d/.test(text.slice(first.end, first.end + 2)) ? divided(lead.slice(0, at), 2) : null;
    return pair && { names: pair.slice(0, 1), count: 1 };
  }
  if (at < 0) {
    // 分别完成甲、乙，增长6%、8%: a second run of as many values goes through the same members
    const implied = impliedMembers(text, lead, quantities.slice(index, index + count));
    if (implied) return { names: implied, count };
    const again = before !== null && before.length === count && (saysNothing(lead) || RANKED_AT.test(lead));
    if (again) return { names: sameMembers(before, lead), count };
    const grown = grownTogether(text, lead, quantities, index, count) ? named.slice(-count) : [];
    return grown.length === count && new Set(grown).size === count ? { names: grown, count } : null;
  }
  // 标准由160元和55元分别提高到…: the states before are no part of the name
  const words = lead.slice(0, at).replace(/[由从][^由从]{0,4}\d[^，]*$/, '');
  const head = saysNothing(words) ? '' : withSharedRank(stripGrowth(stripLeads(words)));
  const share = before?.length === count ? OF_EACH.exec(words)?.[1] : undefined;
  if (share !== undefined) return { names: before!.map((name) => name.replace(SHARE_OF_OWNER, '') + share), count };
  const told = measureTold(lead.slice(at + 2));
  const thing = told === '' ? thingTold(lead.slice(at + 2), first) : '';
  const industries = industriesOf(words, count);
  if (industries !== null) return { names: industries.map((one) => one + told), count };
  const names =
    head.length >= 2
      ? (membersOf(head, count) ?? measuredOf(head, named, count) ?? clauseMeasured(text, from, head, count))
      : (((thing !== '' || RELATIONAL.has(told)) && last?.owners?.length === count ? last.owners : null) ??
        (before?.length === count ? sameMembers(before, lead) : null) ??
        namedBefore(named, count, quantities[index - 1]) ??
        clauseMembers(text, from, count));
  if (names === null) return null;
  if (thing !== '') {
    const owners = names.map(ownerOfThing);
    return { names: owners.map((owner) => owner + thing), owners, count };
  }
  // 总部、研发中心分别新增6家和3家: those that came are not all there are
  const deed = wordAtStart(lead.slice(at + 2), MODIFIERS);
  return { names: names.map((name) => (name.startsWith(deed) ? name : deed + name) + told), count };
}

/** The members that a list named, told again: 累计分别达到 is of all there are, and not of those that came. */
function sameMembers(names: readonly string[], lead: string): string[] {
  if (!/累计|总[量数计]|共/.test(lead)) return [...names];
  return names.map((name) => name.slice(wordAtStart(name, MODIFIERS).length));
}

/** 甲、乙比重分别为…，对增长的贡献率分别为…: another share of the same members, and what their own names end in. */
const OF_EACH = /^[，、]?((?:对|占)[^，、]{2,20}(?:率|比重|比例|份额))$/;
const SHARE_OF_OWNER = /(?:增加值)?(?:[占对].*|比重|占比|份额)$|(?:地区)?生产总值$/;

/** 居全球第九位、第十位 behind 甲、乙分别达…: ranks of the same members. */
const RANKED_AT = /^(?:总量|规模|均|分别|双双|稳)*(?:位[居列]|居|列|排名?|排在)(?:全国|全球|世界|全[省市区县州])?$/;
/** 同比, 比上年, 实际: how growth is measured, which names nothing. */
const MEASURED =
  /^(?:同比|环比|实际|名义|预计|预期|力争|扣除价格因素|按?(?:可比|不变|同)(?:口径|价格?)?(?:计算)?|(?:比|较)(?:上年|去年|\d{4}年)(?:同期)?|均|各|年均|将|也|又|[两三四五六七八九十]年(?:来|间|累计)?)+$/;

/** Whether the words before a list of values name nothing of their own: `同比`分别增长, `增长`. */
const saysNothing = (words: string): boolean =>
  MEASURED.test(words) || stripGrowth(stripLeads(words)).replace(MEASURED, '').length < 2;

/** 甲、乙分别拉动增长0.6、0.9个百分点 */
export const PULLS = /(拉动[^，；。\d]{2,20}?(?:增长|上升|提高|上涨|下降|增速|增幅)?)(?:了|约|近)*$/;

/** 甲、乙分别实现税收2亿元、1亿元: what each of them has, where it stands behind 分别; it is empty for verbs alone. */
function measureTold(words: string): string {
  const pulled = PULLS.exec(words)?.[1];
  if (pulled !== undefined) return pulled;
  const share = SHARE_TOLD.exec(words)?.[1];
  if (share !== undefined) return share;
  if (SHARE_ALONE.test(words)) return '占比';
  const told = stripLeads(stripLinks(words).text);
  return (RELATIONAL.has(told) && stripGrowth(told) === told) || TRADE.test(told) ? told : '';
}

const THINGS: ReadonlySet<UnitFamily> = new Set([
  'count',
  'people',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'money',
]);

/** 甲、乙分别建成大棚12座和8座: what each of them has, where it stands between 分别 and the first number; empty for verbs and comparisons. */
function thingTold(words: string, { family }: Quantity): string {
  if (!THINGS.has(family) || /[比较占达为]|[位排][居列名]/.test(words)) return '';
  const told = stripLeads(stripLinks(words).text);
  if (!/^[一-龥]{3,12}$/.test(told) || isDeed(told) || stripGrowth(told) !== told) return '';
  const thing = withoutLightVerbs(told);
  return MODIFIERS.has(thing) || ACTIONS.has(thing) ? '' : thing;
}

/** 专项债券 of 争取专项债券, 水稻 of 水稻面积: whose a thing is, of a name told before it. */
function ownerOfThing(name: string): string {
  const owner = objectOf(name).replace(/(?<=.{2})(?:种植|播种)?(?:面积|产量|总额|金额|资金总额)$/, '');
  return withoutLightVerbs(owner);
}

/** 青阳、古井两镇 are 青阳镇 and 古井镇. */
function withSharedRank(head: string): string {
  const shared = /^(.+、.+?|.+?[和与].+?)[两三四五六七八九十]个?([省市县区旗州镇乡村]|(?<=个)[一-龥]{2,4})$/.exec(head);
  if (shared === null) return head;
  const [, members, rank] = shared;
  return members!
    .split(/(?=[、和与])/)
    .map((member) => (member.endsWith(rank!) ? member : member + rank))
    .join('');
}

/** 甲、乙产量分别占全国3%、5%, 甲户、乙户，分别占任务数的102%和115% */
const SHARE_TOLD = /^(占[一-龥]{2,10}?)的?(?:约|近|超|超过|达)*$/;

/** 甲用水、乙用水分别占58.8%、22.6% */
const SHARE_ALONE = /^占(?:比重?)?(?:为|达到?|约|近|超过?)*$/;

/** 对甲、乙分别进出口: the doing is what is measured. */
const TRADE = /^(?:进出口|[进出]口)(?:[总货]?[额值])?$/;

const divided = (lead: string, count: number): string[] | null => membersOf(stripGrowth(stripLeads(lead)), count);

/** 甲和乙增加值增长10%和9%，增速分别快4和3个百分点: a measure of the last things named. */
function measuredOf(head: string, named: readonly string[], count: number): string[] | null {
  if (!RELATIONAL.has(head) || named.length < count) return null;
  return named.slice(-count).map((name) => name + head);
}

/** How many quantities stand in one run from `index` on, joined by 、 or 和. */
/** No list of a report is longer; a run of more is a table without its marks. */
const LONGEST_LIST = 12;

function runLength(text: string, quantities: readonly Quantity[], index: number): number {
  let count = 1;
  while (count < LONGEST_LIST && index + count < quantities.length) {
    const gap = text
      .slice(quantities[index + count - 1]!.end, quantities[index + count]!.start)
      .replace(/^(?:以上|左右|以内|以下)/, '');
    if (!BETWEEN_VALUES.test(gap)) break;
    // 分别下降9%和12%，109个断面: behind a comma another sort of number begins another thought
    if (gap === '，' && quantities[index + count]!.unit !== quantities[index]!.unit) break;
    count++;
  }
  return count;
}

/**
 * 小麦、玉米、大豆产量达到30万吨、20万吨、5万吨: as many members as values, joined by a verb of state, are divided
 * without 分别; 盘活载体44处、12.8万平方米 has one member and two measures of it.
 */
function impliedMembers(text: string, lead: string, values: readonly Quantity[]): string[] | null {
  const links = stripLinks(lead);
  const ranked = /(?:排名|位次|比重|占比)$/.test(links.text);
  const joint = isPair(text, values) && JOINT_HEADS.some(([pattern]) => pattern.test(links.text));
  const states = ranked || links.taken.some((word) => STATES.test(word));
  // 棚户区改造、小区改造和危房改造4万套、1260个和2万户: as many as three are no measures of one thing
  const many = values.length >= LEAST_DIVIDED;
  if (!joint && !(links.text.includes('、') && (states || many))) return null;
  if (values.some((value) => (value.family === 'share') !== (values[0]!.family === 'share'))) return null;
  return membersOf(stripGrowth(stripLeads(links.text)), values.length);
}

/** 815元和615元 of 城乡低保标准; 3032户、4807人 are two measures of one thing, and 1914亿元、增长2.4倍 two tellings. */
function isPair(text: string, [first, second, more]: readonly Quantity[]): boolean {
  if (first === undefined || second === undefined || more !== undefined || first.unit !== second.unit) return false;
  return /^[、和及与]$/.test(text.slice(first.end, second.start));
}

/**
 * 甲1.7万元，乙5000元，实际增长9.8%和8.5%: as many rates as amounts right before them, of which each has its own; `lead` says nothing but
 * that they grew.
 */
function grownTogether(
  text: string,
  lead: string,
  quantities: readonly Quantity[],
  index: number,
  count: number,
): boolean {
  const rates = quantities.slice(index, index + count);
  const amounts = quantities.slice(Math.max(0, index - count), index);
  if (amounts.length < count || amounts.some(({ family }) => family !== amounts[0]!.family || !THINGS.has(family)))
    return false;
  const joined = rates.every(
    ({ family, start }, at) =>
      family === 'share' && (at === 0 || /^[、和及与]$/.test(text.slice(rates[at - 1]!.end, start))),
  );
  return joined && saysNothing(lead) && /[增降升涨跌减]/.test(lead);
}

const LEAST_DIVIDED = 3;
const STATES = /^(?:达到?|达|为|完成|实现|突破|超过?)$|.[到至为]$/;

/**
 * `…，分别增长97%和67%` names nothing itself: the last names of the sentence, one for each value, or one joint name that divides
 * (`地方生产总值和财政收入翻番，分别达到392亿元、32亿元`).
 */
function namedBefore(named: readonly string[], count: number, told: Quantity | undefined): string[] | null {
  const last = named[named.length - 1];
  if (last === undefined) return null;
  // 批发和零售业实现7亿元，住宿和餐饮业实现6亿元，分别增长…: what has one amount is one thing
  const whole = named.length >= count && told !== undefined && told.family !== 'share';
  const divided = !whole && /[、和与及]/.test(last) ? membersOf(last, count) : null;
  if (divided) return divided;
  return named.length >= count ? named.slice(-count) : null;
}

const LONGEST_CLAUSE = 100;
/** What is said of a list of things before their numbers come: 甲、乙等产品增势较好，分别增长…. */
const SAID_OF_LIST =
  /(?:等[\u4e00-\u9fff]{0,8}?)?(?:近年来|首次|总体|全面|双双)*(?:增势|保持|发展|持续|继续|实现|出现|呈现|收官|[跃迈登跨]上|再上|再创|创下|刷新|突破|较快|快速|稳步|大幅|(?<![人户亩年月日])均|都)[\u4e00-\u9fff“”]{0,10}$|(?:再|屡|均|双双)*创(?:历史)?新高$|(?:两旺|双增|双升|齐增|齐升|双丰收)$/;

/** The members that the clause before names, one for each value; null where there are more or fewer. */
function clauseMembers(text: string, from: number, count: number): string[] | null {
  if (text[from - 1] !== '，') return null;
  const before = text.slice(Math.max(0, from - 1 - LONGEST_CLAUSE), from - 1);
  const clause = before.slice(Math.max(...['。', '；', '，', '：'].map((mark) => before.lastIndexOf(mark))) + 1);
  const said = clause.replace(SAID_OF_LIST, '').replace(/\[\d+\]/g, '');
  // 甲集团跻身世界500强、乙产销: of two clauses the last
  const mark = said.lastIndexOf('、');
  const head = stripLeads(/\d/.test(said.slice(0, Math.max(0, mark))) ? said.slice(mark + 1) : said);
  if (/\d/.test(head.replace(/PM\d+(?:\.\d)?/gi, ''))) return null;
  const members = membersOf(head, count);
  // 享受政策的户数与金额，分别增长…: nothing is said of them, but the last is a measure
  const measures = members !== null && RELATIONAL.has(head.split(/[、和与及]/).at(-1) ?? '');
  const named = members?.every((member) => SHARED_TAIL.test(member)) === true;
  return measures || named || (SAID_OF_LIST.test(clause) && (head.includes('、') || members !== null)) ? members : null;
}

/** 食品、建材产业链增势较好，规上工业增加值分别增长: a measure of the things that the clause before tells of. */
function clauseMeasured(text: string, from: number, head: string, count: number): string[] | null {
  if (!SHARED_TAIL.test(head) || /[、和与及]/.test(head)) return null;
  return clauseMembers(text, from, count)?.map((member) => member + head) ?? null;
}

const INDUSTRIES = ['第一产业', '第二产业', '第三产业'];
/** 一、二、三产增加值, 二三产业: the industries by their numbers alone, which look like the mark of a list. */
const NUMBERED_INDUSTRIES = /(?:第?[一二三][、和]?){1,2}第?[二三](?:次|大)?产业?([^，、\d]*)$/;

/** 三次产业, 三次产业增加值: all three of them. */
const ALL_INDUSTRIES = /三次产业([^，、\d]*)$/;

/** The industries that stand by their numbers at the end of `words`, one for each value. */
function industriesOf(words: string, count: number): string[] | null {
  const all = count === INDUSTRIES.length ? ALL_INDUSTRIES.exec(words) : null;
  if (all !== null) return INDUSTRIES.map((one) => one + stripGrowth(stripLinks(all[1]!).text));
  const match = NUMBERED_INDUSTRIES.exec(words);
  if (match === null) return null;
  const numbers = [...match[0].slice(0, match[0].indexOf('产')).matchAll(/[一二三]/g)].map(([one]) => one);
  if (numbers.length !== count) return null;
  const tail = stripGrowth(stripLinks(match[1]!).text);
  return numbers.map((one) => `第${one}产业${tail}`);
}

/** Names of the parts of `三次产业比重2.1:35.4:62.5`; null where the words before name no known division into three. */
export function ratioNames(lead: string, parts: number): string[] | null {
  if (parts !== 3 || !/(?:三次产业|三产|产业)(?:结构|比重|比例|增加值)?|一二三产/.test(lead)) return null;
  return INDUSTRIES.map((industry) => `${industry}比重`);
}
