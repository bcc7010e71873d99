import { ACTIONS, isInsideWord, LIGHT, RELATIONAL, SPLITTERS } from '../lexicon';
import { wordAtStart } from './word-list';

/**
 * Words between who did a thing and what was done, or between a thing and what became of it: how long, when, how often, by how many.
 * They are of a closed class, and none of them stands inside a noun where they are not half of a longer word.
 */
const BETWEEN =
  /(?:连续|已连续|一连)(?:第)?(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:个)?(?:年|月|季度)|全年(?!龄)|上半年|下半年|前三季度|年内(?!涝)|年末(?=拥有)|先后|陆续|相继|累计|多方|一共|总共|合计|分别|逐年|逐步|每年|平均每年|月底前|(?<!年)年底前(?!建成)|在[^，、在]{2,16}?(?:中(?![小心学央部国医])|期间|赛上|会上|过程中|方面)(?=[获夺荣得取])/g;
const HOW_LONG = /(?:仅|不到|不足|短短)(?:\d+|[一二两三四五六七八九十])(?:个月|年|天|周|个?季度|小时)$/;
const EACH = /^每/;
const SHORTEST_THING = 4;
const LISTS = [ACTIONS, SPLITTERS, LIGHT];
/** What is measured of the thing before, or was done with it: 开行量 of 中欧班列累计开行量, 来信 of 信箱全年来信. */
const OF_IT = /^(?:[一-龥]{2}|[一-龥]{1,3}(?:[数量额率值次]|支出|收入|投资|人数|金额))$/;

/** 省财政两年累计用于教育支出: whose money it is stays with it. */
const PURSE = /财政(?:[一二两三四五六七八九十]年)?$/;
const SPAN = /(?<=..)[一二两三四五六七八九十]年$/;
const SPENDS = /^(?:用于|支出|投入|补助|补贴|安排|下达|拨付)/;

/** True within quotation marks or brackets that open before `at`. */
const isQuoted = (text: string, at: number): boolean => /[“（《][^”）》]*$/.test(text.slice(0, at));

/**
 * A phrase that an adverbial parts, without the part that is not measured: 技工贸总收入 of `某园区全年技工贸总收入`, 吞吐量 of
 * `吞吐量连续三年`, 筹措资金 of `县财政多方筹措资金`. What only measures goes with its thing (`企业前三季度营收`), and `每百户家庭` stays.
 */
export function withoutAdverbial(text: string): string {
  // Most phrases have none of the words, and looking for all of one costs more than looking for one
  if (text.search(BETWEEN) < 0) return text;
  for (const { 0: word, index } of text.matchAll(BETWEEN)) {
    const end = index + word.length;
    if (index < 2 || isInsideWord(text, index, end) || isQuoted(text, index)) continue;
    const [thing, rest] = [text.slice(0, index), text.slice(end)];
    if (rest === '') return thing;
    // 开通仅4个月累计参与人次: how long it was is no thing
    if (HOW_LONG.test(thing)) return rest;
    if (EACH.test(thing) || RELATIONAL.has(rest) || OF_IT.test(rest) || (PURSE.test(thing) && SPENDS.test(rest)))
      return thing.replace(SPAN, '') + rest;
    if (word[0] === '在') return rest;
    // 甲公园全年五彩花海: what no verb opens may be a thing of its own, or the thing's name may go on
    if (LISTS.some((list) => wordAtStart(rest, list).length > 1) || rest.length > SHORTEST_THING) return rest;
  }
  return text;
}
