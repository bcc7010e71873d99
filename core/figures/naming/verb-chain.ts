import { ACTIONS, LIGHT, MODIFIERS, OWN_PLACES, RELATIONAL, SPLITTERS, TRAILS } from '../lexicon';
import { IN_COURSE } from './strip';
import { type WordList, wordAtEnd, wordAtStart } from './word-list';

/** 新建改建、引进培育, 建设筹集: what is done in one breath to one thing. No report says more of them. */
const LONGEST_CHAIN = 4;
const EVERY_LIST = [ACTIONS, LIGHT, SPLITTERS];
/** 高标准农田: what is an adverb before a verb describes a thing before a noun. */
const DESCRIBES = /^(?:高标准|高质量|高水平|高品质|一批)$/;
const JOINT = /^[、和及并或]/;
/** 服务业, 经营者: with one character more the verb is a noun. */
const NOUN_WITH = /^(?:业(?![务主绩态委])|者)/;
/** 建设用地, 建设规模: with these the verb is half of a noun. */
const NEEDS_VERB = /^(?:人次|用地|项目|工程|规模|资金|标准(?!化|厂房|地)|周期|单位|任务|内容|方案|机制|指标|成本|进度)/;

/**
 * The verbs that a phrase begins with, each with its end: the first by any list, those behind it only by `next`, whose verbs open
 * no noun where one may follow.
 */
function verbsOf(text: string, next: readonly WordList[] = [SPLITTERS, MODIFIERS]): { word: string; end: number }[] {
  const verbs: { word: string; end: number }[] = [];
  let at = 0;
  while (verbs.length < LONGEST_CHAIN) {
    const joint = verbs.length > 0 && JOINT.test(text.slice(at)) ? 1 : 0;
    let word = '';
    for (const list of verbs.length === 0 ? EVERY_LIST : next) {
      const verb = wordAtStart(text, list, at + joint);
      if (verb.length > word.length) word = verb;
    }
    if (
      word.length < 2 ||
      NOUN_WITH.test(text.slice(at + joint + word.length)) ||
      (DESCRIBES.test(word) && [ACTIONS, SPLITTERS].every((list) => wordAtStart(text, list, at + word.length) === ''))
    )
      break;
    at += joint + word.length;
    verbs.push({ word, end: at });
  }
  return verbs;
}

/** A verb that says only that a thing came about: 组建, 举办; with 新增 and 改造 another thing is counted. */
const isLight = (verb: string): boolean => LIGHT.has(verb) || !ACTIONS.has(verb);

/** Of a chain of verbs what belongs to a name: all of it from its first verb of ACTIONS on, nothing where all are light. */
function counted(text: string, verbs: readonly { word: string; end: number }[]): string {
  if (verbs.every(({ word }) => isLight(word))) return '';
  const first = verbs.findIndex(({ word }) => ACTIONS.has(word));
  return text.slice(first > 0 ? verbs[first - 1]!.end : 0, verbs[verbs.length - 1]!.end);
}

/**
 * A phrase without verbs that say only that its thing came about. A chain of verbs stands or falls whole: 启动建设设施 is of
 * 设施, 引进培育人才 and 建设筹集住房 keep all of their verbs, but for a light one that leads them.
 */
export function withoutLightVerbs(text: string): string {
  // 在孵企业: 在 is half of what tells of which sort they are
  if (IN_COURSE.test(text)) return text;
  const verbs = verbsOf(text);
  const last = verbs[verbs.length - 1];
  if (last === undefined) return text;
  const object = text.slice(last.end);
  if (HALF_NOUN.test(object)) return text;
  // 带动固定资产投资 is no 固定资产投资 of the place
  if (verbs[0]!.word === last.word && PULLS.test(last.word) && SPENDING.test(object)) return text;
  // 参加锻炼人数, 达到标准的菜市场比例: the verb tells of whom or of which the measure is
  if ((TAKES_PART.test(last.word) && MEASURED.test(object)) || (DESCRIBING.test(last.word) && OWNED.test(object)))
    return text;
  // 带动就业: without its verb nothing is left that is told of
  if (object.length < (ACTIONS.has(last.word) ? 3 : 2) || RELATIONAL.has(object) || NEEDS_VERB.test(object))
    return text;
  const kept = counted(text, verbs);
  return kept === '' && verbs.length < LONGEST_CHAIN ? withoutLightVerbs(object) : kept + object;
}

const PULLS = /^(?:带动|拉动|撬动|引导)$/;
const SPENDING = /(?:投资|消费|收入|产值|销售额?|贷款|社会资本)$/;

/** 合作区, 建设者: with one character more the verb is a noun. */
const HALF_NOUN = /^[区社者](?![域级属政块间位内外县区会保直])/;

/** 享受补贴人数: what those do who are counted. */
const TAKES_PART = /^(?:参加|参与|享受|获得|从事)$/;
const MEASURED = /.{2}(?:人数|人口|比例|比重|占比|户数|家数)$/;
/** 用于教育的支出: with these a thing is described, more than done. */
const DESCRIBING = /^(?:参加|享受|获得|达到|用于|支持|纳入|列入|拥有|具有|符合|来自)$/;
const OWNED = /^[^的]{2,}的[^的]{2,}$/;

/** True for verbs that name no thing: 竣工, 筹集和建设. 出口 and 就业 are measured themselves. */
export function isDeed(name: string): boolean {
  const verbs = verbsOf(name, EVERY_LIST);
  return (
    BUILT.has(name) ||
    (verbs[verbs.length - 1]?.end === name.length &&
      verbs.some(({ word }) => SPLITTERS.has(word) || BUILT.has(word) || TRAILS.has(word)))
  );
}

const BUILT: ReadonlySet<string> = new Set([
  '开工',
  '新开工',
  '竣工',
  '交付',
  '投产',
  '供应',
  '建设',
  '建成',
  '封顶',
  '续建',
  '存栏',
  '出栏',
]);

/** The thing without all that was done to it: 住房 of 新开工和筹集住房. */
export function objectOf(name: string): string {
  const verbs = verbsOf(name);
  const object = name.slice(verbs[verbs.length - 1]?.end ?? 0);
  return object.length >= 2 && !RELATIONAL.has(object) ? object : name;
}

/**
 * What was done, of the words before a number whose `noun` stands behind it: 新建续建 of `新建续建甲路等`, 引进 of `区里引进`. 支持 stays
 * before 创业, which says too little alone. Words that are `joined` to the noun may hold a verb of their own at their end.
 */
export function deedOf(lead: string, noun: string, joined = false): string {
  const opening = verbsOf(lead, [ACTIONS, SPLITTERS]);
  // 增加值、出口等5项指标: the last of several examples was not done
  const exampled = /、[^、]*等$/.test(lead);
  const verb = opening.length > 0 || joined || exampled ? '' : wordAtEnd(lead.replace(/(?:了|等)$/, ''), ACTIONS);
  const deed = opening.length > 0 ? counted(lead, opening) : isLight(verb) ? '' : verb;
  if (deed !== '' || noun.length > 2) return deed;
  return opening.length > 0 ? wordAtStart(lead, ACTIONS) : verb;
}

/** 企业又引入, 市场主体全年新增: when or how once more it was done, between the thing and its verb. */
const BETWEEN =
  /(?<=.{2})(?:[又也再还已都]|(?<![人户亩次年月日平])均|(?<!公)共|全年|[一二两三四五六七八九十]年|累计|先后|陆续|成功|完成|实现|基本|全面|顺利)$/;

const ADVERB = /^(?:基本|全面|顺利|成功|陆续)$/;

/** 犯罪组织, 发展规划: light verbs that are nouns as well. */
const NOUN_TOO = /^(?:组织|规划|计划|全国|合作|配套|布局|策划|探索|共建)$/;

const QUALITY = /.(?:品质|面貌|[能水效](?:力|平|能|率)|质量|功能|环境|景观|形象|标准|条件)$/;

/** A thing without the verb behind it: 楼宇打造 is of 楼宇, 企业引进 keeps a verb that changes what is counted, without its adverbs. */
export function withoutClosingVerb(text: string): string {
  const light = wordAtEnd(text, LIGHT);
  const cuts = light.length >= 2 && !ACTIONS.has(light) && !NOUN_TOO.test(light) && !OWN_PLACES.has(light);
  const verb = cuts ? light : wordAtEnd(text, ACTIONS);
  const thing = text.slice(0, text.length - verb.length);
  // 村庄面貌提升: a quality is nothing that is counted
  if (verb.length < 2 || thing.length < 2 || QUALITY.test(thing)) return text;
  // 基本建成500万套: an adverb is no thing
  if (ADVERB.test(thing)) return verb;
  const bare = thing.replace(BETWEEN, '');
  if (cuts) return bare;
  return bare + verb;
}

/** 住房 of 住房开工. */
export function withoutDeedBehind(name: string): string {
  const verb = wordAtEnd(name, ACTIONS);
  return (BUILT.has(verb) || TRAILS.has(verb)) && name.length - verb.length >= 2 ? name.slice(0, -verb.length) : name;
}

/** Where the verbs begin that a phrase closes with. */
function closingChain(text: string): number {
  let at = text.length;
  for (let guard = 0; guard < LONGEST_CHAIN && at > 0; guard++) {
    const before = guard === 0 ? text : text.slice(0, at).replace(JOINT_END, '');
    const word = wordAtEnd(before, ACTIONS) || wordAtEnd(before, LIGHT) || wordAtEnd(before, SPLITTERS);
    if (word.length === 0 || (guard > 0 && word.length === 1 && before.length > 1)) break;
    at = before.length - word.length;
  }
  return at;
}

/** Where the chain of verbs that ends at `end` begins, if the phrase opens with it; else `end`: of 城市建设新增 建设 is no verb. */
export function openingChain(text: string, end: number): number {
  const at = closingChain(text.slice(0, end).replace(JOINT_END, ''));
  // 新整备供应: a verb that no list knows
  return at === 0 || NEW_DEED.test(text.slice(0, at)) ? 0 : end;
}

const JOINT_END = /[、和及并或]$/;
const NEW_DEED = /^新[\u4e00-\u9fff]{0,2}$/;
