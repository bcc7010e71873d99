import type { FigureKind } from '../figure';
import type { Quantity } from '../quantity';
import { ACTIONS, LIGHT, OWN_PLACES, RELATIONAL, SPLITTERS } from './lexicon';
import { splitTop } from './split';
import { stripGrowth, stripLeads, stripLinks, stripTrails } from './strip';
import { wordAtEnd, wordAtStart } from './word-list';

/** What is measured, in the text's words. */
export interface Naming {
  name: string;
  /** The thing itself without what was done to it (`中铁建基金` of `新增中铁建基金`), for figures that carry it on. */
  noun: string;
  rule: 'before' | 'after' | 'carried' | 'carried-owner' | 'list' | 'table' | 'none';
}

export interface NamingContext {
  quantity: Quantity;
  kind: FigureKind;
  /** The words before the quantity in its clause, behind the quantity before it if there is one. */
  before: string;
  /** The words directly behind it, up to the clause's end or the next quantity. */
  after: string;
  /** The naming that the sentence has so far. */
  carried: Naming | null;
  /** The words before stand behind another quantity of the same clause. */
  continued: boolean;
  /** Another quantity ends the words behind, not the clause. */
  open: boolean;
}

const RANK_VERB =
  /(?:位居|居于|居(?![民住家])|位列|名列|列(?![车入为])|排名|排位|排在|排(?![水放污涝])|跃居|跃升|升至|升到|上升到|上升至|跻身|进入|保持|稳居|稳定在|并列|连续[\u4e00-\u9fff]{1,6}|持续|重回|继续|均|分别)(?:全国|全省|全市|全区|全县|[\u4e00-\u9fff]{0,10})$/;
const PLACE_TAIL =
  /(?:在|于)?(?:全国|全省|全市|全区|全县|省内|市内|国内|世界|全球|亚洲|中心城区|(?:中西|[东西中])部(?:地区)?|同类[\u4e00-\u9fff]{0,4}|各[区县市省][\u4e00-\u9fff]{0,3})(?:的|各[\u4e00-\u9fff]{1,4}|所有[\u4e00-\u9fff]{1,4}|第)?$/;
/** A quantity that says 以上 or 左右 behind itself has its noun, if any, behind that. */
const BOUND_TAIL = /^(?:及?以上|以内|之内|以下|左右|上下|之上)/;
const AFTER_STOP = /[，。；：！？,;:]|（(?![^）]{1,4}）)/;
/** What opens a verb phrase behind a number, so that no noun follows: 14家落户河北区. */
const VERB_AFTER =
  /^(?:落户|入驻|被|获|实现|增长|增加|提高|提升|下降|减少|升(?![级学])|降(?![水雨])|涨|跌|增(?![值量])|减(?![排税负])|先后|陆续|一并|一律|都(?!市)|聚在|降至|增至|完成|建成|开工|竣工|投产|投用|投入|达到|以上|左右|为|是|已|正|将|均|全部|进入|入选|通过|参加|参与|位居|居(?!住|民)|同比|比|较|超过|高于|低于|占|用于|来自|并|和|与|及|或|、|到|至|调整|由|从(?!业|事)|扩大|缩小|上升|回落|得到|纳入|列入|签约|上市|挂牌|脱贫|受益|享受|稳定|就业|在|以|对|有|可|能|不|未|也|又|再|还|而|且|(?:等|后|前|中|内|外|里|时|期间|之间|以来)(?:$|[，。；、的])|成功|顺利|基本|相继|陆续|率先|覆盖|支持|用|较上年|给予|予以|了|过(?![百千万亿])|着)/;
const PREPOSITION_END =
  /(?:在|与|对|为|向|从|由|把|将|给|于|同|和|及|以|按|被|让|使|经|等|如|包括|及其|的|全市|全区|全县|全省|全国|围绕|覆盖|涉及|全部|其他|各类|每年|每)$/;

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

/** 增速 and its like name the growth of a thing, which the kind says already. */
const GROWTH_NOUN = /(?:的)?(?:年均|平均)?(?:增长预期目标|增长目标|预期增长目标|增长速度|增长率|增速|增幅|涨幅|降幅)$/;

/** 完成预算的94.9%: how far the thing before has come. */
const PROGRESS = /(?:完成|占|为|达到?)((?:年初|调整后?的?|年度|全年|变动|汇总)*(?:预算|计划|目标|任务|决算)数?)的?$/;

/** Names one quantity by the words around it and the sentence so far. */
export function nameOf(context: NamingContext): Naming {
  const { quantity, kind, carried } = context;
  if (kind === 'rank') return rankName(context);
  if (kind === 'growth' || kind === 'change') {
    const subject = owned(
      phrase(stripGrowth(cutOff(context.before, context.continued)).replace(GROWTH_NOUN, '')),
      carried,
    );
    if (subject) return subject;
    const noun = kind === 'change' || /目标|的/.test(context.after.slice(0, 3)) ? '' : afterNoun(context);
    if (!carried && noun.length >= 2) return { name: noun, noun, rule: 'after' };
    return carried ? { ...carried, rule: 'carried' } : { name: noun, noun, rule: noun ? 'after' : 'none' };
  }
  const progress = quantity.family === 'share' ? PROGRESS.exec(context.before) : null;
  if (progress && carried)
    return { name: `${carried.noun}完成${progress[1]}`, noun: carried.noun, rule: 'carried-owner' };
  const links = stripLinks(cutOff(context.before, context.continued));
  const lead = stripLeads(links.text);
  const after = afterNoun(context);
  const shape = shapeOf(context, links.text, lead);
  if (after && shape !== 'noun') return fromAfter(lead, after, shape);
  // 总投资4.6亿元的产业园: the amount's own word behind the thing that it is of
  if (after && quantity.family === 'money' && context.after.startsWith('的') && RELATIONAL.has(lead)) {
    return { name: after + lead, noun: after, rule: 'after' };
  }
  if (
    after &&
    shape === 'noun' &&
    links.taken.every((word) => ADVERBS.has(word)) &&
    quantity.family !== 'share' &&
    quantity.family !== 'index' &&
    !opensWithVerb(after)
  ) {
    return fromAfter(lead, after, shape);
  }
  const before = owned(phrase(lead), carried);
  if (before && shape !== 'empty') return before;
  if (after) return fromAfter('', after, 'empty');
  const deed = /^[\u4e00-\u9fff]{2,8}(?=$|[，。；、])/.exec(context.after)?.[0];
  // 覆盖338个村，1754户3735人脱贫: counted by what became of them
  if (deed && shape === 'empty' && !context.continued && !/^(?:以上|左右|以内|以下|增长|同比)/.test(deed))
    return { name: deed, noun: deed, rule: 'after' };
  if (carried)
    return {
      ...carried,
      name: links.taken.includes('累计') || context.continued === false ? carried.noun : carried.name,
      rule: 'carried',
    };
  return before ?? { name: '', noun: '', rule: 'none' };
}

/** What the words before a number are: nothing, a verb that wants its object behind the number, or a thing with a name. */
type LeadShape = 'empty' | 'verb' | 'open' | 'noun';

function shapeOf({ before, quantity, after }: NamingContext, raw: string, lead: string): LeadShape {
  if (!lead || OWN_PLACES.has(lead)) return 'empty';
  // 免费为1872名从业人员培训: 为 of a preposition, not of 率为92.7%
  if (/为$/.test(before) && after && (quantity.family === 'people' || quantity.family === 'count')) return 'open';
  // 建设甲厂、乙厂、48座调蓄池: a list whose last member is counted; 与8家医院签订: a preposition wants its noun
  // 规模以上企业的22.8%: a share of the thing before it
  if (
    quantity.family === 'share' &&
    /[\u4e00-\u9fff]{2}的$/.test(before) &&
    !/年的$/.test(before) &&
    !after.startsWith('的')
  )
    return 'noun';
  if (/(?:[^，]、|等|的|在|与|和|对|向|从|把|给|于|被|围绕|涉及|覆盖|如|包括)$/.test(before)) return 'open';
  if (PREPOSITION_END.test(raw) || PREPOSITION_END.test(lead)) return 'open';
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

/** The noun behind the number with the action before it: `新建` + `健身步道`. */
function fromAfter(lead: string, noun: string, shape: LeadShape): Naming {
  const action = shape === 'verb' || shape === 'open' ? actionOf(lead) : '';
  return { name: action + noun, noun, rule: 'after' };
}

/** The actions in a lead: of `新建续建镇宁道等` 新建续建, of `区里引进` 引进; light verbs fall. */
function actionOf(lead: string): string {
  let rest = lead;
  let action = '';
  for (let guard = 0; guard < 3; guard++) {
    const word = wordAtStart(rest, ACTIONS);
    if (!word) break;
    action += word;
    rest = rest.slice(word.length).replace(/^[、和及]/, '');
  }
  if (action) return action;
  return wordAtEnd(lead.replace(/(?:了|等)$/, ''), ACTIONS);
}

/** The noun that the quantity counts, behind it; 12座50.78万平方米高端商务楼宇 has it behind the next quantity (in `after`). */
function afterNoun(context: NamingContext): string {
  let after = context.after;
  const bound = BOUND_TAIL.exec(after);
  if (bound) {
    after = after.slice(bound[0].length);
  }
  after = after.replace(/^(?:的|多|余)/, '').replace(/^[百千万亿]+元(?:以上|级)的?/, '');
  if (
    !after ||
    (VERB_AFTER.test(after) &&
      !/^(?:就业|在[建校园册岗营库]|以工|中[小药医西国学]|对外|有效|前沿|外[资商贸]|内[河贸]|不动产|不可|未成年|再生|用地|高|占地|能[源耗]|可再生|后备|中央|中心|入库|已)/.test(
        after,
      ))
  )
    return '';
  const stop = AFTER_STOP.exec(after);
  if (stop) after = after.slice(0, stop.index);
  after = memberOf(after, context.open && !stop);
  // 1700项政务服务事项网上可办率达到100%: the verb leads to the next number
  if (context.open) after = stripLinks(after).text;
  after = after.replace(/(?:并|和|与|及|以及|等).{0,1}$/, '').replace(/等$/, '');
  after = stripTrails(after);
  if (after.length > 24) after = after.slice(0, 24);
  if (context.quantity.family === 'share' && after.length < 2) return '';
  return /[\u4e00-\u9fffA-Za-z“]/.test(after) ? after : '';
}

/**
 * Of the words behind a number the one thing that it counts: 航运、金融等主题楼宇 counts 主题楼宇, 办学好、口碑佳的高中 the last noun,
 * 商务楼宇、商圈市场网格 both, 民心工程、整治违建 the first. `open` words end at another quantity and hold its verb, too.
 */
function memberOf(words: string, open: boolean): string {
  // 闲置土地全部列入台账: the adverb opens what became of the thing
  const deed = /(?<=.{2})(?:全部|全都|一律|先后|陆续|相继|悉数)/.exec(words);
  const after = deed ? words.slice(0, deed.index) : words;
  const examples = /^[^，]{1,24}?等(?=[\u4e00-\u9fff“]{2})(?!级|地区$)/.exec(after);
  if (examples?.[0].includes('、') || (examples && !open)) return memberOf(after.slice(examples![0].length), open);
  const parts = splitTop(after);
  if (parts.length > 1) {
    const last = parts[parts.length - 1]!;
    const noun = /的([\u4e00-\u9fff]{2,8})$/.exec(last);
    if (!open && noun && parts.every((part) => !part.startsWith('的'))) return noun[1]!;
    const joint =
      !open && after.length <= 20 && parts.slice(1).every((part) => part.length > 1 && !opensWithVerb(part));
    if (!joint) return memberOf(parts[0]!, open);
  }
  // 1.55平方公里大意风区聚集了全区12座: the verb of the next quantity
  const from = open ? 2 : after.length;
  for (let at = 2; at < after.length; at++) {
    const verb = wordAtStart(after, SPLITTERS, at);
    if (verb.length >= 2 && (at >= from || after[at + verb.length] === '了'))
      return after.slice(0, at).replace(/(?:已经|已|共|的)$/, '');
  }
  const and = /^([^和与]{3,})(?:和|与)(?=[^和与]{3,})/.exec(after);
  return and && after.length > 10 ? and[1]! : after;
}

function opensWithVerb(text: string): boolean {
  return (wordAtStart(text, ACTIONS) || wordAtStart(text, LIGHT) || wordAtStart(text, SPLITTERS)) !== '';
}

/** Of words that stand behind another quantity's noun only what follows the last 、or 和 names the next one. */
function cutOff(before: string, continued: boolean): string {
  if (!continued) return before;
  before = before.replace(/^(?:以上|左右|以内|以下)/, '');
  const mark = Math.max(before.lastIndexOf('、'), before.lastIndexOf('，'));
  if (mark >= 0) return before.slice(mark + 1);
  const joint = /(?:以及|和|及|并|与)/g;
  let cut = -1;
  for (const match of before.matchAll(joint)) cut = match.index + match[0].length;
  return cut >= 0 ? before.slice(cut) : before;
}

/** A lead as a phrase: cut behind the last verb that divides it, prepositional openings off. */
function phrase(lead: string): string {
  let rest = stripLeads(lead)
    .replace(
      /^(?:在|对|为|向|从|围绕|按照|根据|通过)(?!建|校|册|岗|营|库|外|内|口)[^，]{2,12}(?:中(?!心)|上(?!市)|下|里(?!程)|内(?!河)|方面|期间|过程中|基础上)/,
      '',
    )
    .replace(
      /^(?:利用|依托|通过|围绕|借助|结合|按照|聚焦|针对)[^，]{2,12}?(?=建设|打造|开展|建成|新建|实施|引进|举办)/,
      '',
    );
  if (rest.length > 5 && !rest.includes('、')) {
    for (let at = rest.length - 3; at > 1; at--) {
      const verb = wordAtStart(rest, SPLITTERS, at);
      if (verb.length < 2) continue;
      const object = rest.slice(at + verb.length).replace(/^(?:了|各类|各级)/, '');
      // 拥有量, 完成率: the verb is the first half of a noun
      if (/^[量率额数度值费期]/.test(object)) continue;
      if (object.length < 2 || (object.length < 3 && !RELATIONAL.has(object))) continue;
      if (RELATIONAL.has(object)) {
        const owner = rest.slice(0, at);
        rest = owner.length >= 2 && owner.length <= 16 ? owner + object : object;
      } else if (WHOSE.test(verb) && WHOLE_AMOUNT.test(object) && isOwner(rest.slice(0, at))) {
        // 城市更新完成固定资产投资154亿元 is no investment of the whole district
        rest = rest.slice(0, at).replace(/(?:力争|预计|累计|已|共)$/, '') + object;
      } else rest = ACTIONS.has(verb) ? verb + object : object;
      break;
    }
  }
  const light = wordAtStart(rest, LIGHT);
  if (light && light.length >= 2 && rest.length - light.length >= 2) rest = rest.slice(light.length);
  return stripLeads(rest)
    .replace(/^(?:了|的)/, '')
    .replace(/(?<=.{4})安排$/, '');
}

const WHOSE = /^(?:完成|实现)$/;
const WHOLE_AMOUNT = /(?:投资|收入|产值|增加值|税收|销售额|零售额|营收|利润|总额)$/;

/** Who did it, where that is a part of the whole and not the place or its government. */
function isOwner(subject: string): boolean {
  const plain = subject.replace(/(?:力争|预计|累计|已|共)$/, '');
  return plain.length >= 2 && plain.length <= 12 && !/[省市区县州盟旗]$|政府$|我们|各级|财政$/.test(plain);
}

/** A phrase as a name; relational nouns take their owner from the sentence so far; null for an empty phrase. */
function owned(text: string, carried: Naming | null): Naming | null {
  const clean = text.replace(/（(?:下同|不?含[^）]{0,12})）/g, '').replace(/^[”、，的）]+等?|[“、，的（]+$/g, '');
  if (clean.length === 0) return null;
  const bare = clean.replace(/^(?:其|该|其中)/, '');
  if (carried?.noun && (RELATIONAL.has(bare) || /^占/.test(bare)) && !carried.noun.endsWith(bare)) {
    const name = carried.noun + bare;
    return { name, noun: RELATIONAL.has(bare) && !/^占(?!比)/.test(bare) ? carried.noun : name, rule: 'carried-owner' };
  }
  if (clean.length < 2) return null;
  return { name: bare, noun: stripAction(bare), rule: 'before' };
}

function stripAction(name: string): string {
  const action = wordAtStart(name, ACTIONS);
  const thing = action && name.length - action.length >= 2 ? name.slice(action.length) : name;
  // 市场主体全年新增8882户，总量突破6万户
  return thing.replace(/(?<=.{2})(?:全年|累计|共)*(?:新增|净增|增加)$/, '');
}

/** A rank takes what it ranks: the words before its verb of rank, else the figure before it; 增速 takes its owner. */
function rankName(context: NamingContext): Naming {
  let lead = context.before.replace(/[、，]?(?:连续|持续)[^，、]{1,6}(?:年|个?季度|个?月|届|次).*$/, '');
  const verb = RANK_VERB.exec(lead);
  if (verb) lead = lead.slice(0, verb.index);
  lead = stripLinks(lead.replace(PLACE_TAIL, '')).text.replace(PLACE_TAIL, '');
  const named = owned(phrase(stripGrowth(lead) || lead), context.carried);
  if (named) return named;
  return context.carried ? { ...context.carried, rule: 'carried' } : { name: '', noun: '', rule: 'none' };
}
