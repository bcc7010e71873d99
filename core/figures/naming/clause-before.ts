import { findIndicator } from '../../indicators/find';
import { LIGHT, OWN_PLACES, SPLITTERS } from '../lexicon';
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
const MODE = /(?:公路|铁路|水路|航空|民航|机场|港口|管道)$/;
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

const ONLY_NUMERALS = /^(?:[一二两三四五六七八九十百千万亿]+元?|第[\d一二三四五六七八九十]+[位名]?)$/;

/** 八百亿, 第三名: a number that is not read names nothing. */
export const isNumeralAlone = (name: string): boolean => ONLY_NUMERALS.test(name);

const MARK_PASSED = /^(?:[两三四五六]个|新)?(?:大关|关口|台阶|门槛)/;

/** The words behind a number without the mark that it has passed, which is the amount itself: 突破万亿元大关. */
export const withoutMark = (behind: string): string => behind.replace(MARK_PASSED, '');

const ADJUSTED = /^(?:(?:预算)?执行(?:过程)?中，?)?(?:经|报经|因|由于|根据|按照?)[^，]{2,30}调[整增减][为至到]$/;

/** 经人大常委会批准调整为9.2亿元, 因上级补助增加调整为45亿元: by whom and why, and never what. */
export const isAdjusted = (lead: string): boolean => ADJUSTED.test(lead);
