import { RulesByEdge, tailOf } from '../rules/edge';
import type { Bound } from './figure';
import { isInsideWord } from './lexicon';
import type { Quantity } from './quantity';

/** Words directly before a quantity that bound it, longest first. `以内` and its like stand behind. */
const BEFORE: readonly [RegExp, Bound][] = [
  // 至少建成2个: the bound stands before the verb
  [/(?:至少|最少|起码)[\u4e00-\u9fff]{1,4}$/, 'min'],
  [/(?:至多|最多)[\u4e00-\u9fff]{1,4}$/, 'max'],
  [/(?:不超过|不高于|不多于|不大于|不突破|最多|至多|(?<!不)(?:少于|低于|小于)|不到|不足|不满)$/, 'max'],
  [
    /(?:不少于|不低于|不小于|不下于|至少|最少|超过|超出|突破|大于|高于|多于|超|逾|突破了|超过了|跨上|跨越|跨过|迈上|迈过|站上|冲刺|跃上|跻身)$/,
    'min',
  ],
  [/(?:大约|接近|将近|大概|约为|约占|约|近|将近达|有望达到约)$/, 'about'],
];
const AFTER: readonly [RegExp, Bound][] = [
  [/^(?:（含）)?(?:以内|之内|以下|及以下|内$)/, 'max'],
  [/^(?:（含）)?(?:以上|及以上|之上|开外)/, 'min'],
  [/^(?:左右|上下|许)/, 'about'],
];
const BY_LAST = new RulesByEdge(BEFORE, ([pattern]) => pattern, 'last');
const BY_FIRST = new RulesByEdge(AFTER, ([pattern]) => pattern, 'first');
/** 上百家, 上千万元, 过亿元: before a scale alone 上 and 过 are floors; 网上 and 以上 end a word of their own. */
const OVER = tailOf(/(?:(?<![以之网线路海车桌市晚早地马身手历])上|过)$/);
const BARE_SCALE = /^[十百千万亿]+$/;
/** 每人每月最低110元, 奖补最高300万元: the ends of what is granted or charged; 单日最高 and 历史最低 are records. */
const END_OF_GRANT = tailOf(/(?<![日史创])最[低高]$/);
/** Verbs and particles that may stand between a bound word and its number (`超过了`, `约为`, `近达`). */
const BETWEEN = tailOf(/(?:了|达到|达|为|在|到|至)$/);

/** The words before a quantity without the 上 or 过 that bounds it. */
export function withoutOver(words: string, quantity: Quantity): string {
  return BARE_SCALE.test(quantity.numeral) ? OVER.takenOff(words) : words;
}

/** A bound and the words that set it. */
export interface BoundReading {
  bound: Bound;
  by: string;
}

/**
 * The bound of a quantity from the words around it and inside it. `lead` is the clause before the quantity, `after` what
 * follows it. 控制在3% without 以内 is a ceiling (an unemployment rate is kept below, not at, its target).
 */
export function boundOf(quantity: Quantity, lead: string, after: string): BoundReading {
  if (Array.isArray(quantity.value)) return { bound: 'range', by: quantity.numeral };
  if (quantity.shape === 'rank' && quantity.numeral.startsWith('前')) return { bound: 'max', by: quantity.numeral };
  for (const [pattern, bound] of BY_FIRST.of(after)) {
    const hit = pattern.exec(after);
    // 4个以上 in the after text may be cut off by the unit: 50%以上的企业 stays a floor
    if (hit) return { bound, by: hit[0] };
  }
  let words = lead.slice(-10);
  const end = quantity.family === 'money' ? END_OF_GRANT.exec(words) : null;
  if (end !== null) return { bound: end[0] === '最低' ? 'min' : 'max', by: end[0] };
  if (BARE_SCALE.test(quantity.numeral)) {
    const over = OVER.exec(words);
    if (over !== null) return { bound: 'min', by: over[0] };
  }
  for (let i = 0; i < 2; i++) {
    for (const [pattern, bound] of BY_LAST.of(words)) {
      const hit = pattern.exec(words);
      if (hit && !isInsideWord(words, hit.index, words.length) && !comparesPlaces(words, quantity))
        return { bound, by: hit[0] };
    }
    const between = BETWEEN.exec(words);
    if (!between) break;
    words = words.slice(0, between.index);
  }
  if (quantity.vague !== 'none') return { bound: 'about', by: quantity.numeral };
  if (quantity.family === 'share' && /控制在$/.test(lead)) return { bound: 'max', by: '控制在' };
  return { bound: 'exact', by: '' };
}

/** 高于全国2个百分点 compares two places and bounds nothing: 高于 stands before the place, not the number. */
function comparesPlaces(words: string, quantity: Quantity): boolean {
  return quantity.family === 'points' && /(?:高于|低于|多于|少于)$/.test(words);
}

/** 分别超过60%和50%: a bound between 分别 and the first value. */
const DIVIDED = /分别([\u4e00-\u9fff]{1,6})$/;

/**
 * The bound of a list that 分别 divides, for all of its values: behind the last (下降5%、5%、3%左右) or before the first; null where
 * none stands there.
 */
export function boundOfList(text: string, first: Quantity, last: Quantity | undefined): BoundReading | null {
  const lead = DIVIDED.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[1];
  const told = lead === undefined ? null : boundOf(first, lead, '');
  if (told !== null && told.by !== '' && lead!.endsWith(told.by)) return told;
  const after = last && /^(?:左右|以上|以内|以下)/.exec(text.slice(last.end, last.end + 3));
  return after ? boundOf(last, '', after[0]) : null;
}
