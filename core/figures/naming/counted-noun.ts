import { beginsOwnWord } from '../../numerals/characters';
import type { UnitFamily } from '../../units/families';
import { ACTIONS, alternation, CLAUSE_WORDS, GIVES, isInsideWord, LIGHT, SPLITTERS, TRAILS } from '../lexicon';
import { doneFor, ownersOf } from './counted-owners';
import type { NamingContext } from './naming';
import { splitTop } from './split';
import { isTime, stripGrowth, stripLinks, stripTrails, withoutTimeBehind } from './strip';
import { isDeed, withoutClosingVerb } from './verb-chain';
import { wordAtEnd, wordAtStart, wordList } from './word-list';

/** A quantity that says 以上 or 左右 behind itself has its noun, if any, behind that. */
const BOUND_TAIL = /^(?:及?以上|以内|之内|以下|左右|上下|之上)/;
/** 不低于15%的底线, 突破千亿元的大关: says of the number what it is, and names nothing. */
const SAYS_OF_NUMBER =
  /^(?:(?:的|这[一道条个]{1,2})(?:[\u4e00-\u9fff]{0,4}目标|底线|红线|目标|关口|大关|门槛|要求|水平)|大关|关口|新?台阶|的?(?:重大|历史性|新)?跨越)(?:$|[，。；、]|要求|任务)/;
/** 从371亿元跃升到433亿元: the way to the second number. */
export const CAME_TO = new RegExp(`^(?:${alternation('up')}|${alternation('down')}|转|变|调整)[到至为]`);
const AFTER_STOP = /[，。；：！？,;:]|（(?![^）]{1,4}）)/;
/** What opens a verb phrase behind a number, so that no noun follows: 14家落户河北区. */
const VERB_AFTER =
  /^(?:正在|落户|入驻|被|获|实现|增长|增加|提高|提升|下降|减少|升(?![级学])|降(?![水雨])|涨|跌|增(?![值量])|减(?![排税负])|先后|陆续|一并|一律|都(?!市)|聚在|降至|增至|完成|建成|开工|竣工|投产|投用|投入|达到|以上|左右|为|是|已|正|将|均|全部|进入|入选|通过|参加|参与|位居|居(?!住|民)|同比|比|较|超过|高于|低于|占|用于|来自|并|和|与|及|或|、|到|至|调整|由|从(?!业|事)|扩大|缩小|上升|回落|得到|纳入|列入|签约|上市|挂牌|脱贫|受益|享受|稳定|就业|在|以|对|有|可|能|不|未|也|又|再|还|而|且|(?:等|后|前|中|内|外|里|时|期间|之间|以来)(?:$|[，。；、的])|成功|顺利|基本|相继|陆续|率先|覆盖|支持|因(?!素)|由于|仍|尚|用(?=[于作来以上在时])|安排(?:$|[，。；、])|较上年|创(?:历史|下|近|同期|\d)|刷新|给予|予以|了|过(?![百千万亿街境渡])|着)/;
/** 9个纳入试点的社区, 300名符合条件的学生: which of the things are counted; 占全市的一半 and 完成了全年的任务 tell what became of them. */
const DESCRIBED =
  /^(?!占|[是为比较约居]|位居|相当|[高低]于|超过|以上|左右|[和与及或并等]|同比)[^，。、；了的\d]{2,16}的(?=[一-龥]{2,12}(?:$|[，。；、（]))(?![一-龥]*(?:标准|要求|目标|水平|任务|称号|荣誉|奖项?|[前首末]位|第[一二三]|一半|[倍成])(?:$|[，。；、]))/;
/** Further verbs that nothing but a description opens with. */
const DESCRIBES =
  /^(?:可以(?!实现)|能够|获评|符合|具[有备]|来自|获得|位于|面向|享受|参加|从事|达到)[^，。、；\d]{1,16}的(?=[一-龥]{2})/;
/** 35条（段）, 8万套（间）住房, 22县（市、区）: a second classifier for the same things. */
const SECOND_CLASSIFIER = /^（(?:[一-龥]{1,2}|[省市区县州旗镇乡街道、]{2,7})）/;
/** 在48个县中排名第五: the things among which another is ranked. */
const AMONG = /(?<=[一-龥）]{1,12})(?:考核|评比|评价|测评)?中(?:综合)?(?:排名|位[居列次]|名列).*$/;
/** 控制在4.5%的目标以内: the number is the aim, and counts none. */
const AIM_ITSELF =
  /^的?(?:年度|全年|预期|控制|计划|规定){0,2}(?:目标|任务|指标|限额|红线)(?:值|线)?(?:以内|之内|范围内|以下|内)(?:$|[，。；])/;
/** 签约项目, 上市公司: a deed of two characters before a noun that tells of what sort the counted things are. */
const DONE_THING =
  /^(?!实现|完成|增加|减少|[和与及或并等为是由对将已均])(?:[一-龥]{2}(?:项目|企业|公司|工程|机构|人员|人口|农户|家庭|单位)(?!的)|(?!通过|获得|进入|达到)[一-龥]{4}(?:项目|工程)(?=$|[，。；]))/;
const COUNTED: ReadonlySet<UnitFamily> = new Set(['count', 'people']);
const SIZES: ReadonlySet<UnitFamily> = new Set(['area', 'length']);
/** Units of what is held, which is a doing itself: 文物推介26场次. */
export const EVENTS: ReadonlySet<string> = new Set(['场', '场次', '次', '期', '批次', '轮', '届']);
/** 对20家企业发放补贴: behind the noun comes what is done for it. */
/** 与甲、乙等6所名校签约建设校区: with whom it is done. */
const WITH = /^(?:与|同)[^，]{2,}$/;
const DONE_WITH = /(?<=.{2})(?:签[约订署定]|共建|缔结|结[对成为]|联合[开建举]|开展|建立(?!健全)).*$/;
const PREPOSED = /(?:^|[^一-龥]|[还已又也并均再共计])(?:对|向|为|给|在)$/;
/** 对低保对象、五保对象等300名困难群众发放补贴 */
const FOR_SUCH = /(?:^|[，。；])(?:对|向|为|给)[^，。；]{2,40}等$/;
/** Nouns that begin as what became of a thing does. */
const NOUN_THOUGH =
  /^(?:就业|在[建校园册岗营库]|以工|中[小药医西国学]|对外|有效|前沿|外[资商贸]|内[河贸]|不动产|不可|可(?:建设|开发|供应|利用|耕)|未成年|再生|用地|高|建成区(?=黑臭|绿|公园绿|道路|排水|供水)|占地|能[源耗力级]|可再生|后备|中央|中心|入库|已)/;

/** Whether words behind a number tell what became of the thing that it counts, and not what the thing is. */
function opensWhatBecame(words: string): boolean {
  const verb = VERB_AFTER.exec(words)?.[0];
  // 和美乡村: half of a word is no verb
  return verb !== undefined && !isInsideWord(words, 0, verb.length) && !NOUN_THOUGH.test(words);
}

/** The noun that the quantity counts, behind it; 12座50.78万平方米高端商务楼宇 has it behind the next quantity (in `after`). */
export function countedNoun(context: NamingContext): string {
  let after = context.after;
  const bound = BOUND_TAIL.exec(after);
  if (bound) {
    after = after.slice(bound[0].length);
  }
  if (after === '') return '';
  if (SAYS_OF_NUMBER.test(after) || CAME_TO.test(after)) return '';
  if (!beginsOwnWord(after, 0)) after = after.replace(/^(?:的|多|余)/, '');
  after = after.replace(SECOND_CLASSIFIER, '');
  after = after
    .replace(/^[百千万亿]+元(?:以上|级)的?/, '')
    .replace(/^方面的(?=[一-龥]{2})/, '')
    .replace(AIM_ITSELF, '')
    .replace(AMONG, '');
  if (COUNTED.has(context.quantity.family)) {
    after = after.replace(DESCRIBES, '');
    if (opensWhatBecame(after) && !DONE_THING.test(after)) {
      const thing = after.replace(DESCRIBED, '');
      if (!isDeed(/^[^，。；、（]*/.exec(thing)![0])) after = thing;
    }
    after = ownersOf(after, context.quantity.unit);
  }
  if (!after || (opensWhatBecame(after) && !(COUNTED.has(context.quantity.family) && DONE_THING.test(after))))
    return '';
  const stop = AFTER_STOP.exec(after);
  if (stop) after = after.slice(0, stop.index);
  // 6场花展、3届音乐会: what a number of its own tells is another thing, whether that is a figure or not
  after = after.replace(ANOTHER_NUMBER, '');
  // 以9个街区改造为重点
  if (AS.test(context.before)) after = after.replace(/为[一-龥]{1,6}$/, '');
  // 提升12个景区运营水平: what of them was raised
  if (RAISED.test(context.before) && COUNTED.has(context.quantity.family)) after = after.replace(OF_THEM, '');
  // 69公里半山公园带、观海大道等工程: a length is of what stands next to it
  if (SIZES.has(context.quantity.family)) after = NEXT_OF_EXAMPLES.exec(after)?.[1] ?? after;
  // 向60家公司融资授信2亿元: what is done for them is of the next number, by whatever verb
  if (PREPOSED.test(context.before)) after = doneFor(after, context.quantity.unit, context.open && !stop);
  const told = after;
  const sighted = (context.open && !stop) || PREPOSED.test(context.before) || FOR_SUCH.test(context.before);
  after = memberOf(after, sighted, !OF_BUILDINGS.has(context.quantity.unit));
  // 9家金融机构和甲院、乙所等22个项目: behind the joint the next number's examples begin
  if (context.open && !stop) after = EXAMPLES_OF_NEXT.exec(told)?.[1] ?? after;
  if (WITH.test(context.before)) after = after.replace(DONE_WITH, '');
  // 80项服务办结率达到98%: the verb leads to the next number
  if (context.open) after = beforeGiving(stripGrowth(after));
  // 84个重点项目投资完成率128%: what the next number measures of them
  if (!stop && (context.open || PREPOSED.test(context.before)) && COUNTED.has(context.quantity.family))
    after = (MEASURED_OF.exec(after) ?? RATE_BEHIND.exec(after))?.[1] ?? after;
  after = after
    .replace(/(?:并|和|与|及|以及|(?<![一二三特高中初均平])等).{0,1}$/, '')
    .replace(/(?<=.{2})的?(?:之后|以后|之前|以前|基础上)$/, '')
    .replace(/(?<=.{4})[或和及、](?:部分|基本|全部)(?:竣工|完工|建成|投产|开工|完成)?$/, '')
    .replace(/等$|(?<=.{2})(?:(?<![纲摘需主重首必])要|仍|还)$/, '')
    // 30个工作室辐射引领作用: what they are for
    .replace(/(?<=.{3})的?(?:辐射|引领|带动|示范|支撑|保障)*作用$/, '');
  after = after.replace(/(?<=.{2})(?<![初高集])中(?:[一-龥]{0,4}有|仍|还|已|只|就)?$/, '');
  if (!EVENTS.has(context.quantity.unit)) after = withoutClosingVerb(stripTrails(after));
  after = after.replace(/(?<=.{2})累计$/, '');
  after = withoutTimeBehind(withoutDeedDone(after)).replace(RANKED_BEHIND, '');
  if (after.length > LONGEST_NOUN) after = thingOf(after.slice(0, LONGEST_NOUN), true);
  // 园区通过省、市验收: what a mark or a number has cut short is no clause any more
  else after = thingOf(after, SIZES.has(context.quantity.family) || (told !== after && told.startsWith(after)));
  if (context.quantity.family === 'share' && after.length < 2) return '';
  // 三期工程7万平方米封顶: what became of a thing that stands before its size
  if (TRAILS.has(after) || (SIZES.has(context.quantity.family) && isDeed(after))) return '';
  return /[\u4e00-\u9fffA-Za-z“]/.test(after) ? after : '';
}

/** 9个试点县统筹整合资金28亿元: the verb of giving is of the next quantity. */
function beforeGiving(words: string): string {
  for (let at = 2; at < words.length - 2; at++) {
    const verb = wordAtStart(words, GIVES, at);
    if (verb.length < 2 || isInsideWord(words, at, at + verb.length) || !MONEY_END.test(words)) continue;
    return words.slice(0, at);
  }
  return words;
}
const MONEY_END = /(?:资金|经费|补助|补贴|贷款|债券|投资)$/;

/** Whether `words` before a number tell a measure of the `noun` that the number before them counted: 重点项目投资完成率. */
export const isMeasureOf = (noun: string, words: string): boolean =>
  MEASURED_OF.exec(stripGrowth(stripLinks(words).text))?.[1] === noun;

/** Things that are counted, before what is measured of all of them. */
const MEASURED_OF =
  /^([一-龥A-Za-z“”、]*?(?:项目|事项|企业|断面|产业链|工程|园区|开发区|公司|机构|药品|纳税人|单位|小区|学校|部门|行政村|建制村|村(?=集体)|河流|湖泊|城市|社区|产品|行业|医院))(?![建区类数家按])[一-龥“”]{0,10}(?:（[^）]{1,8}）[一-龥]{0,4})?(?:[一-龥]{0,6}占[一-龥]{2,10}(?:比重|比例)|[一-龥]{2}率|比重|占比|比例|时限|水质|指数|税负|降价|(?:总|年度)?投资|总量|产值|营收|增加值|浓度|(?:研发|技改)投入|经费(?:预算)?|(?:经济|经营性)收入|(?:成交|交易|销售)[金额量]额?)(?:总体|平均)?$/;
/** 28个水功能区达标率96%, 12座水库蓄水总量8亿立方米: no classifier counts a rate or an amount. */
const RATE_BEHIND = /^([一-龥]{2,12}?)[一-龥]{2}(?:率|总量)$/;
const RAISED = /(?:提升|提高|增强|改善|优化|降低|减轻|免除)了?$/;
const OF_THEM =
  /(?<=.{2})(?:[一-龥]{2})?(?:水平|能力|质量|品质|效益|功能|效率)$|(?<=.{2})(?:税负|负担|成本|学杂费|学费|住宿费)$/;
const ANOTHER_NUMBER = /(?<=[一-龥]{2})(?:、|和|及|以及|与|或)\d{1,4}[届个场次期批人]\D.*$/;
const EXAMPLES_OF_NEXT = /^([一-龥“”]{2,12}?|[省市区县镇乡村])(?:以及|和|及|与)[^，和与]{2,16}、[^，]{2,40}等$/;
const AS = /以[^，]{0,6}$/;
/** 居10个园区首位: how they are ranked is no part of them. */
const RANKED_BEHIND = /(?<=.{2})(?:中?(?:首位|榜首|第一|前列|末位))$/;
const LONGEST_NOUN = 24;
const NEXT_OF_EXAMPLES = /^([一-龥“”]{2,12}?)(?:、[^等]{2,40}等(?!级)[一-龥]{2}|等(?:一批|区域))/;

const SHORT_PLACE = 5;

/** 寄宿生补助了生活费, 群众圆了安居梦: the things without what was done for them, or what they did. */
function withoutDeedDone(words: string): string {
  const done = DID.exec(words)?.[1];
  if (done === undefined) return words;
  const known = Math.max(...[ACTIONS, SPLITTERS, LIGHT].map((list) => wordAtEnd(done, list).length));
  // A verb that no list knows has two characters, but for a few
  const verb = known > 1 ? known : ONE_CHARACTER.test(done) ? 1 : 2;
  return done.length - verb >= 2 ? done.slice(0, -verb) : words;
}
const ONE_CHARACTER = /[圆住有拿领用办上做写打走]$/;
const DID = /^([^了]{3,})了(?!解)[一-龥]{2,}$/;

/** 企业常态化到乡镇, 市民集中在广场: how they do it. */
const HOW = /(?<=.{2})(?:[一-龥]{2}化|集中|基本|全部|初步)$/;
const TITLE = /^(?:获评?|荣获)[^，“]{0,8}“[^”]{1,12}”(?:称号|奖项?|荣誉)?$/;
/** 企业通过认定, 区县实现清零, 中学被列入名单: which of the things are counted, as long as the clause comes to its end. */
const WHICH = /^(?:被|通过|实现|达到|为|把|分别|共同|以|都|根据)$/;

/** The thing that the words of a clause begin with: 口袋公园 of 口袋公园向市民开放, and where it is `cut` short 企业 of 企业通过省. */
function thingOf(words: string, cut: boolean): string {
  for (let at = 2; at < words.length; at++) {
    const word = wordAtStart(words, CLAUSE_WORDS, at);
    if (word === '' || isInsideWord(words, at, at + word.length)) continue;
    if (!cut && WHICH.test(word)) {
      // 达到 is one word, and no 到
      at += word.length - 1;
      continue;
    }
    // 奋战在一线: where they do it, and half of the verb
    if (!cut && word === '在' && words.length - at <= SHORT_PLACE) continue;
    if (/[“《（][^”》）]*$/.test(words.slice(0, at))) continue;
    // 居住在老城的居民: it tells which ones
    if (/的[一-龥“]{2}/.test(words.slice(at))) return words;
    const thing = words.slice(0, at).replace(HOW, '');
    // 项目获评“鲁班奖”: the title tells which of them are counted
    const title = cut ? undefined : TITLE.exec(words.slice(at))?.[0];
    return title === undefined ? thing : title + thing;
  }
  return words;
}

/** 闲置土地全部列入台账, 学子被录取, 小区进行改造: what opens what became of the things that are counted. */
const BECAME =
  /(?<=.{2})(?:全部|全都|一律|先后|陆续|相继|悉数|被(?!认定|评|列|授|命名|告|执行人|征|保险|抚养)|进行(?!曲)|提交|签订|签署|享受|免征|免除|列入|纳入|无一|应改尽改|得到|逐一|开始|超额|如期|按期|提前|正在|双双|人手|逐步|(?:进展)?顺利|分别|正式|圆满|稳步|有序|年均|(?<!年)年底前(?!建成)|月底前|(?<!^(?:公司|企业|项目))成功(?!率|案例|经验|企业|人士)|总体(?=[税上下])|尚?未(?=完成|达到|能|实现|取得|如期|按期)|没有|选择(?=部分)|走在|大幅(?=[降提减增上])|位[居列](?=全|第|前)|平均(?=[降提增减])|受(?=[^，]{2,8}影响)|随(?=[^，]{2,8}(?:一并|同步|一同))|全方位|近距离|当年(?=[签开竣投建达])|面向(?=全球|全国|社会|公众)|提速(?=建设|推进)|(?:在|向)?全[国省市](?:复制|推广)|免费(?=[配发提接参享])|为(?=[^，]{1,10}(?:提供|开展|解决))|(?:落户|[入进]驻)(?!企业|机构|项目|商户|率)|一次性|保质保量|按质按量|分类(?=施策|处置|推进|管理|整治)|\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?前?)/;

/**
 * Of the words behind a number the one thing that it counts: 航运、金融等主题楼宇 counts 主题楼宇, 办学好、口碑佳的高中 the last noun,
 * 商务楼宇、商圈市场网格 both, 民心工程、整治违建 the first. `open` words end at another quantity and hold its verb, too.
 */
function memberOf(words: string, open: boolean, classed: boolean): string {
  const deed = BECAME.exec(words);
  const told = deed ? words.slice(0, deed.index) : words;
  const after = open ? beforeList(told) : told;
  const examples = /^[^，]{1,24}?(?<![高初中均平同一二三特])等(?=[\u4e00-\u9fff“]{2})(?!级|地区$)/.exec(after);
  if (examples?.[0].includes('、') || (examples && !open))
    return memberOf(after.slice(examples![0].length), open, classed);
  const parts = splitTop(after);
  if (parts.length > 1) {
    const last = parts[parts.length - 1]!;
    const noun = /的([\u4e00-\u9fff]{2,8})$/.exec(last);
    if (!open && noun && parts.every((part) => !part.startsWith('的'))) return noun[1]!;
    const joint =
      !open &&
      after.length <= 20 &&
      parts.slice(1).every((part) => part.length > 1 && !opensWithVerb(part) && !RANKED.test(part));
    // 在建、拟建园区 share their noun
    const sorts = !open && parts.slice(0, -1).every((part) => SORT.test(part));
    if (!joint && !sorts) return memberOf(parts[0]!, open, classed);
  }
  // 2平方公里老街聚集了12座: the verb of the next quantity
  for (let at = 2; at < after.length; at++) {
    // 12个园区新入驻企业154家
    const anew = open && after[at] === '新' ? wordAtStart(after, ACTIONS, at + 1) : '';
    const verb = TRAILS.has(anew) ? `新${anew}` : wordAtStart(after, SPLITTERS, at);
    if (verb.length < 2 || NOUN_END.test(after.slice(at + verb.length))) continue;
    const thing = after.slice(0, at).replace(/(?:已经|已|共|的)$/, '');
    if (open || after[at + verb.length] === '了' || THEY_DO.test(verb)) return thing;
    // 60户家庭实施适老化改造 is of the doing
    const doing = after.slice(at + verb.length);
    if (!LIGHT.has(verb) || INTO_CLASS.test(verb) || isTime(thing) || /\d/.test(thing)) continue;
    return RENEWED.test(doing) && doing.length <= 8 ? thing + doing : thing;
  }
  const and = /^([^和与]{3,})(?:和|与)(?=[^和与]{3,})/.exec(after);
  // 9个水系连通和航道整治项目 share their noun
  if (and && classed && !open && OF_CLASS.test(after) && !OF_CLASS.test(and[1]!)) return after;
  // 法律草案和法规草案向社会公开: both, without what became of them
  const both = open ? after : thingOf(after, false);
  if (and && both.length < after.length && both.length > and[0].length + 2 && both.length <= LONGEST_JOINT) return both;
  // 30个建设改造和环境整治项目 share their noun
  return and && after.length > 10 && (open || after.length > LONGEST_JOINT) ? and[1]! : after;
}

/** 企业 of 企业解决用工、融资等问题: what was done for them is of the next number. */
const EXAMPLES = /、[^、]{1,8}等[一-龥]{2}/;
const HELPS = wordList('解决 提供 开展 办理 协调 落实 发放 兑现 争取 实施');
function beforeList(words: string): string {
  const list = EXAMPLES.test(words) ? words.indexOf('、') : words.length;
  for (let at = 2; at < list - 2; at++) {
    const verb = wordAtStart(words, HELPS, at);
    if (verb.length < 2 || isInsideWord(words, at, at + verb.length) || NOUN_END.test(words.slice(at + verb.length)))
      continue;
    return words.slice(0, at);
  }
  return words;
}

/** 9所学校扩建和甲中学改造项目: what has a classifier of its own is no project. */
const OF_BUILDINGS: ReadonlySet<string> = new Set(['所', '座', '家', '条', '栋', '部', '台', '名', '户', '处']);
const OF_CLASS = /(?:项目|工程|问题|课题)(?:建设|申报|前期(?:工作)?)?$/;
const SORT = /^(?:[省市区县]|[在拟新续改扩待]建|[省市区县国]级|[东西中]部)$/;

/** 2个集群入选国家级集群: which of the things are counted. */
const INTO_CLASS = /^(?:入选|实现|列入|达成)$/;
/** 580家社康中心开展家庭医生服务: what the counted things do themselves. */
const THEY_DO = /^(?:开展|举办|参与)$/;
/** What is done to the counted things themselves, and counts them. */
const RENEWED = /(?:改造|整治|治理|修复|加固|搬迁|征收|拆除|拆迁|重建|提升|评审|审计|监测|检测|培训|筛查|清理)$/;
/** 规模居全国前列 */
const RANKED = /(?:位|名)?[居列](?:全|第|前)/;

/** Two things counted together are named together (领军和瞪羚企业); a longer phrase is a clause. */
const LONGEST_JOINT = 14;

/** 帮扶村, 完成率, 带动户: with one character more the verb is a noun. */
const NOUN_END = /^(?:[村户点站区园厂线率量额数度值费期人员地金权]|的)/;

/** True where a phrase begins with a verb of the lists. */
export function opensWithVerb(text: string): boolean {
  return (wordAtStart(text, ACTIONS) || wordAtStart(text, LIGHT) || wordAtStart(text, SPLITTERS)) !== '';
}
