import { ACTIONS, GIVES, LIGHT, OWN_PLACES, SPLITTERS } from '../lexicon';
import type { Naming } from './naming';
import { stripLeads, stripLinks, stripTrails } from './strip';
import { withoutClosingVerb, withoutLightVerbs } from './verb-chain';
import { wordAtEnd, wordAtStart } from './word-list';

/** 市级财政安排, 中央下达: whose money it is stays with it. */
const PURSE = /^(?:中央|省级?|市级?|区级?|县级?|[省市区县]?本级|各级)?(?:财政|政府)?$/;
/** 中央财政为此将投入, 拟先增加: between the purse and the giving. */
const HOW = /(?:为此|连续[一二两三四五六七八九十]{1,2}年|将|拟|还|再|先|已|要|共|累计|计划|预计|又)+$/;
/** What is named for its money ends here; a list or a number says that the money is for several things. */
const PURPOSE = /^[^，。；、：（）\d]*/;
/** 用于甲、乙以旧换新及丙更新等: several purposes of one amount, whole as the clause tells them. */
const PURPOSES = /^[^，。；：（）\d]*/;
const LONGEST_PURPOSES = 26;
const SEVERAL = /^[、：（\d]/;
/** A longer purpose is a clause. */
const LONGEST_PURPOSE = 16;
const SHORTEST_PURPOSE = 4;
/** 投入 is what was put in; of other verbs the money is told. */
const ITSELF = /投入$/;
/** Words for money: 水厂改造补助 is none the clearer with 资金 behind it. */
const IS_MONEY = /(?:资金|支出|经费|补助|补贴|奖补|投资|投入|基金)$/;
/** 支持文化繁荣兴盛。安排5亿元: a sentence of so many characters stands as a heading before what it is about. */
const HEADING_BEFORE = /(?:^|[。；：])[（(]?(?:[\d一二三四五六七八九十]{1,3}[）).、．是])?([一-龥“”]{6,20})[。：]?$/;

/** 住房保障方面，投入2亿元 */
const ASPECT = /([一-龥、]{2,12})方面$/;

const LISTS = [ACTIONS, LIGHT, SPLITTERS];

/** 投入9200万元完成1187个微实事项目: how many things the money is for. */
const HOW_MANY =
  /^([一-龥]{2,4}?)了?\d[\d.,]*[万亿]?[余多]?(?:平方米|平方公里|立方米|公里|公顷|[个项条座所家处户名人套栋件部台亩米间类])(?:以上|左右)?的?/;

/** 投资2亿元，建成道路: what stands behind money that was spent, where nothing stands before; null where that tells of several things. */
export function spentOn(lead: string, beyond: string): Naming | null {
  const next = /^，?[^，。；]*，([^，。；]*)/.exec(beyond)?.[1];
  // 完成甲街东延，乙街西段改造: what goes on without a verb is a list
  if (next !== undefined && LISTS.every((list) => wordAtStart(next, list).length < 2)) return null;
  const thing = purposeOf(beyond).replace(/^一批/, '');
  return thing === '' ? null : { name: thing + lead, noun: thing, rule: 'after' };
}

/** What money is for, of the words that follow its amount: 水厂改造 of `，用于水厂改造。`; empty where they tell of several things. */
function purposeOf(beyond: string): string {
  const words = beyond
    .replace(/^(?:资金|[一-龥]{2,6}资金(?=支持|用于|保障))?，?(?:主要|重点|专项|全部|全力|有效)*/, '')
    .replace(HOW_MANY, '$1');
  const lead = stripLeads(words);
  if (lead === words && LISTS.every((list) => wordAtStart(words, list).length < 2)) return '';
  const told = PURPOSE.exec(lead)![0];
  if (SEVERAL.test(lead.slice(told.length))) return purposesOf(lead);
  const done = withoutLightVerbs(stripLeads(told.replace(/等$|(?:投入)?力度$/, '').replace(/^保障/, '')));
  const bare = withoutClosingVerb(stripTrails(done));
  // 学校建设: of so short a thing what is done with it stays
  const thing = bare.length < SHORTEST_PURPOSE ? done : bare;
  // 实施1300个项目: what is left is a verb and any thing
  const verb = Math.max(...LISTS.map((list) => wordAtStart(thing, list).length));
  if (verb > 1 && ANY_THING.test(thing.slice(verb))) return '';
  return thing.length < SHORTEST_PURPOSE || thing.length > LONGEST_PURPOSE || /[和与及等]/.test(thing) ? '' : thing;
}

const ANY_THING = /^(?:项目|工程|任务|工作)$/;

/** What the sentence before tells the money is for: it opens with a verb and holds no number. */
function headingBefore(earlier: string): string {
  const aspect = ASPECT.exec(earlier)?.[1];
  if (aspect !== undefined) return aspect;
  const words = HEADING_BEFORE.exec(earlier)?.[1] ?? '';
  return LISTS.some((list) => wordAtStart(words, list).length >= 2) ? words : '';
}

/** 其中1.2亿元用于学校建设: a verb that leads from money to what it is for. */
const GOES_TO = /^(?:主要|重点|专项|全部)*(?:用于|用作|投向|投入(?!使用|运[营行])|支持|补助)/;

/** 保障甲、乙等困难群体: of purposes that are examples what they are examples of, else all of them where they are short. */
function purposesOf(words: string): string {
  const whole = withoutLightVerbs(stripLeads(PURPOSES.exec(words)![0].replace(/等$/, '')));
  const among = /[、和][^、]+等([一-龥]{4,})$/.exec(whole)?.[1];
  if (among !== undefined) return withoutClosingVerb(among);
  return whole.includes('、') && !whole.endsWith('、') && whole.length <= LONGEST_PURPOSES ? whole : '';
}

/** The money that goes to what stands behind its amount, where nothing names it before; null where no verb leads there. */
export function moneyFor(after: string, beyond: string): Naming | null {
  const verb = GOES_TO.exec(after)?.[0];
  if (verb === undefined) return null;
  const thing = purposeOf(beyond) || purposesOf(after.slice(verb.length));
  if (thing.length < 2) return null;
  return { name: IS_MONEY.test(thing) ? thing : `${thing}资金`, noun: thing, rule: 'after' };
}

/**
 * 安排3亿元，用于水厂改造: a verb of giving alone names nothing, so the money is named by what it is for, or else as money
 * (`拨付资金`). `before` stands before the amount, `beyond` behind it in its sentence, `earlier` before its sentence; null where a
 * thing is named before the amount. `carried` is what the sentence told of so far.
 */
export function givenMoney(before: string, beyond: string, earlier: string, carried: Naming | null): Naming | null {
  const told = stripLinks(before).text;
  const words = told.replace(/资金$/, '');
  const verb = wordAtEnd(words, GIVES);
  if (verb === '' || (words !== told && verb.length === told.length - 2 && GIVES.has(told))) return null;
  const rest = stripLeads(words.slice(0, -verb.length).replace(HOW, ''));
  const purse = OWN_PLACES.has(rest) ? '' : rest;
  if (!PURSE.test(purse)) return null;
  const money = ITSELF.test(verb) ? '投入' : '资金';
  const thing = purposeOf(beyond) || headingBefore(earlier);
  if (thing !== '') return { name: IS_MONEY.test(thing) ? thing : thing + money, noun: thing, rule: 'after' };
  // 财政支出由18亿元增加到95亿元，明年将安排200亿元
  if (purse === '' && carried !== null && IS_MONEY.test(carried.noun)) return { ...carried, rule: 'carried' };
  const name = purse + verb.replace(/^累计/, '') + (ITSELF.test(verb) && purse !== '' ? '' : '资金');
  return { name, noun: name, rule: 'after' };
}
