import { findIndicator } from '../../indicators/find';
import type { UnitFamily } from '../../units/families';
import { LIGHT, OWN_PLACES, SPLITTERS } from '../lexicon';
import type { Naming } from './naming';
import { schoolOf } from './schools';
import { stripGrowth, stripLeads } from './strip';
import { withoutLightVerbs } from './verb-chain';
import { wordAtStart } from './word-list';

/** 民营经济要再上台阶，增加值增长5%: what the owner did in the clause before is no part of its name. */
const CLAUSE_VERB =
  /(?<=.{2})(?:要|将|持续|稳步|较快|快速|继续|不断|加快|保持|总体|全面|进一步|明显|成为|开始|出现|(?:运行|发展)?(?:态势|势头)|逐步|企稳|向好|平稳|蓬勃|再上|迈上|跃上|取得|实现).*$/;
/** 在稳经营、调结构上下功夫，营收达到…: how it is to be done owns nothing. */
const NO_OWNER = /^(?:在|以|从|按|围绕|通过|坚持|聚焦|随着|根据)(?!建|册|校|外)|下功夫$|[稳调促提强扩][一-龥]{2}、/;
/** 推进枢纽建设，全年交易额达8亿元: what is done owns no measure. */
const isDone = (clause: string): boolean =>
  [LIGHT, SPLITTERS].some((list) => {
    const verb = wordAtStart(clause, list);
    return verb.length > 1 && !OWN_PLACES.has(verb) && verb !== '全国';
  });

/**
 * Whose a measure is that stands alone in its clause, by the words of the clause before: 民间投资 of `民间投资较快增长，增速达到13.5%`; empty
 * where that tells what is done or how.
 */
export function clauseOwner(clause: string, measure: string): string {
  const told = stripGrowth(clause).replace(CLAUSE_VERB, '');
  // 加强流域治理，投资2亿元: what is done costs money
  const owner = measure.endsWith('投资') ? withoutLightVerbs(told) : told;
  return owner.length < 2 || /[了着过]/.test(owner) || NO_OWNER.test(owner) || isDone(owner) ? '' : owner;
}

const PASSED =
  /^([^，]{2,24}?)(?:首次|成功|一举|先后|连续|历史性)*(?:(?:突破|跨越|跨过|迈上|站上|迈过)[百千万]?[百千万亿]元?(?:大关|关口|新?台阶)?|(?:超过?|[过近])(?:半|[一二两三四五六七八九]成))$/;

/** What the clause before has passed a round number with that is not read: 上划中央收入 of `上划中央收入首次突破百亿，达118亿元`, 出口占比 of `出口占比过半，达52.3%`; or empty. */
export function passedIn(clause: string): string {
  const passed = PASSED.exec(clause)?.[1];
  return passed === undefined ? '' : stripLeads(passed);
}

/** 公路完成货运量, 困难人员实现再就业: who or what did it, before a verb of doing. */
const DOER = /([\u4e00-\u9fff]{2,6})(?:完成|实现)$/;
const MODE = /(?:(?:公路|铁路|水路|航空|民航|机场|港口|管道)[、和]?)+$/;
const CARRIED_BY = /^(?:货|客|旅客|货物|货邮|集装箱)(?:运|运输|周转|吞吐)(?:总)?量$/;

/** The doer that makes a name another thing: a way of transport, or what the registry knows by both. */
export function doerOf(lead: string, name: string): string {
  const at = lead.lastIndexOf(name);
  const doer = at < 0 ? null : DOER.exec(lead.slice(0, at));
  if (doer === null) return '';
  if (CARRIED_BY.test(name)) return MODE.exec(doer[1]!)?.[0] ?? '';
  const who = stripLeads(doer[1]!);
  const known = who.length < 2 ? null : findIndicator(who + name);
  return known !== null && known.id !== findIndicator(name)?.id ? who : '';
}

/**
 * Whose a name is that stands alone in its clause, by what was told before it: 特殊教育学校 of `特殊教育学校在校生120人；专任教师46人`, 机场
 * of `机场完成旅客吞吐量46万人次；完成货物吞吐量1.2万吨`; empty where the clause says more. `owner` is what the part before a semicolon was about.
 */
export function ownerTold(name: string, lead: string, owner: Naming | null, last: Naming | null): string {
  // 普通高中招生8万人，其中技工学校0.6万人；在校生32万人: what was told last must be of pupils or teachers itself
  const school = owner !== null && owner.name !== owner.noun ? schoolOf(name, owner) : '';
  if (school !== '') return school;
  const told = (last ?? owner)?.name;
  if (told === undefined || !CARRIED_BY.test(name) || !CARRIES_ON.test(lead.slice(0, lead.lastIndexOf(name))))
    return '';
  return MODE_FIRST.exec(told)?.[0] ?? '';
}
const MODE_FIRST = /^(?:(?:公路|铁路|水路|航空|民航|机场|港口|管道)[、和]?)+(?=.{0,3}(?:[客货]|旅客|集装箱))/;
const CARRIES_ON = /^(?:累计|共)?(?:完成|实现)?$/;

const AMOUNTS: ReadonlySet<UnitFamily> = new Set([
  'money',
  'count',
  'people',
  'visits',
  'area',
  'length',
  'mass',
  'volume',
]);
const SHARE_OF = /^(.{2,}?)(?:增加值)?占.{2,}(?:比重|比例)$/;
const RATE = /(?:率|比例|比重|占比|满意度)$/;

/**
 * What a sentence has told of so far, for a quantity of `family` that may go on with it: amounts and counts are of no rate, but of what was
 * `named` before it (`26个项目列入计划，开工率100%，完成投资31亿元`).
 */
export function carriedFor(family: UnitFamily, carried: Naming | null, named: readonly string[]): Naming | null {
  if (carried === null || !AMOUNTS.has(family) || !RATE.test(carried.name)) return carried;
  // 产业增加值占GDP比重达15%，规模1.2万亿元
  const noun = SHARE_OF.exec(carried.name)?.[1] ?? named.findLast((name) => !RATE.test(name));
  return noun === undefined ? null : { name: noun, noun, rule: 'before' };
}

const ONLY_NUMERALS = /^(?:[一二两三四五六七八九十百千万亿]+元?|第[\d一二三四五六七八九十]+[位名]?)$/;

/** 八百亿, 第三名: a number that is not read names nothing. */
export const isNumeralAlone = (name: string): boolean => ONLY_NUMERALS.test(name);

const MARK_PASSED = /^(?:[两三四五六]个|新)?(?:大关|关口|台阶|门槛)/;

/** The words behind a number without the mark that it has passed, which is the amount itself: 突破万亿元大关. */
export const withoutMark = (behind: string): string => behind.replace(MARK_PASSED, '');

const ADJUSTED = /^(?:(?:预算)?执行(?:过程)?中，?)?(?:经|报经|因|由于|根据|按照?)[^，]{2,30}调[整增减][为至到]$/;

/** 经人大常委会批准调整为9.2亿元, 因上级补助增加调整为45亿元: by whom and why, and never what. */
export const isAdjusted = (lead: string): boolean => ADJUSTED.test(lead);
